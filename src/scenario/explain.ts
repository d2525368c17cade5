import type { When } from '../model/parameters/row.ts';
import { type Path, paths, table } from '../model/parameters/table.ts';
import type { Origin } from '../model/scenario.ts';
import { ALL_PARAMETERS, groups, isPath, rowOf } from './known.ts';
import { didYouMean } from './nearest.ts';
import { errorAbout } from './place.ts';
import { quoted } from './printable.ts';
import type { Resolved } from './resolve.ts';

export type Value = number | boolean | string;

/** One parameter in force, as `explain` shows it. */
export interface Explanation {
  readonly path: Path;
  readonly value: Value;
  readonly default: Value;
  /** `-` for a pure number, a name or a formula. */
  readonly unit: string;
  /** Null for what is no number. */
  readonly range: readonly [number, number] | null;
  /** Null for what is no choice. */
  readonly choices: readonly string[] | null;
  /** From when on a change holds. */
  readonly when: When;
  /** Where the number comes from: the case, the literature, or an assumption. */
  readonly source: string;
  readonly en: string;
  readonly zh: string;
  /** The file and line that set it; null for a default. */
  readonly origin: Origin | null;
  /** Values that dated fixes give it later, in order. */
  readonly changes: readonly { readonly from: number; readonly value: Value }[];
}

/**
 * Every parameter in force, in the order of the table.
 * @param part a path, or the beginning of a family such as `director`; all if left out
 * @throws ScenarioError if nothing is called that
 */
export function explain({ scenario, origins }: Resolved, part?: string): readonly Explanation[] {
  return chosen(part).map((path) => {
    const row = rowOf(path) ?? table[path];
    const changes = scenario.fixes.flatMap(({ from, set }) => {
      const value = set[path];
      return value === undefined ? [] : [{ from, value }];
    });
    return {
      path,
      value: scenario.values[path],
      default: row.default,
      unit: row.unit,
      range: row.kind === 'number' || row.kind === 'integer' ? row.range : null,
      choices: row.kind === 'choice' ? row.choices : null,
      when: row.when,
      source: row.source,
      en: row.en,
      zh: row.zh,
      origin: origins.get(path) ?? null,
      changes,
    };
  });
}

function chosen(part: string | undefined): readonly Path[] {
  if (part === undefined) return paths;
  if (isPath(part)) return [part];
  if (groups.includes(part)) return paths.filter((path) => path.startsWith(`${part}.`));
  const hint = `${didYouMean(part, [...paths, ...groups])} ${ALL_PARAMETERS}`.trim();
  throw errorAbout('explain', `unknown parameter ${quoted(part)}`, '', hint);
}
