/**
 * Last Meter as a library, in Node and in the browser.
 *
 * @example
 * import { baseline, change, compare, simulate } from 'lastmeter';
 * const screened = change(baseline, { name: 'screened', fixes: [{ from: 14, set: { 'app.screening': 'hash' } }] });
 * console.log(simulate(baseline, 'h-city').outcomes);
 * console.log(compare(baseline, [screened], { replicates: 20 })[0].effects.genuine);
 */
export type { Effect, Verdict } from '../analysis/comparison/effect.ts';
export type { Outcome } from '../measures/outcome.ts';
export { outcomes } from '../measures/outcomes.ts';
export { simulateArms } from '../model/arms/arms.ts';
export { type Path, paths, table as parameters, type Values } from '../model/parameters/table.ts';
export type { Run } from '../model/run.ts';
export type { Bilingual, Cost, Fix, Scenario, VillageRow } from '../model/scenario.ts';
export { FormulaError } from '../model/scorecard/formulaError.ts';
export { baseline } from './baseline.ts';
export { type Change, change } from './change.ts';
export { type Compared, type CompareOptions, compare } from './compare.ts';
export { type Simulated, simulate } from './simulate.ts';
