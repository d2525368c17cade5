import { describe, expect, it } from 'vitest';
import { worldOf } from '../testing/worldOf.ts';
import { build } from './build.ts';
import { keeper, nobody } from './director/holder.ts';
import { simulate } from './simulate.ts';
import { summarize, traitsAtStart } from './summary.ts';
import { open } from './truth/open.ts';
import type { World } from './world.ts';

describe('the build phase', () => {
  const built = (weeks: number): World => {
    const world = worldOf(30, { 'city.buildWeeks': weeks, 'post.exits': 30, 'child.known': 1, 'child.specialNone': 0 });
    build(world);
    return world;
  };

  it('lets people leave and arrive as many weeks as it has, and counts no week of operation', () => {
    const exits = (world: World) => world.posts.exitsBuild.reduce((sum, one) => sum + one, 0);
    expect(exits(built(0))).toBe(0);
    const byHand = worldOf(30, { 'city.buildWeeks': 9, 'post.exits': 30 });
    for (let week = -9; week < 0; week++)
      for (let home = 0; home < 30; home++) byHand.posts.live(home, week, byHand.rules.values);
    const world = built(9);
    expect(exits(world)).toBe(exits(byHand));
    expect(exits(world)).toBeGreaterThan(10);
    expect([...world.holders.kind]).toEqual([...byHand.holders.kind]);
    const { posts, weekly } = world;
    for (const column of [posts.exits, posts.directorWeeks, weekly.exits])
      expect(column.every((count) => count === 0)).toBe(true);
  });

  it('ends with first impressions of whoever holds the post then', () => {
    const world = built(9);
    const impressions = new Float64Array(30);
    world.nature.firstImpressions(world.holders, impressions, 0);
    expect([...world.agency.firstBelief]).toEqual([...impressions]);
    expect([...world.agency.beliefs.display]).toEqual([...impressions]);
  });

  it('ends with directors who know their special children, and nobody else who does', () => {
    const world = built(9);
    for (const [home, kind] of world.holders.kind.entries())
      expect(world.caseBook.count(home) > 0).toBe(kind !== keeper && kind !== nobody);
  });
});

describe('traits at the start', () => {
  it('are copies: what changes later does not reach them', () => {
    const world = worldOf(3);
    world.holders.kind.set([1, keeper, nobody]);
    const start = traitsAtStart(world);
    const before = structuredClone(start);
    for (const column of Object.values(world.holders)) (column as Float64Array).fill(7);
    expect(start).toEqual(before);
    expect(start.holderAtStart).toEqual(['director', 'keeper', 'nobody']);
  });
});

describe('what a run leaves behind', () => {
  it('is what stands in the world, each column under its name', () => {
    const world = worldOf(2);
    const { ledger, posts, holders, homes } = world;
    const start = traitsAtStart(world);
    const run = summarize(world, 'seed', 5, start);
    expect([run.seed, run.replicate, run.homeCount, run.quarters, run.weekCount]).toEqual(['seed', 5, 2, 4, 56]);
    expect([...run.homes.households]).toEqual([0, 1].map((home) => world.nature.householdsOf(home)));
    expect(run.childCount).toBe((homes.children[0] as number) + (homes.children[1] as number));
    const { reported } = run;
    expect([reported.accepted, reported.uploads, reported.signIns, reported.records, reported.caseFiles]).toEqual([
      ledger.acceptedTotal,
      ledger.uploadsTotal,
      ledger.signInsTotal,
      ledger.recordsTotal,
      ledger.caseFilesTotal,
    ]);
    expect([run.homes.exits, run.homes.skillEnd, run.homes.materialsEnd]).toEqual([
      posts.exits,
      holders.skill,
      homes.materials,
    ]);
    expect([run.weeks, run.quarterly, run.truth]).toEqual([world.weekly, world.quarterly, world.nature.truth]);
  });
});

describe('a run', () => {
  it('tells its witness of its beginning and of the end of every week, in that order', () => {
    const told: number[] = [];
    const witness = {
      home: 0,
      begins: () => told.push(-1),
      decision: () => undefined,
      outcome: () => undefined,
      endsWeek: (world: World) => told.push(world.moment.week),
    };
    const { scenario } = worldOf(2, { 'city.buildWeeks': 2 });
    const run = simulate(scenario, 'told', 1, { witness });
    expect(told).toEqual([-1, ...Array.from({ length: 56 }, (_, week) => week)]);
    // Relief was settled at the end.
    expect(open(run.truth).homes.trust.every((trust) => trust > 0)).toBe(true);
    expect(run.quarterly.agencyScore.every((score) => score !== 0)).toBe(true);
  });
});
