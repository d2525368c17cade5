import { randomBytes } from 'node:crypto';
import { type Exit, exits } from '../../experiment/failure.ts';
import { rangesText } from '../../experiment/study/merge.ts';
import { verify } from '../../experiment/study/verify.ts';
import { progress } from '../progress.ts';
import { print, printJson } from '../say.ts';
import { stoppable } from '../stop.ts';
import { look, type Named } from './folder.ts';

/** What `study verify` was given. */
export interface VerifyGiven extends Named {
  readonly sample: number;
  readonly 'sample-seed'?: string | undefined;
  readonly json: boolean;
}

/** Check all checksums of a study, and simulate some of its rows again. Nothing is changed. */
export async function verifyStudy(given: VerifyGiven): Promise<Exit> {
  const store = await look(given);
  const seed = given['sample-seed'] ?? randomBytes(4).toString('hex');
  const bar = await progress(given.sample, 'rows');
  try {
    const verdict = await stoppable('nothing was changed', (signal) =>
      verify(store, given.sample, seed, signal, bar.at),
    );
    bar.stop();
    const { damaged, missing, files, sampled, differing } = verdict;
    const isDamaged = damaged.length > 0 || differing.length > 0 || (files?.length ?? 0) > 0;
    const exit = isDamaged ? exits.damaged : missing.length > 0 ? exits.incomplete : exits.done;
    if (given.json) {
      printJson({ folder: store.folder, digest: store.digest, sampleSeed: seed, ...verdict });
      return exit;
    }
    for (const { file, why } of damaged)
      print(`damaged: parts/${file}: ${why}; \`lastmeter study run\` makes it again`);
    for (const { file, why } of files ?? [])
      print(`damaged: ${file}: ${why}; \`lastmeter study merge\` makes it again`);
    for (const { row, column, kept, again } of differing) {
      print(`differs: row ${row}: ${column} is ${kept}, and ${again} when it is simulated again`);
    }
    if (missing.length > 0) print(`missing rows: ${rangesText(missing)}`);
    print(
      `${sampled} rows simulated again, ${differing.length} differ (--sample-seed ${seed}); ${damaged.length} parts damaged`,
    );
    return exit;
  } finally {
    bar.stop();
  }
}
