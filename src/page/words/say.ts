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

/** A whole number with its thousands marked. */
export function count(value: number): string {
  return new Intl.NumberFormat(current === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: 0 }).format(value);
}

/** A whole number in little room: thousands shortened from ten thousand on. */
export function short(value: number): string {
  if (Math.abs(value) < 10_000) return count(value);
  return new Intl.NumberFormat(current === 'zh' ? 'zh-CN' : 'en-GB', { notation: 'compact' }).format(value);
}

/** A number with so many decimals. */
export function decimal(value: number, digits = 2): string {
  return new Intl.NumberFormat(current === 'zh' ? 'zh-CN' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
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
