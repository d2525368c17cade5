import { beforeAll, describe, expect, it } from 'vitest';
import { givePageContent } from '../testing/content.ts';
import { givenOf, isWhole, type Prediction, skipped, unpredicted } from './prediction.ts';

let everythingOf: typeof import('../parts/everything.ts').everythingOf;
let initial: typeof import('./state.ts').initial;

beforeAll(async () => {
  await givePageContent();
  ({ everythingOf } = await import('../parts/everything.ts'));
  ({ initial } = await import('./state.ts'));
  (await import('../words/say.ts')).speak('en');
});

describe('a prediction', () => {
  const whole: Prediction = { ...unpredicted, drawn: true, pick: 'weak', reason: 'photos' };

  it('of no real activity at all is whole where the line was set by hand', () => {
    expect(whole.curve).toEqual([0, 0, 0, 0, 0]);
    expect(isWhole(whole)).toBe(true);
    expect(isWhole({ ...whole, drawn: false })).toBe(false);
    expect(isWhole({ ...whole, reason: ' ' })).toBe(false);
  });

  it('that was skipped is nobody’s, in no file of the lesson', () => {
    // Somebody drew, and skipped it then.
    const prediction: Prediction = { ...whole, done: 'skipped', general: 50, special: 50 };
    expect(givenOf({ prediction })).toBeNull();
    const files = everythingOf({ ...initial, language: 'en', prediction });
    expect(files.length).toBeGreaterThan(8);
    for (const { text } of files) expect(text).not.toMatch(/you said|your line/);
    const given = everythingOf({ ...initial, language: 'en', prediction: { ...prediction, done: 'given' } });
    expect(given.filter(({ text }) => /you said|your line/.test(text))).toHaveLength(2);
    expect(skipped).toMatchObject({ done: 'skipped', drawn: false, general: null });
  });
});
