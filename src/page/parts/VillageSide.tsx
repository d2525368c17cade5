import { useMemo, useState } from 'preact/hooks';
import type { Film } from '../../observers/film/film.ts';
import { orderIn, ordersOf } from '../state/lens.ts';
import { mayReveal, orders, type State } from '../state/state.ts';
import { change } from '../state/store.ts';
import type { Lens } from '../village/look.ts';
import { orderOf } from '../village/order.ts';
import { common, part } from '../words/common.ts';
import { say } from '../words/say.ts';
import { Lenses } from './Controls.tsx';
import { captionOf } from './caption.ts';
import { Legend } from './Legend.tsx';
import { Village } from './Village.tsx';

/** The village with what belongs to it: lenses, order, search, caption, legend, the home in hand. */
export function VillageSide({
  state,
  film,
  lens,
}: {
  readonly state: State;
  /** Null before the case was run. */
  readonly film: Film | null;
  readonly lens: Lens;
}) {
  const { week, home } = state;
  const [order, offered] = [orderIn(state), ordersOf(state)];
  const places = useMemo(
    () => (film === null ? [] : orderOf(film, { order, week, lens })),
    [film, order, order === 'number' ? 0 : week, lens],
  );
  const isDoor = state.place === 'door';
  return (
    <div class="side">
      {!isDoor && (
        <div class="bar">
          <Lenses state={state} />
          {offered.length > 1 && (
            <label class="field">
              <span>{say(common.sort)}</span>
              <select
                value={order}
                onChange={({ currentTarget }) => change({ order: currentTarget.value as State['order'] })}
              >
                {offered.map((name) => (
                  <option key={name} value={name}>
                    {say(part(common.orders, orders.indexOf(name)))}
                  </option>
                ))}
              </select>
            </label>
          )}
          {film !== null && <Find film={film} />}
        </div>
      )}
      {film === null ? (
        <div class="village" style={{ aspectRatio: '1' }} />
      ) : (
        <Village
          film={film}
          week={isDoor ? film.weeks : week}
          lens={lens}
          visits={mayReveal(state)}
          order={places}
          label={say(film.homes === 100 ? common.village : common.villageOf(film.homes))}
          selected={home}
          onChoose={(chosen) => change({ home: chosen === home ? null : chosen })}
        />
      )}
      {!isDoor && film !== null && <p class="caption">{captionOf(film, week, lens)}</p>}
      {!isDoor && <Legend lens={lens} visits={mayReveal(state)} />}
    </div>
  );
}

function Find({ film }: { readonly film: Film }) {
  const [wrong, setWrong] = useState('');
  return (
    <label class="field">
      <span>{say(common.find)}</span>
      <input
        type="number"
        min={1}
        max={film.homes}
        aria-invalid={wrong !== ''}
        onChange={({ currentTarget }) => {
          const found = film.traits.number.indexOf(Number(currentTarget.value));
          setWrong(found < 0 && currentTarget.value !== '' ? say(common.notFound(currentTarget.value)) : '');
          if (found >= 0) change({ home: found });
        }}
      />
      {wrong !== '' && <span role="alert">{wrong}</span>}
    </label>
  );
}
