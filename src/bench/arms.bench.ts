import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileFor } from '../experiment/v8.ts';
import { eachArm, simulateArms } from '../model/arms/arms.ts';
import { Snapshot } from '../model/arms/snapshot.ts';
import { build } from '../model/build.ts';
import type { Scenario } from '../model/scenario.ts';
import { simulate } from '../model/simulate.ts';
import { liveWeeks } from '../model/week.ts';
import { makeWorld } from '../model/world.ts';
import { load } from '../scenario/load.ts';
import { type Measurement, median } from './bench.ts';
import { cpuTime, least } from './clock.ts';

const folders = ['scenarios/policies', 'scenarios/regimes'];
const repeats = 9;

/** All shipped arms on the same luck: each by itself, and sharing what is the same in several. And what a fork costs. */
export async function bench(): Promise<readonly Measurement[]> {
  compileFor(Number.POSITIVE_INFINITY);
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  const chosen = ['lastmeter:baseline', ...files.filter((file) => file.endsWith('.yaml'))];
  const arms = await Promise.all(chosen.map(async (file) => (await load(file)).scenario));
  return [...sharing(arms), ...forking(arms[0] as Scenario)];
}

/** In turns, so that a busy machine disturbs all ways alike. */
function sharing(arms: readonly Scenario[]): readonly Measurement[] {
  const ways = {
    'each by itself': (replicate: number) => {
      for (const arm of arms) simulate(arm, 'bench', replicate);
    },
    'one world, each run used at once': (replicate: number) => eachArm(arms, 'bench', replicate, () => undefined),
    'one world, each run kept': (replicate: number) => void simulateArms(arms, 'bench', replicate),
  };
  const times = Object.keys(ways).map((name) => ({ name, each: [] as number[] }));
  for (let replicate = 0; replicate <= repeats; replicate++) {
    for (const [index, way] of Object.values(ways).entries()) {
      const time = cpuTime(() => way(replicate)) / arms.length;
      // The first time round is for warming up.
      if (replicate > 0) times[index]?.each.push(time);
    }
  }
  return times.flatMap(({ name, each }) => [
    { name: `arms: an arm of the ${arms.length} shipped ones, ${name}, median`, value: median(each), unit: 'ms' },
    { name: `arms: an arm of the ${arms.length} shipped ones, ${name}, least`, value: least(each), unit: 'ms' },
  ]);
}

function forking(scenario: Scenario): readonly Measurement[] {
  const world = makeWorld(scenario, 'bench', 1, { events: false, witness: null });
  build(world);
  liveWeeks(world, 0, 13);
  const shared = [world.scenario, world.rules.values, world.moments];
  const taking: number[] = [];
  const restoring: number[] = [];
  for (let time = 0; time < 200; time++) {
    const kept: Snapshot[] = [];
    taking.push(cpuTime(() => void kept.push(new Snapshot(world, shared))));
    restoring.push(cpuTime(() => kept[0]?.restore()));
  }
  return [
    { name: 'arms: keeping how a world of 100 homes stands, median', value: median(taking), unit: 'ms' },
    { name: 'arms: bringing it back, median', value: median(restoring), unit: 'ms' },
  ];
}
