import type { Path, Values } from '../model/parameters/table.ts';
import type { Cost, Fix, Scenario } from '../model/scenario.ts';
import { datedKey, type Resolved } from '../scenario/resolve.ts';
import { plain } from './plain.ts';

/** An arm that differs from the defaults by fixes. */
export function arm(name: string, ...fixes: readonly Fix[]): Scenario {
  return { ...plain({}, fixes), name, title: { en: name, zh: name } };
}

/** A cost of nothing but what is said. */
export function cost(more: Partial<Cost> = {}): Cost {
  return { once: 0, perWeek: 0, agencyHours: 0, payer: 'county', source: { en: '', zh: '' }, ...more };
}

/** A fix that costs something once. */
export function paid(once: number, set: Partial<Values>, from = 1): Fix {
  return { from, set, cost: cost({ once }) };
}

/** An arm as its file is read, with the places where its fixes stand. */
export function resolved(scenario: Scenario): Resolved {
  const dated = scenario.fixes.flatMap(({ from, set }) =>
    (Object.keys(set) as Path[]).map(
      (path) => [datedKey(from, path), { path, file: `${scenario.name}.yaml`, line: 1 }] as const,
    ),
  );
  const nothing = { about: null, meaning: null, origins: new Map(), files: [], fingerprint: '' };
  return { ...nothing, scenario, dated: new Map(dated) };
}
