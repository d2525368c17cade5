import type { Bilingual } from '../../model/scenario.ts';

/** A language of the page; `xx` is English twice as long, to test the layout. */
export type Language = keyof Bilingual | 'xx';

let current: Language = 'zh';

/** Every text said from now on is in this language. */
export function speak(language: Language): void {
  current = language;
}

/** The language that texts of the engine are told in. */
export function told(): keyof Bilingual {
  return current === 'zh' ? 'zh' : 'en';
}

/** A text in the language of the page. */
export function say({ en, zh }: Bilingual): string {
  if (current === 'zh') return zh;
  return current === 'xx' ? `${en} ${en}` : en;
}

const formats = new Map<string, Intl.NumberFormat>();

/** A format in the language of the page, made once: to make one takes longer than to write a thousand numbers. */
function formatOf(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const locale = current === 'zh' ? 'zh-CN' : 'en-GB';
  const key = `${locale} ${name}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, options);
    formats.set(key, format);
  }
  return format;
}

/** A whole number with its thousands marked, as both languages do: the browser's own format takes 50 ms to make, when everybody waits. */
export function count(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = String(Math.round(Math.abs(value)));
  const text = digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return value < 0 && digits !== '0' ? `-${text}` : text;
}

/** A whole number in little room: thousands shortened from ten thousand on. */
export function short(value: number): string {
  if (Math.abs(value) < 10_000) return count(value);
  return formatOf('short', { notation: 'compact' }).format(value);
}

/** A number with so many decimals. */
export function decimal(value: number, digits = 2): string {
  // Nothing is written as minus nothing.
  const written = Number(value.toFixed(digits)) === 0 ? 0 : value;
  return formatOf(String(digits), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(written);
}

/** A share as per cent. */
export function percent(value: number): string {
  return Number.isFinite(value) ? `${Math.round(value * 100)}%` : '–';
}

/** A difference with its sign. */
export function signed(value: number): string {
  const text = count(Math.abs(value));
  return text === '0' ? text : value > 0 ? `+${text}` : `−${text}`;
}

/** One English word for one thing, another for several. */
export function plural(value: number, one: string, many: string): string {
  return value === 1 ? one : many;
}
