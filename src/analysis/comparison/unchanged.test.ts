import { describe, expect, it } from 'vitest';
import { arm } from '../../testing/arms.ts';
import { plain } from '../../testing/plain.ts';
import { whyUnchanged } from './unchanged.ts';

const base = arm('base', { from: 20, set: { 'app.humanShare': 0.4 }, cost: null });

describe('why an arm moved nothing', () => {
  it('because it sets what is in force anyway', () => {
    const same = arm(
      'same',
      { from: 1, set: { 'app.humanShare': base.values['app.humanShare'] }, cost: null },
      { from: 20, set: { 'app.humanShare': 0.4 }, cost: null },
    );
    for (const one of [base, same]) expect(whyUnchanged(base, one, 12).en).toContain('no parameter differs');
    expect(whyUnchanged(base, same, 12).zh).toContain('没有参数与基准不同');
  });

  it('although it changes something, from the first week in which it does', () => {
    const { en, zh } = whyUnchanged(
      base,
      arm('late', { from: 20, set: { 'app.humanShare': 0.5, 'director.load': 2 }, cost: null }),
      12,
    );
    expect(en).toContain('It changes director.load, app.humanShare from week 20 of 56 on, but in 12 runs');
    expect(zh).toContain('自第20周（共56周）起改变director.load, app.humanShare，但在12次运行中');
    expect(whyUnchanged(base, arm('without'), 1).en).toContain('app.humanShare from week 20 of 56');
  });

  it('in the first week and in the last', () => {
    expect(whyUnchanged(base, { ...base, values: { ...base.values, 'director.load': 2 } }, 1).en).toContain(
      'director.load from week 1 of 56',
    );
    const last = arm('last', ...base.fixes, { from: 56, set: { 'director.load': 2 }, cost: null });
    expect(whyUnchanged(base, last, 1).en).toContain('director.load from week 56 of 56');
  });

  it('because only other villages take part', () => {
    const village = { number: 1, name: 'A', traits: { age: 40 } };
    const named = plain({}, base.fixes, [village]);
    expect(whyUnchanged(base, named, 1).en).toContain('It changes villages from week 1 of 56');
    expect(whyUnchanged(named, { ...named, villages: [{ ...village }] }, 1).en).toContain('no parameter differs');
  });
});
