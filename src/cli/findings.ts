import type { Summary } from '../experiment/summary.ts';
import { fromTo, written } from '../measures/written.ts';
import type { Bilingual, Scenario } from '../model/scenario.ts';
import { chapters } from '../report/findings.ts';
import { sayingOf } from '../scenario/words/say.ts';
import { aligned } from './say.ts';

const words = {
  median: { en: 'median', zh: '中位数' },
  band: { en: '10 to 90 %', zh: '10%至90%' },
  paper: { en: 'the paper', zh: '论文' },
  elsewhere: { en: 'the paper (100 homes, target 20)', zh: '论文（100个儿童之家，目标20次）' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The short table that a run prints: for each arm, what is reported, what happened, who gets it, beside the paper's words. @param scenarios of the arms */
export function findingsTable(
  summary: readonly Summary[],
  scenarios: readonly Pick<Scenario, 'name' | 'values' | 'words'>[],
  language: keyof Bilingual,
): string {
  const arms = [...new Set(summary.map(({ arm }) => arm))];
  return arms
    .map((arm) => {
      const scenario = scenarios.find(({ name }) => name === arm);
      const say = sayingOf(scenario?.words, language);
      const own = new Map(summary.filter((row) => row.arm === arm).map((row) => [row.outcome, row]));
      const head = [
        arms.length > 1 ? arm : '',
        words.median[language],
        words.band[language],
        paperHead(scenario)[language],
      ];
      const rows = chapters.flatMap(({ title, findings }) => [
        [title[language]],
        ...findings.map(({ outcome, style, text, paper }) => {
          const found = own.get(outcome);
          const ends = [found?.low ?? null, found?.high ?? null].map((end) => written(end, style, language));
          const median = written(found?.median ?? null, style, language);
          return [`  ${say(text[language])}`, median, fromTo(ends, language), paper[language]];
        }),
      ]);
      return aligned([head, ...rows], new Set([1, 2]));
    })
    .join('\n\n');
}

/** The paper's figures are those of one year of 100 homes with a target of 20: elsewhere the head says so. */
function paperHead(scenario: Pick<Scenario, 'values'> | undefined): Bilingual {
  const { values } = scenario ?? {};
  const isCase = values?.['city.homes'] === 100 && values['city.target'] === 20 && values['city.years'] === 1;
  return isCase ? words.paper : words.elsewhere;
}
