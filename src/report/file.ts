import type { Bilingual } from '../model/scenario.ts';
import { escaped } from './figures/svg.ts';

/** Names of the languages for a browser (BCP 47). */
const tags = { en: 'en', zh: 'zh-CN' } as const satisfies Bilingual;

/** Fonts of a report, for English and Chinese, as CSS. */
export const fonts = 'system-ui,"Segoe UI","Noto Sans CJK SC","Microsoft YaHei",sans-serif';

/**
 * A report as one HTML file that needs nothing else: no script, no network.
 * @param title plain text, @param style CSS, @param body HTML with one `main`
 */
export function htmlFile(title: string, style: string, body: string, language: keyof Bilingual): string {
  return `<!doctype html>
<html lang="${tags[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** A box around what may be wider than the window: it scrolls by itself, by keys too. @param name what it is, for those who listen */
export function scrollBox(inside: string, name: string): string {
  return `<div class="scroll" role="group" tabindex="0" aria-label="${escaped(name)}">${inside}</div>`;
}
