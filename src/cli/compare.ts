import type { Fewer, Question } from '../analysis/comparison/compare.ts';
import { exits, Failure } from '../experiment/failure.ts';
import type { Path, Values } from '../model/parameters/table.ts';
import { quoted } from '../scenario/printable.ts';
import type { Resolved } from '../scenario/resolve.ts';
import { loadArms, refuseUnknownOutcomes, yuan } from './arms.ts';
import { command } from './command.ts';
import { caseEnsemble, ensembleSets } from './ensembleOptions.ts';
import { anEnsemble, idle, type Need } from './needs.ts';
import { json, language, luck, moveAside, real, text, whole, workers } from './options.ts';
import { print, printJson, tell } from './say.ts';
import { RUNS, shardOption, sharedOut } from './shard.ts';

const fewerArms: Need = {
  words: '--fewer',
  met: ({ fewer }) => Array.isArray(fewer) && fewer.length > 0,
};

/** Options that say what is compared and how, apart from those that say where the answer goes. */
const comparisonOptions = {
  ensemble: {
    ...text('Parameter sets to run every arm in: an ensemble file, or none for the scenarios as they are'),
    default: caseEnsemble,
  },
  'ensemble-sets': ensembleSets,
  replicates: whole('replicates', 'Lucks of each set', [1, 100_000], 10),
  fewer: {
    describe: 'This arm, by its file or its name, gets only --fewer-replicates lucks of each set; may be repeated',
    type: 'string',
    array: true,
    nargs: 1,
    default: [] as string[],
    defaultDescription: 'none',
  },
  'fewer-replicates': whole('fewer-replicates', 'Lucks of each set for those arms', [1, 100_000], 2),
  ...luck,
  outcome: {
    describe: 'Compare this outcome too, such as trust; may be repeated (docs/measures.md lists all)',
    type: 'string',
    array: true,
    nargs: 1,
    default: [] as string[],
    defaultDescription: 'the headlines',
  },
  until: { ...whole('until', 'Contract years', [1, 3], 1), defaultDescription: 'as the scenarios say' },
  'equal-stakes': {
    describe: "Rescale each arm's stakes, so that no regime wins by the scale of its formula",
    type: 'boolean',
    default: false,
  },
  budget: text('Yuan: compare the arms also with their doses moved so that each costs this much'),
  doses: { describe: 'Run every arm at all doses that its file lists', type: 'boolean', default: false },
  packages: {
    describe: 'Take six arms as levers and run their combinations (a half fraction)',
    type: 'boolean',
    default: false,
  },
  same: real('same', 'What counts as about the same, in standard deviations of the base', [0, 10], 0.2),
  'hour-price': real('hour-price', 'Yuan that an hour of the agency is worth (an assumption)', [0, 100_000], 40),
} as const;

export const compareCommand = command({
  name: 'compare',
  takes: '<base> <arm..>',
  describe: 'Compare fixes with the same luck: what each changes, how surely, for whom, at what cost',
  positionals: {
    base: { describe: 'The scenario to compare with, such as lastmeter:baseline', type: 'string', demandOption: true },
    arm: {
      describe: 'Scenario files that extend the base',
      type: 'string',
      array: true,
      demandOption: true,
    },
  },
  options: {
    ...comparisonOptions,
    workers,
    shard: shardOption,
    out: { ...text('Folder to write'), defaultDescription: 'output/<base>-<digest>' },
    'move-aside': moveAside,
    png: { describe: 'Write the figures as PNG too; the SVG files are always there', type: 'boolean', default: false },
    language: language('the table and the report'),
    brief: { describe: 'Print the five sentences without the table', type: 'boolean', default: false },
    json,
  },
  needs: { 'ensemble-sets': anEnsemble, fewer: anEnsemble, 'fewer-replicates': fewerArms },
  examples: [
    ['compare lastmeter:baseline lastmeter:policies/f03d-duplicate-screening', 'One fix of the paper'],
    ['compare lastmeter:baseline mine.yaml yours.yaml --outcome trust', 'Two rules of your own, and one outcome more'],
    ['compare lastmeter:baseline scenarios/policies/f*.yaml --budget 40000 --doses', 'All fixes, also at equal cost'],
    ['compare lastmeter:baseline mine.yaml --until 3 --equal-stakes', 'Three contract years, at equal stakes'],
  ],
  async run(given, said) {
    const { question, sets, ensemble } = await questionOf(given, said.has('until'));
    const { compare, comparisonDesigns, joined } = await import('../analysis/comparison/compare.ts');
    const conditions = { seed: given.seed, sets, replicates: given.replicates };
    const { studiedOf } = await import('../report/comparison/document.ts');
    const { commandLine } = await import('./commandLine.ts');
    const studied = studiedOf(question, conditions, ensemble, commandLine(process.argv.slice(2)));
    const { sayingIn } = await import('../report/comparison/saying.ts');
    const { textsOf, filesOf } = await import('../report/comparison/texts.ts');
    const { claim, writeTexts } = await import('../experiment/texts.ts');
    const { short } = await import('../scenario/fingerprint.ts');
    // Before the runs: what cannot draw must say so at once.
    const draw = given.png ? await (await import('../report/figures/png.ts')).rasterizer() : null;
    const folder = given.out ?? `output/${question.base.scenario.name}-${short(studied.digest)}`;
    const place = { folder, index: 'comparison.json', names: filesOf(question, given.png), digest: studied.digest };
    await claim(place, given['move-aside']);
    const { full, fewer } = comparisonDesigns(question, conditions);
    const sharing = { folder, shard: given.shard, workers: given.workers };
    const runs = await sharedOut('comparison', full, { ...sharing, isMore: fewer !== null });
    const more = fewer && (await sharedOut('comparison', fewer, { ...sharing, runs: `${RUNS}-fewer` }));
    if (runs === null || (fewer !== null && more === null)) return exits.done;
    const { ThreadPool } = await import('../experiment/threadPool.ts');
    await ThreadPool.end();
    const compared = compare(question, conditions, joined(question, runs, more));
    const document = { ...studied, ...compared.comparison };
    const { pictureOf } = await import('../report/comparison/picture.ts');
    const pictured = pictureOf(question, sets, given.seed);
    const say = sayingIn(question, given.language);
    const texts = textsOf(document, compared.runs, pictured, given.language, say);
    const { pngsOf } = await import('../report/figures/png.ts');
    await writeTexts(
      folder,
      new Map<string, string | Uint8Array>([...texts, ...(draw === null ? [] : pngsOf(texts, draw))]),
    );
    if (given.json) printJson(document);
    else {
      const { answer, comparisonTable } = await import('./comparisonTable.ts');
      if (!given.brief) print(`${comparisonTable(document, given.language, say)}\n`);
      print(answer(document, given.language, say));
    }
    tell(`The report: ${folder}/report.html; tables and figures beside it`);
    return exits.done;
  },
});

