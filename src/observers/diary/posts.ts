import type { LedgerEvent } from '../../model/events.ts';
import type { ExitCause, Posts } from '../../model/post.ts';
import type { World } from '../../model/world.ts';
import { lookAtHolder } from './look.ts';
import type { PostRecord } from './record.ts';

/** Exits of a home so far, by cause. */
export interface Exits {
  readonly family: number;
  readonly migration: number;
}

export function exitsOf(posts: Posts, home: number): Exits {
  return { family: posts.exitsFamily[home] as number, migration: posts.exitsMigration[home] as number };
}

/**
 * What befell the post in a week: who left and why, who keeps the key or follows.
 * @param before exits when the week began, @param known special children whom the new holder knows
 */
export function postsOf(
  events: readonly LedgerEvent[],
  before: Exits,
  world: World,
  home: number,
  known: readonly string[],
): readonly PostRecord[] {
  const found: PostRecord[] = [];
  const happened = (type: LedgerEvent['trueType']): boolean => events.some(({ trueType }) => trueType === type);
  const left = happened('exit') || happened('dismissal');
  const holder = lookAtHolder(world, home);
  if (happened('successor') && holder.kind === 'director') found.push({ kind: 'successor', holder, known });
  if (happened('exit')) found.push({ kind: 'exit', cause: causeSince(before, exitsOf(world.posts, home)) });
  if (happened('dismissal')) found.push({ kind: 'exit', cause: 'dismissal' });
  if (left && holder.kind === 'keeper') found.push({ kind: 'keeper', holder, known });
  return found;
}

function causeSince(before: Exits, after: Exits): ExitCause {
  if (after.family > before.family) return 'family';
  return after.migration > before.migration ? 'migration' : 'load';
}
