import alea from 'seedrandom/lib/alea.js';
import { describe, expect, it } from 'vitest';
import { decodePart, encodePart } from './part.ts';

const block = 'b'.repeat(64);
const texts = (rows: number, seed: number) =>
  Array.from({ length: rows }, (_, row) => `a,${row},${seed * 1.7},"x\r\n#lastmeter {"\r\n`).join('');
const tablesOf = (rows: number, seed = 1) => [
  { name: 'runs', rows, pieces: [Buffer.from(texts(rows, seed))] },
  { name: 'homes', rows: 2 * rows, pieces: [Buffer.from(texts(rows, 2)), Buffer.from(texts(rows, 3))] },
  { name: 'weeks', rows: 0, pieces: [] },
];
const part = (of: string, rows: number, seed = 1) => Buffer.concat(encodePart(of, tablesOf(rows, seed)));

describe('a part', () => {
  it('gives back what was put in, also nothing', () => {
    for (const rows of [0, 1, 50]) {
      const tables = decodePart(part(block, rows), block);
      if (typeof tables === 'string') throw new Error(tables);
      expect(tables.map(({ name, rows: count }) => [name, count])).toEqual([
        ['runs', rows],
        ['homes', 2 * rows],
        ['weeks', 0],
      ]);
      const wanted = tablesOf(rows).map(({ pieces }) => Buffer.concat(pieces).toString());
      expect(tables.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(wanted);
    }
  });

  it('says what is wrong with it', () => {
    const whole = part(block, 3);
    expect(decodePart(new Uint8Array(), block)).toBe('it is empty');
    expect(decodePart(whole.subarray(0, -1), block)).toBe('its end is missing');
    expect(decodePart(whole.subarray(40), block)).toMatch(/^it has \d+ bytes of rows instead of \d+$/);
    expect(decodePart(part('c'.repeat(64), 3), block)).toBe('it holds another block');
    const flipped = Buffer.from(whole);
    flipped[5] = (flipped[5] as number) ^ 1;
    expect(decodePart(flipped, block)).toBe('its checksum does not hold');
    expect(decodePart(Buffer.from('arm,set\r\n'), block)).toBe('its last line does not say what it holds');
  });

  it('is never taken for whole after any of 5,000 random damages', () => {
    const draw = alea('damage');
    const at = (length: number) => Math.floor(draw() * length);
    const whole = part(block, 20);
    const other = part('d'.repeat(64), 20, 9);
    const lines = whole.toString('latin1').split('\r\n');
    const damages: readonly (() => Buffer)[] = [
      () => {
        const copy = Buffer.from(whole);
        const place = at(copy.length);
        copy[place] = (copy[place] as number) ^ (1 << at(8));
        return copy;
      },
      () => whole.subarray(0, at(whole.length)),
      () => whole.subarray(1 + at(whole.length - 1)),
      () => Buffer.concat([whole.subarray(0, -1 - at(400)), Buffer.alloc(1 + at(400))]),
      () => Buffer.concat([whole, Buffer.from('x'.repeat(1 + at(50)))]),
      () => Buffer.concat([whole, whole.subarray(whole.lastIndexOf('\n#lastmeter') + 1)]),
      () => Buffer.concat([whole, other]),
      () => other,
      () => Buffer.from([...lines.slice(0, 3), ...lines.slice(3 + 1 + at(3))].join('\r\n'), 'latin1'),
      () => Buffer.from([...lines.slice(0, 5), lines[4], ...lines.slice(5)].join('\r\n'), 'latin1'),
      () => {
        const copy = Buffer.from(whole);
        const [a, b] = [at(copy.length), at(copy.length)];
        [copy[a], copy[b]] = [copy[b] as number, copy[a] as number];
        return copy;
      },
    ];
    let judged = 0;
    for (let time = 0; time < 5000; time++) {
      const damaged = damages[time % damages.length]?.() as Buffer;
      if (damaged.equals(whole)) continue;
      judged++;
      expect(typeof decodePart(damaged, block), `damage ${time}`).toBe('string');
    }
    expect(judged).toBeGreaterThan(4900);
  });
});
