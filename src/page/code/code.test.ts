import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { State } from '../state/state.ts';
import { givePageContent } from '../testing/content.ts';

let code: typeof import('./code.ts');
let link: typeof import('./link.ts');
let initial: State;

beforeAll(async () => {
  await givePageContent();
  code = await import('./code.ts');
  link = await import('./link.ts');
  initial = (await import('../state/state.ts')).initial;
});

const whole = (min: number, max: number) => fc.integer({ min, max });
const curve = fc
  .array(whole(0, 40), { minLength: 5, maxLength: 5 })
  .map((steps) => steps.sort((a, b) => a - b).map((step) => step * 50));
const prediction = fc.record({
  done: fc.constantFrom('no' as const, 'given' as const, 'skipped' as const),
  curve,
  drawn: fc.constant(true),
  general: fc.option(whole(0, 20).map((step) => step * 5)),
  special: fc.option(whole(0, 20).map((step) => step * 5)),
  pick: fc.constantFrom(null, 'weak' as const, 'alike' as const, 'strong' as const, 'near' as const),
  reason: fc.constant(''),
});
const cards = fc
  .uniqueArray(fc.constantFrom(...'abcdefghijkl'), { maxLength: 3 })
  .map((letters) => letters.sort().join(''));
const choices = (most: number, length: number) => fc.array(whole(0, most - 1), { maxLength: length });
const state = (): fc.Arbitrary<State> =>
  fc.record({
    language: fc.constantFrom('en' as const, 'zh' as const),
    place: fc.constantFrom(...code.places),
    luck: whole(1, 1023),
    week: whole(0, 56),
    lens: fc.constantFrom('report' as const, 'truth' as const),
    prediction,
    cards,
    formula: fc.constantFrom(null, '0', 'accepted / max(pace, 1) + 0.5'),
    guess: fc.constantFrom(null, 0 as const, 1 as const, 2 as const),
    seat: fc.record({
      kind: fc.constantFrom(null, 'director' as const, 'agency' as const, 'government' as const),
      choices: fc.record({ director: choices(8, 12), agency: choices(64, 4), government: choices(64, 4) }),
    }),
    gift: fc.option(whole(0, 99)),
    homes: fc.constantFrom(100 as const, 1000 as const, 10000 as const),
    playing: fc.constant(false),
    speed: fc.constant(1 as const),
    order: fc.constant('number' as const),
    home: fc.constant(null),
    presenting: fc.constant(false),
    keys: fc.constant(true),
    show: fc.option(
      fc.uniqueArray(fc.constantFrom('predict' as const, 'run' as const, 'rule' as const), { minLength: 1 }),
    ),
    lock: fc.uniqueArray(fc.constantFrom('luck' as const, 'cards' as const, 'formula' as const)),
    answers: fc.constant(['', '', '', '']),
  });

/** What was not given stands in links and codes as nothing, however much was drawn. */
const told = (one: State): State =>
  one.prediction.done === 'given' ? one : { ...one, prediction: { ...initial.prediction, done: one.prediction.done } };

describe('links', () => {
  it('restore 10,000 states whole, in at most 200 characters', () => {
    fc.assert(
      fc.property(state(), (one) => {
        const { hash, whole: isWhole } = link.hashOf(one);
        expect(hash.length).toBeLessThanOrEqual(link.longest);
        const read = link.readHash(hash);
        expect(read?.faults).toEqual([]);
        const expected = told(isWhole ? one : { ...one, formula: null });
        expect({ ...initial, ...read?.patch }).toEqual({ ...expected });
      }),
      { numRuns: 10_000, seed: 620 },
    );
  });

  it('that are broken never throw, name a fault and keep the default of what is broken', () => {
    const broken = fc.tuple(state(), whole(1, 60), fc.string({ minLength: 1, maxLength: 2 }));
    fc.assert(
      fc.property(broken, ([one, at, text]) => {
        const { hash } = link.hashOf(one);
        const read = link.readHash(hash.slice(0, at) + text + hash.slice(at + 1));
        for (const fault of read?.faults ?? []) expect(code.faults).toContain(fault);
        const luck = read?.patch.luck ?? 1;
        expect(luck >= 1 && luck <= 1023).toBe(true);
      }),
      { numRuns: 10_000, seed: 621 },
    );
    expect(link.readHash(`#1.n3.x${encodeURIComponent('accepted + foo(')}`)).toEqual({
      patch: { luck: 3 },
      faults: ['part'],
    });
    expect(link.readHash('#1.n2000.cx.s!')).toEqual({ patch: {}, faults: ['luck', 'cards', 'step'] });
    expect(link.readHash('#2.n5')).toEqual({ patch: {}, faults: ['version'] });
    expect(link.readHash('#intro')).toEqual({ patch: {}, faults: ['foreign'] });
    expect(link.readHash('')).toBeNull();
  });
});

describe('codes', () => {
  it('restore 10,000 lessons and games', () => {
    fc.assert(
      fc.property(
        state(),
        fc.constantFrom('director' as const, 'agency' as const, 'government' as const),
        (one, kind) => {
          const lesson = code.readCode(code.lessonCode(one));
          const { place, luck, week, lens, guess } = one;
          expect(lesson).toEqual({
            patch: {
              ...{ place, luck, week, lens, guess, cards: one.cards },
              ...(one.prediction.done === 'no' ? {} : { prediction: told(one).prediction }),
            },
          });
          const game = code.readCode(code.seatCode(one, kind));
          const own = { director: [], agency: [], government: [], [kind]: one.seat.choices[kind] };
          expect(game).toEqual({ patch: { place: 'seat', luck, seat: { kind, choices: own } } });
        },
      ),
      { numRuns: 10_000, seed: 622 },
    );
  });

  it('with one wrong sign are refused, but for one in a thousand that its checksum cannot tell', () => {
    let passed = 0;
    let tried = 0;
    fc.assert(
      fc.property(state(), whole(1, 11), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (one, at, sign) => {
        const good = code.seatCode(one, 'director');
        const bad = good.slice(0, at) + sign + good.slice(at + 1);
        if (good[at] === '-' || good[at] === sign) return;
        tried++;
        const read = code.readCode(bad);
        if ('patch' in read) passed++;
        else expect(code.faults).toContain(read.fault);
      }),
      { numRuns: 10_000, seed: 623 },
    );
    expect(tried).toBeGreaterThan(5_000);
    // A checksum of ten bits passes one of 1,024: about 8 are expected, and 30 or more would be a fault (p < 1e-8).
    expect(passed).toBeLessThan(30);
  });

  it('may be typed in any case, without dashes, with letters that look alike', () => {
    const good = code.seatCode(
      { ...initial, seat: { kind: 'director', choices: { director: [1, 2, 3], agency: [], government: [] } } },
      'director',
    );
    const read = code.readCode(good);
    expect('patch' in read).toBe(true);
    expect(code.readCode(good.toLowerCase().replaceAll('-', ''))).toEqual(read);
    expect(code.readCode(good.replaceAll('1', 'I').replaceAll('0', 'O'))).toEqual(read);
    // A phone may make longer dashes of what was typed.
    expect(code.readCode(good.replaceAll('-', '–'))).toEqual(read);
    expect(code.readCode(good.replaceAll('-', ' － '))).toEqual(read);
    expect(code.readCode('hello')).toEqual({ fault: 'foreign' });
    expect(code.readCode('')).toEqual({ fault: 'foreign' });
  });
});
