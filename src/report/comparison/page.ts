import type { Bilingual } from '../../model/scenario.ts';
import { escaped } from '../figures/svg.ts';
import { htmlFile } from '../file.ts';
import { sourceText, timesLucks } from '../lab/source.ts';
import { type Chart, type Context, chartHtml, type Section } from './block.ts';
import type { ComparisonDocument } from './document.ts';
import { fewerOf } from './reading.ts';
import { answerSection } from './sections/answer.ts';
import { budgetSection } from './sections/budget.ts';
import { caseSection, type Pictured } from './sections/case.ts';
import { differencesSection } from './sections/differences.ts';
import { dosesSection } from './sections/doses.ts';
import { fixesSection } from './sections/fixes.ts';
import { frontierSection } from './sections/frontier.ts';
import { gamingSection } from './sections/gaming.ts';
import { leagueSection } from './sections/league.ts';
import { limitsSection } from './sections/limits.ts';
import { openSection } from './sections/open.ts';
import { packagesSection } from './sections/packages.ts';
import { regretSection } from './sections/regret.ts';
import { reproduceSection } from './sections/reproduce.ts';
import { varianceSection } from './sections/variance.ts';
import { whoSection } from './sections/who.ts';
import { style } from './style.ts';

const words = {
  title: { en: 'Which fixes bring the service down to the children?', zh: '哪些改革使服务落到儿童身上？' },
  made: (arms: number, sets: number, replicates: number, fewer: Bilingual): Bilingual => ({
    en: `${arms} ${arms === 1 ? 'fix' : 'fixes'} compared on the same luck in ${sets} parameter ${sets === 1 ? 'set' : 'sets'} × ${replicates} ${replicates === 1 ? 'luck' : 'lucks'}${fewer.en}. All numbers are simulated unless the paper is named.`,
    zh: `在${sets}组参数 × ${replicates}种运气下，以相同运气比较${arms}项改革${fewer.zh}。除注明论文者外，数字均为模拟。`,
  }),
  fewer: (arms: number, lucks: number): Bilingual => ({
    en: `, ${arms} of them × the first ${lucks === 1 ? 'luck' : `${lucks} lucks`}`,
    zh: `，其中${arms}项只用前${lucks}种运气`,
  }),
  none: { en: '', zh: '' },
  contents: { en: 'Contents', zh: '目录' },
  digest: { en: ', digest ', zh: '，摘要' },
} as const;

/** What the page and the figures are made from. */
export function contextOf(document: ComparisonDocument, language: keyof Bilingual): Context {
  const made = timesLucks(document.sets, document.replicates, ['set', 'sets', '组参数']);
  const digest = `${words.digest[language]}${document.digest.slice(0, 12)}`;
  return { document, language, source: `${sourceText(document, made, language)}${digest}` };
}

/** The report in its parts, in the order of reading. @param pictured one run of the base; null leaves its picture out */
export function sectionsOf(context: Context, pictured: Pictured | null): readonly Section[] {
  const { budget, doses, packages } = context.document;
  return [
    answerSection(context),
    caseSection(context, pictured),
    leagueSection(context),
    differencesSection(context),
    frontierSection(context),
    regretSection(context),
    ...(budget === null ? [] : [budgetSection(context, budget)]),
    ...(doses.length === 0 ? [] : [dosesSection(context)]),
    ...(packages === null ? [] : [packagesSection(context, packages)]),
    whoSection(context),
    gamingSection(context),
    varianceSection(context),
    openSection(context),
    limitsSection(context),
    fixesSection(context),
    reproduceSection(context),
  ];
}

/** The charts of the sections. */
export function chartsOf(sections: readonly Section[]): readonly Chart[] {
  return sections.flatMap(({ parts }) => parts.filter((part) => typeof part !== 'string'));
}

/** The whole report: one file that needs nothing else, no script, no network. */
export function page(document: ComparisonDocument, pictured: Pictured | null, language: keyof Bilingual): string {
  const context = contextOf(document, language);
  const sections = sectionsOf(context, pictured);
  const { arms, sets, replicates, base } = document;
  const contents = sections.map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`);
  const bodies = sections.map(({ id, title, parts }) => {
    const inside = grouped(parts, context);
    return `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${escaped(title)}</h2>\n${inside}\n</section>`;
  });
  const [answer = '', ...rest] = bodies;
  const fewer = fewerOf(document);
  const some = fewer === null ? words.none : words.fewer(fewer.arms.length, fewer.lucks);
  const made = words.made(arms.length, sets, replicates, some);
  const head = `${escaped(base.title[language])}${language === 'en' ? '. ' : '。'}${escaped(made[language])}`;
  const body = `<header>
<h1>${escaped(words.title[language])}</h1>
<p>${head}</p>
</header>
<main>
${answer}
<nav aria-label="${words.contents[language]}"><h2>${words.contents[language]}</h2><ul>
${contents.slice(1).join('\n')}
</ul></nav>
${rest.join('\n')}
</main>`;
  return htmlFile(`${words.title[language]} ${base.title[language]}`, style, body, language);
}

/** Charts that follow each other share a grid. */
function grouped(parts: readonly (string | Chart)[], context: Context): string {
  const out: string[] = [];
  let charts: string[] = [];
  const close = (): void => {
    if (charts.length > 0) out.push(`<div class="charts">\n${charts.join('\n')}\n</div>`);
    charts = [];
  };
  for (const part of parts) {
    if (typeof part === 'string') {
      close();
      out.push(part);
    } else charts.push(chartHtml(part, context));
  }
  close();
  return out.join('\n');
}
