import { setImmediate } from 'node:timers/promises';
import { armsAt, blockCount, type Study } from '../study.ts';
import { blockMaker, type Made } from './make.ts';
import { Pool } from './pool.ts';
import { Watched } from './watched.ts';

/**
 * All blocks of a short study in their order, kept nowhere: for one worker each is computed when it is asked for, in this thread;
 * several compute ahead.
 * @throws the signal's reason
 */
export async function* atOnce(study: Study, workers: number, signal: AbortSignal): AsyncGenerator<Made> {
  const blocks = Array.from({ length: blockCount(study) }, (_, block) => block);
  if (workers === 1) {
    const make = blockMaker(study);
    for (const block of blocks) {
      // Lets a Ctrl-C through.
      await setImmediate();
      signal.throwIfAborted();
      yield make(block, Watched.of(armsAt(study, 0).length));
    }
    return;
  }
  const pool = await Pool.start(study, null, workers, null);
  let isClean = false;
  try {
    const all = blocks.map((block) => pool.make(block, signal));
    // Each is awaited in its turn; until then a stop must not count as unhandled.
    for (const one of all) one.catch(() => undefined);
    for (const one of all) yield await one;
    isClean = true;
  } finally {
    await pool.stop(isClean);
  }
}
