// @ts-check
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import alea from 'seedrandom/lib/alea.js';
import { digest, folder, lastmeter, middle, must, wanted } from './trial.mjs';

/** Damages of parts. @param {import('./trial.mjs').Count} count */
export async function damages(count) {
  await count('500 random damages of parts are found, set aside and computed again', async () => {
    const draw = alea('damages');
    const of = join(folder, 'damages');
    await lastmeter(['run', middle, '--out', of]);
    let done = 0;
    while (done < 500) {
      const names = (await readdir(join(of, 'parts'))).filter((name) => name.endsWith('.part')).sort();
      const chosen = names.filter(() => draw() < 0.5).slice(0, 500 - done);
      for (const [k, name] of chosen.entries())
        await damage(join(of, 'parts', name), join(of, 'parts', names[(k + 1) % names.length] ?? ''), k, draw);
      const { told } = await lastmeter(['run', middle, '--out', of]);
      const found = told.match(/is set aside as/g)?.length ?? 0;
      must(found === chosen.length, `${found} of ${chosen.length} were found: ${told}`);
      must((await digest(of)) === wanted.get(middle), 'another digest');
      done += chosen.length;
    }
    const aside = (await readdir(join(of, 'quarantine'))).length;
    must(aside === done, `${aside} of ${done} lie in quarantine`);
    return `${done} of ${done}`;
  });
}

/** Damage a part in one of seven ways. @param {string} path @param {string} other @param {number} kind @param {() => number} draw */
async function damage(path, other, kind, draw) {
  const bytes = await readFile(path);
  const at = Math.floor(draw() * bytes.length);
  const damages = [
    () => {
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(draw() * 8));
      return bytes;
    },
    () => bytes.subarray(0, at),
    () => Buffer.concat([bytes.subarray(0, at), Buffer.alloc(bytes.length - at)]),
    () => Buffer.concat([bytes, Buffer.from('x')]),
    () => Buffer.alloc(0),
    () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + 9))]),
  ];
  const changed = kind % 7 === 6 ? await readFile(other) : (damages[kind % 7]?.() ?? bytes);
  await writeFile(path, changed.equals(await readFile(path)) ? Buffer.concat([changed, Buffer.from('x')]) : changed);
}
