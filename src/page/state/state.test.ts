import { beforeAll, describe, expect, it } from 'vitest';
import { givePageContent } from '../testing/content.ts';
import { hasCaseHomes, initial, replaced, type State } from './state.ts';

let rule: typeof import('../engine/rule.ts');
let neighbour: typeof import('./go.ts').neighbour;

beforeAll(async () => {
  await givePageContent();
  rule = await import('../engine/rule.ts');
  ({ neighbour } = await import('./go.ts'));
});

describe('a link or a saved lesson', () => {
  it('takes the place of what was there, but for how the page is used', () => {
    const before: State = {
      ...initial,
      language: 'en',
      presenting: true,
      keys: false,
      cards: 'g',
      guess: 2,
      lock: ['luck', 'cards', 'formula'],
      show: ['rule'],
      gift: 3,
      prediction: { ...initial.prediction, done: 'given' },
      answers: ['a', 'b', 'c', 'd'],
      seat: { kind: 'agency', choices: { director: [1], agency: [2], government: [] } },
    };
    expect(replaced(before, { luck: 5 })).toEqual({
      ...initial,
      language: 'en',
      presenting: true,
      keys: false,
      luck: 5,
    });
  });
});

describe('steps that a link hides', () => {
  it('are not where the lesson starts, nor on the way', () => {
    const show = ['predict', 'run', 'rule'] as const;
    expect(neighbour({ place: 'door', show: null }, 1)).toBe('project');
    expect(neighbour({ place: 'door', show }, 1)).toBe('predict');
    expect(neighbour({ place: 'run', show }, 1)).toBe('rule');
    expect(neighbour({ place: 'predict', show }, -1)).toBe('door');
  });
});

describe('homes of a larger village', () => {
  it('are none of the case: they have no diary and no lucky start', () => {
    expect(hasCaseHomes({ place: 'sandbox', homes: 1000 })).toBe(false);
    expect(hasCaseHomes({ place: 'sandbox', homes: 100 })).toBe(true);
    expect(hasCaseHomes({ place: 'reveal', homes: 1000 })).toBe(true);
  });
});

describe('the budget of the reforms', () => {
  it('holds in the lesson for cards that were chosen elsewhere, but for those that a teacher locked', () => {
    const dear = [...'abcdefghijkl'].filter((letter) => rule.costOf({ cards: letter, formula: null }) > 0).join('');
    expect(rule.costOf({ cards: dear, formula: null })).toBeGreaterThan(rule.reformBudget);
    expect(rule.isOverBudget({ cards: dear, lock: [] })).toBe(true);
    expect(rule.isOverBudget({ cards: dear, lock: ['cards'] })).toBe(false);
    expect(rule.isOverBudget({ cards: dear[0] ?? '', lock: [] })).toBe(false);
  });
});
