import { useEffect, useState } from 'preact/hooks';
import type { Totals } from '../../observers/film/totals.ts';
import { send } from './crew.ts';
import { caseRule, keyOf, type Rule, scenarioOf } from './rule.ts';

/** Other lucks that a rule is tried under. */
export const luckCount = 100;
const all = Array.from({ length: luckCount }, (_, k) => k + 1);

/** What is known so far of both rules: entry `luck - 1`. */
export interface Lucks {
  readonly before: readonly (Totals | undefined)[];
  readonly after: readonly (Totals | undefined)[];
  readonly done: number;
  readonly message: string | null;
}

const kept = new Map<string, (Totals | undefined)[]>();

/** Both rules under a hundred lucks, as they come in; null until they are asked for. */
export function useLucks(rule: Rule, asked: boolean): Lucks | null {
  const [, tick] = useState(0);
  const [message, setMessage] = useState<string | null>(null);
  const [before, after] = [recordOf(caseRule), recordOf(rule)];
  const key = keyOf(rule);
  useEffect(() => {
    if (!asked) return undefined;
    setMessage(null);
    const stops = [caseRule, rule].map((one) => {
      const record = recordOf(one);
      const left = all.filter((luck) => record[luck - 1] === undefined);
      return send(scenarioOf(one), left, (found) => {
        if ('message' in found) setMessage(found.message);
        else if ('totals' in found) record[found.luck - 1] = found.totals;
        tick((count) => count + 1);
      });
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, [asked, key]);
  if (!asked) return null;
  const done = before.filter((one) => one !== undefined).length + after.filter((one) => one !== undefined).length;
  return { before, after, done, message };
}

function recordOf(rule: Rule): (Totals | undefined)[] {
  const key = keyOf(rule);
  const known = kept.get(key);
  if (known) return known;
  const fresh: (Totals | undefined)[] = new Array(luckCount).fill(undefined);
  kept.set(key, fresh);
  return fresh;
}

/** Differences of one number, luck by luck, where both are known. */
export function differences({ before, after }: Lucks, of: (totals: Totals) => number): readonly number[] {
  return before.flatMap((one, k) => {
    const other = after[k];
    return one && other ? [of(other) - of(one)] : [];
  });
}
