import { shell } from '../../experiment/shell.ts';
import { percent } from '../../measures/written.ts';
import type { DiscoveryDocument } from '../../report/discovery/document.ts';
import { discoverySentences, treeLines } from '../../report/discovery/words.ts';
import { standAlone } from '../../report/figures/drawing.ts';
import { indexChart } from '../../report/figures/indices.ts';
import type { FrontierDocument } from '../../report/frontier/document.ts';
import { armTable, frontierSentences, frontTable } from '../../report/frontier/words.ts';
import type { OutcomeRows, SensitivityDocument } from '../../report/sensitivity/document.ts';
import { tableOf } from '../../report/sensitivity/texts.ts';
import { factorName, sensitivitySentences } from '../../report/sensitivity/words.ts';
import type { Document } from '../document.ts';
import { table } from '../markdown.ts';
import { commands } from './commands.ts';
import { evaluationChapter } from './evaluation.ts';

/** What the commands printed. */
export interface UncertaintyResults {
  readonly drives: SensitivityDocument;
  readonly inspection: DiscoveryDocument;
  readonly attendance: DiscoveryDocument;
  readonly beside: DiscoveryDocument;
  readonly fixes: FrontierDocument;
  readonly evaluation: FrontierDocument;
}

/** The three problems of the case and the outcomes that stand for them. */
const problems: Readonly<Record<string, string>> = {
  formalization: 'Formalization: reports without an activity',
  supportGini: 'The tilt: visits go to few homes',
  coverageSpecial: 'Neglect: special children in casework',
};

const pictures = 'docs/pictures/uncertainty';

/** `docs/uncertainty.md` and its pictures. */
export function uncertaintyDocuments({
  drives,
  inspection,
  attendance,
  beside,
  fixes,
  evaluation,
}: UncertaintyResults): readonly Document[] {
  const charts = drives.outcomes.map((found) => ({
    path: `${pictures}/${found.outcome}.svg`,
    text: chart(found, drives),
  }));
  const chapters: readonly (readonly [title: string, text: string])[] = [
    ['What drives each of the three problems?', drives.outcomes.map((found) => problem(found, drives)).join('\n\n')],
    [
      'When does verification backfire?',
      [
        backfiring('Inspections by lot', inspection),
        backfiring('Attendance that is verified', attendance),
        backfiring('Beside the point: belief in the work, or casework, falls under inspections by lot', beside),
      ].join('\n\n'),
    ],
    ['Which fixes hold across the ensemble?', held(fixes)],
    ['Where does each fix fail?', failing(fixes)],
    ['Packages within a budget', packages(fixes)],
    ['Which evaluation is hardest to game and leaves the fewest behind?', evaluationChapter(evaluation)],
    ['How to read this', reading],
  ];
  const text = [intro(drives), ...chapters.map(([title, body]) => `## ${title}\n\n${body}`)].join('\n\n');
  return [{ path: 'docs/uncertainty.md', text: `${text}\n` }, ...charts];
}

function intro({ lastmeter, seed, fingerprints }: SensitivityDocument): string {
  const lines = Object.values(commands).map(({ args }) => `    ${shell('lastmeter', ...args)}`);
  return [
    '# What matters, when it fails, what to try',
    'Written by `npm run uncertainty`; nothing in it is typed in but the words. It runs these commands, which anybody can run alone:',
    lines.join('\n'),
    `Program ${lastmeter}, scenario \`${fingerprints[0]?.slice(0, 12)}\`, seed \`${seed}\`. What is said is about the model and its priors, not about H City.`,
  ].join('\n\n');
}

function problem(found: OutcomeRows, document: SensitivityDocument): string {
  const { head, rows } = tableOf(found, document, 'en');
  return [
    `### ${problems[found.outcome] ?? found.outcome}`,
    sensitivitySentences(found, document)
      .map(({ en }) => en)
      .join('\n'),
    `![${found.outcome}](pictures/uncertainty/${found.outcome}.svg)`,
    table(
      head,
      rows.map((row) => [row.head, ...row.cells]),
    ),
  ].join('\n\n');
}

