import { exits, Failure } from '../experiment/failure.ts';
import type { Path, Values } from '../model/parameters/table.ts';
import type { Bilingual } from '../model/scenario.ts';
import type { EnoughDocument } from '../report/enough/words.ts';
import { quoted } from '../scenario/printable.ts';
import { refuseUnknownOutcomes } from './arms.ts';
import { command } from './command.ts';
import { caseEnsemble } from './ensembleOptions.ts';
import { anEnsemble } from './needs.ts';
import { json, language, luck, moveAside, text, whole, workers } from './options.ts';
import { aligned, print, printJson, tell } from './say.ts';
import { RUNS } from './shard.ts';
import { stoppable } from './stop.ts';
import { loadPair } from './studies.ts';

export const enoughCommand = command({
  name: 'enough',
  takes: '<scenario> [arm]',
  describe: 'How many runs are enough? Run until the interval of an outcome is narrow, and judge by fresh luck',
  positionals: {
    scenario: {
      describe: 'The scenario, such as lastmeter:baseline, or a study file: its base and arm',
      type: 'string',
      demandOption: true,
    },
    arm: { describe: 'A scenario that extends it: its difference, on the same luck, is to be narrow', type: 'string' },
  },
  options: {
    outcome: {
      ...text('The outcome and the width of its 95 % interval that will do, such as welfare3=40'),
      demandOption: true,
    },
    ensemble: {
      ...text('Parameter sets to draw from, one after the other: an ensemble file, or none for the scenario as it is'),
      default: caseEnsemble,
    },
    replicates: whole('replicates', 'Lucks of each set', [1, 1000], 1),
    least: whole('least', 'Sets (or lucks, without an ensemble) before the first look', [10, 100_000], 30),
    step: whole('step', 'Sets (or lucks) between two looks', [1, 100_000], 10),
    most: whole('most', 'Sets (or lucks) after which it gives up', [10, 1_000_000], 1000),
    ...luck,
    workers,
    out: { ...text('Folder to write'), defaultDescription: 'output/<scenario>-enough-<digest>' },
    'move-aside': moveAside,
    language: language('the answer'),
    json,
  },
  // Without an ensemble, lucks themselves are counted.
  needs: { replicates: anEnsemble },
  examples: [
    [
      'enough lastmeter:baseline lastmeter:policies/f03b-random-inspection --outcome genuine=40',
      'Sets until the difference is known to 20 activities',
    ],
    [
      'enough lastmeter:baseline --outcome formalization=0.02 --ensemble none',
      'Lucks until a share is known to a point',
    ],
  ],
  async run(given) {
    const { outcome, width } = aimOf(given.outcome ?? '');
    if (given.most < given.least) {
      throw new Failure(exits.wrong, `--most ${given.most} lies below --least ${given.least}: there would be no look.`);
    }
    await refuseUnknownOutcomes([outcome]);
    const resolved = await loadPair(given.scenario, given.arm, given.set);
    const arms = resolved.map(({ scenario }) => scenario);
    const alone = given.ensemble === undefined || given.ensemble === 'none';
    const { ensembleSets } = await import('../scenario/ensemble/draw.ts');
    const { loadEnsemble } = await import('../scenario/ensemble/load.ts');
    const { drawn } = await import('./ensemble.ts');
    const file = given.ensemble ?? '';
    // Says what the arms keep, and refuses --set of a parameter of the ensemble.
    const plan = alone ? null : await drawn(file, resolved, { ...given, 'ensemble-sets': 1 });
    const kept: readonly (readonly Path[])[] = plan?.kept ?? arms.map(() => []);
    const ensemble = alone ? null : loadEnsemble(file);
    // Each set is drawn by itself, so that any beginning of them is a fair sample.
    const setAt = (seed: string, unit: number): Partial<Values> =>
      ensemble === null ? {} : (ensembleSets(ensemble, 1, `${seed} ${unit}`)[0]?.set ?? {});
    const lucks = alone ? 1 : given.replicates;
    const aim = { width, least: given.least, most: given.most, step: given.step };
    const { digestOf } = await import('../scenario/fingerprint.ts');
    const { claimAnswer } = await import('./answer.ts');
    const { writeTexts } = await import('../experiment/texts.ts');
    const fingerprints = resolved.map(({ fingerprint }) => fingerprint);
    // Sets follow from the ensemble alone, whatever its file is called.
    const drawnFrom = ensemble === null ? null : digestOf(ensemble.sets);
    const asked = { fingerprints, outcome, aim, drawnFrom, lucks, seed: given.seed };
    const { folder, head } = await claimAnswer('enough', arms[0]?.name ?? '', asked, ['enough.json'], given);
    const { storedWhole } = await import('../analysis/factors/stored.ts');
    const { ownLucks } = await import('../analysis/factors/study.ts');
    const { setMeans } = await import('../analysis/comparison/runs.ts');
    const { untilNarrow } = await import('../analysis/enough/enough.ts');
    const { threadsFor } = await import('../experiment/threads.ts');
    const workers = threadsFor(given.workers, arms.length * given.least * lucks, { arms });
    const found = await stoppable('what is done is kept; the same command goes on', (signal) =>
      untilNarrow(aim, async (from, count, fresh) => {
        const seed = fresh ? `${given.seed} / fresh` : given.seed;
        const sets = Array.from({ length: count }, (_, k) => setAt(seed, from + k));
        tell(fresh ? `Judging by ${count} fresh ones` : `${from + count} …`);
        const study = { arms, kept, outcomes: [outcome], seed, points: ownLucks(sets, lucks, from) };
        const part = fresh ? `fresh-${count}` : `look-${from + count}`;
        const conditions = { folder: `${folder}/${RUNS}/${part}`, workers, signal, warn: tell };
        const runs = await storedWhole(part, study, conditions);
        const base = runs.column(0, outcome);
        const column =
          arms.length === 1 ? base : runs.column(1, outcome).map((value, k) => value - (base[k] as number));
        return setMeans(column, runs.design);
      }),
    );
    const document: EnoughDocument = {
      ...head,
      scenario: arms[0]?.name ?? '',
      arm: arms[1]?.name ?? null,
      outcome,
      width,
      unit: alone ? 'luck' : 'set',
      replicates: lucks,
      ...found,
    };
    await writeTexts(folder, new Map([['enough.json', `${JSON.stringify(document, null, 1)}\n`]]));
    if (given.json) printJson(document);
    else print(await printed(document, given.language));
    return found.confirmed ? exits.done : exits.failed;
  },
});

