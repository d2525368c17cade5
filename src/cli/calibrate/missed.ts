import type { Calibrated } from '../../analysis/calibration/calibrate.ts';
import { figureOf } from '../../analysis/calibration/figures.ts';
import { asked, described } from '../../analysis/calibration/reach.ts';
import type { CalibrationSummary } from '../../analysis/calibration/summary.ts';
import { exits, Failure } from '../../experiment/failure.ts';

/** The failure of a calibration that did not come near enough: which target is out of reach, and what was nearest. */
export function missed({ reach, targets, choice, folder }: Calibrated, summary: CalibrationSummary): Failure {
  const named = (target: (typeof targets)[number]) =>
    `${target.pattern} (${figureOf(target.figure).en}: ${asked(target)})`;
  const near = Number.isFinite(summary.tolerance)
    ? `the sets lie within ${Number(summary.tolerance.toPrecision(3))} standard errors of the targets, not within ${choice.tolerance}`
    : 'in most sets some target has no value at all';
  const lines = [`${near}: no ensemble is written`];
  for (const { target, nearest } of reach.missed) {
    lines.push(`No set reaches ${named(target)}. Nearest to it:`, described(nearest, targets));
  }
  if (reach.missed.length === 0 && reach.within === 0) {
    const { components } = reach.nearest.evaluation;
    const worst = targets[components.indexOf(Math.max(...components))]!;
    lines.push(
      `Each target is reached by some set, none reaches all together; the nearest misses ${named(worst)} most:`,
      described(reach.nearest, targets),
    );
  }
  if (reach.within > 0) {
    lines.push(
      `${reach.within} sets lie within it, too few: the same command with more --sets goes on. The nearest:`,
      described(reach.nearest, targets),
    );
  }
  lines.push(`All sets stand in ${folder}/sets.csv.`);
  return new Failure(exits.failed, lines.join('\n'));
}
