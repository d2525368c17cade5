// @ts-check
// Does a study survive anything? Kills at every operation on files and at random times, damages, full disks, any number of workers and
// shards; what is wrong is told, and the last line is `N passed, N failed`. Usage: node src/setup/survive.mjs [SECTION ...]
// The figures of docs/reliability.md come from here.
import { rm } from 'node:fs/promises';
import process from 'node:process';
import { build, install } from './steps.mjs';
import { damages } from './survive/damages.mjs';
import { disk } from './survive/disk.mjs';
import { failures } from './survive/failures.mjs';
import { points, random } from './survive/kills.mjs';
import { shards } from './survive/shards.mjs';
import { folder, prepare } from './survive/trial.mjs';
import { Tally } from './tally.mjs';

const sections = { points, random, damages, shards, disk, failures };
const tally = new Tally();

/** @type {import('./survive/trial.mjs').Count} */
function count(what, check) {
  const start = Date.now();
  return tally.count(what, async () => `${await check()} (${Math.round((Date.now() - start) / 1000)} s)`);
}

try {
  await install();
  await build();
  await prepare();
  const chosen = process.argv.slice(2);
  for (const [name, section] of Object.entries(sections)) {
    if (chosen.length === 0 || chosen.includes(name)) await section(count);
  }
} catch (error) {
  tally.fail('survive', error);
} finally {
  await rm(folder, { recursive: true, force: true });
}
tally.end();
