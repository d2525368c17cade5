import { type Exit, exits, Failure } from '../../experiment/failure.ts';
import { shell } from '../../experiment/shell.ts';
import {
  type Conducted,
  conductStudy,
  type Estimate,
  inShard,
  runsOf,
  type Shard,
} from '../../experiment/study/conduct.ts';
import type { Broken } from '../../experiment/study/store/failed.ts';
import { atWork } from '../../experiment/study/store/log.ts';
import type { Store } from '../../experiment/study/store/store.ts';
import { blockCount, blocksOf, rowCount } from '../../experiment/study/study.ts';
import { threadsFor } from '../../experiment/threads.ts';
import { quoted } from '../../scenario/printable.ts';
import { progress } from '../progress.ts';
import { printJson, red, tell } from '../say.ts';
import { stoppable } from '../stop.ts';
import { bytesText, timeText } from './amounts.ts';
import { enter, type Named } from './folder.ts';
import { mergeFolder } from './merge.ts';

/** What `study run` was given. */
export interface RunGiven extends Named {
  readonly shard?: string | undefined;
  readonly workers?: number | undefined;
  readonly 'run-timeout': number;
  readonly estimate: boolean;
  readonly parquet: boolean;
  readonly json: boolean;
}

/** Failed runs that are told one by one. */
const TOLD = 10;
/** How often progress is told where no bar can be shown, milliseconds. */
const MINUTE = 60_000;

/** Compute what is missing of a study or of a shard; put a whole study together. */
export async function runStudy(given: RunGiven): Promise<Exit> {
  const shard = shardOf(given.shard);
  const store = await enter(given);
  const blocks = blocksOf(store.study);
  const mine = blocks.filter((block) => inShard(shard, block));
  const missing = lookAround(store, shard, mine);
  tellPlan(store, shard, mine, missing);
  const total = runsOf(store, mine);
  const before = total - runsOf(store, missing);
  const bar = await progress(total);
  bar.at(before);
  const minutes = tellEachMinute(before, total);
  const kept = `what is done is kept in ${shown(store.folder)}; the same command goes on`;
  let failures = 0;
  try {
    const done = await stoppable(kept, async (signal) => {
      return await conductStudy(store, missing, {
        shard,
        workers: threadsFor(given.workers, total - before, store.study.plan),
        runTimeout: given['run-timeout'] === 0 ? null : given['run-timeout'],
        signal,
        only: given.estimate ? 'estimate' : null,
        progress: (runs) => {
          bar.at(before + runs);
          minutes.at(before + runs);
        },
        failed: (broken) => {
          failures++;
          if (failures <= TOLD) tell(failedText(store, broken));
        },
        estimated: tellEstimate,
      });
    });
    bar.stop();
    if (done.made > 0) tell(workText(done));
    if (done.failed.length > 0) {
      tell(
        `${red('error:')} ${failures} ${failures === 1 ? 'run' : 'runs'} failed; the others are kept. \`lastmeter study status ${shown(store.folder)}\` tells of them.`,
      );
      return exits.failed;
    }
    if (given.estimate || shard.count > 1) {
      if (given.json) printJson({ folder: store.folder, digest: store.digest, blocks: mine.length, made: done.made });
      if (!given.estimate)
        tell(`Shard ${shard.index}/${shard.count} is done: ${mine.length} blocks in ${shown(store.folder)}`);
      return exits.done;
    }
    await mergeFolder(store, { partial: false, parquet: given.parquet, json: given.json });
    return exits.done;
  } finally {
    minutes.stop();
    bar.stop();
  }
}

/** How much of the work went into keeping what was computed. */
function workText({ computing, keeping }: Conducted): string {
  const share = (100 * keeping) / (computing + keeping);
  return `  ${timeText((computing + keeping) / 1000)} of work by all threads, ${share.toFixed(1)} % of it to hash and write`;
}

/** `3/8`, or everything. @throws Failure (2) */
export function shardOf(given: string | undefined): Shard {
  if (given === undefined) return { index: 1, count: 1 };
  const [, index = '', count = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(given) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new Failure(exits.wrong, `--shard takes a share such as 3/8, from 1/8 to 8/8; it is ${quoted(given)}`);
}

/** Blocks of the shard that are missing; what is damaged is set aside. */
function lookAround(store: Store, shard: Shard, mine: readonly number[]): readonly number[] {
  const { present, damaged } = store.scan((block) => inShard(shard, block));
  for (const part of damaged) {
    tell(store.quarantine(part));
  }
  return mine.filter((block) => !present.has(block));
}

function tellPlan(store: Store, shard: Shard, mine: readonly number[], missing: readonly number[]): void {
  const { plan, title, name } = store.study;
  const sets = plan.ensemble?.sets.length ?? 1;
  const share = shard.count > 1 ? `; shard ${shard.index}/${shard.count} has ${mine.length} of them` : '';
  tell(
    `${title.en === name ? name : `${name}: ${title.en}`}\n  ${count(plan.arms.length, 'arm')} x ${count(sets, 'parameter set')} x ${count(plan.replicates, 'replicate')} = ${rowCount(store.study)} runs in ${count(blockCount(store.study), 'block')}${share}`,
  );
  if (missing.length < mine.length) {
    tell(
      `  ${mine.length - missing.length} of ${mine.length} blocks are there and whole; ${missing.length} are missing`,
    );
  }
  for (const { host, pid } of atWork(store.folder).slice(0, 3)) {
    tell(`  process ${pid} on ${host} seems to be at work here too: both may go on`);
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function tellEstimate({ runs, seconds, bytes }: Estimate): void {
  if (runs > 0)
    tell(`  by the first blocks, the other ${runs} runs take about ${timeText(seconds)} and ${bytesText(bytes)}`);
}

/** A failed run with its seed and the command that shows it again. */
export function failedText({ folder }: Store, { rows, arms, set, replicate, seed, message }: Broken): string {
  const which = arms.length === 1 ? arms[0] : `one of ${arms.join(', ')}`;
  const inSet = set === 0 ? '' : ` in set ${set}`;
  const lines = [
    `${red('failed:')} row ${rows.join(' or ')}: replicate ${replicate} of ${which}${inSet}, seed ${JSON.stringify(seed)}: ${message}`,
    ...rows.slice(0, 3).map((row) => `  See it again: lastmeter study replay ${shell(shown(folder))} --row ${row}`),
  ];
  return lines.join('\n');
}

/** A path relative to the working folder where that is shorter. */
export function shown(folder: string): string {
  const here = `${process.cwd()}/`;
  return folder.startsWith(here) ? folder.slice(here.length) : folder;
}

/** Tells progress in a log file, where there is no terminal for a bar. */
function tellEachMinute(before: number, total: number): { at(runs: number): void; stop(): void } {
  if (process.stderr.isTTY === true) return { at: () => undefined, stop: () => undefined };
  const start = Date.now();
  let runs = before;
  const timer = setInterval(() => {
    const seconds = (Date.now() - start) / 1000;
    const left = runs > before ? `, about ${timeText((seconds * (total - runs)) / (runs - before))} left` : '';
    tell(`  ${runs} of ${total} runs${left}`);
  }, MINUTE);
  timer.unref();
  return {
    at: (now) => {
      runs = now;
    },
    stop: () => clearInterval(timer),
  };
}
