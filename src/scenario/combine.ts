import type { Path, Values } from '../model/parameters/table.ts';
import type { Bilingual, Fix, Origin, Scenario } from '../model/scenario.ts';
import { canonical } from './canonical.ts';
import { freeze } from './freeze.ts';
import { errorAbout } from './place.ts';
import { datedKey, type Resolved } from './resolve.ts';

/** What a lever changes in the base, and where that is said. */
export type Lever = Pick<Resolved, 'scenario' | 'origins' | 'dated'>;

/**
 * The base with what several levers change in it, all at once.
 * @param levers scenarios that extend the base
 * @throws ScenarioError where two of them set the same parameter from the start, or in the same week
 */
export function combine(base: Scenario, levers: readonly Lever[], name: string, title: Bilingual): Scenario {
  const set: Partial<Record<Path, Values[Path]>> = {};
  const fixes: Fix[] = [...base.fixes];
  const taken = new Map<string, Origin>();
  const take = (key: string, when: string, origin: Origin | undefined) => {
    if (origin === undefined) return;
    const before = taken.get(key);
    if (before !== undefined) {
      throw errorAbout(
        `${origin.file}:${origin.line}`,
        `two levers set "${origin.path}" ${when}`,
        `${before.file}:${before.line} sets it too.`,
        'Compare them one by one, or give one of them another week.',
      );
    }
    taken.set(key, origin);
  };
  for (const { scenario, origins, dated } of levers) {
    for (const [path, value] of Object.entries(scenario.values) as [Path, Values[Path]][]) {
      if (value === base.values[path]) continue;
      take(path, 'from the start', origins.get(path));
      set[path] = value;
    }
    for (const fix of own(base, scenario)) {
      for (const path of Object.keys(fix.set)) {
        const key = datedKey(fix.from, path);
        take(key, `in week ${fix.from}`, dated.get(key));
      }
      fixes.push(fix);
    }
  }
  const values = { ...base.values, ...set } as Values;
  return freeze({ ...base, name, title, values, fixes: fixes.sort((a, b) => a.from - b.from) });
}

/** The fixes of a scenario that its base does not have. */
function own(base: Scenario, scenario: Scenario): readonly Fix[] {
  const inherited = new Set(base.fixes.map(canonical));
  return scenario.fixes.filter((fix) => !inherited.has(canonical(fix)));
}
