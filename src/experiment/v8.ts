/** Settings of V8, the engine of Node: no number depends on them. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/** Versions of Node whose V8 is known to have the flags; another one would complain on stderr. */
const known: readonly string[] = ['20', '22', '24'];

const [major = ''] = process.versions.node.split('.');

function set(flag: string, versions = known): void {
  if (versions.includes(major)) setFlagsFromString(flag);
}

/** Weeks of homes from which a thread gets back what longer functions cost to compile: some 500 runs of the case. */
const LONG = 3_000_000;

/**
 * Let the engine compile as it pays for the work of a thread. For long work it builds longer functions out of the model's short ones: runs
 * take some 6 % less time, but a quarter of a second more goes into compiling. For short work Node 20 is told to compile a function six
 * times later than it would, which spares a third of what a run alone costs; newer versions wait by themselves. To be called before the
 * first run.
 * @param work of one thread, in weeks of homes
 */
export function compileFor(work: number): void {
  if (work >= LONG) set('--max-inlined-bytecode-size-cumulative=4000');
  else set('--interrupt-budget=400000', ['20']);
}

/**
 * Let threads that start from now on do all of their work themselves. To be called before a pool of threads is made.
 *
 * They compile their functions. Node 20 aborts (SIGABRT, "data.first != nullptr" in node_platform.cc) where a thread ends while a compiler
 * that works beside it wants to tell it of the memory that it took: seen once in some hundred short studies on a busy machine. And where
 * each core has its thread, they tidy up their memory: helpers would only get in their way, and cost a study some 3 % of its time.
 */
export function workAlone(threads: number): void {
  set('--no-concurrent-recompilation');
  if (threads < availableParallelism()) return;
  for (const helper of ['concurrent-marking', 'concurrent-sweeping', 'parallel-scavenge']) set(`--no-${helper}`);
}
