import { director, nobody } from '../director/holder.ts';
import type { World } from '../world.ts';
import { acquaint } from './calendar.ts';
import { note } from './note.ts';

/** 6. Micro-wishes whose week has come are granted (S40, S41): by a director, first to a special child whom she knows. */
export function grantWishes(world: World): void {
  const { caseBook, homes, holders, luck, moment, nature, wishes } = world;
  if (moment.closing) return;
  for (let home = 0; home < homes.count; home++) {
    const waiting = wishes[home] as number;
    if (waiting === 0) continue;
    const number = homes.number[home] as number;
    for (let wish = 0; wish < waiting; wish++) {
      if (Math.floor(luck.wish.uniform(number, moment.quarter, 0, wish) * 13) !== moment.quarterWeek) continue;
      if (holders.kind[home] !== director) continue;
      const toSpecial = luck.wish.uniform(number, moment.week, 1, wish) < world.rules.values['agency.wishToSpecial'];
      const special = toSpecial ? caseBook.wishFor(home) : -1;
      const child = special >= 0 ? special : nature.generalChild(home, luck.wish.uniform(number, moment.week, 3, wish));
      nature.grantWish(home, child, moment.week);
      world.wishesTotal[home] = (world.wishesTotal[home] as number) + 1;
      if (nature.logging) note(world, home, 0, 'wish', 'wish', { accepted: true, child });
    }
  }
}

/** 7. Families hear and forget, idle things find private use, the author may come by. */
export function endWeekInVillages(world: World): void {
  world.nature.endWeek(world.moment, world.holders, world.opened);
}

/** 8. What a holder believes about being found out moves in weeks with a fake of her own (design 4.4). */
export function learnDetection(world: World): void {
  const { holders, homes } = world;
  const speed = world.rules.values['detection.learning'];
  for (let home = 0; home < homes.count; home++) {
    if (holders.fakesThisWeek[home] === 0) continue;
    const expected = holders.expectedDetection[home] as number;
    holders.expectedDetection[home] = expected + speed * ((holders.caughtThisWeek[home] as number) - expected);
  }
}

/** 10. Exits, keepers, successors. @param week negative in the build phase */
export function turnOver(world: World, week: number): void {
  const { homes, posts } = world;
  const { values } = world.rules;
  for (let home = 0; home < homes.count; home++) {
    const change = posts.live(home, week, values);
    if (change === null) continue;
    if (week < 0) continue;
    if (change.kind === 'exit') world.weekly.exits[week] = (world.weekly.exits[week] as number) + 1;
    noteChange(world, home, change.kind === 'exit' ? 'exit' : 'successor');
    if (change.kind === 'exit' && change.followedBy === 'keeper') noteChange(world, home, 'keeper');
    if (change.kind === 'successor') world.nature.startAgain(home, week);
    acquaint(world, home);
  }
}

function noteChange(world: World, home: number, kind: 'exit' | 'keeper' | 'successor'): void {
  if (world.nature.logging) note(world, home, 0, kind, 'post');
}

/** Count who holds the posts this week. */
export function countPosts(world: World): void {
  const { holders, homes, weekly, moment } = world;
  let directors = 0;
  let vacant = 0;
  for (let home = 0; home < homes.count; home++) {
    if (holders.kind[home] === director) directors++;
    else if (holders.kind[home] === nobody) vacant++;
  }
  weekly.directors[moment.week] = directors;
  weekly.vacant[moment.week] = vacant;
  weekly.keepers[moment.week] = homes.count - directors - vacant;
  weekly.term[moment.week] = moment.term ? 1 : 0;
  weekly.campaign[moment.week] = world.campaign;
  weekly.closed[moment.week] = world.closed ? 1 : 0;
}
