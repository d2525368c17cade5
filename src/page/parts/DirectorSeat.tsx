import { useMemo } from 'preact/hooks';
import { type Film, frame } from '../../observers/film/film.ts';
import { mirrorChart } from '../charts/seat.ts';
import { caseFilm, dueBy, weeks } from '../engine/shown.ts';
import { type DirectorGame, monthEnd, plans, playDirector } from '../seats/director.ts';
import { didTheSame, mainDeed } from '../seats/same.ts';
import { decide } from '../state/decide.ts';
import type { State } from '../state/state.ts';
import { part } from '../words/common.ts';
import { count, decimal, percent, say } from '../words/say.ts';
import { seatWords as w } from '../words/seat.ts';
import { ChartView } from './ChartView.tsx';
import { SeatWays, TwoCards } from './SeatParts.tsx';

/** Twelve months as the director of one home. */
export function DirectorSeat({ state }: { readonly state: State }) {
  const choices = state.seat.choices.director;
  const game = useMemo(() => playDirector(state.luck, choices), [state.luck, choices]);
  const month = choices.length;
  return (
    <section class="seat" aria-label={say(part(w.kinds, 0))}>
      <div class={month > 0 && month < 12 ? 'pair' : 'seat'}>
        {month > 0 && <LastMonth game={game} month={month - 1} luck={state.luck} />}
        {month < 12 && <NextMonth state={state} game={game} month={month} />}
      </div>
      <Ending state={state} game={game} />
      <SeatWays state={state} kind="director" />
    </section>
  );
}

function dueAt(week: number): number {
  return dueBy(week, 1);
}

function LastMonth({
  game,
  month,
  luck,
}: {
  readonly game: DirectorGame;
  readonly month: number;
  readonly luck: number;
}) {
  const { film, home } = game;
  const week = monthEnd(month);
  const lived = game.months[month]!;
  const { same, of } = didTheSame(caseFilm({ luck }), mainDeed(film, home, month), month);
  return (
    <div class="seat" role="status">
      <div class="card">
        <h3>{say(w.month(month + 1))}</h3>
        <p>{say(w.report(frame(film, week, home, 'accepted'), dueAt(week), frame(film, week, home, 'rank')))}</p>
        {lived.weeks === 0 && <p>{say(w.vacant)}</p>}
        {lived.failed > 0 && <p>{say(w.failed(lived.failed))}</p>}
        <p>{say(w.same(same, of))}</p>
      </div>
      <ChartView chart={mirrorChart(lived)} />
    </div>
  );
}

function NextMonth({
  state,
  game,
  month,
}: {
  readonly state: State;
  readonly game: DirectorGame;
  readonly month: number;
}) {
  const { film, home } = game;
  const lived = game.months[month]!;
  const before = month === 0 ? 0 : monthEnd(month - 1);
  const accepted = frame(film, before, home, 'accepted');
  const choices = state.seat.choices.director;
  return (
    <div class="card">
      <h3>{say(w.month(month + 1))}</h3>
      {lived.hourPrice > 0 && <p>{say(w.hours(lived.hourPrice))}</p>}
      <ul class="chat" aria-label={say(w.chat)}>
        <li>{say(accepted < dueAt(before) && month % 3 === 2 ? w.chatUrged(accepted, dueAt(before)) : w.chatCalm)}</li>
        <li>{say(w.chatParent)}</li>
      </ul>
      <fieldset class="plans">
        <legend>{say(w.decide)}</legend>
        {plans.map((_, plan) => (
          <button type="button" key={plan} onClick={() => decide(state.seat, 'director', [...choices, plan])}>
            {say(part(w.plans, plan))}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function Ending({ state, game: { film, home } }: { readonly state: State; readonly game: DirectorGame }) {
  const at = (channel: Parameters<typeof frame>[3]): number => frame(film, weeks, home, channel);
  const accepted = at('accepted');
  const hollow = accepted === 0 ? 0 : Math.max(0, 1 - at('genuine') / accepted);
  return (
    <TwoCards
      state={state}
      kind="director"
      bureau={[
        [say(part(w.bureauRows, 0)), count(accepted)],
        [say(part(w.bureauRows, 1)), count(film.end.rank[home] as number)],
        [say(part(w.bureauRows, 2)), decimal(film.end.grade[home] as number)],
        [say(part(w.bureauRows, 3)), say(film.end.excellent[home] === 1 ? w.yes : w.no)],
      ]}
      children={[
        [say(part(w.childRows, 0)), count(at('genuine'))],
        [say(part(w.childRows, 1)), count(at('contacts'))],
        [say(part(w.childRows, 2)), count(film.end.openings[home] as number)],
        [say(part(w.childRows, 3)), percent(hollow)],
      ]}
    />
  );
}

/** What a whole city came to, for the seats that decide over all homes. */
export function cityCards(film: Film): readonly (readonly (readonly [string, string])[])[] {
  const row = (place: number, value: string) => [say(part(w.cityRows, place)), value] as const;
  return [
    [row(0, count(film.sums.accepted[weeks] as number))],
    [
      row(1, count(film.sums.genuine[weeks] as number)),
      row(2, percent(film.end.coverageGeneral)),
      row(3, percent(film.end.coverageSpecial)),
    ],
  ];
}
