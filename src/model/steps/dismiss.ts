import type { World } from '../world.ts';
import { acquaint } from './calendar.ts';
import { note } from './note.ts';

/** A director loses her post; somebody keeps the key, or nobody does. */
export function dismiss(world: World, home: number): void {
  const { moment, posts, weekly } = world;
  const change = posts.leave(home, 'dismissal', moment.week, world.rules.values);
  weekly.exits[moment.week] = (weekly.exits[moment.week] as number) + 1;
  acquaint(world, home);
  note(world, home, 0, 'dismissal', 'post');
  if (change?.kind === 'exit' && change.followedBy === 'keeper') note(world, home, 0, 'keeper', 'post');
}
