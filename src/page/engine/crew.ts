import type { Scenario } from '../../model/scenario.ts';
import { type Answer, answer, type Task } from './tasks.ts';

type Hear = (answer: Answer) => void;

/** A task under way: what is still to be answered. */
interface Open {
  readonly task: Task;
  readonly left: Set<number>;
  readonly hear: Hear;
}

/** More would only wait for each other on a school's computer. */
const mostWorkers = 4;
let workers: readonly Worker[] | null = null;
let last = 0;
const open = new Map<number, Open>();

/**
 * Run a scenario under several lucks, away from the page where the browser allows it, else in short slices between its other work.
 * @returns stops hearing of it
 */
export function send(scenario: Scenario, lucks: readonly number[], hear: Hear, isFilm = false): () => void {
  last++;
  const id = last;
  const task: Task = { id, scenario, lucks, isFilm };
  open.set(id, { task, left: new Set(lucks), hear });
  const crew = hire();
  if (crew.length === 0) slice(task);
  crew.forEach((worker, k) => {
    worker.postMessage({ ...task, lucks: lucks.filter((_, place) => place % crew.length === k) } satisfies Task);
  });
  return () => open.delete(id);
}

function take(found: Answer): void {
  const one = open.get(found.id);
  if (one?.left.delete(found.luck) !== true) return;
  one.hear(found);
  if (one.left.size === 0) open.delete(found.id);
}

/** Workers made from this page's own script: nothing is loaded. None where a frame or a policy forbids them. */
function hire(): readonly Worker[] {
  if (workers !== null) return workers;
  try {
    const text = document.getElementById('program')?.textContent ?? '';
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    workers = Array.from({ length: Math.min(navigator.hardwareConcurrency || 2, mostWorkers) }, () => {
      const worker = new Worker(address);
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => take(data));
      worker.addEventListener('error', dismiss);
      return worker;
    });
  } catch {
    workers = [];
  }
  return workers;
}

/** A worker that cannot start: what is still open is done here, in slices. */
function dismiss(): void {
  if (workers?.length === 0) return;
  for (const worker of workers ?? []) worker.terminate();
  workers = [];
  for (const { task, left } of open.values()) slice({ ...task, lucks: [...left] });
}

function slice({ lucks, ...task }: Task): void {
  let at = 0;
  const next = (): void => {
    const luck = lucks[at++];
    if (luck === undefined || !open.has(task.id)) return;
    take(answer(task, luck));
    setTimeout(next, 0);
  };
  setTimeout(next, 0);
}
