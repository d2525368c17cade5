import { type Path, table } from '../../../model/parameters/table.ts';
import { readBilingual } from '../../../scenario/bilingual.ts';
import { readCost } from '../../../scenario/cost.ts';
import { isPath } from '../../../scenario/known.ts';
import { type Assignment, readParameter } from '../../../scenario/parameter.ts';
import type { Faults } from '../../../scenario/place.ts';
import { refuseOthers } from '../../../scenario/refuse.ts';
import { readSettings, refuseUnknown } from '../../../scenario/settings.ts';
import { described, type Entry, entry, type MapNode, type Node, type ScalarNode } from '../../../scenario/tree.ts';
import { readNumber, readText } from '../../../scenario/values.ts';
import { MIXTURE, type WeightedPart, type Weighting, weightedFormula } from '../../../scenario/weighting.ts';
import { type FormulaPath, formulaPaths, limits, longestTitle, NAME_OF_PART, partKeys, weightKeys } from './keys.ts';
import { whole } from './part.ts';

/** Weights of a formula that `frontier` moves, with a formula in which each part has some weight, still to be compiled. */
export interface WeightsSheet {
  readonly weighting: Weighting;
  readonly tried: readonly Assignment[];
}

/** Reads `weights`; null where there are none, and after a fault. */
export function readWeights(node: Node | undefined, faults: Faults): WeightsSheet | null {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return null;
  const map = mapOf(node, '"weights" must be a map', 'It has formula, parts, steps, from, set, cost.', faults);
  if (map === null) return null;
  const before = faults.count;
  refuseOthers(map, weightKeys, 'map of weights', faults);
  const at = (key: (typeof weightKeys)[number]) => entry(map, key)?.value;
  const formula = readFormula(map, at('formula'), faults);
  const parts = readParts(map, at('parts'), faults);
  const cost = at('cost');
  const set = at('set');
  const always = set === undefined ? [] : readSettings(set, true, faults);
  const rest = {
    from: whole(at('from'), 'from', limits.from, 1, faults),
    steps: whole(at('steps'), 'steps', limits.steps, 8, faults),
    cost: cost === undefined ? null : readCost(cost, faults),
  };
  if (faults.count > before || formula === null) return null;
  const { source, line } = map.place;
  const weighting: Weighting = {
    path: formula.path,
    formula: formula.text,
    parts,
    always: Object.fromEntries(always.map(({ path, value }) => [path, value])),
    place: { file: source.file, line: line ?? 0 },
    ...rest,
  };
  return { weighting, tried: [...always, ...tried(formula, weighting, faults)] };
}

interface Template {
  readonly path: FormulaPath;
  readonly text: string;
  readonly place: Entry['place'];
  readonly value: ScalarNode;
}

function readFormula(map: MapNode, node: Node | undefined, faults: Faults): Template | null {
  const hint = `Such as \`formula: {scorecards.director: "-max(pace - ${MIXTURE}, 0)"}\`.`;
  const one =
    node === undefined ? undefined : node.kind === 'map' && node.entries.length === 1 ? node.entries[0] : null;
  if (one === undefined || one === null) {
    faults.at((node ?? map).place, '"formula" must name one scorecard and its formula', '', hint);
    return null;
  }
  const path = formulaPaths.find((known) => known === one.key);
  if (path === undefined) {
    faults.at(one.place, `"${one.key}" is no scorecard`, `Those are ${formulaPaths.join(', ')}.`, hint);
    return null;
  }
  const text = readText(one.value, path, 2000, faults);
  if (text === undefined || one.value.kind !== 'scalar') return null;
  if (!new RegExp(`\\b${MIXTURE}\\b`).test(text)) {
    faults.at(
      one.value.place,
      `the formula does not say "${MIXTURE}"`,
      `It stands for the weighted sum of the parts.`,
      hint,
    );
    return null;
  }
  return { path, text, place: one.place, value: one.value };
}

function readParts(map: MapNode, node: Node | undefined, faults: Faults): readonly WeightedPart[] {
  const [fewest, most] = limits.parts;
  if (node?.kind !== 'map' || node.entries.length < fewest || node.entries.length > most) {
    const why =
      node === undefined ? '' : node.kind === 'map' ? `It has ${node.entries.length}.` : `It is ${described(node)}.`;
    const hint = 'Such as `parts: {photos: {term: accepted}, attendance: {term: confirmedSignIns / 4.8}}`.';
    faults.at((node ?? map).place, `"parts" must be a map of ${fewest} to ${most} parts`, why, hint);
    return [];
  }
  return node.entries.flatMap(({ key, place, value }) => {
    if (!NAME_OF_PART.test(key)) {
      faults.at(place, 'this cannot be the name of a part', 'It takes up to 24 letters, digits, spaces and dashes.');
      return [];
    }
    const own = mapOf(value, `"${key}" must be a map`, 'It has a term, and what watching it moves.', faults);
    if (own === null) return [];
    refuseOthers(own, partKeys, 'part', faults);
    const term = entry(own, 'term')?.value;
    if (term === undefined) faults.at(own.place, `"${key}" has no term`, '', 'Such as `term: confirmedSignIns / 4.8`.');
    const text = term && readText(term, 'term', 500, faults);
    const watch = entry(own, 'watch')?.value;
    const title = readBilingual(entry(own, 'title')?.value, 'title', longestTitle, faults) ?? { en: key, zh: key };
    return text === undefined
      ? []
      : [{ name: key, title, term: text, watch: watch === undefined ? null : readWatch(watch, faults) }];
  });
}

function readWatch(node: Node, faults: Faults): WeightedPart['watch'] {
  const hint = 'Such as `watch: {verify.reach: [0.1, 0.9]}`: without weight, and with the whole.';
  const one = node.kind === 'map' && node.entries.length === 1 ? (node.entries[0] as Entry) : null;
  if (one === null) {
    faults.at(node.place, '"watch" must name one parameter', `It is ${described(node)}.`, hint);
    return null;
  }
  const { key, place, value } = one;
  if (!isPath(key)) {
    refuseUnknown(key, place, faults);
    return null;
  }
  const row = table[key];
  if (row.kind !== 'number' || row.when === 'start') {
    const why = row.kind === 'number' ? 'It is read once, when the world is made.' : `It is a ${row.kind}.`;
    faults.at(place, `"${key}" cannot be watched more or less`, why, hint);
    return null;
  }
  const ends = value.kind === 'list' && value.items.length === 2 ? value.items : [];
  const rule = { whole: false, range: row.range, unit: row.unit };
  const [least, most] = ends.map((end) => readNumber(end, key, rule, hint, faults));
  if (ends.length === 0) faults.at(value.place, `"${key}" needs its ends`, `It is ${described(value)}.`, hint);
  return least === undefined || most === undefined ? null : { path: key as Path, least, most };
}

/** The formula with each part alone: what cannot be compiled or has no finite value is refused before anything runs. */
function tried({ path, place, value }: Template, weighting: Weighting, faults: Faults): readonly Assignment[] {
  const { parts, steps } = weighting;
  return parts.flatMap((_, k) => {
    const text = weightedFormula(
      weighting,
      parts.map((_part, j) => (j === k ? steps : 0)),
    );
    // Columns of the formula that was made are not those of the file: a fault stands where the formula begins.
    const node: ScalarNode = { ...value, value: text, within: () => value.place };
    return readParameter(path, table[path], place, node, faults) ?? [];
  });
}

function mapOf(node: Node, what: string, hint: string, faults: Faults): MapNode | null {
  if (node.kind === 'map') return node;
  faults.at(node.place, what, `It is ${described(node)}.`, hint);
  return null;
}
