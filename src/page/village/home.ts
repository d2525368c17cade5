import type { Look } from './look.ts';
import type { Paint } from './paint.ts';

/** Everything is drawn in a cell of 64 by 64. */
export const cell = 64;
const ground = 45;
/** Area stands for resources; the smallest is still well above half as wide as the largest. */
const widths = [24, 27, 30, 33, 36] as const;

/** Draw one home. @param full without the small marks in cells that are too small for them */
export function drawHome(to: CanvasRenderingContext2D, look: Look, paint: Paint, due: number, full: boolean): void {
  const width = widths[look.size ?? 2] as number;
  const left = 5 + (36 - width) / 2;
  drawHouse(to, look, paint, left, width);
  if (full) drawSheets(to, look, paint, due);
  if (look.dots !== null && full) drawDots(to, look.dots, paint);
  if (look.child !== null && look.child !== 'none') drawChild(to, look, paint);
}

function drawHouse(to: CanvasRenderingContext2D, look: Look, paint: Paint, left: number, width: number): void {
  const height = width * 0.56;
  const top = ground - height;
  const roof = width * 0.3;
  to.lineWidth = 1.4;
  to.strokeStyle = paint.line;
  to.fillStyle = look.panes === null ? paint.blank : paint.wall;
  to.fillRect(left, top, width, height);
  to.strokeRect(left, top, width, height);
  to.fillStyle = paint.roof;
  to.beginPath();
  to.moveTo(left - 3, top);
  to.lineTo(left + width / 2, top - roof);
  to.lineTo(left + width + 3, top);
  to.closePath();
  to.fill();
  drawPanes(to, look, paint, left, top, width, height);
  drawDoor(to, look, paint, left + width / 2, height);
  if (look.flag) drawFlag(to, paint, left + width / 2, top - roof);
}

function drawPanes(
  to: CanvasRenderingContext2D,
  { panes }: Look,
  paint: Paint,
  left: number,
  top: number,
  width: number,
  height: number,
): void {
  const step = (width - 4) / 4;
  for (let pane = 0; pane < 4; pane++) {
    const x = left + 2 + pane * step + 0.8;
    to.fillStyle = panes === null ? paint.paper : pane < panes ? paint.lit : paint.dark;
    to.fillRect(x, top + 2.4, step - 1.6, height * 0.42);
    if (panes === null || pane < panes) {
      to.lineWidth = 0.8;
      to.strokeRect(x, top + 2.4, step - 1.6, height * 0.42);
    }
  }
}

function drawDoor(to: CanvasRenderingContext2D, { locked }: Look, paint: Paint, middle: number, height: number): void {
  const tall = height * 0.38;
  to.fillStyle = locked === true ? paint.paper : paint.roof;
  to.fillRect(middle - 3.4, ground - tall, 6.8, tall);
  if (locked !== true) return;
  to.fillStyle = paint.line;
  to.strokeStyle = paint.line;
  to.fillRect(middle - 3.4, ground - tall * 0.62, 6.8, tall * 0.62);
  to.lineWidth = 1.3;
  to.beginPath();
  to.arc(middle, ground - tall * 0.62, 2.3, Math.PI, 0);
  to.stroke();
}

function drawFlag(to: CanvasRenderingContext2D, paint: Paint, x: number, y: number): void {
  to.strokeStyle = paint.line;
  to.lineWidth = 1.2;
  to.beginPath();
  to.moveTo(x, y + 1);
  to.lineTo(x, y - 11);
  to.stroke();
  to.fillStyle = paint.flag;
  to.beginPath();
  to.moveTo(x, y - 11);
  to.lineTo(x + 9, y - 8);
  to.lineTo(x, y - 5);
  to.closePath();
  to.fill();
}

/** Sheets of this quarter, one an upload; the line shows how many are due. Hollow and hatched: nothing new stands behind it. */
function drawSheets(to: CanvasRenderingContext2D, { sheets, solid }: Look, paint: Paint, due: number): void {
  const [x, width, high, step] = [46.5, 11.5, 3.9, 5.4];
  to.fillStyle = paint.line;
  to.fillRect(x - 1, ground + 0.6, width + 2, 1);
  const shown = Math.min(sheets, 7);
  for (let sheet = 0; sheet < shown; sheet++) {
    const y = ground - high - sheet * step;
    const real = solid === null || sheet < solid;
    to.lineWidth = 1;
    to.strokeStyle = paint.sheet;
    if (real) {
      to.fillStyle = paint.sheet;
      to.fillRect(x, y, width, high);
    } else {
      to.beginPath();
      for (let k = 0; k < 3; k++) {
        to.moveTo(x + 0.6 + k * 3.8, y + high);
        to.lineTo(x + 3.6 + k * 3.8, y);
      }
      to.stroke();
    }
    to.strokeRect(x, y, width, high);
  }
  if (sheets > 7) {
    to.fillStyle = paint.sheet;
    to.beginPath();
    to.moveTo(x + 2, 4.5);
    to.lineTo(x + width / 2, 1);
    to.lineTo(x + width - 2, 4.5);
    to.fill();
  }
  to.fillStyle = paint.line;
  to.fillRect(x + width + 0.6, ground - due * step + 0.6, 3.4, 1.2);
}

function drawDots(to: CanvasRenderingContext2D, dots: number, paint: Paint): void {
  to.strokeStyle = paint.dot;
  to.fillStyle = paint.dot;
  to.lineWidth = 1.2;
  for (let dot = 0; dot < 4; dot++) {
    to.beginPath();
    to.arc(8 + dot * 7.6, 54.5, 2.7, 0, 2 * Math.PI);
    if (dot < dots) to.fill();
    to.stroke();
  }
}

/** A child who needs one-to-one casework: a diamond, full when served; beside it how much of a year the child has waited. */
function drawChild(to: CanvasRenderingContext2D, look: Look, paint: Paint): void {
  const [x, y, r] = [43.5, 54.5, 5];
  to.strokeStyle = paint.childLine;
  to.fillStyle = paint.child;
  to.lineWidth = 1.5;
  to.beginPath();
  to.moveTo(x, y - r);
  to.lineTo(x + r, y);
  to.lineTo(x, y + r);
  to.lineTo(x - r, y);
  to.closePath();
  if (look.child === 'served') to.fill();
  to.stroke();
  if (look.child === 'served') return;
  const part = Math.min(1, (look.waited ?? 0) / 52);
  to.beginPath();
  to.arc(x + 12.5, y, 4.6, 0, 2 * Math.PI);
  to.stroke();
  to.beginPath();
  to.moveTo(x + 12.5, y);
  to.arc(x + 12.5, y, 4.6, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * part);
  to.closePath();
  to.fill();
}
