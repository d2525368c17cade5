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

/** A rule that was asked for, as its runs come in. */
interface Asked {
  readonly record: (Totals | undefined)[];
  stop: () => void;
  done: number;
  message: string | null;
}

const asked = new Map<string, Asked>();
const listeners = new Set<() => void>();

/** Milliseconds between two looks at what has come in: to draw each of two hundred runs would take longer than to make them. */
const pause = 100;
let isWaiting = false;

const nothing: Asked = { record: new Array(luckCount).fill(undefined), stop: () => undefined, done: 0, message: null };

/** Run a rule under all lucks, beside the page; each rule once. */
function ask(rule: Rule): void {
  const key = keyOf(rule);
  if (asked.has(key)) return;
  const fresh: Asked = { ...nothing, record: [...nothing.record] };
  asked.set(key, fresh);
  fresh.stop = send(scenarioOf(rule), all, (found) => {
    if ('message' in found) fresh.message = found.message;
    else if ('totals' in found) fresh.record[found.luck - 1] = found.totals;
    fresh.done++;
    if (!isWaiting) setTimeout(tell, pause);
    isWaiting = true;
  });
}

/** Nobody looks at a rule any more: what is not begun of it is not run. */
function drop(rule: Rule): void {
  const key = keyOf(rule);
  const known = asked.get(key);
  if (known === undefined || known.done === luckCount) return;
  known.stop();
  asked.delete(key);
}

function tell(): void {
  isWaiting = false;
  for (const listener of listeners) listener();
}

/** Begin with the case while the class still chooses a rule: then only the rule's own runs are waited for. */
export function askCase(): void {
  ask(caseRule);
}

/** Both rules under a hundred lucks, as they come in: they are run from now on, whether anybody asks for them or not yet. */
export function useLucks(rule: Rule): Lucks {
  const [, tick] = useState(0);
  const key = keyOf(rule);
  useEffect(() => {
    const hear = (): void => tick((count) => count + 1);
    listeners.add(hear);
    ask(caseRule);
    ask(rule);
    return () => {
      listeners.delete(hear);
      if (key !== keyOf(caseRule)) drop(rule);
    };
  }, [key]);
  const [before, after] = [caseRule, rule].map((one) => asked.get(keyOf(one)) ?? nothing) as [Asked, Asked];
  return {
    ...{ before: before.record, after: after.record, done: before.done + after.done },
    message: after.message ?? before.message,
  };
}

/** Differences of one number, luck by luck, where both are known. */
export function differences({ before, after }: Lucks, of: (totals: Totals) => number): readonly number[] {
  return before.flatMap((one, k) => {
    const other = after[k];
    return one && other ? [of(other) - of(one)] : [];
  });
}
