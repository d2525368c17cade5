import { ablations } from '../analysis/ablations/ablationTable.ts';
import { type Matrix, matrix, matrixUnits } from '../analysis/ablations/matrix.ts';
import { rivals } from '../analysis/ablations/rivalTable.ts';
import type { Variant } from '../analysis/ablations/variant.ts';
import { patternsRuns, type WeightedSet } from '../analysis/patterns/patterns.ts';
import { variance, varianceRuns } from '../analysis/variance/variance.ts';
import { exits, Failure } from '../experiment/failure.ts';
import { claim, writeTexts } from '../experiment/texts.ts';
import { threadsFor } from '../experiment/threads.ts';
import { version } from '../experiment/version.ts';
import type { Bilingual, Scenario } from '../model/scenario.ts';
import type { Found } from '../report/ablations/found.ts';
import { studyTexts } from '../report/ablations/texts.ts';
import { digestOf, fingerprint } from '../scenario/fingerprint.ts';
import { nearest } from '../scenario/nearest.ts';
import { quoted } from '../scenario/printable.ts';
import { ablationsTable } from './ablationsTable.ts';
import { progress } from './progress.ts';
import { print, printJson, tell } from './say.ts';
import { stoppable } from './stop.ts';
import { varianceTable } from './varianceTable.ts';

/** What the command `patterns` was given. */
export interface StudyGiven {
  readonly replicates: number;
  readonly seed: string;
  readonly workers?: number | undefined;
  readonly language: keyof Bilingual;
  readonly json: boolean;
  readonly out: string | undefined;
  readonly 'move-aside': boolean;
  readonly check: boolean;
  readonly ablations: boolean;
  readonly rivals: boolean;
  readonly variance: boolean;
  readonly only: string | undefined;
  readonly retune: 'yes' | 'no';
}

/**
 * `lastmeter patterns --ablations`, `--rivals`, `--variance`: one, two or all of them.
 * @param sets parameter sets with their weights
 * @returns 1 with --check if something contradicts the design
 */
export async function runStudies(given: StudyGiven, scenario: Scenario, sets: readonly WeightedSet[]) {
  const wanted = chosen(given);
  const { seed, replicates, language } = given;
  const made = {
    scenario: scenario.name,
    fingerprint: fingerprint(scenario),
    lastmeter: version,
    seed,
    replicates,
    sets,
    studies: { ...wanted, ablations: ids(wanted.ablations), rivals: ids(wanted.rivals) },
    retune: given.retune,
  };
  const digest = digestOf(made);
  const names = [...studyTexts({ ablations: null, rivals: null, variance: null }, made, digest, seed, language).keys()];
  if (given.out !== undefined) {
    await claim({ folder: given.out, index: 'studies.json', names, digest }, given['move-aside']);
  }
  const isTuned = given.retune === 'yes';
  const units = (variants: readonly Variant[] | null) =>
    variants === null ? 0 : matrixUnits(variants.length, sets.length, replicates, isTuned);
  const runs = wanted.variance ? varianceRuns(sets.length, replicates) : 0;
  const together = units(wanted.ablations) + units(wanted.rivals);
  const workers = threadsFor(given.workers, patternsRuns(together) + runs, { arms: [scenario] });
  const bar = await progress(together + runs);
  let found: Found;
  try {
    found = await stoppable('nothing was written; the same command starts again', async (signal) => {
      let before = 0;
      const options = {
        ...{ replicates, seed, signal, retune: isTuned, workers },
        progress: (done: number) => bar.at(before + done),
      };
      const run = async (kind: Matrix['kind'], variants: readonly Variant[] | null) => {
        const result = variants === null ? null : await matrix(kind, variants, scenario, sets, options);
        before += units(variants);
        return result;
      };
      return {
        ablations: await run('ablations', wanted.ablations),
        rivals: await run('rivals', wanted.rivals),
        variance: wanted.variance ? await variance(scenario, sets, options) : null,
      };
    });
  } finally {
    bar.stop();
  }
  if (given.out !== undefined) {
    const texts = studyTexts(found, made, digest, seed, language);
    await writeTexts(given.out, texts);
    tell(`${[...texts.keys()].join(', ')} written to ${given.out}`);
  }
  if (given.json) printJson({ format: 1, ...made, digest, ...found });
  else print(tables(found, seed, language));
  return given.check ? verdict(found) : exits.done;
}

/** The variants of each kind that were asked for; null for a kind that was not. */
function chosen({ ablations: isAblations, rivals: isRivals, variance: isVariance, only }: StudyGiven) {
  const all = [...(isAblations ? ablations : []), ...(isRivals ? rivals : [])];
  const wanted = only?.split(',').map((id) => id.trim().toUpperCase());
  for (const id of wanted ?? []) refuseUnknown(id, all);
  const of = (variants: readonly Variant[], isWanted: boolean) => {
    if (!isWanted) return null;
    const own = variants.filter(({ id }) => wanted === undefined || wanted.some((one) => matches(id, one)));
    return own.length === 0 ? null : own;
  };
  return { ablations: of(ablations, isAblations), rivals: of(rivals, isRivals), variance: isVariance };
}

/** `A5` names A5a and A5b; `A05` is A5; case does not count. */
function matches(id: string, wanted: string): boolean {
  const plain = (name: string) => name.toUpperCase().replace(/^([AR])0+(?=\d)/, '$1');
  return plain(id) === plain(wanted) || plain(id).replace(/[A-Z]$/, '') === plain(wanted);
}

function refuseUnknown(wanted: string, all: readonly Variant[]): void {
  if (all.some(({ id }) => matches(id, wanted))) return;
  const known = all.map(({ id }) => id);
  const near = nearest(wanted, known);
  const help = near === null ? `There are ${known.join(', ')}.` : `Did you mean ${near}?`;
  throw new Failure(exits.wrong, `--only names ${quoted(wanted)}, which is none of the worlds asked for. ${help}`);
}

function ids(variants: readonly Variant[] | null): readonly string[] {
  return variants?.map(({ id }) => id) ?? [];
}

function tables({ ablations: off, rivals: other, variance: parts }: Found, seed: string, language: keyof Bilingual) {
  return [
    ...[off, other].flatMap((found) => (found === null ? [] : [ablationsTable(found, seed, language)])),
    ...(parts === null ? [] : [varianceTable(parts, seed, language)]),
  ].join('\n\n');
}

function verdict({ ablations: off, rivals: other }: Found) {
  const against = [off, other].flatMap((found) =>
    (found?.rows ?? []).flatMap(({ id, cells }) =>
      cells.filter(({ agreement }) => agreement === 'contradicts').map(({ pattern }) => `${id} ${pattern}`),
    ),
  );
  if (against.length === 0) return exits.done;
  tell(`check: contradicts the design: ${against.join(', ')}`);
  return exits.failed;
}
