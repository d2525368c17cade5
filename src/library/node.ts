/** The library in Node: everything of `./index.ts`, scenarios and ensembles from files, and what notebooks show. */

export { type Identified, identifiedBy } from '../analysis/calibration/identified.ts';
export { pearson, spearman } from '../measures/statistics/correlation.ts';
export { quantile } from '../measures/statistics/quantile.ts';
export { type HomeReports, homeReports, type WeekReports, weekReports } from '../observers/reports.ts';
export { effectText, plainText, signedText } from '../report/comparison/number.ts';
export { valueBefore, withDose } from '../scenario/dosing.ts';
export { ensembleSets } from '../scenario/ensemble/draw.ts';
export { loadEnsemble } from '../scenario/ensemble/load.ts';
export { ScenarioError } from '../scenario/error.ts';
export { load } from '../scenario/load.ts';
export { picture, type Shown, sentence, table } from './display.ts';
export { type FoundRow, findings } from './findings.ts';
export * from './index.ts';
export * as pictures from './pictures.ts';
