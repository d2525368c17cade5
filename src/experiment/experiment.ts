import { createHash } from 'node:crypto';
import type { Scenario } from '../model/scenario.ts';
import { canonical } from '../scenario/canonical.ts';
import { fingerprint, short } from '../scenario/fingerprint.ts';
import type { Plan } from './plan.ts';
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
}

/** Name an experiment. Titles and the sources of costs do not count; the names of arms do, because tables carry them. */
export function experiment({ arms, seed, first, replicates }: Plan): Experiment {
  const named = arms.map((scenario) => ({ ...scenario, fingerprint: fingerprint(scenario) }));
  const counted = {
    lastmeter: version,
    seed,
    first,
    replicates,
    arms: named.map(({ name, fingerprint: print }) => ({ name, fingerprint: print })),
  };
  const digest = createHash('sha256').update(canonical(counted)).digest('hex');
  return { digest, lastmeter: version, seed, first, replicates, arms: named };
}

/** The folder in which an experiment lies unless a person says otherwise: a changed setting gives another one. */
export function defaultFolder({ arms, digest }: Experiment): string {
  const [first] = arms;
  const others = arms.length > 1 ? `-and-${arms.length - 1}` : '';
  return `output/${first?.name}${others}-${short(digest)}`;
}
