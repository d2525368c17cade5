import type { Values } from '../../model/parameters/table.ts';
import { paperDue, paperReports } from '../paper.ts';
import type { FigureName } from './figures.ts';

/** What 1,768 counts: reports with duplicates, or what is left of them without. The paper can be read either way. */
export const readings = ['uploads', 'distinct'] as const;
export type Reading = (typeof readings)[number];

/** Something of the case that a parameter set has to come near: a figure inside an interval. */
export interface Target {
  /** Pattern of the design, 5.1. */
  readonly pattern: 'P1' | 'P7' | 'P8' | 'P12' | 'P15';
  readonly figure: FigureName;
  /** Both included; infinite where a side is open. Equal for a point. */
  readonly low: number;
  readonly high: number;
}

/**
 * The targets of the fitted parameters: P1 as a point, the sign of P7, and the intervals of P8, P12 and P15. Everything else is
 * held out.
 * @param values of the scenario: the 1,768 are scaled to the activities that its homes owe
 */
export function targetsOf(
  reading: Reading,
  values: Pick<Values, 'city.homes' | 'city.target' | 'city.years'>,
): readonly Target[] {
  const owed = values['city.homes'] * values['city.target'] * values['city.years'];
  const reported = (paperReports * owed) / paperDue;
  const figure = reading === 'uploads' ? 'acceptedUploads' : 'acceptedDistinct';
  const above = (low: number) => ({ low, high: Number.POSITIVE_INFINITY });
  return [
    { pattern: 'P1', figure, low: reported, high: reported },
    { pattern: 'P7', figure: 'burstUploads', ...above(1) },
    { pattern: 'P7', figure: 'burstContrast', ...above(0) },
    { pattern: 'P8', figure: 'atTarget', ...above(0.25) },
    { pattern: 'P8', figure: 'belowHalf', low: 0.05, high: 0.3 },
    { pattern: 'P12', figure: 'topShareGain', ...above(0.1) },
    { pattern: 'P12', figure: 'supportBelief', ...above(0.4) },
    { pattern: 'P15', figure: 'neglectInExcellence', ...above(0.25) },
    { pattern: 'P15', figure: 'materialContrast', ...above(0) },
  ];
}
