import type { Bilingual } from '../../../model/scenario.ts';
import { escaped } from '../../figures/svg.ts';
import type { Context, Section } from '../block.ts';
import { leads, sentences } from '../sentences.ts';

const words = {
  title: { en: 'The answer in five sentences', zh: '五句话的结论' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The five sentences, each under what it is about. */
export function answerSection({ document, language }: Context): Section {
  const items = sentences(document).map(
    (sentence, k) => `<li><strong>${escaped(leads[k]?.[language] ?? '')}.</strong> ${escaped(sentence[language])}</li>`,
  );
  const list = language === 'zh' ? items.map((item) => item.replace('.</strong> ', '。</strong>')) : items;
  return { id: 'answer', title: words.title[language], parts: [`<ol class="answer">\n${list.join('\n')}\n</ol>`] };
}
