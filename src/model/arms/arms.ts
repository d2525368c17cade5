import { build } from '../build.ts';
import type { Run } from '../run.ts';
import type { Fix, Scenario } from '../scenario.ts';
import { summarize, type TraitsAtStart, traitsAtStart } from '../summary.ts';
import { liveWeeks } from '../week.ts';
import { makeWorld, type World } from '../world.ts';
import { copy } from './copy.ts';
import { type Family, families, type Member } from './family.ts';
import { same } from './same.ts';
import { Snapshot } from './snapshot.ts';

/** What to keep of each arm besides the columns. */
export interface ArmsKeeping {
  /** The event log. */
  readonly events: boolean;
}

/**
 * The runs of several scenarios on the same luck, each the same to the last bit as that of `simulate`. What is the same in several
 * of them is lived once: the world is made and built once where they have the same villages and differ in nothing that is read
 * before the first week, and they go on together until the first week in which a dated fix of one of them is not that of the others.
 * @param seed any text, @param replicate 1-based
 * @returns one run a scenario, in their order
 * @throws FormulaError where a scorecard of one of them has no finite value; `simulate` tells of which
 */
export function simulateArms(
  scenarios: readonly Scenario[],
  seed: string,
  replicate: number,
  keeping: Partial<ArmsKeeping> = {},
): readonly Run[] {
  const runs: Run[] = [];
  const keep = (run: Run, arm: number): void => {
    runs[arm] = copy(run);
  };
  eachArm(scenarios, seed, replicate, keep, keeping);
  return runs;
}

/**
 * The same, one after the other, for those who take from each run what they need: one world serves for all.
 * @param use gets each run once with the index of its scenario, in any order. The run holds only until `use` returns: the next arm
 * writes over its columns
 */
export function eachArm(
  scenarios: readonly Scenario[],
  seed: string,
  replicate: number,
  use: (run: Run, arm: number) => void,
  keeping: Partial<ArmsKeeping> = {},
): void {
  for (const family of families(scenarios)) new Tree(family, seed, replicate, use, keeping).branch(family, 0);
}

/** A world in which the arms of a family live, one after the other from where they part. */
class Tree {
  private readonly world: World;
  private readonly start: TraitsAtStart;
  private readonly end: (member: Member) => void;

  constructor(
    [first]: Family,
    seed: string,
    replicate: number,
    use: (run: Run, arm: number) => void,
    keeping: Partial<ArmsKeeping>,
  ) {
    this.world = makeWorld(first.scenario, seed, replicate, { events: false, ...keeping, witness: null });
    build(this.world);
    this.start = traitsAtStart(this.world);
    this.end = ({ arm, scenario }) => {
      this.world.scenario = scenario;
      use(summarize(this.world, seed, replicate, this.start), arm);
    };
  }

  /** Go on from a week before which all these arms were one: apart where their changes of this week differ. */
  branch(members: readonly Member[], week: number): void {
    const groups = alike(members, week);
    const { scenario, rules, moments } = this.world;
    const fork = groups.length > 1 ? new Snapshot(this.world, [scenario, rules.values, moments]) : null;
    for (const [index, group] of groups.entries()) {
      if (index > 0) fork?.restore();
      this.goOn(group, week);
    }
  }

  /** Live on together, to the next week in which any of these arms changes, or to the end. */
  private goOn(members: readonly Member[], week: number): void {
    const { world } = this;
    world.scenario = (members[0] as Member).scenario;
    const changes = members.flatMap(({ scenario }) => scenario.fixes.map(({ from }) => from - 1));
    const next = Math.min(world.moments.length, ...changes.filter((change) => change > week));
    liveWeeks(world, week, next);
    if (next < world.moments.length) {
      this.branch(members, next);
      return;
    }
    world.nature.finish();
    for (const member of members) this.end(member);
  }
}

/** Arms by what changes in a week: each list has the same changes. */
function alike(members: readonly Member[], week: number): readonly (readonly Member[])[] {
  const groups: { readonly set: object; readonly members: Member[] }[] = [];
  for (const member of members) {
    const due = member.scenario.fixes.filter(({ from }: Fix) => from === week + 1);
    const set = Object.assign({}, ...due.map((fix) => fix.set)) as object;
    const group = groups.find((known) => same(known.set, set));
    if (group) group.members.push(member);
    else groups.push({ set, members: [member] });
  }
  return groups.map((group) => group.members);
}
