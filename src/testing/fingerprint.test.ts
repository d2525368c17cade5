import { describe, expect, it } from 'vitest';
import { EMPTY, fingerprint } from './fingerprint.ts';

const of = (values: number[]) => values.reduce(fingerprint, EMPTY);

describe('fingerprint', () => {
  it('is FNV-1a: known value of eight zero bytes', () => {
    // With zero bytes only the multiplication is left: offset basis times prime^8, modulo 2^32.
    expect(of([0])).toBe(Number((0x811c9dc5n * 0x01000193n ** 8n) % 2n ** 32n));
  });

  it('changes with the last bit of one number among many, with order and with sign of zero', () => {
    const row = Array.from({ length: 1000 }, (_, i) => Math.sqrt(i + 1));
    const changed = row.with(500, (row[500] as number) + 2 ** -48);
    expect(of(changed)).not.toBe(of(row));
    expect(of(row.toReversed())).not.toBe(of(row));
    expect(of([-0])).not.toBe(of([0]));
  });
});
