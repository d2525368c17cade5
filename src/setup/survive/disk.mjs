// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { each, folder, goesOn, lastmeter, middle, must, small } from './trial.mjs';

/** Full, broken and read-only disks. @param {import('./trial.mjs').Count} count */
export async function disk(count) {
  await count('a small disk that fills up', async () => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    const mount = (/** @type {string[]} */ ...args) => spawnSync('mount', args, { encoding: 'utf8' });
    const { status, stderr } = mount('-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', disk);
    must(status === 0, `cannot mount: ${stderr}`);
    try {
      const of = join(disk, 'study');
      const full = await lastmeter(['run', middle, '--out', of, '--workers', '2']);
      must(full.code === 75 && /the disk is full \(ENOSPC\)/.test(full.told), `${full.code}: ${full.told}`);
      const line = full.told
        .split('\n')
        .find((text) => text.includes('ENOSPC'))
        ?.replace(of, 'FOLDER');
      must((await lastmeter(['status', of])).code === 4, 'status');
      mount('-o', 'remount,size=64m', disk);
      await goesOn(middle, of, 'after the disk has grown');
      mount('-o', 'remount,ro', disk);
      const fixed = await lastmeter(['run', middle, '--out', join(disk, 'other')]);
      must(fixed.code === 2 && fixed.told.includes('EROFS'), `${fixed.code}: ${fixed.told}`);
      return `75, then on to the same digest; "${line}"; read-only: 2`;
    } finally {
      spawnSync('umount', [disk]);
    }
  });
  await count('ENOSPC and EIO at every operation of a worker', async () => {
    let times = 0;
    for (const what of ['ENOSPC', 'EIO']) {
      await each(
        Array.from({ length: 20 }, (_, at) => at),
        async (at) => {
          const of = join(folder, `fault-${what}-${at}`);
          const { code } = await lastmeter(['run', small, '--out', of, '--workers', '1'], {
            under: of,
            thread: 'worker',
            what,
            at,
          });
          // The folder may be opened in vain: not every system syncs folders.
          must(code === 75 || code === 0, `${what} at ${at}: exit code ${code}`);
          await goesOn(small, of, `${what} at ${at}`);
          times++;
          await rm(of, { recursive: true });
        },
      );
    }
    return `${times} faults, exit code 75, then on to the same digest`;
  });
}
