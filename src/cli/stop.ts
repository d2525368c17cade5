import { setMaxListeners } from 'node:events';
import process from 'node:process';
import { exits, Failure } from '../experiment/failure.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type Stop = (signal: NodeJS.Signals) => void;

/** Before there is anything to clean up. */
const atOnce: Stop = () => process.exit(exits.stopped);
let current: Stop | null = null;

function set(stop: Stop | null): void {
  for (const signal of signals) {
    if (current !== null) process.off(signal, current);
    if (stop !== null) process.on(signal, stop);
  }
  current = stop;
}

/** From now on Ctrl-C ends the program with 130. Called first of all: the rest takes a moment to load. */
export function listen(): void {
  set(atOnce);
}

/** Leave Ctrl-C to the system: a command that computes without a pause would not hear it. Shells report 130 all the same. */
export function leaveToSystem(): void {
  set(null);
}

/**
 * Do something that a person may stop with Ctrl-C. The first signal aborts it, so that it can clean up; a second one ends the
 * program at once.
 * @param kept what the message says of what is left
 */
export async function stoppable<T>(kept: string, act: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  // One for each block that is being computed, and one a thread.
  setMaxListeners(0, controller.signal);
  const before = current;
  set((signal) => {
    if (controller.signal.aborted) process.exit(exits.stopped);
    controller.abort(new Failure(exits.stopped, `stopped by ${signal}: ${kept}`));
  });
  try {
    return await act(controller.signal);
  } finally {
    set(before);
  }
}
