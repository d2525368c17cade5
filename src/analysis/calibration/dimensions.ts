import { scaledPrior } from '../../experiment/design/prior.ts';
import type { Prior } from '../../model/parameters/row.ts';
import { type Path, table, type Values } from '../../model/parameters/table.ts';
import type { Dimension } from '../abc/problem.ts';

/** Fitted to the targets (design 4.10). */
const fittedPaths = [
  'director.pressure',
  'director.pressureBetween',
  'agency.showcaseWeight',
  'case.motive',
] as const satisfies readonly Path[];

/** Not pinned by the paper: carried at their priors, and never called fitted. */
const carriedPaths = [
  'director.costOfFaking',
  'activity.motive',
  'post.exits',
  'household.learning',
] as const satisfies readonly Path[];

/** All eight, the fitted ones first. */
export const freePaths = [...fittedPaths, ...carriedPaths] as const;
/** The name of a parameter that a calibration fits or carries along. */
export type FreePath = (typeof freePaths)[number];

/** A free parameter of a calibration. */
export interface FreeParameter {
  readonly path: FreePath;
  readonly prior: NonNullable<Prior>;
  readonly carried: boolean;
}

/** The eight with the priors of the table, other priors where given, without those that are held. */
export function freeParameters(
  held: ReadonlySet<Path>,
  priors: ReadonlyMap<FreePath, NonNullable<Prior>> = new Map(),
): readonly FreeParameter[] {
  return freePaths
    .filter((path) => !held.has(path))
    .map((path) => {
      const prior = priors.get(path) ?? priorOf(path);
      return { path, prior, carried: (carriedPaths as readonly Path[]).includes(path) };
    });
}

/** The prior that the table gives a free parameter. */
export function priorOf(path: FreePath): NonNullable<Prior> {
  const { prior } = table[path];
  if (prior === null) throw new Error(`${path} has no prior in the table`);
  return prior;
}

/** Why a prior cannot be one of a parameter, or null. */
export function faultOf(path: FreePath, { kind, low, high }: NonNullable<Prior>): string | null {
  const { range, unit } = table[path];
  if (!(low < high)) return 'its lower bound must lie below its upper one';
  if (kind === 'logUniform' && low <= 0) return 'it is log-uniform, so it must begin above 0';
  if (low >= range[0] && high <= range[1]) return null;
  return `it goes from ${low} to ${high}; the parameter's range is ${range[0]} to ${range[1]}${unit === '-' ? '' : ` ${unit}`}`;
}

/** The parameters as dimensions of a problem, in their order. */
export function dimensionsOf(parameters: readonly FreeParameter[]): readonly Dimension[] {
  return parameters.map(({ path, prior, carried }) => ({ name: path, prior: scaledPrior(prior), carried }));
}

/** Digits that a set is simulated with and written down in: a person who copies it from the file has the very same set. */
const DIGITS = 6;

/** The values of a proposal by path. */
export function setOf(parameters: readonly FreeParameter[], values: readonly number[]): Partial<Values> {
  return Object.fromEntries(parameters.map(({ path, prior }, index) => [path, rounded(values[index]!, prior)]));
}

/** To six digits, inside the prior. */
function rounded(value: number, { low, high }: NonNullable<Prior>): number {
  return Math.min(high, Math.max(low, Number(value.toPrecision(DIGITS))));
}
