import { describe, expect, it } from 'vitest';
import { oneHome } from '../../testing/oneHome.ts';
import { createLuck } from '../luck/luck.ts';
import type { Values } from '../parameters/table.ts';
import { themes, themeTraits } from '../school.ts';
import { chooseTheme, inviteChance } from './within.ts';

const luck = createLuck('within', 1);
const nothingTaught = new Uint8Array(themes.length);

function themesOf(skill: number, set: Partial<Values> = {}, taught = nothingTaught): number[] {
  const one = oneHome(set);
  one.holders.skill[0] = skill;
  const { mind, values } = one.weigh();
  const traits = themeTraits(values);
  return Array.from({ length: 2000 }, (_, k) => chooseTheme(mind, traits, taught, luck, k + 1, 3, 0));
}
const count = (chosen: readonly number[], theme: number): number => chosen.filter((one) => one === theme).length;
const [display, , , family, counselling] = themes.keys() as unknown as number[];

describe('chooseTheme', () => {
  it('takes the best of mix + appeal - missing skill - overlap + noise', () => {
    const one = oneHome();
    one.holders.skill[0] = 0.3;
    const { mind, values } = one.weigh();
    const traits = themeTraits(values);
    const taught = Uint8Array.from([1, 0, 1, 0, 0]);
    for (let agent = 1; agent <= 300; agent++) {
      const totals = traits.map(
        ({ mix, appeal, skill }, k) =>
          mix + appeal - 2 * Math.max(skill - 0.3, 0) - 0.2 * (taught[k] as number) + luck.theme.gumbel(agent, 5, 1, k),
      );
      expect(chooseTheme(mind, traits, taught, luck, agent, 5, 1)).toBe(totals.indexOf(Math.max(...totals)));
    }
  });

  it('finds more work on hard themes with skill, more display with a liking for photos, less of what the school does', () => {
    const hard = (chosen: number[]) => count(chosen, family as number) + count(chosen, counselling as number);
    expect(hard(themesOf(0.9))).toBeGreaterThan(1.2 * hard(themesOf(0.2)));
    const shown = (set: Partial<Values>) => count(themesOf(0.5, set), display as number);
    expect(shown({ 'themes.photoWeight': 4 })).toBeGreaterThan(1.2 * shown({}));
    const avoid = { 'themes.avoidOverlap': 3 };
    const taught = Uint8Array.from([1, 0, 0, 0, 0]);
    expect(count(themesOf(0.5, avoid, taught), display as number)).toBeLessThan(shown(avoid) / 2);
  });
});

describe('inviteChance', () => {
  const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

  it('weighs the believed good against the believed disruption and the trouble, by hand', () => {
    const one = oneHome();
    one.holders.skill[0] = 0.5;
    const { mind } = one.weigh({ hourPrice: 1.2 });
    const activity = 18 * 0.5 * (0.05 + 0.55 * 0.5 + 0.1 * 0.5) * Math.sqrt(0.6);
    const net = 0.5 * 9 * 0.1 * 1.6 - 0.35 * 0.5 * activity - 1.2 * 1.5;
    expect(inviteChance(mind, 1.6)).toBeCloseTo(logistic(net), 12);
  });

  it('rises with severity and with the belief in a benefit, falls with the belief in a disruption', () => {
    const chance = (set: Partial<Values>, severity = 1.5) => {
      const one = oneHome(set);
      one.holders.skill[0] = 0.4;
      return inviteChance(one.weigh().mind, severity);
    };
    expect(chance({}, 2)).toBeGreaterThan(chance({}, 1));
    expect(chance({ 'invite.believedBenefit': 0.8 })).toBeGreaterThan(chance({}));
    expect(chance({ 'invite.believedDisruption': 0.8 })).toBeLessThan(chance({}));
    expect(chance({})).toBeLessThan(0.5);
  });
});
