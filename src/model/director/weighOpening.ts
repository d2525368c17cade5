import * as at from '../scorecard/observables/directorPlaces.ts';
import { keeper } from './holder.ts';
import * as option from './optionNumbers.ts';
import * as part from './partNumbers.ts';
import type { Situation } from './situation.ts';
import type { Thought } from './thought.ts';

/** Keeping the room open for whoever comes. */
export function weighOpening(mind: Thought, { home, aware }: Situation): void {
  const n = mind.rules.numbers;
  const choices = mind.deliberation;
  const effect = mind.effects.opening;
  effect[at.openHours] = n.openHours;
  const start = -n.start * n.openStart;
  const time = -mind.hourPrice * n.openHours;
  const motive = (n.openMotive * mind.value * aware) / n.openHouseholds;
  const liability = -(mind.holders.kind[home] === keeper ? n.keeperLiability : n.directorLiability);
  const pay = mind.worth.of(effect);
  choices.consider(option.opening, start + time + motive + liability + pay);
  choices.note(option.opening, part.start, start);
  choices.note(option.opening, part.hours, time);
  choices.note(option.opening, part.motive, motive);
  choices.note(option.opening, part.liability, liability);
  choices.note(option.opening, part.pay, pay);
}
