import type { Method } from '../analysis/sensitivity/sensitivity.ts';
import { exits, Failure } from '../experiment/failure.ts';
import type { Bilingual } from '../model/scenario.ts';
import type { SensitivityDocument } from '../report/sensitivity/document.ts';
import { cut } from '../scenario/printable.ts';
import { refuseUnknownOutcomes } from './arms.ts';
import { command } from './command.ts';
import { factorOption, keptFactors, readFactors } from './factors.ts';
import { json, language, luck, moveAside, oneOf, real, text, whole, workers } from './options.ts';
import { aligned, print, printJson, tell } from './say.ts';
import { shardOption, sharedOut } from './shard.ts';
import { loadPair } from './studies.ts';

/** Smallest samples from which anything can be said. */
const least: Readonly<Record<Method, number>> = { sobol: 64, morris: 4 };
const usual: Readonly<Record<Method, number>> = { sobol: 256, morris: 30 };
const most = 65_536;

export const sensitivityCommand = command({
  name: 'sensitivity',
  takes: '<scenario> [arm]',
  describe: 'Which uncertain parameters drive an outcome, or what an arm changes, and how much is luck',
  positionals: {
    scenario: {
      describe: 'The scenario, such as lastmeter:baseline, or a study file: its base and arm',
      type: 'string',
      demandOption: true,
    },
    arm: { describe: 'A scenario that extends it: what it changes is studied', type: 'string' },
  },
  options: {
    factor: factorOption,
    outcome: {
      describe: 'Study this outcome (docs/measures.md lists all); may be repeated',
      type: 'string',
      array: true,
      nargs: 1,
      default: [] as string[],
      defaultDescription: 'formalization, supportGini, coverageSpecial',
    },
    method: oneOf(
      'morris: a screening, cheap; sobol: shares of the variance, with what factors do together',
      ['morris', 'sobol'],
      'sobol',
    ),
    sample: {
      ...text("Blocks of Sobol' (a power of two) or trajectories of Morris; each takes factors + 3 or + 2 runs"),
      defaultDescription: `${usual.sobol}, ${usual.morris} for Morris`,
    },
    replicates: whole('replicates', 'Lucks that are averaged at each point', [1, 1000], 1),
    within: real('within', 'Width of a 95 % interval up to which the sample is enough', [0.001, 10], 0.1),
    ...luck,
    workers,
    shard: shardOption,
    out: { ...text('Folder to write'), defaultDescription: 'output/<scenario>-sensitivity-<digest>' },
    'move-aside': moveAside,
    language: language('the table and the report'),
    json,
  },
  examples: [
    ['sensitivity lastmeter:baseline --method morris', 'Which of eight parameters matter, in a few hundred runs'],
    ['sensitivity lastmeter:baseline --outcome genuine --sample 512', 'What genuine service hangs on'],
    ['sensitivity lastmeter:baseline lastmeter:policies/f03b-random-inspection', 'What the gain of a fix hangs on'],
  ],
  async run(given) {
    const { method, language, replicates, seed, within } = given;
    const sample = sampleOf(given.sample, method);
    const outcomes =
      given.outcome.length > 0 ? [...new Set(given.outcome)] : ['formalization', 'supportGini', 'coverageSpecial'];
    await refuseUnknownOutcomes(outcomes);
    const factors = readFactors(given.factor);
    const { mostFactors } = await import('../analysis/sensitivity/saltelli.ts');
    if (method === 'sobol' && factors.length + 1 > mostFactors) {
      throw new Failure(
        exits.wrong,
        `--factor: Sobol' indices take up to ${mostFactors - 1} factors beside luck; there are ${factors.length}. Screen them with --method morris first.`,
      );
    }
    const resolved = await loadPair(given.scenario, given.arm, given.set);
    const kept = keptFactors(factors, resolved, given.set);
    const arms = resolved.map(({ scenario }) => scenario);
    const { sensitivityDesign, sensitivityOf } = await import('../analysis/sensitivity/sensitivity.ts');
    const { studyRuns } = await import('../analysis/factors/study.ts');
    const question = { method, factors, sample, replicates, seed };
    const design = sensitivityDesign(question);
    const study = { arms, kept, outcomes, seed, points: design.points };
    const { claimAnswer } = await import('./answer.ts');
    const { writeTexts } = await import('../experiment/texts.ts');
    const fingerprints = resolved.map(({ fingerprint }) => fingerprint);
    const asked = { fingerprints, question, outcomes, within };
    const { sensitivityFiles, sensitivityTexts } = await import('../report/sensitivity/texts.ts');
    const files = sensitivityFiles(outcomes, method);
    const { folder, head } = await claimAnswer('sensitivity', arms[0]?.name ?? '', asked, files, given);
    const runs = await sharedOut('sensitivity', study, { folder, shard: given.shard, workers: given.workers });
    if (runs === null) return exits.done;
    const { outcomeRows } = await import('../report/sensitivity/document.ts');
    const found = outcomes.map((outcome) =>
      outcomeRows(question, sensitivityOf(question, design, runs, outcome, arms.length), within),
    );
    refuseGaps(found, method);
    const document: SensitivityDocument = {
      ...head,
      scenario: arms[0]?.name ?? '',
      arm: arms[1]?.name ?? null,
      fingerprints,
      method,
      seed,
      sample,
      replicates,
      within,
      runs: studyRuns(study),
      factors,
      outcomes: found,
    };
    const { namedArms } = await import('../report/lab/names.ts');
    await writeTexts(folder, sensitivityTexts(document, namedArms(arms), design, runs, language));
    if (given.json) printJson(document);
    else print(await printed(document, language));
    tell(`The report: ${folder}/report.html; tables and figures beside it`);
    return exits.done;
  },
});

