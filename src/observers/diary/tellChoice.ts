import { parts } from '../../model/director/option.ts';
import { amount, signed } from './number.ts';
import { alternativeTo } from './quiet.ts';
import type { HalfDayRecord, OptionRecord } from './record.ts';
import type { Words } from './words.ts';

/** Below this a part rounds to nothing and is not told. */
const least = 0.05;

/** The parts of an option's worth in one phrase: what speaks for it, the most first, and what against. */
function balance(option: OptionRecord, { choice }: Words): string {
  const ordered = parts
    .filter((part) => Math.abs(option.parts[part]) >= least)
    .sort((a, b) => Math.abs(option.parts[b]) - Math.abs(option.parts[a]));
  const gains = ordered.filter((part) => option.parts[part] > 0);
  const costs = ordered.filter((part) => option.parts[part] < 0);
  return choice.balance(
    gains.map((part) => choice.gain[part](signed(option.parts[part]))),
    costs.map((part) => choice.cost[part](amount(-option.parts[part]))),
  );
}

/** What was done in a half-day and why. @param why whether invitations, and the choice itself, come with their reasons */
export function tellHalfDay(
  halfDay: HalfDayRecord,
  words: Words,
  { invitations, reasons }: { readonly invitations: boolean; readonly reasons: boolean },
): string {
  const { choice, space } = words;
  return [
    `${choice.halfDay(halfDay.halfDay)}${space}${choice.did(halfDay)}`,
    ...halfDay.invitations.map((invitation) => choice.invitation(invitation, invitations)),
    ...choice.riders(halfDay),
    ...(reasons ? why(halfDay, words) : []),
  ].join(space);
}

/** Every option of a half-day, the best first: for a close look at one week. */
export function tellOptions({ options, child }: HalfDayRecord, words: Words): readonly string[] {
  return [...options]
    .sort((a, b) => b.value - a.value)
    .map((option) => {
      const name = words.choice.option(option.option, option.batch, child);
      const reasons = option.option === 'nothing' ? '' : ` (${balance(option, words)})`;
      return `${option.chosen ? '>' : '-'} ${signed(option.value)} ${name}${reasons}`;
    });
}

function why(halfDay: HalfDayRecord, words: Words): readonly string[] {
  const { choice } = words;
  const chosen = halfDay.options.find((option) => option.chosen);
  const other = alternativeTo(halfDay);
  if (chosen === undefined || other === null) return [];
  const named = choice.option(other.option, other.batch, halfDay.child);
  if (chosen.option === 'nothing') return other.value > 0 ? [choice.idleByChance(named, signed(other.value))] : [];
  const reasons = balance(chosen, words);
  // What looks alike to one decimal needs no excuse.
  if (other.value > chosen.value && signed(other.value) !== signed(chosen.value)) {
    return other.option === 'nothing'
      ? [choice.chanceNothing(signed(chosen.value), reasons)]
      : [choice.chance(signed(chosen.value), reasons, named, signed(other.value))];
  }
  return [
    choice.worth(signed(chosen.value), reasons),
    other.option === 'nothing' ? choice.nextBestNothing : choice.nextBest(named, signed(other.value)),
  ];
}
