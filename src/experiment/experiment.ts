import type { Scenario } from '../model/scenario.ts';
import { digestOf, fingerprint, short } from '../scenario/fingerprint.ts';
import type { Plan, PlannedEnsemble } from './plan.ts';
import { version } from './version.ts';

/** What an output folder is about: everything that decides its numbers, with the digest that names it. */
export interface Experiment {
  /** SHA-256 of all that can change a number or a name in the tables. */
  readonly digest: string;
  /** Version of this program: a new one may give other numbers. */
  readonly lastmeter: string;
  readonly seed: string;
  readonly first: number;
  readonly replicates: number;
  /** With everything that was inherited put in. */
  readonly arms: readonly (Scenario & { readonly fingerprint: string })[];
  /** Left out where each arm was run at its own values. */
  readonly ensemble?: PlannedEnsemble;
}

/** Name an experiment. Titles and the sources of costs do not count; the names of arms do, because tables carry them. */
export function experiment({ arms, seed, first, replicates, ensemble }: Plan): Experiment {
  const named = arms.map((scenario) => ({ ...scenario, fingerprint: fingerprint(scenario) }));
  const counted = {
    lastmeter: version,
    seed,
    first,
    replicates,
    arms: named.map(({ name, fingerprint: print }) => ({ name, fingerprint: print })),
    // The name of its file decides no number.
    ensemble: ensemble && { sets: ensemble.sets, kept: ensemble.kept },
  };
  const own = { digest: digestOf(counted), lastmeter: version, seed, first, replicates, arms: named };
  return ensemble === undefined ? own : { ...own, ensemble };
}

/** The folder in which an experiment lies unless a person says otherwise: a changed setting gives another one. */
export function defaultFolder({ arms, digest }: Experiment): string {
  const [first] = arms;
  const others = arms.length > 1 ? `-and-${arms.length - 1}` : '';
  return `output/${first?.name}${others}-${short(digest)}`;
}
