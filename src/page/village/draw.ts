import type { Film } from '../../observers/film/film.ts';
import { cell, drawHome } from './home.ts';
import { type Lens, lookAt } from './look.ts';
import type { Paint } from './paint.ts';

/** Below this many pixels a cell has no room for sheets and dots; below the second a home is a square. */
const fullFrom = 30;
const glyphFrom = 20;

/** How the homes lie. */
export interface Plan {
  readonly columns: number;
  readonly rows: number;
  /** Pixels of a cell's side. */
  readonly side: number;
  /** Homes in the order of places. */
  readonly order: readonly number[];
}

/** Homes in a square of so many pixels, in an order. */
export function planOf(width: number, order: readonly number[]): Plan {
  const columns = Math.ceil(Math.sqrt(order.length));
  return { columns, rows: Math.ceil(order.length / columns), side: width / columns, order };
}

/** What to draw besides the film. */
export interface Drawing {
  readonly week: number;
  readonly lens: Lens;
  readonly target: number;
  /** Null where visits may not be seen yet. */
  readonly meanUnits: number | null;
  /** Homes that stand out; all where it is null. */
  readonly bright: ReadonlySet<number> | null;
}

/** Draw the whole village. The context is scaled to CSS pixels. */
export function drawVillage(
  to: CanvasRenderingContext2D,
  film: Film,
  plan: Plan,
  drawing: Drawing,
  paint: Paint,
): void {
  const { columns, side, order } = plan;
  to.fillStyle = paint.paper;
  to.fillRect(0, 0, columns * side, plan.rows * side);
  if (side < glyphFrom) {
    drawSquares(to, film, plan, drawing, paint);
    return;
  }
  const scale = side / cell;
  order.forEach((home, place) => {
    to.save();
    to.translate((place % columns) * side, Math.floor(place / columns) * side);
    to.scale(scale, scale);
    to.globalAlpha = drawing.bright === null || drawing.bright.has(home) ? 1 : 0.18;
    const look = lookAt(film, drawing.week, home, drawing.lens, drawing.meanUnits);
    drawHome(to, look, paint, drawing.target / 4, side >= fullFrom);
    to.restore();
  });
}

/** Many homes: a square each, its lightness what the lens shows; a dot where a child waits for casework. */
function drawSquares(
  to: CanvasRenderingContext2D,
  film: Film,
  { columns, side, order }: Plan,
  { week, lens, target, meanUnits, bright }: Drawing,
  paint: Paint,
): void {
  const gap = side > 4 ? 1 : 0.4;
  order.forEach((home, place) => {
    const look = lookAt(film, week, home, lens, meanUnits);
    const x = (place % columns) * side;
    const y = Math.floor(place / columns) * side;
    const level = look.panes === null ? Math.min(1, look.sheets / (target / 4)) : look.panes / 4;
    to.globalAlpha = bright === null || bright.has(home) ? 1 : 0.18;
    to.fillStyle = look.panes === null ? blues[Math.round(level * 4)]! : lights[Math.round(level * 4)]!;
    to.fillRect(x, y, side - gap, side - gap);
    if (look.child === 'waiting') {
      to.fillStyle = paint.child;
      to.fillRect(x + side * 0.55, y + side * 0.55, side * 0.3, side * 0.3);
    }
  });
  to.globalAlpha = 1;
}

const blues = ['#e3edf4', '#b4d3e6', '#7fb4d6', '#3d8fc0', '#0072b2'] as const;
const lights = ['#2b3742', '#5d5a48', '#95884f', '#cab55f', '#ffe27a'] as const;