function chart(found: OutcomeRows, document: SensitivityDocument): string {
  const rows = found.rows.map(({ factor, weight, first }) => ({
    label: factorName(factor, 'en'),
    value: percent(weight.value, 'en'),
    weight: weight.value,
    interval: weight.interval,
    other: first?.value ?? null,
  }));
  const frame = {
    title: problems[found.outcome] ?? found.outcome,
    unit: 'share of the variance; circle: alone and with others, 95 % interval; ring: alone',
    source: `lastmeter ${document.lastmeter}, ${document.runs} runs`,
  };
  return `${standAlone(
    indexChart(rows, (share) => percent(share, 'en'), 'wide'),
    frame,
  )}\n`;
}

function backfiring(title: string, document: DiscoveryDocument): string {
  const medians = document.medians.map(({ name, median }) => `${name} ${Number(median.toPrecision(3))}`).join(', ');
  const tree =
    document.tree === null ? [] : [`\`\`\`text\n${treeLines(document.tree, document, 'en').join('\n')}\n\`\`\``];
  return [
    `### ${title}`,
    discoverySentences(document)
      .map(({ en }) => en)
      .join('\n'),
    `In the median over all points: ${medians}.`,
    ...tree,
  ].join('\n\n');
}

function held(document: FrontierDocument): string {
  const { outcomes, satisficing, satisfice } = document;
  const rows = [...satisficing]
    .sort((a, b) => b.share - a.share)
    .map(({ arm, share }) => {
      const own = outcomes.map(({ rows: arms }) => arms.find((row) => row.arm === arm));
      return [arm, percent(share, 'en'), ...own.map((row) => `${percent(1 - (row?.backfires ?? Number.NaN), 'en')}`)];
    });
  const sentences = frontierSentences(document).slice(0, outcomes.length + 1);
  return [
    sentences.map(({ en }) => `- ${en}`).join('\n'),
    table(['fix', satisfice, ...outcomes.map(({ outcome }) => `no worse in ${outcome}`)], rows),
    ...outcomes.map((one) => {
      const { head, rows: arms } = armTable(one, document, 'en');
      return `### By ${one.outcome}\n\n${table(
        head,
        arms.map((row) => [row.head, ...row.cells]),
      )}`;
    }),
  ].join('\n\n');
}

/** For each fix the outcomes in which it is worse than doing nothing in one set of five or more. */
function failing({ outcomes, satisficing, sets }: FrontierDocument): string {
  const rows = satisficing.flatMap(({ arm }) => {
    const bad = outcomes.flatMap(({ outcome, rows: arms }) => {
      const own = arms.find((row) => row.arm === arm);
      return own !== undefined && own.backfires >= 0.2
        ? [`${outcome} in ${percent(own.backfires, 'en')} of the sets`]
        : [];
    });
    return bad.length === 0 ? [] : [[arm, bad.join('; ')]];
  });
  return `Worse than doing nothing in a fifth of the ${sets} sets or more (means over the lucks of a set):\n\n${table(['fix', 'where'], rows)}`;
}

function packages(document: FrontierDocument): string {
  const { head, rows } = frontTable(document, 'en');
  return [
    frontierSentences(document).at(-1)?.en ?? '',
    table(
      head,
      rows.map((row) => [row.head, ...row.cells]),
    ),
    'Gains are those of fresh luck in other parameter sets, with 95 % intervals; `stays` is the share of their resamples in which no other package of the front is as cheap and better. Costs are the assumptions of the files.',
  ].join('\n\n');
}

const reading = [
  '- Sensitivity: over the whole priors of the eight calibrated and carried parameters, not over the accepted sets. Luck is a factor of its own: its share is what no knowledge of the parameters could explain in a single year.',
  "- A box says where in the priors a condition is frequent. Its figures are those of points that did not make it; a bound's quasi-p is the chance that it does nothing.",
  '- A fix that backfires in a set does worse than doing nothing on the same luck, in the mean over the lucks of that set.',
  "- Methods: Saltelli et al. 2010 and Jansen 1999 on shifted Sobol' points, intervals by bootstrap over blocks; PRIM (Friedman and Fisher 1999; Bryant and Lempert 2010) judged on a third of the points that was held out; CART (Breiman et al. 1984); NSGA-II (Deb et al. 2002); regret by Savage 1951 and Herman et al. 2015; satisficing by Starr 1963.",
  '- The search begins with nothing and with every fix alone, and goes on from the best; it does not run all packages: one that it does not show may still be better than one that it shows.',
  '- Few sets and lucks were run for this page. `lastmeter enough` says how many a difference needs.',
].join('\n');
