// @ts-check
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import alea from 'seedrandom/lib/alea.js';
import { each, folder, goesOn, lastmeter, middle, must, small } from './trial.mjs';

/** Kills at every operation on files. @param {import('./trial.mjs').Count} count */
export async function points(count) {
  for (const [action, thread] of /** @type {const} */ ([
    ['run', 'worker'],
    ['merge', 'main'],
    ['run', 'main'],
  ])) {
    await count(
      `kill -9 before, in the middle and after every operation of ${action} in the ${thread} thread`,
      async () => {
        const log = join(folder, `operations-${action}-${thread}`);
        const trial = join(folder, `trial-${action}-${thread}`);
        const merging = action === 'merge';
        const line = (/** @type {string} */ of) =>
          merging ? ['merge', of] : ['run', small, '--out', of, '--workers', '1'];
        if (merging) await lastmeter(['run', small, '--out', trial, '--workers', '1']);
        await lastmeter(line(trial), { under: trial, thread, what: 'count', log });
        const operations = (await readFile(log, 'utf8')).trim().split('\n');
        const points = operations.flatMap((name, at) =>
          (name === 'write' ? ['before', 'middle', 'after'] : ['before', 'after']).map((when) => ({ at, when })),
        );
        let killed = 0;
        await each(points, async ({ at, when }) => {
          const of = join(folder, `point-${action}-${thread}-${at}-${when}`);
          if (merging) await lastmeter(['run', small, '--out', of, '--workers', '1']);
          const { code } = await lastmeter(line(of), { under: of, thread, what: 'kill', at, when });
          if (code === null) killed++;
          if (merging) must((await lastmeter(['verify', of, '--sample', '0'])).code === 0, `${at} ${when}: verify`);
          await goesOn(small, of, `${at} ${when} ${operations[at]}`);
          await rm(of, { recursive: true });
        });
        must(killed > 0.9 * points.length, `only ${killed} of ${points.length} were killed`);
        return `${killed} kills in ${operations.length} operations, all went on to the same digest`;
      },
    );
  }
}

/** Kills at random times. @param {import('./trial.mjs').Count} count */
export async function random(count) {
  await count('kill -9 at 200 random times', async () => {
    const draw = alea('kills');
    let kills = 0;
    let studies = 0;
    let halves = 0;
    await each([0, 1], async (half) => {
      while (kills < 200) {
        const of = join(folder, `random-${half}-${studies++}`);
        const most = 5;
        for (let time = 0; time < most && kills < 200; time++) {
          const { code } = await lastmeter(
            ['run', middle, '--out', of, '--workers', '2'],
            undefined,
            250 + 1500 * draw(),
          );
          if (code === 0) break;
          kills++;
          const parts = existsSync(join(of, 'parts')) ? await readdir(join(of, 'parts')) : [];
          if (parts.some((name) => name.startsWith('.tmp-'))) halves++;
        }
        await goesOn(middle, of, `study ${studies}`);
        await rm(of, { recursive: true });
      }
    });
    return `${kills} kills over ${studies} studies, ${halves} while a part was being written, all to the same digest`;
  });
}
