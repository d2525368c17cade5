import { freePaths } from '../analysis/calibration/dimensions.ts';
import type { Factor } from '../analysis/factors/factor.ts';
import { exits, Failure } from '../experiment/failure.ts';
import type { NumberRow } from '../model/parameters/row.ts';
import { type Path, paths, table } from '../model/parameters/table.ts';
import { isPath } from '../scenario/known.ts';
import { didYouMean } from '../scenario/nearest.ts';
import { cut, quoted } from '../scenario/printable.ts';
import type { Resolved } from '../scenario/resolve.ts';
import { settingAmong } from './arms.ts';
import { tell } from './say.ts';

/** The option that all commands of uncertainty share. */
export const factorOption = {
  describe: 'Move this parameter over its prior, or PATH=LOW..HIGH; may be repeated; all: every one with a prior',
  type: 'string',
  array: true,
  nargs: 1,
  default: [] as string[],
  defaultDescription: 'the calibrated and the carried ones',
} as const;

/** Every parameter that has a prior in the table. */
const priorPaths: readonly Path[] = paths.filter((path) => rowWithPrior(path) !== null);

/**
 * Factors of the command line, each a parameter with its prior; without one the eight of the calibration.
 * @throws Failure (2) for an unknown parameter, one without a prior, bounds outside its range, one named twice
 */
export function readFactors(given: readonly string[]): readonly Factor[] {
  if (given.length === 0)
    return freePaths.map((path) => ({ path, prior: rowWithPrior(path)?.prior as Factor['prior'] }));
  const all = given.flatMap((text) => (text === 'all' ? [...priorPaths] : [text]));
  const factors = all.map(readFactor);
  const names = factors.map(({ path }) => path);
  const twice = names.find((path, k) => names.indexOf(path) < k);
  if (twice !== undefined) throw wrong(twice, 'it is named twice. Leave one out.');
  return factors;
}

function readFactor(text: string): Factor {
  const [name = '', bounds] = text.split('=', 2).map((part) => part.trim());
  if (!isPath(name)) {
    const near = didYouMean(name, paths);
    throw wrong(text, `there is no parameter ${quoted(name)}. ${near === '' ? 'docs/parameters.md lists all.' : near}`);
  }
  const row = table[name];
  if (row.kind !== 'number' && row.kind !== 'integer') {
    throw wrong(text, 'it is no number: a rule is compared as an arm of its own. Name a number.');
  }
  if (bounds === undefined) {
    if (row.prior !== null) return { path: name, prior: row.prior };
    const [low, high] = row.range;
    throw wrong(
      text,
      `it has no prior: nothing says over which values to move it. Give bounds, such as --factor ${name}=LOW..HIGH within ${low}..${high}, or name one of ${priorPaths.length} parameters that have one (docs/parameters.md).`,
    );
  }
  return { path: name, prior: priorOf(text, row, bounds) };
}

function priorOf(text: string, row: NumberRow, bounds: string): Factor['prior'] {
  const [, low = '', high = ''] = /^(-?\d*\.?\d+)\.\.(-?\d*\.?\d+)$/.exec(bounds) ?? [];
  if (low === '') throw wrong(text, 'after "=" it takes LOW..HIGH, such as director.pressure=6..40');
  const [from, to] = [Number(low), Number(high)];
  if (!(from < to)) throw wrong(text, 'its lower bound must lie below its upper one');
  const [least, most] = row.range;
  if (from < least || to > most) throw wrong(text, `it goes from ${from} to ${to}; the range is ${least} to ${most}`);
  const kind = row.prior?.kind === 'logUniform' && from > 0 ? 'logUniform' : 'uniform';
  return { kind, low: from, high: to };
}

function rowWithPrior(path: Path): NumberRow | null {
  const row = table[path];
  return (row.kind === 'number' || row.kind === 'integer') && row.prior !== null ? row : null;
}

/**
 * For each arm the factors that its own file sets: they keep their value there, and the person is told.
 * @throws Failure (2) where the first arm sets one: it would not be moved at all, or --set names one
 */
export function keptFactors(factors: readonly Factor[], arms: readonly Resolved[], set: readonly string[]) {
  const moved = factors.map(({ path }) => path);
  const clash = settingAmong(set, moved);
  if (clash !== undefined) {
    throw new Failure(
      exits.wrong,
      `--set ${clash} does not go with moving ${clash} as a factor. Leave one of the two out.`,
    );
  }
  return arms.map(({ scenario, origins }, arm) => {
    const kept = moved.filter((path) => origins.has(path));
    if (kept.length === 0) return kept;
    if (arm === 0) {
      throw new Failure(
        exits.wrong,
        `${scenario.name} sets ${kept.join(', ')} itself, so it cannot be moved. Name other factors with --factor, or leave it out of the file.`,
      );
    }
    tell(`${scenario.name} sets ${kept.join(', ')} itself: it keeps its own value at every point`);
    return kept;
  });
}

function wrong(text: string, why: string): Failure {
  return new Failure(exits.wrong, `--factor ${cut(text)}: ${why}`);
}
