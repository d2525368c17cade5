import { join } from 'node:path';
import { planEnsemble } from '../experiment/ensemble.ts';
import { armOf, type Plan } from '../experiment/plan.ts';
import { runStudy } from '../experiment/runStudy.ts';
import { rowCount, runAt } from '../experiment/study/study.ts';
import { summarizeRuns } from '../experiment/summary.ts';
import { fromTo, written } from '../measures/written.ts';
import { simulate } from '../model/simulate.ts';
import { homeReports } from '../observers/reports.ts';
import { twoLedgers } from '../report/figures/twoLedgers.ts';
import { chapters } from '../report/findings.ts';
import { drawnOf } from '../report/pictures.ts';
import { loadEnsemble } from '../scenario/ensemble/load.ts';
import { load } from '../scenario/load.ts';
import type { Document } from './document.ts';
import { table } from './markdown.ts';
import { projectFolder, projectText } from './project.ts';
import { fill } from './region.ts';

/** What `npm start` runs. */
const sets = 20;
const replicates = 10;
const seed = 'h-city';

/** The README with the findings that `npm start` prints, and the picture of its first run in both languages. */
export async function readmeDocuments(): Promise<readonly Document[]> {
  const resolved = await load(join(projectFolder(), 'scenarios', 'baseline.yaml'));
  const { scenario } = resolved;
  const ensemble = loadEnsemble(join(projectFolder(), 'scenarios', 'ensembles', 'h-city.yaml'));
  const plan: Plan = {
    arms: [scenario],
    seed,
    first: 1,
    replicates,
    ensemble: planEnsemble('h-city', ensemble, sets, seed, [resolved]),
  };
  const study = runStudy(plan, { events: 'none', children: false });
  const runs = Array.from({ length: rowCount(study) }, (_, k) => {
    const { set, replicate } = runAt(study, k + 1);
    return simulate(armOf(plan, 0, set), seed, replicate);
  });
  const summary = new Map(summarizeRuns(runs, scenario.values).map((row) => [row.outcome, row]));
  const of = (language: 'en' | 'zh') =>
    chapters.flatMap(({ findings }) =>
      findings.map(({ outcome, style, text, paper }) => {
        const found = summary.get(outcome);
        const band = [found?.low ?? null, found?.high ?? null].map((end) => written(end, style, language));
        return [
          text[language],
          written(found?.median ?? null, style, language),
          fromTo(band, language),
          paper[language],
        ];
      }),
    );
  const heads = {
    en: ['', `Median of ${runs.length} runs`, 'Eight of ten runs', 'The paper'],
    zh: ['', `${runs.length}次运行的中位数`, '十次运行中的八次', '论文'],
  };
  const findings = (language: 'en' | 'zh') => () => table(heads[language], of(language));
  const homes = homeReports(runs[0] as (typeof runs)[number]);
  const picture = (language: 'en' | 'zh') =>
    twoLedgers(homes, drawnOf(scenario, 1, plan.ensemble?.sets[0]?.number), language);
  return [
    { path: 'README.md', text: fill(projectText('README.md'), { findings: findings('en') }, 'README.md') },
    {
      path: 'README.zh.md',
      text: fill(projectText('README.zh.md'), { 'findings.zh': findings('zh') }, 'README.zh.md'),
    },
    { path: 'docs/pictures/two-ledgers.svg', text: `${picture('en')}\n` },
    { path: 'docs/pictures/two-ledgers.zh.svg', text: `${picture('zh')}\n` },
  ];
}
