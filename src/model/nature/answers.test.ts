import { describe, expect, it } from 'vitest';
import { natureState } from '../../testing/natureState.ts';
import { contentment } from '../contentment.ts';
import { confirmed, satisfied } from './answers.ts';

describe('confirmed', () => {
  it('counts the families of those present that can be reached, each by the luck of its place in the upload', () => {
    const state = natureState(2, { 'verify.reach': 0.6 });
    for (const [type, item] of [
      [0, 0],
      [2, 0],
      [3, 0],
      [3, 7],
    ] as const) {
      const reached = Array.from({ length: 40 }, (_, k) =>
        state.luck.audit.uniform(2, 9, 1, (type * 32 + item) * 64 + k),
      );
      for (const present of [0, 1, 17, 40])
        expect(confirmed(state, 1, 9, 1, type, item, present)).toBe(
          reached.slice(0, present).filter((u) => u < 0.6).length,
        );
    }
  });
});

describe('satisfied', () => {
  it('are those who can be reached and like it, more surely the better it was', () => {
    const state = natureState(2, { 'verify.reach': 0.7, 'household.content': 0.25 });
    const { audit, coaching } = state.luck;
    for (const quality of [0, 0.4, 1]) {
      const pleased = Array.from({ length: 60 }, (_, k) => {
        const address = [2, 9, 1, 33 * 64 + k] as const;
        return audit.uniform(...address) < 0.7 && coaching.uniform(...address) < 0.25 + 0.75 * quality;
      });
      for (const present of [0, 1, 33, 60])
        expect(satisfied(state, 1, 9, 1, 33, present, quality)).toBe(pleased.slice(0, present).filter(Boolean).length);
    }
  });

  it('leave the 64th place to whether families are coached', () => {
    const state = natureState(1, { 'verify.reach': 1, 'household.content': 0.5 });
    const pleased = Array.from(
      { length: 70 },
      (_, k) => state.luck.coaching.uniform(1, 9, 1, 5 * 64 + (k < 63 ? k : k + 1)) < 0.5,
    );
    const counted = pleased.map((_, k) => satisfied(state, 0, 9, 1, 5, k + 1, 0) - satisfied(state, 0, 9, 1, 5, k, 0));
    expect(counted.map((one) => one === 1)).toEqual(pleased);
  });

  it('are nobody where nobody can be reached, all where all can and are content whatever it was', () => {
    const all = natureState(1, { 'verify.reach': 1, 'household.content': 1 });
    expect(satisfied(all, 0, 3, 0, 0, 12, 0)).toBe(12);
    expect(satisfied(natureState(1, { 'verify.reach': 0 }), 0, 3, 0, 0, 12, 1)).toBe(0);
  });
});

describe('contentment', () => {
  it('rises from what is content with anything to all', () => {
    expect([contentment(0.2, 0), contentment(0.2, 0.5), contentment(0.2, 1)]).toEqual([
      0.2,
      expect.closeTo(0.6, 12),
      1,
    ]);
  });
});
