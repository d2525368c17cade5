import process from 'node:process';
import { type Exit, exits } from '../experiment/failure.ts';

let broken: Exit | null = null;

/**
 * What happens when nobody takes the output. A reader that has seen enough (`| head`) is no error: the rest is not written, the work
 * goes on, and its own exit code counts. A full disk or a broken device is told once, with 75.
 */
export function guardPipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (isClosed(error) || broken !== null) return;
    broken = exits.again;
    process.exitCode = broken;
    process.stderr.write(
      `error: standard output cannot be written to (${error.code ?? error.message}). Make room or choose another place for it, and run it again.\n`,
    );
  });
  // There is nowhere left to tell anybody.
  process.stderr.on('error', () => undefined);
}

/** The exit code of the program: that of its work, unless its output was lost. */
export function exitOf(work: Exit): Exit {
  return work === exits.done ? (broken ?? work) : work;
}

function isClosed({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}
