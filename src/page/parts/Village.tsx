import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Film } from '../../observers/film/film.ts';
import { meanUnits, target } from '../engine/shown.ts';
import { drawVillage, planOf } from '../village/draw.ts';
import { type Lens, lookAt } from '../village/look.ts';
import { nameOf } from '../village/name.ts';
import { paintNow } from '../village/paint.ts';
import { common } from '../words/common.ts';
import { say } from '../words/say.ts';

interface Given {
  readonly film: Film;
  readonly week: number;
  readonly lens: Lens;
  /** Whether the agency's visits may be seen: a prediction asks for them. */
  readonly visits: boolean;
  readonly order: readonly number[];
  readonly label: string;
  readonly selected: number | null;
  readonly bright?: ReadonlySet<number> | null;
  readonly onChoose: (home: number) => void;
}

/** More homes than this are drawn without a button each. */
const mostButtons = 100;

/** The homes: a picture for the eye, and over it a grid of buttons for hand, keyboard and screen reader. */
export function Village(given: Given) {
  const { film, week, lens, visits, order, label, selected, onChoose } = given;
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [focus, setFocus] = useState(0);
  useLayoutEffect(() => {
    const element = box.current as HTMLDivElement;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const bright = given.bright ?? null;
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || width === 0) return;
    const plan = planOf(width, order);
    const dense = devicePixelRatio || 1;
    element.width = Math.round(width * dense);
    element.height = Math.round(plan.rows * plan.side * dense);
    context.setTransform(dense, 0, 0, dense, 0, 0);
    drawVillage(context, film, plan, { week, lens, target, meanUnits: visits ? meanUnits : null, bright }, paintNow());
  }, [film, week, lens, visits, order, width, bright]);
  const columns = Math.ceil(Math.sqrt(order.length));
  const rows = Math.ceil(order.length / columns);
  const hit = (event: MouseEvent): void => {
    if (order.length <= mostButtons) return;
    const side = width / columns;
    const home = order[Math.floor(event.offsetY / side) * columns + Math.floor(event.offsetX / side)];
    if (home !== undefined) onChoose(home);
  };
  return (
    <div class="village" ref={box} style={{ aspectRatio: `${columns} / ${rows}` }}>
      <canvas ref={canvas} aria-hidden="true" onClick={hit} />
      {order.length <= mostButtons && (
        <Buttons
          {...given}
          label={label}
          columns={columns}
          focus={focus}
          setFocus={setFocus}
          selected={selected}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}

interface Buttoned extends Given {
  readonly columns: number;
  readonly focus: number;
  readonly setFocus: (place: number) => void;
}

function Buttons({ film, week, lens, visits, order, label, selected, columns, focus, setFocus, onChoose }: Buttoned) {
  const grid = useRef<HTMLDivElement>(null);
  const rows = Array.from({ length: Math.ceil(order.length / columns) }, (_, row) =>
    order.slice(row * columns, (row + 1) * columns),
  );
  const go = (place: number): void => {
    const to = Math.min(Math.max(place, 0), order.length - 1);
    setFocus(to);
    grid.current?.querySelectorAll('button')[to]?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const ways: Readonly<Record<string, number>> = {
      ArrowLeft: focus - 1,
      ArrowRight: focus + 1,
      ArrowUp: focus - columns,
      ArrowDown: focus + columns,
      Home: focus - (focus % columns),
      End: focus - (focus % columns) + columns - 1,
      PageUp: focus % columns,
      PageDown: order.length - columns + (focus % columns),
    };
    const to = ways[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (to >= 0 && to < order.length) go(to);
  };
  return (
    <div class="homes" role="grid" aria-label={label} ref={grid} onKeyDown={onKey} tabIndex={-1}>
      {rows.map((row, r) => {
        const looks = row.map((home) => lookAt(film, week, home, lens, visits ? meanUnits : null));
        const lit = looks.filter(({ panes }) => (panes ?? 0) > 0).length;
        const sheets = looks.reduce((sum, look) => sum + look.sheets, 0);
        const name = lens === 'truth' ? common.rowTruth(r + 1, lit, row.length) : common.rowReport(r + 1, sheets);
        return (
          <div role="row" class="row" key={r} aria-label={say(name)}>
            {row.map((home, c) => {
              const look = looks[c]!;
              const place = r * columns + c;
              return (
                <div role="gridcell" class="cell" key={home}>
                  <button
                    type="button"
                    tabIndex={place === Math.min(focus, order.length - 1) ? 0 : -1}
                    aria-label={nameOf(look)}
                    aria-pressed={selected === home}
                    title={String(look.number)}
                    onFocus={() => setFocus(place)}
                    onClick={() => onChoose(home)}
                  />
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
