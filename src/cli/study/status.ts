import { type Exit, exits } from '../../experiment/failure.ts';
import { runsOf } from '../../experiment/study/conduct.ts';
import { ranges, rangesText, readMerged } from '../../experiment/study/merge.ts';
import { failedRuns } from '../../experiment/study/store/failed.ts';
import { atWork, sessions } from '../../experiment/study/store/log.ts';
import { blocksOf, rowCount } from '../../experiment/study/study.ts';
import { short } from '../../scenario/fingerprint.ts';
import { print, printJson } from '../say.ts';
import { bytesText } from './amounts.ts';
import { look, type Named } from './folder.ts';
import { failedText } from './run.ts';

/** What is there of a study, what is missing, damaged or has failed. Nothing is changed. */
export async function tellStatus(given: Named & { readonly json: boolean }): Promise<Exit> {
  const store = await look(given);
  const { study } = store;
  const { present, damaged, bytes } = store.scan();
  const blocks = blocksOf(study);
  const missing = blocks.filter((block) => !present.has(block));
  const failed = [...failedRuns(store.folder)].filter(([block]) => !present.has(block)).flatMap(([, broken]) => broken);
  const merged = readMerged(store.folder);
  const working = atWork(store.folder);
  const exit = damaged.length > 0 ? exits.damaged : missing.length > 0 ? exits.incomplete : exits.done;
  const runs = runsOf(store, present);
  if (given.json) {
    printJson({
      folder: store.folder,
      digest: store.digest,
      runs,
      of: rowCount(study),
      blocks: { present: present.size, of: blocks.length, bytes },
      missing: ranges(study, missing),
      damaged,
      failed,
      merged: merged?.status ?? null,
      atWork: working,
    });
    return exit;
  }
  print(`${study.name}, study ${short(store.digest)}: ${runs} of ${rowCount(study)} runs are there`);
  print(
    `  ${present.size} of ${blocks.length} blocks, ${bytesText(bytes)}; ${sessions(store.folder).length} calls so far`,
  );
  if (missing.length > 0) print(`  missing rows: ${rangesText(ranges(study, missing))}`);
  for (const { file, why } of damaged)
    print(`  damaged: parts/${file}: ${why}; \`lastmeter study run\` makes it again`);
  for (const broken of failed) print(failedText(store, broken));
  for (const { host, pid, started } of working) print(`  at work: process ${pid} on ${host} since ${started}`);
  if (merged !== null) print(`  merged: ${merged.status}, ${merged.runs} runs`);
  return exit;
}
