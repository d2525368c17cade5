import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { type Ended, lastmeter } from './command.ts';

/** The built command with something that goes wrong: see `faults.mjs`. @param fault with megabytes of memory that it may use */
export function faulty(fault: Readonly<Record<string, string | number>>, args: readonly string[]): Promise<Ended> {
  const preload = pathToFileURL(join(process.cwd(), 'src/testing/faults.mjs')).href;
  return lastmeter(args, {
    env: {
      NODE_OPTIONS: `--import=${preload} --max-old-space-size=${fault['heap'] ?? 2000}`,
      FAULT: JSON.stringify(fault),
    },
  });
}
