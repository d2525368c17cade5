import { schema } from '../../../scenario/schema.ts';
import { bilingual, closed, type Schema } from '../../../scenario/schemaPart.ts';
import { NAME } from '../../../scenario/validate.ts';
import { usualSeed } from '../../plan.ts';
import { tableNames } from '../study.ts';
import { choosable } from '../tables.ts';
import { formulaPaths, limits, longestTitle, lucks, MOST_ARMS, NAME_OF_PART, STUDY_FORMAT } from './keys.ts';

/**
 * The JSON Schema (draft 2020-12) of study files for editors. Whatever `loadStudy` accepts, it accepts; what takes more than one place
 * to see (empty ranges, a parameter that is set and varied, arms of one name) it leaves to `loadStudy`.
 */
export function studySchema(): Schema {
  const { $defs } = schema() as { readonly $defs: Schema & { readonly parameter: Schema } };
  const paths = Object.keys($defs.parameter);
  const file = { type: 'string', minLength: 1, maxLength: 1000 };
  const text = { type: 'string', maxLength: 200 };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Last Meter study',
    ...closed({
      format: { const: STUDY_FORMAT, description: 'Version of the format of study files.' },
      name: { type: 'string', pattern: NAME.source, description: 'Part of the name of the output folder.' },
      title: { ...closed({ en: text, zh: text }), minProperties: 1, description: 'One line that people read.' },
      base: {
        ...file,
        description: 'The scenario that the arms are compared with: ../baseline.yaml or lastmeter:baseline.',
      },
      arms: { type: ['array', 'null'], items: file, maxItems: MOST_ARMS - 1, description: 'Scenario files.' },
      set: { $ref: '#/$defs/set', description: 'Parameters of all arms.' },
      sets: {
        oneOf: [{ type: 'null' }, ...designs(paths, file)],
        description: 'Parameter sets in which all arms are run.',
      },
      replicates: whole('replicates', 'Runs of each arm in each set.', 50),
      first: whole('first', 'Number of the first replicate.', 1),
      seed: { ...text, default: usualSeed, description: 'Seed of all luck.' },
      luck: {
        enum: lucks,
        default: lucks[0],
        description: 'Whether all sets have the same replicates, or each its own.',
      },
      outcomes: {
        oneOf: [{ const: 'all' }, names(choosable.map(({ name }) => name))],
        description: 'Columns of runs.csv.',
      },
      rows: { ...names(tableNames), description: 'Tables that are kept; runs always are.' },
      block: whole('block', 'Replicates that are computed and kept together; left out, a second of work.', 1),
      aims: {
        type: 'array',
        items: { type: 'string', maxLength: 400 },
        minItems: 1,
        description: 'Outcomes, or sums such as staged+duplicate, by which `frontier` goes.',
      },
      weights: { oneOf: [{ type: 'null' }, weights()], description: 'Weights of a formula that `frontier` moves.' },
    }),
    required: ['format', 'base'],
    $defs,
  };
}

function designs(paths: readonly string[], file: Schema): readonly Schema[] {
  const [fewest, most] = limits.count;
  const count = { type: 'integer', minimum: fewest, maximum: most };
  const range = {
    oneOf: [{ const: 'prior' }, { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 }],
  };
  const ranges = { ...closed(Object.fromEntries(paths.map((path) => [path, range]))), minProperties: 1 };
  const axes = paths.map((path) => [
    path,
    { type: 'array', items: { $ref: `#/$defs/parameter/${path}` }, minItems: 1 },
  ]);
  const sample = (more: Schema) => ({ ...closed({ count, ...more, ranges }), required: ['count', 'ranges'] });
  const [low, high] = limits.skip;
  return [
    only('list', { type: 'array', items: { $ref: '#/$defs/set' }, minItems: 1, maxItems: most }),
    only('grid', { ...closed(Object.fromEntries(axes)), minProperties: 1 }),
    only('latin', sample({ seed: { type: 'string', maxLength: 200 } })),
    only('sobol', sample({ skip: { type: 'integer', minimum: low, maximum: high } })),
    only('ensemble', { ...closed({ file, count }), required: ['file'] }),
  ];
}

function weights(): Schema {
  const number = { type: 'number' };
  const ends = { type: 'array', items: number, minItems: 2, maxItems: 2 };
  const watch = { type: 'object', additionalProperties: ends, minProperties: 1, maxProperties: 1 };
  const title = bilingual(longestTitle, 'What people read for the name of the part.');
  const part = { ...closed({ title, term: { type: 'string', maxLength: 500 }, watch }), required: ['term'] };
  const formulas = Object.fromEntries(formulaPaths.map((path) => [path, { type: 'string', maxLength: 2000 }]));
  const [fewest, most] = limits.parts;
  return {
    ...closed({
      formula: { ...closed(formulas), minProperties: 1, maxProperties: 1 },
      parts: {
        ...{ type: 'object', propertyNames: { pattern: NAME_OF_PART.source }, additionalProperties: part },
        ...{ minProperties: fewest, maxProperties: most },
      },
      steps: whole('steps', 'Parts into which the whole is cut.', 8),
      from: whole('from', 'Week of operation from which the formula holds.', 1),
      set: { $ref: '#/$defs/datedSet', description: 'What holds with it, however the whole is shared out.' },
      cost: { type: ['object', 'null'], description: 'What the observation costs: as the cost of a fix.' },
    }),
    required: ['formula', 'parts'],
  };
}

function only(name: string, schemaOf: Schema): Schema {
  return { ...closed({ [name]: schemaOf }), required: [name] };
}

function whole(name: 'replicates' | 'first' | 'block' | 'steps' | 'from', description: string, start: number): Schema {
  const [minimum, maximum] = limits[name];
  return { type: 'integer', minimum, maximum, default: start, description };
}

function names(known: readonly string[]): Schema {
  return { type: 'array', items: { enum: known }, minItems: 1, uniqueItems: true };
}
