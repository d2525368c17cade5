import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effect, Verdict } from '../../analysis/comparison/effect.ts';
import { headlines } from '../../analysis/comparison/headline.ts';
import { sentences } from './sentences.ts';
import { type MadeArm, madeDocument, madeEffect } from './testing.ts';

const title = (name: string) => ({ en: name, zh: `改${name}` });
const arm = (name: string, effects: Readonly<Record<string, Effect>> = {}, rest: Partial<MadeArm> = {}): MadeArm => ({
  title: title(name),
  effects,
  ...rest,
});
const said = (arms: readonly MadeArm[], changes = {}) => sentences(madeDocument(arms, changes)).map(({ en }) => en);

describe('the five sentences', () => {
  it('say of the case what the base gives, with the target of all years', () => {
    const effects = {
      accepted: madeEffect('same', 0, 1768),
      genuine: madeEffect('same', 0, 615.4),
      formalization: madeEffect('same', 0, 0.652),
      coverageSpecial: madeEffect('same', 0, 0.07),
    };
    expect(said([arm('A', effects)])[0]).toBe(
      'As things are, 1,768 reports are accepted where 2,000 are due, and 615 activities are genuine; 65.2 % of the reports have no activity behind them; case work reaches 7 % of the children with special needs in a quarter.',
    );
    expect(said([arm('A', effects)], { years: 3 })[0]).toContain('where 6,000 are due');
  });

  it('name the fix that surely does most, with its interval, and count the others by what is known of them', () => {
    const [, service] = said([
      arm('A', { genuine: madeEffect('more', 40) }),
      arm('B', { genuine: madeEffect('more', 200) }),
      arm('C', { genuine: madeEffect('undecided', 500) }),
      arm('D', { genuine: madeEffect('less', -300) }),
      arm('E', { genuine: madeEffect('unchanged') }),
      arm('F'),
    ]);
    expect(service).toBe(
      '2 of 6 fixes surely raise genuine activities, most of all “B” by +200 (95 % interval +100 to +300); 2 leave them about the same, 1 surely lowers them, 1 is not settled.',
    );
  });

  it('stand for a single fix that moves nothing, and say why', () => {
    const unchanged = { en: 'It sets what is in force anyway.', zh: '所设的值本已生效。' };
    const found = sentences(madeDocument([arm('A', {}, { unchanged, cost: 0 })]));
    expect(found.map(({ en }) => en)).toEqual([
      expect.stringContaining('As things are'),
      'No fix surely raises genuine activities; 1 leaves them about the same; “A” changed nothing whatever: it sets what is in force anyway.',
      'No fix surely reaches more of the children with special needs; 1 leaves them about where they were.',
      'No fix surely raises the accepted reports while genuine activities stay about the same or fall; none surely brings more of any kind of gaming.',
      `No fix states a cost, so that nothing can be said of welfare against money; all ${headlines.length} differences are settled by the 8 runs of each fix.`,
    ]);
    expect(found[1]?.zh).toBe('没有一项改革确实增加真实活动；1项大致不变；“改A”什么也没有改变：所设的值本已生效。');
  });

  it('tell the number without the service from the number with it, and gaming that was never seen from more of the old', () => {
    const [, , , gaming] = said([
      arm('A', { accepted: madeEffect('more'), staged: madeEffect('more', 30) }),
      arm('B', { accepted: madeEffect('more'), genuine: madeEffect('more') }),
      arm('C', { accepted: madeEffect('more'), genuine: madeEffect('undecided') }),
      arm('D', {
        accepted: madeEffect('same'),
        paperCaseFiles: madeEffect('more', 12, 0),
        staged: madeEffect('more', 5),
      }),
    ]);
    expect(gaming).toBe(
      '“A” surely raises the accepted reports while genuine activities stay about the same or fall; gaming surely grows in staged photos (2 fixes, most “A” +30); in paper case files (“D” +12, not seen before).',
    );
  });

  it('say what lies on the frontier, what one would regret least and what is not settled', () => {
    const [, , , , cost] = said([
      arm('A', { welfare3: madeEffect('more', 5) }, { cost: 500 }),
      arm('B', { welfare3: madeEffect('more', 9) }, { cost: 9000 }),
      arm('C', { welfare3: madeEffect('undecided', 1) }, { cost: 20_000 }),
    ]);
    expect(cost).toBe(
      `Of what is gained for money, the frontier for welfare is “A” and “B” (500–9,000 yuan); “B” is the best for welfare in every parameter set; 1 of ${3 * headlines.length} differences are not settled by the 8 runs of each fix.`,
    );
  });

  it('do not pass off a fix of the frontier as sure that may do no more than nothing', () => {
    const effects = { welfare3: madeEffect('undecided', 3) };
    expect(said([arm('A', effects)])[4]).toContain(
      'the frontier for welfare is “A” (1,000 yuan), where “A” is not surely better than doing nothing',
    );
  });

  it('do not call a fix the best that the resamples do not settle, nor one regretted least where regrets are unknown', () => {
    const document = madeDocument([arm('A'), arm('B')]);
    const rankings = document.rankings.map((ranking) => ({
      ...ranking,
      regrets: [
        { greatest: Number.NaN, mean: 1 },
        { greatest: 3, mean: 1 },
      ],
      places: [
        { first: 0.6, rank: [1, 1, 2] as const },
        { first: 0.4, rank: [1, 2, 2] as const },
      ],
    }));
    const cost = sentences({ ...document, rankings })[4]?.en;
    expect(cost).toContain('one would regret “B” least (at worst 3 of welfare behind the best of a parameter set)');
    expect(cost).toContain('is not settled (“A” in 60 % of the resamples, “B” in 40 %)');
  });

  it('hold whatever the verdicts: counts add up, "surely" is said of none without one, nothing is undefined', () => {
    const verdict = fc.constantFrom<Verdict>('more', 'less', 'same', 'undecided', 'unchanged');
    const anArm = fc.record({
      genuine: verdict,
      accepted: verdict,
      coverageSpecial: verdict,
      staged: verdict,
      welfare3: verdict,
    });
    fc.assert(
      fc.property(fc.array(anArm, { minLength: 1, maxLength: 8 }), fc.boolean(), (rows, free) => {
        const arms = rows.map((row, k) =>
          arm(
            `T${k}`,
            Object.fromEntries(Object.entries(row).map(([outcome, one]) => [outcome, madeEffect(one)])),
            free ? { cost: 0 } : {},
          ),
        );
        const found = sentences(madeDocument(arms));
        expect(found).toHaveLength(5);
        for (const { en, zh } of found) {
          expect(en).toMatch(/\.$/);
          expect(zh).toMatch(/。$/);
          expect(`${en}${zh}`).not.toMatch(/undefined|NaN|null|Infinity/);
        }
        const count = (...wanted: readonly Verdict[]) => rows.filter(({ genuine }) => wanted.includes(genuine)).length;
        const [, service = { en: '', zh: '' }, , gaming = { en: '', zh: '' }] = found;
        expect(service.en.startsWith('No fix surely raises')).toBe(count('more') === 0);
        expect(Number(/(\d+) leaves? them about the same/.exec(service.en)?.[1] ?? 0)).toBe(count('same', 'unchanged'));
        expect(Number(/(\d+) surely lowers? them/.exec(service.en)?.[1] ?? 0)).toBe(count('less'));
        expect(Number(/(\d+) (?:is|are) not settled/.exec(service.en)?.[1] ?? 0)).toBe(count('undecided'));
        const inflated = rows.some(
          ({ accepted, genuine }) => accepted === 'more' && ['same', 'unchanged', 'less'].includes(genuine),
        );
        expect(gaming.en.startsWith('No fix surely raises the accepted')).toBe(!inflated);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
