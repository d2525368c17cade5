import process from 'node:process';
import { exits, Failure } from '../experiment/failure.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Do something that a person may stop with Ctrl-C. The first signal aborts it, so that it can clean up; a second one ends the
 * program at once.
 * @param kept what the message says of what is left
 */
export async function stoppable<T>(kept: string, act: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(exits.stopped);
    controller.abort(new Failure(exits.stopped, `stopped by ${signal}: ${kept}`));
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    return await act(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
