import { beforeAll, describe, expect, it } from 'vitest';
import type { State } from '../state/state.ts';
import { givePageContent } from '../testing/content.ts';

let link: typeof import('./link.ts');
let readHash: typeof import('../code/link.ts').readHash;
let initial: State;

beforeAll(async () => {
  await givePageContent();
  link = await import('./link.ts');
  ({ readHash } = await import('../code/link.ts'));
  ({ initial } = await import('../state/state.ts'));
});

describe('the link for a class', () => {
  const taught = (): State => ({
    ...initial,
    language: 'en',
    place: 'teacher',
    luck: 9,
    week: 56,
    lens: 'truth',
    prediction: { ...initial.prediction, done: 'given' },
    cards: 'gb',
    formula: '2 * accepted',
    guess: 2,
    seat: { kind: 'director', choices: { director: [1, 2], agency: [], government: [] } },
    gift: 7,
    homes: 1000,
  });

  it('holds nothing of the teacher’s own lesson: the class predicts for itself', () => {
    const { hash } = link.classHash(taught(), link.linkSteps, [])!;
    expect(readHash(hash)).toEqual({
      patch: { place: 'door', luck: 9, week: 0, lens: 'report', language: 'en' },
      faults: [],
    });
  });

  it('holds cards and formula where they are locked', () => {
    const read = (lock: State['lock']) => readHash(link.classHash(taught(), ['rule'], lock)!.hash)?.patch;
    expect(read(['cards'])).toMatchObject({ cards: 'gb', lock: ['cards'], show: ['rule'] });
    expect(read(['cards'])).not.toHaveProperty('formula');
    expect(read(['formula'])).toMatchObject({ formula: '2 * accepted', lock: ['formula'] });
    expect(read(['luck', 'formula'])).not.toHaveProperty('cards');
  });

  it('is none where no step is shown', () => {
    expect(link.classHash(taught(), [], [])).toBeNull();
  });
});
