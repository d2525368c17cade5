import { describe, expect, it } from 'vitest';
import { ablations } from './ablationTable.ts';
import { columnIds } from './matrix.ts';
import { expected } from './variant.ts';

const listed = 'P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 P13 P14 P15 P16 P17 P18'.split(' ');

describe('what is expected of patterns', () => {
  it('is one fate for each, of the whole or of the figure behind the dot', () => {
    expect(expected('vanish', 'P13', 'P13.growth')).toEqual([
      { pattern: 'P13', figure: null, fate: 'vanish' },
      { pattern: 'P13', figure: 'growth', fate: 'vanish' },
    ]);
    expect(expected('fall')).toEqual([]);
  });

  it('is of A10 that all but P11 survive', () => {
    const { expects } = ablations.find(({ id }) => id === 'A10') ?? { expects: [] };
    expect(expects).toEqual([
      ...expected('vanish', 'P11'),
      ...expected('survive', ...listed.filter((id) => id !== 'P11')),
    ]);
  });
});

describe('the columns of the matrix', () => {
  it('are the eighteen patterns of the design, and the checks that the tables name', () => {
    expect(columnIds).toEqual([...listed, 'S43', 'S54', 'S57', 'S89', 'S105']);
  });
});
