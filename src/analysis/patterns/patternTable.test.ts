import { describe, expect, it } from 'vitest';
import { evidence } from '../../docs/evidence/rows.ts';
import { plain } from '../../testing/plain.ts';
import { LazyArms } from './arms.ts';
import { type ControlName, controls } from './controls.ts';
import { ledger } from './ledger.ts';
import type { Arms } from './pattern.ts';
import { patternsOf, patternTable } from './patternTable.ts';
import { readSeries, seriesControls } from './series.ts';

/** The further checks of the design, and rows of the checklist that ask for more than the pattern that has them. */
const checks =
  'S24 S26 S27 S28 S43 S49 S53 S54 S57 S71 S78 S81 S82 S84 S85 S87 S89 S97 S99 S104 S105 S106 S109 S111 S141'.split(
    ' ',
  );

describe('the table of patterns', () => {
  it('has the eighteen patterns of the design in order, then the further checks', () => {
    const listed = Array.from({ length: 18 }, (_, k) => `P${k + 1}`);
    expect(patternTable.map(({ id }) => id)).toEqual([...listed, ...checks]);
    expect(patternsOf(['S43', 'P1']).map(({ id }) => id)).toEqual(['P1', 'S43']);
    expect(() => patternsOf(['P19'])).toThrow('no pattern is called P19');
  });

  it('is fitted to what the design says, and P6 and P11 are statements about priors', () => {
    const of = (use: string) => patternTable.filter((pattern) => pattern.use === use).map(({ id }) => id);
    expect(of('fitted')).toEqual(['P1', 'P7', 'P8', 'P12', 'P15']);
    expect(of('prior')).toEqual(['P6', 'P11']);
    const strong = patternTable.filter(({ strength }) => strength === 'strong').map(({ id }) => id);
    expect(strong).toEqual(['P1', 'P12', 'P13']);
    const weak = patternTable.filter(({ strength }) => strength === 'weak').map(({ id }) => id);
    expect(weak).toEqual(['P4', 'P5', 'P6', 'P9', 'P18']);
  });

  it('names rows of the paper, has words in both languages that fit their column, and names no figure twice', () => {
    const rows = evidence.map(({ id }) => id);
    for (const { id, rows: own, title, definition, figures } of patternTable) {
      for (const row of own) expect(rows).toContain(row);
      for (const text of [title, definition, ...figures.map((figure) => figure.text)]) {
        expect(text.en.length).toBeGreaterThan(2);
        expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
      }
      for (const { text } of figures) expect(`${text.en}`.length).toBeLessThanOrEqual(31);
      expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length);
      expect(`${id} ${figures.some(({ decides }) => decides)}`).toBe(`${id} true`);
      for (const { decides, target } of figures) expect(decides && target === null).toBe(false);
    }
  });

  it('reads exactly the control runs that each pattern, and the series of the pictures, name', () => {
    const arms = new LazyArms(plain({ 'city.homes': 12 }), {}, 'arms', 1);
    const order = Object.keys(controls);
    const readBy = (act: (arms: Arms) => void): readonly string[] => {
      const read = new Set<string>();
      const spied = new Proxy(arms, {
        get(target, name) {
          if (name !== 'base') read.add(String(name));
          return target[name as keyof Arms];
        },
      });
      act(spied);
      return order.filter((name) => read.has(name));
    };
    for (const { id, figures, controls: named } of patternTable) {
      const read = readBy((spied) => {
        for (const { readings } of figures) for (const reading of readings) reading(spied);
      });
      expect([id, ...read]).toEqual([id, ...named]);
    }
    expect(readBy(readSeries)).toEqual([...seriesControls]);
    expect(order.filter((name) => !patternTable.some((one) => one.controls.includes(name as ControlName)))).toEqual([]);
  });
});

describe('the ledger', () => {
  it('has an entry for each pattern, in their order, and calls fitted what is fitted', () => {
    expect(ledger.map(({ id }) => id)).toEqual(patternTable.map(({ id }) => id));
    for (const { id, looked } of ledger) {
      const use = patternTable.find((pattern) => pattern.id === id)?.use;
      expect([id, looked.status === 'fitted']).toEqual([id, use === 'fitted']);
    }
  });

  it('lets no held-out pattern stay so once an equation or value was changed after seeing it', () => {
    const used = ledger.filter(
      ({ looked }) => looked.status === 'lookedAt' && looked.looks.some((look) => look.changed !== null),
    );
    // Each of them is told as used: of P13 the measure was changed, not the model.
    expect(used.map(({ id }) => id)).toEqual(['P13']);
  });
});
