import { describe, expect, it } from 'vitest';
import { at, worldOf } from '../../testing/worldOf.ts';
import { keeper, nobody } from '../director/holder.ts';
import type { Values } from '../parameters/table.ts';
import { open } from '../truth/open.ts';
import type { World } from '../world.ts';
import { acquaint } from './calendar.ts';
import { examine } from './skillTest.ts';

/** Five homes: below the mark, above it, a keeper, one who has passed before, nobody. */
function examined(set: Partial<Values>): World {
  const rule = {
    'skillTest.gate': 'post',
    'skillTest.pass': 0.5,
    'skillTest.noise': 0,
    'post.keeperChance': 0,
  } as const;
  const children = { 'child.specialNone': 0, 'child.known': 1 };
  const world = at(worldOf(5, { ...rule, ...children, ...set }, { events: true }), 26);
  const { holders } = world;
  holders.skill.set([0.4, 0.6, 0.2, 0.2, 0.2]);
  holders.kind.set([1, 1, keeper, 1, nobody]);
  holders.tested.set([0, 0, 0, 1, 0]);
  for (let home = 0; home < 5; home++) acquaint(world, home);
  examine(world);
  return world;
}
const eventsOf = (world: World) => open(world.nature.truth).events.map(({ trueType, home }) => [trueType, home]);

describe('the test at half-year', () => {
  it('takes the post from a director who fails where it gates the post; others do not sit it', () => {
    const world = examined({});
    expect([...world.holders.kind]).toEqual([nobody, 1, keeper, 1, nobody]);
    expect([...world.holders.tested]).toEqual([0, 1, 0, 1, 0]);
    expect([...world.posts.dismissals]).toEqual([1, 0, 0, 0, 0]);
    expect([world.weekly.exits[25], world.caseBook.count(0)]).toEqual([1, 0]);
    expect(world.caseBook.count(1)).toBeGreaterThan(0);
    expect(eventsOf(world)).toEqual([['dismissal', 0]]);
  });

  it('costs nobody her post where only a bonus hangs on it, and is not sat without a rule', () => {
    const bonus = examined({ 'skillTest.gate': 'bonus' });
    expect([...bonus.holders.kind]).toEqual([1, 1, keeper, 1, nobody]);
    expect([...bonus.holders.tested]).toEqual([0, 1, 0, 1, 0]);
    expect([bonus.weekly.exits[25], bonus.caseBook.count(0) > 0, eventsOf(bonus)]).toEqual([0, true, []]);
    const none = examined({ 'skillTest.gate': 'none' });
    expect([...none.holders.tested]).toEqual([0, 0, 0, 1, 0]);
  });

  it('keeps whom the bonus holds: her exit is looked at anew', () => {
    const held = { 'skillTest.bonus': 1000, 'post.exitStipend': 1, 'post.exits': 1e5, 'post.familyShock': 0 };
    const { posts, rules } = examined({ 'skillTest.gate': 'bonus', ...held });
    expect([0, 1].map((home) => posts.live(home, 26, rules.values)?.kind)).toEqual(['exit', undefined]);
  });

  it('errs by the luck of home and week', () => {
    const rule = { 'skillTest.gate': 'bonus', 'skillTest.pass': 0.5, 'skillTest.noise': 0.1 } as const;
    const world = at(worldOf(40, rule), 26);
    world.holders.skill.fill(0.5);
    examine(world);
    const errors = Array.from({ length: 40 }, (_, home) => world.luck.training.normal(home + 1, 25));
    expect([...world.holders.tested]).toEqual(errors.map((error) => (error >= 0 ? 1 : 0)));
  });
});