/** @throws Failure (2) for a sample that is too small or, for Sobol', no power of two */
function sampleOf(given: string | undefined, method: Method): number {
  if (given === undefined) return usual[method];
  const sample = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (!(sample >= least[method] && sample <= most)) {
    const why = sample < least[method] ? 'with fewer, intervals say nothing' : 'a whole number';
    throw new Failure(
      exits.wrong,
      `--sample ${cut(given)}: --method ${method} takes ${least[method]} to ${most} (${why}). ${usual[method]} is usual.`,
    );
  }
  if (method === 'sobol' && (sample & (sample - 1)) !== 0) {
    const below = 2 ** Math.floor(Math.log2(sample));
    throw new Failure(
      exits.wrong,
      `--sample ${cut(given)}: Sobol' points fill the space evenly at powers of two only. Take ${below} or ${2 * below}.`,
    );
  }
  return sample;
}

/** @throws Failure (1) where too little is left of an outcome to say anything */
function refuseGaps(found: SensitivityDocument['outcomes'], method: Method): void {
  const thin = found.filter(({ used, leftOut }) => used < least[method] || used < leftOut);
  if (thin.length === 0) return;
  const lines = thin.map(
    ({ outcome, undefinedPoints, used, leftOut }) =>
      `${outcome} is undefined at ${undefinedPoints} points, so that ${leftOut} of ${used + leftOut} ${method === 'sobol' ? 'blocks' : 'trajectories'} are left out.`,
  );
  throw new Failure(
    exits.failed,
    `${lines.join('\n')}\nNothing was written: the rest is too little to stand for all. docs/measures.md says when an outcome is undefined; choose another with --outcome, or more --replicates.`,
  );
}

async function printed(document: SensitivityDocument, language: keyof Bilingual): Promise<string> {
  const { tableOf } = await import('../report/sensitivity/texts.ts');
  const { sensitivitySentences, subject } = await import('../report/sensitivity/words.ts');
  const { wrap } = await import('../observers/diary/wrap.ts');
  return document.outcomes
    .map((found) => {
      const { head, rows } = tableOf(found, document, language);
      const cells = [head, ...rows.map((row) => [row.head, ...row.cells])];
      const sentences = sensitivitySentences(found, document).map((one) => wrap(one[language], 0));
      const table = aligned(cells, new Set(head.map((_, k) => k).slice(1)));
      return [subject(found, document)[language], table, ...sentences].join('\n');
    })
    .join('\n\n');
}
