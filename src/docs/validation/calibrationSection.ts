import { identifiedBy } from '../../analysis/calibration/identified.ts';
import { FALSE_ALARM, KEPT } from '../../analysis/calibration/posterior.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { identification } from '../../report/figures/identification.ts';
import type { Ensemble } from '../../scenario/ensemble/ensemble.ts';
import type { Document } from '../document.ts';
import { table } from '../markdown.ts';

/** How the ensemble was made, and what it says of each parameter. */
export function calibrationSection(ensemble: Ensemble): string {
  const asked = ensemble.targets.map(({ pattern, figure, low, high, standardError }) => [
    pattern,
    `\`${figure}\``,
    low === high
      ? short(low ?? Number.NaN)
      : `${low === null ? '' : short(low)} to ${high === null ? '' : short(high)}`,
    short(standardError),
  ]);
  return [
    madeOf(ensemble),
    parametersOf(ensemble),
    `*Identified*: the central 90 % keeps less than ${100 * KEPT} % of its width in the prior, and less than ${100 * (1 - FALSE_ALARM)} of 100 samples of the prior of this size do. A parameter that is carried was drawn from its prior and is never called fitted.`,
    '![Prior and posterior of eight parameters](pictures/validation/identification.svg)',
    'What the sets were compared with:',
    table(['pattern', 'figure', 'asked', 'standard error'], asked),
  ].join('\n\n');
}

/** The command that made an ensemble, and how good the sample is. */
export function madeOf({ made, sets }: Ensemble, language: keyof Bilingual = 'en'): string {
  const { simulated, replicates } = made;
  const tolerance = short(made.tolerance);
  const worth = made.effectiveSize.toFixed(0);
  const quality: Bilingual = {
    en: `${sets.length} sets of ${simulated} that were simulated, ${replicates} years each, lie within ${tolerance} standard errors of the targets; they count like ${worth} sets of equal weight.`,
    zh: `共模拟${simulated}组，每组${replicates}年，其中${sets.length}组与目标相距不超过${tolerance}个标准误；它们相当于${worth}组等权重的参数。`,
  };
  return [`    ${made.command}`, quality[language]].join('\n\n');
}

/** Each parameter against its prior. */
export function parametersOf(ensemble: Ensemble): string {
  const rows = identifiedBy(ensemble).map(({ path, prior, median, low, high, widthRatio, carried, isNarrower }) => [
    `\`${path}\``,
    `${prior.low} to ${prior.high}${prior.kind === 'logUniform' ? ', log' : ''}`,
    short(median),
    `${short(low)} to ${short(high)}`,
    widthRatio.toFixed(2),
    verdict(carried, isNarrower),
  ]);
  return table(['parameter', 'prior', 'median', 'central 90 %', 'width over prior', ''], rows);
}

/** The picture of prior against posterior. */
export function calibrationDocuments(ensemble: Ensemble, file: string): readonly Document[] {
  return [{ path: file, text: `${pictureOf(ensemble)}\n` }];
}

function pictureOf(ensemble: Ensemble): string {
  return identification(
    identifiedBy(ensemble),
    ensemble.sets.map(({ weight }) => weight),
    'en',
  );
}

function verdict(carried: boolean, isNarrower: boolean): string {
  if (carried) return isNarrower ? 'carried, narrowed by acceptance' : 'carried, as wide as its prior';
  return isNarrower ? '**identified**' : 'as wide as its prior';
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
