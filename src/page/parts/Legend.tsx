import { useEffect, useRef } from 'preact/hooks';
import { cell, drawHome } from '../village/home.ts';
import type { Lens, Look } from '../village/look.ts';
import { paintNow } from '../village/paint.ts';
import { common, part } from '../words/common.ts';
import { say } from '../words/say.ts';

const plain: Look = {
  number: 0,
  size: 2,
  flag: false,
  sheets: 0,
  solid: null,
  panes: null,
  locked: null,
  dots: null,
  child: null,
  waited: null,
};

/** One small picture a mark, in the order of the texts. */
const marks: readonly Look[] = [
  { ...plain, size: 4 },
  { ...plain, sheets: 4 },
  { ...plain, flag: true },
  { ...plain, panes: 2, locked: false },
  { ...plain, panes: 2, locked: false, sheets: 4, solid: 2 },
  { ...plain, panes: 2, locked: false, dots: 3 },
  { ...plain, panes: 2, locked: false, child: 'served', waited: 0 },
  { ...plain, panes: 2, locked: false, child: 'waiting', waited: 18 },
  { ...plain, panes: 0, locked: true },
];
const ofReport = 3;

/** What the marks mean: those of the lens in hand; the first, for visits, only where these are drawn. */
export function Legend({ lens, visits }: { readonly lens: Lens; readonly visits: boolean }) {
  const first = visits ? 0 : 1;
  const shown = marks.slice(first, lens === 'truth' ? marks.length : ofReport);
  return (
    <details class="legend" open>
      <summary>{say(common.legend)}</summary>
      <ul>
        {shown.map((look, place) => (
          <li key={place}>
            <Mark look={look} />
            {say(part(common.marks, first + place))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Mark({ look }: { readonly look: Look }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.setTransform(1.25, 0, 0, 1.25, 0, 0);
    context.clearRect(0, 0, cell, cell);
    drawHome(context, look, paintNow(), 5, true);
  }, [look]);
  return <canvas ref={canvas} width={80} height={80} aria-hidden="true" />;
}
