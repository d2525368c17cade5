import { contentment } from '../contentment.ts';
import * as at from '../scorecard/observables/directorPlaces.ts';
import * as option from './optionNumbers.ts';
import * as part from './partNumbers.ts';
import { recent } from './recent.ts';
import type { KnownCase } from './situation.ts';
import type { Thought } from './thought.ts';

/** A contact with the special child whom she would see next. */
export function weighContact(mind: Thought, home: number, known: KnownCase): void {
  const n = mind.rules.numbers;
  const holders = mind.holders;
  const choices = mind.deliberation;
  const effect = mind.effects.contact;
  effect[at.caseFiles] = known.claims > 0 ? 1 : 0;
  effect[at.satisfied] = n.reach * contentment(n.polite, Math.sqrt(mind.skill));
  const saved = (mind.homes.careLeft[home] as number) > 0 ? Math.min(n.careSaving, n.caseHours) : 0;
  const time = -mind.hourPrice * (n.caseHours - saved);
  const unease = -n.caseUnease * (1 - mind.skill) + n.caseSpillover * recent(holders.recentActivities, home);
  const motive =
    (n.caseMotive * mind.value * known.severity * Math.sqrt(mind.skill)) /
    (1 + n.caseSatiation * recent(holders.recentContacts, home));
  const pay = mind.worth.of(effect);
  choices.child = known.child;
  choices.consider(option.caseContact, -n.start + time + unease + motive + pay);
  choices.note(option.caseContact, part.start, -n.start);
  choices.note(option.caseContact, part.hours, time);
  choices.note(option.caseContact, part.unease, unease);
  choices.note(option.caseContact, part.motive, motive);
  choices.note(option.caseContact, part.pay, pay);
}
