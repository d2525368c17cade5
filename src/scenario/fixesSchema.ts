import { paths, table } from '../model/parameters/table.ts';
import { costRules, LONGEST_SOURCE, payers, priorRule } from './cost.ts';
import { doseCounts, fixedRule } from './dose.ts';
import { LAST_WEEK } from './fixes.ts';
import { bilingual, closed, type Schema } from './schemaPart.ts';

/** The JSON Schema of `fixes:`. */
export function fixesSchema(): Schema {
  const amounts = Object.entries(costRules).map(([name, { range, unit }]) => [name, amount(range, unit)]);
  const cost = {
    ...closed({
      ...Object.fromEntries(amounts),
      payer: { enum: payers },
      prior: {
        type: 'array',
        items: { type: 'number', minimum: priorRule.range[0], maximum: priorRule.range[1] },
        minItems: 2,
        maxItems: 2,
        description: 'Factors on all amounts between which the true cost is thought to lie.',
      },
      source: {
        oneOf: [bilingual(LONGEST_SOURCE, 'In English and Chinese.'), { type: 'string', maxLength: LONGEST_SOURCE }],
        description: 'Where the amounts come from, or that they are assumed; one plain text is taken for English.',
      },
    }),
    type: ['object', 'null'],
    description: 'What the fix costs and who pays.',
  };
  const from = {
    type: 'integer',
    minimum: 1,
    maximum: LAST_WEEK,
    description: 'Week of operation in which it starts.',
  };
  const fix = { ...closed({ from, set: { $ref: '#/$defs/datedSet' }, dose: dose(), cost }), required: ['from', 'set'] };
  return {
    description: 'Dated changes on top of those of the extended scenario; none drops these.',
    oneOf: [{ type: 'array', items: fix }, { const: 'none' }, { type: 'null' }],
  };
}

function dose(): Schema {
  const [fewest, most] = doseCounts;
  const [minimum, maximum] = fixedRule.range;
  const numbers = paths.filter((path) => table[path].kind === 'number' || table[path].kind === 'integer');
  return {
    ...closed({
      path: { enum: numbers, description: 'The number that the fix sets and whose size is its dose.' },
      values: { type: 'array', items: { type: 'number' }, minItems: fewest, maxItems: most },
      fixed: { type: 'number', minimum, maximum, default: 0, description: 'Part of the cost that any dose causes.' },
    }),
    type: ['object', 'null'],
    required: ['path', 'values'],
    description: 'How much of the fix there could be.',
  };
}

function amount([minimum, maximum]: readonly [number, number], unit: string): Schema {
  return { type: 'number', minimum, maximum, title: unit, default: 0 };
}
