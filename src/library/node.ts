/** The library in Node: everything of `./index.ts`, and scenarios and ensembles from files. */

export { loadEnsemble } from '../scenario/ensemble/load.ts';
export { ScenarioError } from '../scenario/error.ts';
export { load } from '../scenario/load.ts';
export * from './index.ts';