/** @throws Failure (2) unless it is NAME=WIDTH with a width above 0 */
function aimOf(given: string): { readonly outcome: string; readonly width: number } {
  const [, outcome = '', digits = ''] = /^([A-Za-z0-9]+)=(\d*\.?\d+)$/.exec(given.trim()) ?? [];
  const width = Number(digits);
  if (outcome !== '' && width > 0) return { outcome, width };
  throw new Failure(
    exits.wrong,
    `--outcome ${quoted(given)}: it takes NAME=WIDTH with a width above 0, such as welfare3=40`,
  );
}

async function printed(document: EnoughDocument, language: keyof Bilingual): Promise<string> {
  const { enoughSentences, enoughWords: words } = await import('../report/enough/words.ts');
  const { brief, fromTo } = await import('../measures/written.ts');
  const { wrap } = await import('../observers/diary/wrap.ts');
  const rows = document.looks.map(({ units, mean, interval }) => [
    String(units),
    brief(mean),
    fromTo(interval.map(brief), language),
  ]);
  const head = [words.units[document.unit][language], words.mean[language], words.interval[language]];
  const table = aligned([head, ...rows], new Set([0, 1, 2]));
  return [table, ...enoughSentences(document).map((one) => wrap(one[language], 0))].join('\n');
}
