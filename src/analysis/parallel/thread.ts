// What every thread runs: a function a kind of work. One file for all of them, so that a thread that has compiled the model for one work
// goes on with any other. Each answers at once: Node ends a thread that runs out of memory, but within a promise the whole process.
export { block, made } from '../../experiment/study/workers/worker.ts';
export { workOn } from './worker.ts';
