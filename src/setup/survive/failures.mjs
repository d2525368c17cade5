// @ts-check
import { join } from 'node:path';
import process from 'node:process';
import { folder, goesOn, lastmeter, middle, must } from './trial.mjs';

/** Runs that do not come to their end. @param {import('./trial.mjs').Count} count */
export async function failures(count) {
  await count('a run that exits, exhausts the memory or does not end', async () => {
    for (const what of ['exit', 'memory', 'hang']) {
      const of = join(folder, `failure-${what}`);
      const first = await lastmeter(
        ['run', middle, '--out', of, '--workers', '2', '--run-timeout', what === 'hang' ? '20' : '0'],
        {
          under: '',
          what,
          unit: 13,
        },
      );
      must(first.code === 1, `${what}: ${first.code}: ${first.told}`);
      must(/failed: row 27 or 28: .*seed "h-city"/.test(first.told) && first.told.includes('study replay'), first.told);
      must((await lastmeter(['merge', of])).code === 4, `${what}: merge`);
      await goesOn(middle, of, what);
      process.stdout.write(`     ${what}: ${first.told.split('\n').find((line) => line.includes('failed: row'))}\n`);
    }
    return '3 of 3 are told with row, seed and command; the others went on';
  });
}
