import { canonical } from '../../scenario/canonical.ts';
import { fingerprint } from '../../scenario/fingerprint.ts';
import { version } from '../version.ts';
import type { PlanFile } from './store/planFile.ts';
import type { Study } from './study.ts';

/** In what a study differs from the one of a folder, such as `seed "a" instead of "b"`. */
export function differences({ lastmeter, study: old }: PlanFile, fresh: Study): string {
  const told: string[] = [];
  const tell = (what: string, before: unknown, now: unknown): void => {
    if (canonical(before ?? null) !== canonical(now ?? null)) {
      told.push(`${what} ${JSON.stringify(before ?? null)} instead of ${JSON.stringify(now ?? null)}`);
    }
  };
  tell('version', lastmeter, version);
  tell('name', old.name, fresh.name);
  for (const key of ['seed', 'first', 'replicates'] as const) tell(key, old.plan[key], fresh.plan[key]);
  tell('arms', namesOf(old), namesOf(fresh));
  tell('tables', old.tables, fresh.tables);
  tell('replicates with events (--events)', old.events ?? 'none', fresh.events ?? 'none');
  tell('number of sets', old.plan.ensemble?.sets.length ?? 0, fresh.plan.ensemble?.sets.length ?? 0);
  if (canonical(old.outcomes) !== canonical(fresh.outcomes)) told.push('other outcomes');
  // It follows from what was told already, where something was.
  if (told.length === 0) tell('units in a block', old.block, fresh.block);
  if (told.length > 0) return told.join('; ');
  const same = old.plan.arms.every((arm, k) => fingerprint(arm) === fingerprint(fresh.plan.arms[k] ?? arm));
  return same ? 'other parameter sets' : 'other values in its scenarios';
}

function namesOf({ plan }: Study): readonly string[] {
  return plan.arms.map(({ name }) => name);
}
