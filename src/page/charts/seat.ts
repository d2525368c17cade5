import { guessedBars } from '../../report/figures/guessedBars.ts';
import { type AgencyGame, playAgency, sharesOf } from '../seats/agency.ts';
import type { Balance } from '../seats/breakEven.ts';
import { type Month, mirrored } from '../seats/director.ts';
import { type Quarter, uses } from '../seats/government.ts';
import { part } from '../words/common.ts';
import { decimal, say } from '../words/say.ts';
import { seatWords as w } from '../words/seat.ts';
import type { Chart } from './chart.ts';

interface Item {
  readonly text: string;
  readonly value: number;
  readonly hatched: boolean;
}

function chartOf(name: string, sentence: string, head: string, items: readonly Item[]): Chart {
  const most = Math.max(0.1, ...items.map(({ value }) => Math.abs(value)));
  return {
    name,
    sentence,
    note: null,
    svg: guessedBars(
      sentence,
      items.map((item) => ({ ...item, written: decimal(item.value), guess: null, guessText: '' })),
      most,
    ),
    head: head.split('|'),
    rows: items.map(({ text, value }) => [text, value]),
  };
}

/** 6. Why it paid: points for an hour of each action under the rule. */
export function mirrorChart({ worth }: Month): Chart {
  const items = mirrored.flatMap((name, place): Item[] => {
    const found = worth[name];
    const text = say(part(w.mirrored, place));
    if (found === null || found.hours <= 0) return [];
    return [{ text, value: found.points / found.hours, hatched: name === 'staged' || name === 'duplicate' }];
  });
  const best = items.reduce<Item | null>((one, item) => (one === null || item.value > one.value ? item : one), null);
  const honest = items.find(({ text }) => text === say(part(w.mirrored, 0)))?.value ?? 0;
  const sentence = best === null || best.value <= 0 ? say(w.mirrorNone) : say(w.mirror(best.text, best.value, honest));
  return chartOf('points-per-hour', sentence, say(w.mirrorHead), items);
}

/** 6. The agency's payoff for what it could have given to the best fifth in a quarter, the earlier quarters as they were played. */
export function agencyChart(luck: number, choices: readonly number[], game: AgencyGame, model: AgencyGame): Chart {
  const quarter = choices.length - 1;
  const chosen = choices[quarter] as number;
  const items = [0, 1, 2, 3, 4, 5, 6, 7].map((strong): Item => {
    const other = [...choices.slice(0, quarter), strong * 8 + (chosen % 8)];
    const { score } = playAgency(luck, other).quarters[quarter]!;
    return {
      text: say(w.agencyBar(sharesOf(strong * 8)[0])),
      value: score,
      hatched: strong === Math.floor(chosen / 8),
    };
  });
  const sentence = say(w.agencyMirror(game.quarters[quarter]!.strong, model.quarters[quarter]!.strong));
  return chartOf('agency-payoff', sentence, say(w.agencyHead), items);
}

/** 6. What the dashboard pays for each use of the bureau's days. */
export function governmentChart({ worth, chosen }: Quarter): Chart {
  const items = uses.map(
    (_, use): Item => ({ text: say(part(w.uses, use)), value: worth[use] as number, hatched: false }),
  );
  const best = items.reduce((one, item) => (item.value > one.value ? item : one));
  return chartOf('dashboard-points', say(w.governmentMirror(best.text, best.value, chosen)), say(w.governmentHead), [
    ...items,
    { text: say(w.yours), value: chosen, hatched: true },
  ]);
}

/** What every action is worth to the typical director under a setting of the levers. */
export function balanceChart({ actions, honestPays }: Balance): Chart {
  const names = new Map(
    say(w.evenActions)
      .split('|')
      .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1).trim()]),
  );
  const items = actions.map(
    ({ name, honest, value }): Item => ({ text: names.get(name) ?? name, value, hatched: !honest }),
  );
  const best = items.reduce((one, item) => (item.value > one.value ? item : one));
  const sentence = best.value <= 0 ? say(w.evenNothing) : say(w.evenSaid(best.text, best.value, honestPays));
  return chartOf('break-even', sentence, say(w.evenHead), items);
}
