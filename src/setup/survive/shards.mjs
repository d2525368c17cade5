// @ts-check
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import alea from 'seedrandom/lib/alea.js';
import { digest, each, folder, lastmeter, middle, must, wanted } from './trial.mjs';

/** Any number of workers, shards and processes. @param {import('./trial.mjs').Count} count */
export async function shards(count) {
  await count('1, 2 and 7 workers, 1, 3, 8 and 64 shards in any order and repeated, two processes', async () => {
    const draw = alea('shards');
    let combinations = 0;
    for (const workers of [1, 2, 7]) {
      for (const shards of [1, 3, 8, 64]) {
        const of = join(folder, `shards-${workers}-${shards}`);
        const all = Array.from({ length: shards }, (_, k) => k + 1).sort(() => draw() - 0.5);
        const blocks = 40;
        const order = [...all, ...all.slice(0, 2)].filter((index) => index <= blocks);
        await each(order, async (index) => {
          const { code, told } = await lastmeter([
            'run',
            middle,
            '--out',
            of,
            '--shard',
            `${index}/${shards}`,
            '--workers',
            String(workers),
          ]);
          must(code === 0, told);
        });
        must((await lastmeter(['merge', of])).code === 0, `${workers} ${shards}: merge`);
        must((await digest(of)) === wanted.get(middle), `${workers} workers, ${shards} shards: another digest`);
        combinations++;
        await rm(of, { recursive: true });
      }
    }
    return `${combinations} combinations, one digest`;
  });
  await count('two processes at once on one folder', async () => {
    for (let time = 0; time < 10; time++) {
      const of = join(folder, `both-${time}`);
      const both = await Promise.all([0, 1].map(() => lastmeter(['run', middle, '--out', of, '--workers', '1'])));
      must(
        both.every(({ code }) => code === 0),
        both.map(({ told }) => told).join(),
      );
      must((await digest(of)) === wanted.get(middle), 'another digest');
      await rm(of, { recursive: true });
    }
    return '10 times, one digest';
  });
}
