// Commands one after the other in one process, for `npm start`: threads that have compiled the model for one of them go on with the next.
import process from 'node:process';
import { type Exit, exits } from '../experiment/failure.ts';
import { compileFor } from '../experiment/v8.ts';
import { exitOf, guardPipes } from './pipes.ts';
import { silence, tell } from './say.ts';
import { listen } from './stop.ts';

/** A command, and what is said before it. */
interface InTurn {
  readonly title: string;
  /** As behind `lastmeter`. */
  readonly args: readonly string[];
  /** Whether what it prints as data is left out. */
  readonly isSilent: boolean;
}

guardPipes();
compileFor(Number.POSITIVE_INFINITY);
const commands = JSON.parse(process.argv[2] ?? '[]') as readonly InTurn[];
let exit: Exit = exits.done;
for (const { title, args, isSilent } of commands) {
  listen();
  tell(title);
  silence(isSilent);
  // Reports say with what command they were made.
  process.argv.splice(2, process.argv.length, ...args);
  const { main } = await import('./main.ts');
  exit = await main(args);
  if (exit !== exits.done) break;
}
// An error of a stream comes after the write.
await new Promise(setImmediate);
process.exitCode = exitOf(exit);
