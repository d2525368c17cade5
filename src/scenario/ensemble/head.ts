import type { Bilingual } from '../../model/scenario.ts';
import type { Faults } from '../place.ts';
import { entry, type MapNode, type Node } from '../tree.ts';
import { readNumber } from '../values.ts';
import type { EnsembleTarget, Made } from './ensemble.ts';
import { mapOf, mapsOf, numberOf, textOf } from './part.ts';

/** The title in both languages. */
export function readTitle(node: Node | undefined, faults: Faults): Bilingual {
  const map = node && mapOf(node, 'title', faults);
  return { en: map ? textOf(map, 'en', faults) : '', zh: map ? textOf(map, 'zh', faults) : '' };
}

/** How the ensemble was made; undefined after a fault. */
export function readMade(node: Node | undefined, faults: Faults): Made | undefined {
  const map = node && mapOf(node, 'made', faults);
  if (map === undefined) return undefined;
  return {
    command: textOf(map, 'command', faults),
    seed: textOf(map, 'seed', faults),
    scenario: textOf(map, 'scenario', faults),
    version: textOf(map, 'version', faults),
    reading: textOf(map, 'reading', faults),
    replicates: numberOf(map, 'replicates', 1, true, faults),
    simulated: numberOf(map, 'simulated', 1, true, faults),
    tolerance: numberOf(map, 'tolerance', 0, false, faults),
    effectiveSize: numberOf(map, 'effectiveSize', 0, false, faults),
  };
}

/** What the sets were compared with. */
export function readTargets(node: Node | undefined, faults: Faults): readonly EnsembleTarget[] {
  return mapsOf(node, 'targets', faults).map((map) => ({
    pattern: textOf(map, 'pattern', faults),
    figure: textOf(map, 'figure', faults),
    low: bound(map, 'low', faults),
    high: bound(map, 'high', faults),
    standardError: numberOf(map, 'standardError', 0, false, faults),
  }));
}

/** Null where the side is open. */
function bound(map: MapNode, key: string, faults: Faults): number | null {
  const node = entry(map, key)?.value;
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return null;
  const rule = { whole: false, range: [-Number.MAX_VALUE, Number.MAX_VALUE] as const, unit: '-' };
  return readNumber(node, key, rule, 'Write null for an open side.', faults) ?? null;
}
