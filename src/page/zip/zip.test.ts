import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../testing/archive.ts';
import { crc } from './crc.ts';
import { zip } from './zip.ts';

describe('an archive', () => {
  it('has the checksum that everybody knows', () => {
    expect(crc(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926');
  });

  it('gives every file back, whatever is in it', async () => {
    const text = fc.string({ unit: 'grapheme' });
    const entries = fc.uniqueArray(fc.record({ name: fc.stringMatching(/^[a-z儿童]{1,9}$/), text }), {
      maxLength: 6,
      selector: ({ name }) => name,
    });
    await fc.assert(
      fc.asyncProperty(entries, async (files) => {
        const expected = Object.fromEntries(files.map((one) => [one.name, one.text]));
        expect(readArchive(await zip(files))).toEqual(expected);
      }),
      { numRuns: 200, seed: 631 },
    );
  });
});
