import { describe, expect, it } from 'vitest';
import type { OpenRun } from '../../measures/openRun.ts';
import { fix, plain } from '../../testing/plain.ts';
import { LazyArms } from './arms.ts';
import { type ControlName, controls, held } from './controls.ts';
import { giftedHomes } from './gifted.ts';

function extra(run: OpenRun, without: OpenRun, home: number): number {
  return (run.supportIn(0)[home] as number) - (without.supportIn(0)[home] as number);
}

describe('a control', () => {
  it('holds from the first week to the last, and leaves the other changes of a fix alone', () => {
    const scenario = plain({ 'city.homes': 30 }, [fix(20, { 'agency.floor': 0.2, 'director.load': 2 })]);
    const control = held(scenario, controls.equalShare.set);
    expect(control.values['agency.floor']).toBe(1);
    expect(control.values['city.homes']).toBe(30);
    expect(control.fixes[0]?.set).toEqual({ 'director.load': 2 });
    expect(control.fixes[0]?.from).toBe(20);
    expect(scenario.fixes[0]?.set).toEqual({ 'agency.floor': 0.2, 'director.load': 2 });
  });

  it('goes on top of the parameter set under test', () => {
    const arms = new LazyArms(plain({ 'city.homes': 12 }), { 'city.target': 10 }, 'top', 1);
    expect(arms.base.values['city.target']).toBe(10);
    expect(arms.noPressure.values['city.target']).toBe(10);
    expect(arms.base).toBe(arms.base);
  });

  it('is the same run, to the last bit, whether it is simulated by itself or together with others', () => {
    const scenario = plain({ 'city.homes': 20 }, [fix(20, { 'agency.floor': 0.2 })]);
    const names = Object.keys(controls) as ControlName[];
    const alone = new LazyArms(scenario, { 'city.target': 10 }, 'together', 3);
    const together = new LazyArms(scenario, { 'city.target': 10 }, 'together', 3, names);
    for (const arm of ['base', ...names] as const) {
      expect(together[arm].values).toEqual(alone[arm].values);
      expect(together[arm].reported).toEqual(alone[arm].reported);
      expect(together[arm].truth).toEqual(alone[arm].truth);
    }
    expect(together.noCredit.reported).not.toEqual(together.base.reported);
  });

  it('does what it says, on the same luck', () => {
    const arms = new LazyArms(plain({ 'city.homes': 40 }), {}, 'does', 1);
    const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
    const fakes = ({ real }: typeof arms.base) => sum(real.stagedAccepted) + sum(real.duplicateAccepted);
    expect(fakes(arms.base)).toBeGreaterThan(20);
    expect(fakes(arms.noCredit)).toBe(0);
    expect(fakes(arms.noPressure)).toBe(0);
    expect(new Set(arms.equalShare.support).size).toBe(1);
    const gifted = giftedHomes(arms);
    expect(gifted.length).toBeGreaterThan(0);
    expect(gifted.length).toBeLessThan(20);
    for (let home = 0; home < 40; home++) {
      expect(extra(arms.luckyStartEqual, arms.equalShare, home)).toBe(gifted.includes(home) ? 4 : 0);
    }
    // An agency that sees the gift may move some of its own visits away; the drawn homes still have more.
    const more = gifted.map((home) => extra(arms.luckyStart, arms.base, home));
    expect(more.reduce((sum, units) => sum + units, 0) / gifted.length).toBeGreaterThan(2);
    expect(arms.luckyStartEqual.supportIn(2)).toEqual(arms.equalShare.supportIn(2));
    // Keepers have a mind of their own.
    const { valueIdentification, holderAtStart } = arms.devotedDirectors.homes;
    const minds = valueIdentification.filter((_, home) => holderAtStart[home] === 'director');
    expect(Math.min(...minds)).toBeGreaterThan(0.8);
    expect(arms.devotedDirectors.homes.children).toEqual(arms.base.homes.children);
  });
});
