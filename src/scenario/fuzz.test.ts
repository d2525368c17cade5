import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { scenarios } from './arbitrary.ts';
import { ScenarioError } from './error.ts';
import { project } from './fixture.ts';
import { load } from './load.ts';

// Inputs in all; each kind below has a quarter of them.
const INPUTS = 20_000;
const runs = { numRuns: INPUTS / 4, seed: 20_260_101 };

const folder = project({ 'parent.yaml': 'format: 1\nset: {city.homes: 9}\n' });
const yaml = join(folder, 'mine.yaml');
const csv = join(folder, 'county.csv');
let accepted = 0;

/** Ends with a scenario or a ScenarioError that can be printed; anything else fails the test. */
async function reads(content: string | Uint8Array, file = yaml, set: readonly string[] = []): Promise<void> {
  // A new file: some disks wait until what is written over is safe.
  rmSync(file, { force: true });
  writeFileSync(file, content);
  try {
    const { scenario } = await load(yaml, { set });
    expect(Object.isFrozen(scenario)).toBe(true);
    accepted++;
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    for (const { file: name, line, column, text } of error.faults) {
      expect(name).not.toBe('');
      if (line === null) continue;
      expect(text).not.toBeNull();
      expect(column).toBeGreaterThanOrEqual(1);
      // A caret at most one behind the end of its line.
      expect(column).toBeLessThanOrEqual((text ?? '').length + 1);
    }
    expect(error.format().length).toBeLessThan(200_000);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
}

// What YAML, CSV and our own format are made of, so that random text comes near to meaning something.
const tokens = fc.constantFrom(
  ...'{}[]:,-?|>&*!%@`#"\'\\ \t\n',
  ...['\r\n', '---\n', '...\n', '<<', ': ', '- ', '? ', '\n  ', '\n    ', '&a ', '*a', '!!str ', '!x ', '%YAML 1.2\n'],
  ...[
    '|-\n',
    '>+\n',
    '"\\',
    "''",
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ud800',
    '😀',
    '\\u0000',
    '\\x41',
    '~',
    'null',
    'true',
  ],
  ...[
    '.nan',
    '.inf',
    '1e999',
    '0x',
    '0o7',
    '1_0',
    '-0',
    '__proto__',
    'constructor',
    'toString',
    'format: 1\n',
    'set:\n',
  ],
  ...[
    'city.homes',
    'city',
    'homes',
    'fixes:',
    'from',
    'villages:',
    'home',
    'extends: parent.yaml\n',
    'homes: county.csv\n',
  ],
  ...[
    'scorecards.director: ',
    'accepted',
    ' + ',
    '(',
    ')',
    'import(',
    'cost',
    'payer',
    'specialChildren',
    'number,name\n',
  ],
);
const soup = fc.array(fc.oneof(tokens, fc.string({ maxLength: 5 })), { maxLength: 60 }).map((all) => all.join(''));

/** A text with a few places cut, doubled, overwritten or added to. */
function mutated(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.constantFrom('cut', 'double', 'put', 'move'), soup);
  return fc.tuple(text, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([start, edits]) =>
    edits.reduce((now, [place, length, how, added]) => {
      const at = place % (now.length + 1);
      const piece = now.slice(at, at + length);
      if (how === 'cut') return now.slice(0, at) + now.slice(at + length);
      if (how === 'double') return now.slice(0, at) + piece + now.slice(at);
      if (how === 'put') return now.slice(0, at) + added.slice(0, length) + now.slice(at);
      return piece + now.slice(0, at) + now.slice(at + length);
    }, start),
  );
}

describe(`${INPUTS} inputs end with a scenario or a ScenarioError`, () => {
  it('random bytes and random text', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    const marked = fc.string({ unit: 'binary', maxLength: 200 }).map((text) => `format: 1\n${text}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, marked), (input) => reads(input)),
      runs,
    );
  });

  it('random text of the words of the format', async () => {
    const input = fc.tuple(fc.boolean(), soup).map(([head, text]) => (head ? `format: 1\n${text}` : text));
    await fc.assert(
      fc.asyncProperty(input, (text) => reads(text)),
      runs,
    );
  });

  it('valid scenarios with a few changes', async () => {
    accepted = 0;
    const text = fc
      .tuple(scenarios, fc.boolean())
      .map(([data, flow]) => (flow ? JSON.stringify(data) : stringify(data)));
    await fc.assert(
      fc.asyncProperty(mutated(text), (changed) => reads(changed)),
      runs,
    );
    // Else nothing behind the first checks was reached.
    expect(accepted).toBeGreaterThan(runs.numRuns / 50);
  });

  it('rosters and options with a few changes', async () => {
    accepted = 0;
    writeFileSync(yaml, 'format: 1\nhomes: county.csv\n');
    const roster = fc.constantFrom(
      'number,name,skill,resident\n1,a,0.5,true\n2,"b",,\n',
      'name,number,age\r\n案例,3,40\r\n"x y",1,\r\n',
    );
    const option = fc.oneof(mutated(fc.constantFrom('city.homes=50', 'app.screening=hash', 'city.target=1e1')), soup);
    const options = fc.array(option, { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(roster, mutated(roster)), fc.oneof(fc.constant([]), options), (text, set) =>
        reads(text, csv, set),
      ),
      runs,
    );
    expect(accepted).toBeGreaterThan(runs.numRuns / 50);
  });
});
