import { director } from '../director/holder.ts';
import { sitTest } from '../director/skillTest.ts';
import type { World } from '../world.ts';
import { dismiss } from './dismiss.ts';

/** The test at half-year: of every director who has not passed. Where it gates the post, who fails loses it (S124). */
export function examine(world: World): void {
  const { homes, holders, luck, moment, posts } = world;
  const { values } = world.rules;
  if (values['skillTest.gate'] === 'none') return;
  for (let home = 0; home < homes.count; home++) {
    if (holders.kind[home] !== director || holders.tested[home] === 1) continue;
    const error = luck.training.normal(homes.number[home] as number, moment.week);
    if (sitTest(holders, home, values, error)) {
      posts.appraise(home, values);
    } else if (values['skillTest.gate'] === 'post') {
      dismiss(world, home);
    }
  }
}
