import type { Scenario } from '../../model/scenario.ts';
import { type Answer, answer, type Task } from './tasks.ts';

type Hear = (answer: Answer) => void;

/** A task under way: what nobody makes yet, and what is still to be answered. */
interface Open {
  readonly task: Omit<Task, 'lucks'>;
  readonly waiting: number[];
  readonly left: Set<number>;
  readonly hear: Hear;
}

/** More would only wait for each other on a school's computer. */
const mostWorkers = 4;
/** Runs that a worker gets at a time: few, so that what is asked last is soon begun. */
const batch = 4;
let workers: readonly Worker[] | null = null;
let last = 0;
/** In the order in which they were asked. */
const open = new Map<number, Open>();
/** Workers without work. */
const idle = new Set<Worker>();
/** What each of the others is still to answer. */
const busy = new Map<Worker, number>();

/**
 * Run a scenario under several lucks, away from the page where the browser allows it, else in short slices between its other work. What is asked
 * last is run first.
 * @returns stops hearing of it, and what is not begun is not run
 */
export function send(scenario: Scenario, lucks: readonly number[], hear: Hear, isFilm = false): () => void {
  last++;
  const id = last;
  open.set(id, { task: { id, scenario, isFilm }, waiting: [...lucks], left: new Set(lucks), hear });
  if (hire().length === 0) slice(id);
  for (const worker of [...idle]) feed(worker);
  return () => open.delete(id);
}

/** The next few runs for a worker, of the task that was asked last. */
function feed(worker: Worker): void {
  const next = [...open.values()].reverse().find(({ waiting }) => waiting.length > 0);
  if (next === undefined) {
    idle.add(worker);
    return;
  }
  idle.delete(worker);
  const lucks = next.waiting.splice(0, batch);
  busy.set(worker, lucks.length);
  worker.postMessage({ ...next.task, lucks } satisfies Task);
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
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        const left = (busy.get(worker) ?? 1) - 1;
        busy.set(worker, left);
        if (left === 0) feed(worker);
        take(data);
      });
      worker.addEventListener('error', dismiss);
      idle.add(worker);
      return worker;
    });
  } catch {
    // One that started before another could not must not be given anything.
    for (const worker of idle) worker.terminate();
    idle.clear();
    workers = [];
  }
  return workers;
}

/** A worker that cannot start: what is still open is done here, in slices. */
function dismiss(): void {
  if (workers?.length === 0) return;
  for (const worker of workers ?? []) worker.terminate();
  workers = [];
  idle.clear();
  for (const [id, { waiting, left }] of open) {
    waiting.splice(0, waiting.length, ...left);
    slice(id);
  }
}

function slice(id: number): void {
  const next = (): void => {
    const one = open.get(id);
    const luck = one?.waiting.shift();
    if (one === undefined || luck === undefined) return;
    take(answer(one.task, luck));
    setTimeout(next, 0);
  };
  setTimeout(next, 0);
}
