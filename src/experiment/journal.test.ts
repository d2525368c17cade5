import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { exits, Failure } from './failure.ts';
import { openJournal } from './journal.ts';

const folder = mkdtempSync(join(tmpdir(), 'lastmeter-journal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'a', 'journal.ndjson');
const keyOf = (unit: number) => `key ${unit}`;
const open = (digest = 'one') => openJournal(file, digest, keyOf);

function failure(act: () => unknown): Failure {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

beforeEach(() => {
  rmSync(file, { force: true });
  const journal = open();
  for (let unit = 0; unit < 3; unit++) journal.add(unit, Float64Array.of(unit + 1 / 3, Number.NaN));
  journal.close();
});

describe('a journal', () => {
  it('gives back what was added, undefined values too, to the last bit', () => {
    const { known, close } = open();
    close();
    expect([...known]).toEqual([0, 1, 2].map((unit) => [unit, Float64Array.of(unit + 1 / 3, Number.NaN)]));
  });

  it('drops a last line that was cut off, and goes on after it', () => {
    appendFileSync(file, '[3,"key 3",[0.1');
    const journal = open();
    expect([...journal.known.keys()]).toEqual([0, 1, 2]);
    journal.add(3, Float64Array.of(5));
    journal.close();
    const again = open();
    again.close();
    expect(again.known.get(3)).toEqual(Float64Array.of(5));
  });

  it('refuses shuffled results, whichever two lines change places', () => {
    const [head, first, second, third] = readFileSync(file, 'utf8').split('\n') as [string, string, string, string];
    // Results that were put at each other's units.
    const swapped = [head, first.replace('[0,', '[1,'), second.replace('[1,', '[0,'), third, ''];
    writeFileSync(file, swapped.join('\n'));
    expect(failure(open)).toMatchObject({ exit: exits.damaged, message: expect.stringContaining('shuffled') });
  });

  it('refuses a line that is no result, and another study', () => {
    expect(failure(() => open('two')).exit).toBe(exits.other);
    appendFileSync(file, 'nonsense\n');
    expect(failure(open)).toMatchObject({
      exit: exits.damaged,
      message: expect.stringContaining(':5: this line is no result'),
    });
  });
});
