import { version } from '../../experiment/version.ts';
import type { Scenario } from '../../model/scenario.ts';
import { canonical } from '../../scenario/canonical.ts';
import { digestOf, fingerprint, short } from '../../scenario/fingerprint.ts';
import { anchored } from './anchored.ts';
import { type FreeParameter, type freeParameters, freePaths } from './dimensions.ts';
import { type Reading, type Target, targetsOf } from './targets.ts';

/** What a person decides about a calibration. */
export interface Choice {
  readonly scenario: Scenario;
  readonly parameters: ReturnType<typeof freeParameters>;
  readonly reading: Reading;
  readonly seed: string;
  /** Simulated years of a set. */
  readonly replicates: number;
  /** Sets of the posterior sample. */
  readonly accept: number;
  /** Standard errors within which a set is near enough. */
  readonly tolerance: number;
}

/** Everything that decides the numbers of a calibration. How many sets may be simulated is left out: more of them go on with it. */
export interface CalibrationExperiment {
  readonly digest: string;
  readonly lastmeter: string;
  /** The fingerprint is that of the scenario with the free parameters at the middles of their priors. */
  readonly scenario: { readonly name: string; readonly fingerprint: string };
  readonly reading: Reading;
  readonly seed: string;
  readonly replicates: number;
  readonly accept: number;
  readonly tolerance: number;
  readonly parameters: readonly FreeParameter[];
  /** Of the eight, those that keep the scenario's own value. */
  readonly held: readonly string[];
  /** An open side is null, as JSON has no infinity. */
  readonly targets: readonly (Pick<Target, 'pattern' | 'figure'> & Record<'low' | 'high', number | null>)[];
}

/** Names a calibration: what is chosen, with its digest. */
export function calibrationExperiment(choice: Choice): CalibrationExperiment {
  const { scenario, parameters, reading, seed, replicates, accept, tolerance } = choice;
  const closed = (value: number) => (Number.isFinite(value) ? value : null);
  const named = {
    lastmeter: version,
    scenario: { name: scenario.name, fingerprint: fingerprint(anchored(scenario, parameters)) },
    reading,
    seed,
    replicates,
    accept,
    tolerance,
    parameters,
    held: freePaths.filter((path) => !parameters.some((own) => own.path === path)),
    targets: targetsOf(reading, scenario.values).map(({ pattern, figure, low, high }) => ({
      pattern,
      figure,
      low: closed(low),
      high: closed(high),
    })),
  };
  return { digest: digestOf(named), ...named };
}

/** The folder in which a calibration lies unless a person says otherwise. */
export function calibrationFolder({ digest }: CalibrationExperiment): string {
  return `output/calibration-${short(digest)}`;
}

/** In what two calibrations differ, for a person. */
export function calibrationDifferences(old: CalibrationExperiment, fresh: CalibrationExperiment): string {
  const told = (['lastmeter', 'reading', 'seed', 'replicates', 'accept', 'tolerance'] as const)
    .filter((name) => old[name] !== fresh[name])
    .map((name) => `${name} ${JSON.stringify(old[name])} instead of ${JSON.stringify(fresh[name])}`);
  if (old.scenario?.fingerprint !== fresh.scenario.fingerprint) {
    told.push(`scenario ${old.scenario?.name} instead of ${fresh.scenario.name}, or other values in it`);
  }
  if (canonical(old.parameters ?? null) !== canonical(fresh.parameters)) told.push('other parameters or priors');
  if (canonical(old.targets ?? null) !== canonical(fresh.targets)) told.push('other targets');
  return told.join('; ');
}
