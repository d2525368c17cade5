import { createHash } from 'node:crypto';
import { digestOf, fingerprint } from '../../scenario/fingerprint.ts';
import { version } from '../version.ts';
import type { Study } from './study.ts';

/**
 * SHA-256 of all that can change a number, a name or the place of a row in the tables of a study, as 64 hexadecimal digits. Titles,
 * file names and the name of the study do not count; a new version of the program may give other numbers, so that it counts.
 */
export function studyDigest({ plan, outcomes, tables, block, apart, events }: Study): string {
  const { arms, seed, first, replicates, ensemble } = plan;
  const counted = {
    lastmeter: version,
    arms: arms.map((scenario) => ({ name: scenario.name, fingerprint: fingerprint(scenario) })),
    sets: ensemble && { sets: ensemble.sets, kept: ensemble.kept },
    seed,
    first,
    replicates,
    outcomes,
    tables,
    block,
    apart,
    events,
  };
  return digestOf(counted);
}

/** What names a block of a study: it follows from what decides its rows, not from who computes it. */
export function blockId(digest: string, block: number): string {
  return createHash('sha256').update(`${digest} block ${block}`).digest('hex');
}
