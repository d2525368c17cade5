import fc from 'fast-check';
import { roles } from '../model/caseWords.ts';
import type { ParameterRow } from '../model/parameters/row.ts';
import { type Path, paths, table } from '../model/parameters/table.ts';
import { payers } from './cost.ts';
import { type TraitRow, traitNames, traits } from './traits.ts';

type Data = Record<string, unknown>;

/** For tests: scenario files as data, all of them valid. */
export const scenarios: fc.Arbitrary<Data> = fc.record(
  {
    format: fc.constant(1),
    extends: fc.constant('lastmeter:baseline'),
    name: fc.constantFrom('a', '照片', 'x-1.2_y'),
    title: fc.record({ en: fc.string({ maxLength: 20 }), zh: fc.string({ maxLength: 20 }) }, { requiredKeys: ['en'] }),
    about: fc.record({ zh: fc.string({ maxLength: 50 }) }),
    meaning: fc.option(meaning()),
    words: fc.option(words()),
    starts: fc.constantFrom('2024-02-29', '1999-12-31'),
    // Room for every village that is made below.
    set: settings(paths.filter((path) => !['city.homes', 'city.years'].includes(path))),
    fixes: fc.oneof(fc.constant(null), fc.constant('none'), fixes()),
    villages: fc.option(villages()),
  },
  { requiredKeys: ['format'] },
);

function settings(all: readonly Path[]): fc.Arbitrary<Data | null> {
  const one = fc.constantFrom(...all).chain((path) => fc.tuple(fc.constant(path), value(table[path]), fc.boolean()));
  const many = fc.uniqueArray(one, { maxLength: 8, selector: ([path]) => path });
  return fc.option(many.map(written), { freq: 10 });
}

/** Each setting dotted, or nested where its family is not taken by a dotted one. */
function written(all: readonly (readonly [Path, unknown, boolean])[]): Data {
  const found: Data = {};
  for (const [path, what, nested] of all) {
    const [family = '', ...rest] = path.split('.');
    if (nested) found[family] = { ...(found[family] as Data | undefined), [rest.join('.')]: what };
    else found[path] = what;
  }
  return found;
}

function value(row: ParameterRow): fc.Arbitrary<unknown> {
  switch (row.kind) {
    case 'number':
      return fc.double({ min: row.range[0], max: row.range[1], noNaN: true });
    case 'integer':
      return fc.integer({ min: row.range[0], max: row.range[1] });
    case 'switch':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...row.choices);
    case 'formula':
      return fc.constantFrom(row.default, '0', 1);
  }
}

function fix(): fc.Arbitrary<unknown> {
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  const cost = fc.record(
    {
      once: amount,
      perWeek: amount,
      agencyHours: amount,
      payer: fc.constantFrom(...payers),
      prior: fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 1, max: 100, noNaN: true })),
      source: fc.string(),
    },
    { requiredKeys: [] },
  );
  const dated = paths.filter((path) => table[path].when !== 'start');
  return fc.record(
    { from: fc.integer({ min: 1, max: 56 }), set: settings(dated), cost: fc.option(cost) },
    { requiredKeys: ['from', 'set'] },
  );
}

/** A few fixes, at most one of them with a dose: the same dose twice would be none the second time. */
function fixes(): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.array(fix(), { maxLength: 2 }), fc.option(dosed()))
    .map(([all, one]) => (one === null ? all : [...all, one]));
}

/** A fix with a dose. */
function dosed(): fc.Arbitrary<unknown> {
  const paths = ['government.audit', 'lastPlace.share', 'school.coordination'] as const;
  const inside = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  const values = fc.uniqueArray(inside, { minLength: 2, maxLength: 5 }).map((all) => all.sort((a, b) => a - b));
  return fc
    .tuple(fc.constantFrom(...paths), values, fc.nat(), fc.option(fc.double({ min: 0, max: 1, noNaN: true })))
    .map(([path, doses, at, fixed]) => ({
      from: 20,
      set: { [path]: doses[at % doses.length] },
      dose: { path, values: doses, ...(fixed === null ? {} : { fixed }) },
    }));
}

function meaning(): fc.Arbitrary<unknown> {
  const text = fc.record({ en: fc.string({ maxLength: 20 }), zh: fc.constant('机制') }, { requiredKeys: ['zh'] });
  return fc.record(
    { rows: fc.array(fc.constantFrom('S01', 'S115', 'S143', 'L26')), acts: text, targets: text, watch: text },
    { requiredKeys: [] },
  );
}

function words(): fc.Arbitrary<unknown> {
  const noun = fc.record(
    { en: fc.constantFrom('client', 'older person'), plural: fc.constant('people'), zh: fc.constant('老人') },
    { requiredKeys: ['zh'] },
  );
  return fc.dictionary(fc.constantFrom(...roles), noun, { maxKeys: 3 });
}

function villages(): fc.Arbitrary<Data> {
  const trait = ({ kind, range: [min, max] }: TraitRow) => {
    if (kind === 'switch') return fc.option(fc.boolean());
    return fc.option(kind === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }));
  };
  const child = fc.record({
    name: fc.constantFrom('M', '小明'),
    age: fc.integer({ min: 0, max: 18 }),
    severity: fc.constantFrom(1, 1.5, 2),
    known: fc.boolean(),
  });
  const fields = {
    ...Object.fromEntries(traitNames.map((name) => [name, trait(traits[name])])),
    specialChildren: fc.option(fc.array(child, { maxLength: 2 })),
  };
  const village = fc.record(fields, { requiredKeys: [] });
  const codes = fc.uniqueArray(fc.constantFrom('a', 'b 1', '村', 'x.y-z_'), { maxLength: 4 });
  return fc.tuple(codes, fc.array(village, { minLength: 4, maxLength: 4 })).map(([names, all]) =>
    // Numbers far from those of the packaged baseline.
    Object.fromEntries(names.map((name, i) => [name, { home: 900_000 + i, ...all[i] }])),
  );
}