interface Given {
  readonly base: string;
  readonly arm: readonly string[];
  readonly set: readonly string[];
  readonly seed: string;
  readonly ensemble: string | undefined;
  readonly 'ensemble-sets': number;
  readonly replicates: number;
  readonly fewer: readonly string[];
  readonly 'fewer-replicates': number;
  readonly outcome: readonly string[];
  readonly until: number;
  readonly 'equal-stakes': boolean;
  readonly budget: string | undefined;
  readonly doses: boolean;
  readonly packages: boolean;
  readonly same: number;
  readonly 'hour-price': number;
}

/** Reads what is to be compared. @throws Failure (2), ScenarioError */
async function questionOf(
  given: Given,
  isUntilSaid: boolean,
): Promise<{
  readonly question: Question;
  readonly sets: readonly Partial<Values>[];
  readonly ensemble: string | null;
}> {
  await refuseUnknownOutcomes(given.outcome);
  const budget = given.budget === undefined ? null : yuan(given.budget);
  const years = isUntilSaid ? [`city.years=${given.until}`] : [];
  const set = [...given.set, ...years];
  const [base, ...arms] = await loadArms(given.base, given.arm, set);
  if (given.packages) {
    const { leverCount } = await import('../analysis/comparison/factorial.ts');
    if (arms.length !== leverCount) {
      throw new Failure(exits.wrong, `--packages takes ${leverCount} arms as its levers; there are ${arms.length}`);
    }
  }
  const asTheyAre = given.ensemble === undefined || given.ensemble === 'none';
  const { drawn } = await import('./ensemble.ts');
  const planned = asTheyAre ? null : await drawn(given.ensemble ?? '', [base, ...arms], given);
  const sets = planned === null ? [{}] : planned.sets.map((one) => one.set);
  const kept: readonly (readonly Path[])[] = planned?.kept ?? [base, ...arms].map(() => []);
  return {
    question: {
      base,
      arms,
      kept,
      outcomes: given.outcome,
      same: given.same,
      hourPrice: given['hour-price'],
      equalStakes: given['equal-stakes'],
      budget,
      doses: given.doses,
      packages: given.packages,
      fewer: await fewerOf(given, arms, sets.length),
    },
    sets,
    ensemble: planned === null ? null : planned.file,
  };
}

/** The arms of `--fewer`. @throws Failure (2) for one that there is not, or lucks that cannot be shared */
async function fewerOf(given: Given, arms: readonly Resolved[], sets: number): Promise<Fewer | null> {
  const { fewer, replicates, 'fewer-replicates': lucks } = given;
  if (fewer.length === 0) return null;
  const names = arms.map(({ scenario }) => scenario.name);
  const found = fewer.map((one) => names[given.arm.indexOf(one)] ?? one);
  const stranger = found.find((one) => !names.includes(one));
  if (stranger !== undefined) {
    const { didYouMean } = await import('../scenario/nearest.ts');
    const hint = didYouMean(stranger, names) || `The arms are ${names.join(', ')}.`;
    throw new Failure(exits.wrong, `--fewer ${quoted(stranger)}: no arm is called that. ${hint}`);
  }
  if (lucks >= replicates || replicates % lucks !== 0) {
    throw new Failure(
      exits.wrong,
      `--fewer-replicates takes lucks of which several times as many are the --replicates of the other arms: ${lucks} does not go with ${replicates}`,
    );
  }
  if (sets < 2) throw idle('fewer', 'at least two parameter sets (--ensemble-sets)');
  return { arms: found, replicates: lucks };
}
