import { comparable } from '../analysis/comparison/outcomes.ts';
import { paths } from '../model/parameters/table.ts';

/** Names that stand as they are in every language: parameters, outcomes, what is called by a proper name, marks and units of science. */
const identifiers: ReadonlySet<string> = new Set([
  ...paths,
  ...comparable.map(({ name }) => name),
  ...['lastmeter', 'Last', 'Meter', 'Sobol', 'Morris', 'CSV', 'ICER', 'SD', 'h-eq', 'KY', 'HZ', 'SH', 'JL', 'h-city'],
]);

/** Names of files, options and folders; rows of the case and of the literature, patterns and fixes; hexadecimal digests. */
const forms = [
  /lastmeter:[\w/-]+/g,
  /(?:[\w-]+\/)*[\w-]+\.(?:json|csv|html|md|yaml|svg)\b/g,
  /--[a-z-]+(?: (?:none|[\d.]+))?/g,
  /\b[A-Z]{1,2}\d+[a-z]?\b/g,
  /\bV?I{1,3}\b|\bVI\b/g,
  /\b(?=\w*\d)[0-9a-f]{8,64}\b/g,
  /\b[a-z]\d{2}[a-z]?(?:-[a-z0-9]+)+\b/g,
];

/** The text of a page and its labels, without code, styles and tags. */
export function textOf(html: string): string {
  const shown = html.replaceAll(/<(style|code|pre)\b[\s\S]*?<\/\1>/g, '');
  const labels = [...shown.matchAll(/(?:aria-label|title|alt)="([^"]*)"/g)].map(([, label]) => label);
  return [shown.replaceAll(/<[^>]*>/g, '\n'), ...labels]
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Words of two Latin letters and more in a Chinese text that are no names. @param names further ones, such as those of scenarios */
export function leftOver(text: string, names: readonly string[] = []): readonly string[] {
  const known = new Set([...identifiers, ...names]);
  const all = [...known];
  const plain = forms.reduce((rest, form) => rest.replaceAll(form, ' '), text);
  const words = [...plain.matchAll(/[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*(…?)/g)];
  return unique(
    words.flatMap(([word, cut]) => {
      const whole = cut === '' ? word : word.slice(0, -1);
      // Labels of figures are cut where they have no room; a condition reads the change of an outcome too.
      const isKnown = cut === '' ? known.has(whole) : all.some((one) => one.startsWith(whole));
      const isChange = known.has(whole.replace(/(?:Change|Base)$/, ''));
      return isKnown || isChange || /^[A-Za-z]?$/.test(whole) ? [] : [word];
    }),
  );
}

/** Numbers that are not written as docs say: a hyphen for minus, a blank before the sign of per cent, thousands without a comma, English units. */
export function wronglyWritten(text: string): readonly string[] {
  const plain = forms.reduce((rest, form) => rest.replaceAll(form, ' '), text);
  const wrong = [
    /(?<![\w.\d-])-\d[\d.,]*/g,
    /\d+ %/g,
    /\d+ (?:pp|x)\b/g,
    /(?<![\d.,\w])\d{4,}(?![\d年])/g,
    /\d \.\. [\d−]/g,
    /<=|>=|->/g,
  ];
  return unique(wrong.flatMap((form) => [...plain.matchAll(form)].map(([found]) => found)));
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
