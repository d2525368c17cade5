import type { Bilingual, Cost } from '../model/scenario.ts';
import { readBilingual } from './bilingual.ts';
import type { Faults } from './place.ts';
import { refuseOthers } from './refuse.ts';
import { described, entry, type Node } from './tree.ts';
import { readChoice, readNumber, readText } from './values.ts';

/** Rules of the amounts of a cost. A saving is no cost: it is left out, and what it frees is said in the text. */
export const costRules = {
  once: { whole: false, range: [0, 1e10], unit: 'yuan' },
  perWeek: { whole: false, range: [0, 1e10], unit: 'yuan a week' },
  agencyHours: { whole: false, range: [0, 1e6], unit: 'hours a week' },
} as const;

/** Factors on a cost: `prior: [0.5, 2]`. */
export const priorRule = { whole: false, range: [0.01, 100], unit: 'times the amounts' } as const;

/** Who can pay for a fix. */
export const payers = ['county', 'agency', 'village'] as const;

/** Characters of a source. */
export const LONGEST_SOURCE = 1000;

/** Parts of a cost. */
export const costKeys = [
  ...(Object.keys(costRules) as (keyof typeof costRules)[]),
  'payer',
  'prior',
  'source',
] as const;

/** Reads the `cost` of a fix; null for none, and after a fault. */
export function readCost(node: Node, faults: Faults): Cost | null {
  if (node.kind === 'scalar' && node.value === null) return null;
  if (node.kind !== 'map') {
    faults.at(node.place, '"cost" must be a map', `It is ${described(node)}.`, `It has ${costKeys.join(', ')}.`);
    return null;
  }
  refuseOthers(node, costKeys, 'cost', faults);
  const amount = (key: keyof typeof costRules) => {
    const found = entry(node, key);
    return found === undefined
      ? 0
      : (readNumber(found.value, `cost.${key}`, costRules[key], 'Left out, it is 0.', faults) ?? 0);
  };
  const payer = entry(node, 'payer');
  const source = entry(node, 'source');
  const amounts = { once: amount('once'), perWeek: amount('perWeek'), agencyHours: amount('agencyHours') };
  const factors = entry(node, 'prior');
  const prior = factors && readPrior(factors.value, faults);
  return {
    ...amounts,
    payer: (payer && readChoice(payer.value, 'cost.payer', payers, 'Left out, the county pays.', faults)) ?? 'county',
    source: (source && readSource(source.value, faults)) ?? { en: '', zh: '' },
    ...(prior === undefined ? {} : { prior }),
  };
}

/** A source in both languages. One plain text, as files of before have it, is English and stands in both. */
function readSource(node: Node, faults: Faults): Bilingual | null {
  if (node.kind === 'map') return readBilingual(node, 'cost.source', LONGEST_SOURCE, faults);
  const text = readText(node, 'cost.source', LONGEST_SOURCE, faults);
  return text === undefined ? null : { en: text, zh: text };
}

function readPrior(node: Node, faults: Faults): readonly [number, number] | undefined {
  const hint = 'Such as `prior: [0.5, 2]`: between half and twice the amounts.';
  if (node.kind !== 'list' || node.items.length !== 2) {
    faults.at(node.place, '"cost.prior" must be a list of two numbers', `It is ${described(node)}.`, hint);
    return undefined;
  }
  const [low, high] = node.items.map((item) => readNumber(item, 'cost.prior', priorRule, hint, faults));
  if (low === undefined || high === undefined) return undefined;
  if (low <= 1 && high >= 1) return [low, high];
  faults.at(
    node.place,
    '"cost.prior" does not hold the cost as it stands',
    `It runs from ${low} to ${high} times the amounts; 1 lies outside.`,
    hint,
  );
  return undefined;
}
