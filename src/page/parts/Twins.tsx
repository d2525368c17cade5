import { useMemo, useState } from 'preact/hooks';
import { type Film, frame } from '../../observers/film/film.ts';
import { differenceChart, lucksChart, outcomes, totalsOfFilm } from '../charts/rule.ts';
import { luckCount, useLucks } from '../engine/lucks.ts';
import { isStricter, keyOf } from '../engine/rule.ts';
import { caseFilm, ruleFilm, ruleOf } from '../engine/shown.ts';
import { useOnce } from '../state/once.ts';
import type { State } from '../state/state.ts';
import { change } from '../state/store.ts';
import { orderOf } from '../village/order.ts';
import { common, part } from '../words/common.ts';
import { ruleWords as w } from '../words/rule.ts';
import { say } from '../words/say.ts';
import { ChartView } from './ChartView.tsx';
import { Controls } from './Controls.tsx';
import { Heads } from './Heads.tsx';
import { Village } from './Village.tsx';

/** Both villages with the same luck, what differs, and how it would be with other lucks. */
export function Twins({ state }: { readonly state: State }) {
  const [before, after] = [caseFilm(state), ruleFilm(state)];
  const [group, setGroup] = useState<number | null>(null);
  const groups = useMemo(() => groupsOf(before, after, state.week), [before, after, state.week]);
  const bright = group === null ? null : groups[group]!;
  const order = useMemo(() => orderOf(before, { order: 'number', week: 0, lens: 'truth' }), [before]);
  const village = (film: Film, label: string) => (
    <figure class="twin">
      <figcaption>{label}</figcaption>
      <Village
        film={film}
        week={state.week}
        lens="truth"
        visits
        order={order}
        label={label}
        selected={state.home}
        bright={bright}
        onChoose={(home) => change({ home: home === state.home ? null : home })}
      />
    </figure>
  );
  return (
    <div class="twinned">
      <p class="large">{say(w.same)}</p>
      <div class="twins">
        {village(before, say(w.old))}
        {village(after, say(w.fresh))}
      </div>
      <Controls state={state} />
      <Groups groups={groups} group={group} onChoose={setGroup} />
      <Results before={before} after={after} state={state} />
      <div class="pair">
        <ChartView chart={differenceChart(before, after)} />
        <Hundred state={state} />
      </div>
    </div>
  );
}

/** Homes lit only under B, only under A, under both, under neither. */
function groupsOf(before: Film, after: Film, week: number): readonly ReadonlySet<number>[] {
  const groups = [new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>()];
  for (let home = 0; home < before.homes; home++) {
    const [a, b] = [frame(before, week, home, 'panes') > 0, frame(after, week, home, 'panes') > 0];
    groups[b && !a ? 0 : a && !b ? 1 : a ? 2 : 3]!.add(home);
  }
  return groups;
}

interface Grouped {
  readonly groups: readonly ReadonlySet<number>[];
  readonly group: number | null;
  readonly onChoose: (group: number | null) => void;
}

function Groups({ groups, group, onChoose }: Grouped) {
  return (
    <fieldset class="difference">
      <legend>{say(w.strip)}</legend>
      {groups.map((homes, place) => (
        <button
          type="button"
          key={place}
          class={`part-${place}`}
          style={{ flexGrow: homes.size }}
          aria-pressed={group === place}
          onClick={() => onChoose(group === place ? null : place)}
        >
          {say(w.stripPart(say(part(w.stripParts, place)), homes.size))}
        </button>
      ))}
    </fieldset>
  );
}

function Results({ before, after, state }: { readonly before: Film; readonly after: Film; readonly state: State }) {
  const [a, b] = [totalsOfFilm(before), totalsOfFilm(after)];
  const isSame = before.data.every((value, k) => value === after.data[k]);
  const real = b.genuine > a.genuine * 1.05 ? 2 : b.genuine < a.genuine * 0.95 ? 0 : 1;
  const said = (guess: number): string => say(part(w.guesses, guess));
  return (
    <section class="results">
      <h3>
        {say(w.results)} <span class="simulated">{say(common.simulated)}</span>
      </h3>
      {isSame && <p class="warning">{say(w.nothing)}</p>}
      {state.guess !== null && (
        <p role="status">
          {say(real === state.guess ? w.guessRight(said(real)) : w.guessWrong(said(state.guess), said(real)))}{' '}
          {state.guess === 2 && real < 2 && isStricter(ruleOf(state)) && <em>{say(w.misMore)}</em>}
        </p>
      )}
      <section class="scroll tall" tabIndex={0} aria-label={say(w.results)}>
        <table>
          <Heads names={say(w.columns).split('|')} />
          <tbody>
            {outcomes.map(({ of, isShare }, place) => (
              <tr key={place}>
                <th scope="row">{say(part(w.rows, place))}</th>
                <td>{say(w.value(of(a), isShare))}</td>
                <td>{say(w.value(of(b), isShare))}</td>
                <td>{say(w.difference(of(b) - of(a), isShare))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** A hundred other lucks, run beside the page. */
function Hundred({ state }: { readonly state: State }) {
  const rule = ruleOf(state);
  const [asked, ask] = useOnce(keyOf(rule));
  const lucks = useLucks(rule);
  const [outcome, setOutcome] = useState(1);
  if (!asked)
    return (
      <div class="chart ask">
        <p>{say(w.lucksLimit)}</p>
        <button type="button" class="main big" onClick={ask}>
          {say(w.lucksButton)}
        </button>
      </div>
    );
  const isDone = lucks.done >= 2 * luckCount;
  return (
    <div class="hundred" data-done={lucks.done}>
      {lucks.message !== null && (
        <p class="warning" role="alert">
          {lucks.message}
        </p>
      )}
      {!isDone && (
        <p>
          <progress
            max={2 * luckCount}
            value={lucks.done}
            aria-label={say(w.lucksRunning(lucks.done, 2 * luckCount))}
          />{' '}
          {say(w.lucksRunning(lucks.done, 2 * luckCount))}
        </p>
      )}
      <label class="field">
        <span>{say(w.lucksPick)}</span>
        <select data-lands value={outcome} onChange={({ currentTarget }) => setOutcome(Number(currentTarget.value))}>
          {outcomes.map((_, place) => (
            <option key={place} value={place}>
              {say(part(w.rows, place))}
            </option>
          ))}
        </select>
      </label>
      {isDone && lucks.message === null && <ChartView chart={lucksChart(lucks, outcome, state.luck)} />}
    </div>
  );
}
