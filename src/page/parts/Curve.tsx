import { useRef } from 'preact/hooks';
import type { Film } from '../../observers/film/film.ts';
import { plotSize } from '../../report/figures/plot.ts';
import { cumulativeChart } from '../charts/lesson.ts';
import { dueBy } from '../engine/shown.ts';
import { curveStep, curveWeeks, moved, type Prediction } from '../state/prediction.ts';
import { lesson } from '../words/lesson.ts';
import { count, say } from '../words/say.ts';
import { Slider } from './Slider.tsx';

const most = 2000;
/** Of the plot: where its axes lie. */
const frame = { left: 58, right: 16, top: 18, bottom: 50 } as const;

interface Given {
  readonly film: Film;
  readonly prediction: Prediction;
  readonly onDraw: (curve: readonly number[]) => void;
}

/** A line to be drawn: with the pointer on the chart, or with five sliders by keyboard. */
export function Curve({ film, prediction, onDraw }: Given) {
  const box = useRef<HTMLDivElement>(null);
  const top = Math.max(dueBy(52, film.homes), film.sums.accepted[film.weeks] as number) * 1.05;
  const drawAt = (event: PointerEvent): void => {
    const area = box.current?.getBoundingClientRect();
    if (!area) return;
    const scale = plotSize.width / area.width;
    const week =
      (((event.clientX - area.left) * scale - frame.left) / (plotSize.width - frame.left - frame.right)) * film.weeks;
    const height = plotSize.height - frame.top - frame.bottom;
    const value = ((plotSize.height - frame.bottom - (event.clientY - area.top) * scale) / height) * top;
    const nearest = curveWeeks.reduce(
      (best, at, k) => (Math.abs(at - week) < Math.abs((curveWeeks[best] as number) - week) ? k : best),
      0,
    );
    onDraw(moved(prediction.curve, nearest, value, most));
  };
  const chart = cumulativeChart({ film, week: film.weeks, lens: 'report', prediction, home: null });
  return (
    <div class="curve">
      <div
        ref={box}
        class="drawing pencil"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drawAt(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons > 0) drawAt(event);
        }}
        dangerouslySetInnerHTML={{ __html: chart.svg }}
      />
      <fieldset class="points">
        <legend>{say(lesson.predictCurve)}</legend>
        {curveWeeks.map((week, k) => (
          <label key={week}>
            <span>{say(lesson.predictPoint(week))}</span>
            <Slider
              most={most}
              step={curveStep}
              value={prediction.curve[k] as number}
              valueText={count(prediction.curve[k] as number)}
              onSet={(value) => onDraw(moved(prediction.curve, k, value, most))}
            />
            <output>{count(prediction.curve[k] as number)}</output>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
