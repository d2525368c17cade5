import { roles } from '../model/caseWords.ts';
import { mostSpecial } from '../model/nature/child.ts';
import type { ParameterRow } from '../model/parameters/row.ts';
import { type Path, paths, table } from '../model/parameters/table.ts';
import { fixesSchema } from './fixesSchema.ts';
import { LONGEST_MEANING, ROW } from './meaning.ts';
import { bilingual, closed, type Schema } from './schemaPart.ts';
import { DATE } from './starts.ts';
import { childRules, HOME_NAME, HOME_NUMBERS, type TraitRow, traitNames, traits } from './traits.ts';
import { FORMAT, NAME } from './validate.ts';
import { WORD } from './words/read.ts';

/**
 * The JSON Schema (draft 2020-12) of scenario files for editors, made from the table of parameters. Whatever `load` accepts, it
 * accepts; what takes more than one file or place to see (circles, formulas, a parameter set twice, the length of the project) it
 * leaves to `load`.
 */
export function schema(): Schema {
  const dated = paths.filter((path) => table[path].when !== 'start');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Last Meter scenario',
    ...closed({
      format: { const: FORMAT, description: 'Version of the format of scenario files.' },
      extends: {
        type: 'string',
        minLength: 1,
        description: 'The scenario that this one changes: ./other.yaml or lastmeter:baseline.',
      },
      name: {
        type: 'string',
        pattern: NAME.source,
        description: 'Part of the name of the output folder; otherwise the name of the file.',
      },
      title: bilingual(200, 'One line that people read.'),
      about: bilingual(20_000, 'A longer text.'),
      meaning: meaning(),
      words: words(),
      starts: { type: ['string', 'null'], pattern: DATE.source, description: 'First day of operation, as 2024-03-04.' },
      set: { $ref: '#/$defs/set' },
      fixes: fixesSchema(),
      villages: villages(),
      homes: { type: 'string', minLength: 1, description: 'A roster: a CSV file with one row a home.' },
    }),
    required: ['format'],
    $defs: {
      set: settings(paths, ''),
      datedSet: settings(dated, ''),
      parameter: Object.fromEntries(paths.map((path) => [path, parameter(table[path])])),
      village: village(),
    },
  };
}

function parameter(row: ParameterRow): Schema {
  const head = { title: row.unit, description: `${row.en}\n${row.zh}\n(${row.source})`, default: row.default };
  switch (row.kind) {
    case 'number':
    case 'integer':
      return { ...head, type: row.kind, minimum: row.range[0], maximum: row.range[1] };
    case 'switch':
      return { ...head, type: 'boolean' };
    case 'choice':
      return { ...head, enum: row.choices };
    case 'formula':
      return { ...head, type: ['string', 'number'] };
  }
}

/** Parameters below a prefix by the rest of their dotted names, and the families among them as nested maps. */
function settings(all: readonly Path[], prefix: string): Schema {
  const inside = all.filter((path) => path.startsWith(prefix));
  const families = new Set(
    inside
      .map((path) => path.slice(prefix.length))
      .filter((rest) => rest.includes('.'))
      .flatMap(beginnings),
  );
  const properties = [
    ...[...families].map((family) => [family, settings(all, `${prefix}${family}.`)] as const),
    ...inside.map((path) => [path.slice(prefix.length), { $ref: `#/$defs/parameter/${path}` }] as const),
  ];
  return { ...closed(Object.fromEntries(properties)), type: ['object', 'null'] };
}

function beginnings(name: string): string[] {
  const parts = name.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

function meaning(): Schema {
  const text = (description: string) => bilingual(LONGEST_MEANING, description);
  return {
    ...closed({
      rows: { type: ['array', 'null'], items: { type: 'string', pattern: ROW.source } },
      acts: text('The mechanism on which the fix acts.'),
      targets: text('Whom it is aimed at.'),
      watch: text('The perverse effect to watch for.'),
    }),
    type: ['object', 'null'],
    description: 'What the fix is meant to do, for those who read a comparison.',
  };
}

function words(): Schema {
  const text = (description: string) => ({ type: 'string', pattern: WORD.source, description });
  const noun = {
    ...closed({ en: text('One of them.'), plural: text('Several; left out, with an s.'), zh: text('In Chinese.') }),
    minProperties: 1,
  };
  return {
    ...closed(Object.fromEntries(roles.map((role) => [role, noun]))),
    type: ['object', 'null'],
    description: 'What the case calls what H City calls so. No run reads it.',
  };
}

function villages(): Schema {
  return {
    type: ['object', 'null'],
    description: 'Villages with traits of their own, by code; null takes one out.',
    propertyNames: { pattern: HOME_NAME.source },
    additionalProperties: { oneOf: [{ $ref: '#/$defs/village' }, { type: 'null' }] },
  };
}

function village(): Schema {
  const [minimum, maximum] = HOME_NUMBERS;
  const children = {
    ...closed({
      name: { type: 'string', maxLength: 40 },
      age: trait(childRules.age),
      severity: trait(childRules.severity),
      known: { type: 'boolean' },
    }),
    required: ['name', 'age', 'severity', 'known'],
  };
  return closed({
    home: { type: 'integer', minimum, maximum, description: 'Number of the home: its address in the luck.' },
    ...Object.fromEntries(traitNames.map((name) => [name, orNull(trait(traits[name]))])),
    specialChildren: orNull({ type: 'array', maxItems: mostSpecial, items: children }),
  });
}

function trait({ kind, unit, range, en, zh }: TraitRow): Schema {
  const head = { title: unit, description: `${en}\n${zh}` };
  if (kind === 'switch') return { ...head, type: 'boolean' };
  return { ...head, type: kind, minimum: range[0], maximum: range[1] };
}

/** Null leaves the trait to be drawn. */
function orNull(of: Schema): Schema {
  return { ...of, type: [of['type'], 'null'] };
}
