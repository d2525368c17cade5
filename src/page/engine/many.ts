import { useEffect, useState } from 'preact/hooks';
import type { Film } from '../../observers/film/film.ts';
import { withValues } from '../../scenario/withValues.ts';
import type { State } from '../state/state.ts';
import { send } from './crew.ts';
import { keyOf, scenarioOf } from './rule.ts';
import { ruleOf } from './shown.ts';

/** The film of a city of many homes, made beside the page; null while it is not there, or where none is asked for. */
export function useManyHomes(state: State): Film | null {
  const { place, homes, luck } = state;
  const isAsked = place === 'sandbox' && homes > 100;
  const key = isAsked ? [homes, luck, keyOf(ruleOf(state))].join(' ') : '';
  const [made, setMade] = useState<{ readonly key: string; readonly film: Film } | null>(null);
  useEffect(() => {
    if (!isAsked) return undefined;
    const scenario = scenarioOf(ruleOf(state));
    const larger = withValues(scenario, { 'city.homes': homes });
    return send(
      larger,
      [luck],
      (found) => {
        if ('film' in found) setMade({ key, film: found.film });
      },
      true,
    );
  }, [key]);
  return made !== null && made.key === key ? made.film : null;
}
