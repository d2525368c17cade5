import { choose } from '../director/choose.ts';
import { nobody } from '../director/holder.ts';
import * as option from '../director/optionNumbers.ts';
import type { KnownCase, Situation } from '../director/situation.ts';
import type { World } from '../world.ts';
import { falseOpening } from './claim.ts';
import { act } from './options.ts';

/**
 * 5. Every post holder uses her half-days one after the other: the second sees what the first brought (design 4.3, 4.4a). On
 * weekends in term and on any half-day of the holidays the room should be open.
 */
export function live(world: World): void {
  const { homes, holders, luck, moment, mind, nature } = world;
  const { slots, sigma, caseCredits } = world.rules.director.numbers;
  const known: KnownCase = { child: -1, severity: 0, claims: 0, claimable: false };
  const situation: Writable<Situation> = {
    home: 0,
    moment,
    hourPrice: 1,
    mayOpen: false,
    closed: world.closed,
    aware: 0,
    known,
  };
  const { seat, witness } = world;
  for (let home = 0; home < homes.count; home++) {
    startWeek(world, home);
    const observer = witness?.home === home ? witness : null;
    let fresh = true;
    let place = -1;
    for (let slot = 0; slot < slots; slot++) {
      const due = !world.closed && (!moment.term || slot === slots - 1);
      if (due) nature.schedule(home);
      if (holders.kind[home] === nobody) continue;
      situation.mayOpen = due;
      if (fresh) {
        place = look(world, situation, known, home, caseCredits);
        mind.weigh(situation);
      } else mind.weighAgain(situation);
      let chosen = choose(mind.deliberation, luck.choice, homes.number[home] as number, moment.week, slot, sigma);
      if (seat?.home === home && seat.choose) chosen = seat.choose(world, slot, chosen);
      observer?.decision(world, slot, chosen);
      fresh = chosen !== option.nothing;
      if (fresh) act(world, home, slot, chosen, place, due);
      if (due && chosen !== option.opening && chosen !== option.activity && falseOpening(world, home, slot))
        fresh = true;
      observer?.outcome(world, slot);
    }
  }
}

/** What lies before the holder of a home now. @returns place of the special child whom she would see next, or -1 */
function look(
  world: World,
  situation: Writable<Situation>,
  known: KnownCase,
  home: number,
  caseCredits: number,
): number {
  const { caseBook } = world;
  const place = caseBook.next(home);
  known.child = place < 0 ? -1 : caseBook.child(home, place);
  known.severity = place < 0 ? 0 : caseBook.severity(home, place);
  known.claims = place < 0 ? 0 : caseBook.claimsLeft(home, place, caseCredits);
  // Of no interest to her where no file earns anything.
  known.claimable = world.rules.director.pays.cases && caseBook.nextToClaim(home, caseCredits) >= 0;
  situation.home = home;
  situation.hourPrice = world.hourPrice[home] as number;
  situation.aware = world.nature.aware(home);
  return place;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The memory of four weeks moves on by one. */
function startWeek(world: World, home: number): void {
  const { holders, moment } = world;
  const at = home * 4 + (moment.week % 4);
  holders.recentActivities[at] = 0;
  holders.recentContacts[at] = 0;
  holders.fakesThisWeek[home] = 0;
  holders.caughtThisWeek[home] = 0;
}
