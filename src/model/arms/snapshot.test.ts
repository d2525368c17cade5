import { describe, expect, it } from 'vitest';
import { differing } from '../../testing/columns.ts';
import { fix, plain } from '../../testing/plain.ts';
import { build } from '../build.ts';
import type { Scenario } from '../scenario.ts';
import { summarize, traitsAtStart } from '../summary.ts';
import { liveWeeks } from '../week.ts';
import { makeWorld, type World } from '../world.ts';
import { Snapshot } from './snapshot.ts';

const scenario: Scenario = plain({ 'city.homes': 12 }, [
  fix(20, { 'app.screening': 'hash', 'child.fading': 0.04, 'director.skillBase': 0.5, 'household.forgetting': 0.03 }),
]);

function builtWorld(of = scenario): World {
  const world = makeWorld(of, 'snapshot', 1, { events: true, witness: null });
  build(world);
  return world;
}

const taken = (world: World) => new Snapshot(world, [world.scenario, world.rules.values, world.moments, world.luck]);

/** Every object that can be reached, by the way to it, and every function. */
function reached(world: World): { readonly objects: Map<object, string>; readonly functions: readonly string[] } {
  const objects = new Map<object, string>([[world.scenario, 'scenario']]);
  const functions: string[] = [];
  const look = (name: string, value: unknown): void => {
    if (typeof value === 'function') functions.push(name);
    if (typeof value !== 'object' || value === null || objects.has(value) || Object.isFrozen(value)) return;
    objects.set(value, name);
    if (!ArrayBuffer.isView(value)) for (const [key, part] of Object.entries(value)) look(`${name}.${key}`, part);
  };
  look('world', world);
  return { objects, functions };
}

describe('a snapshot', () => {
  it('brings back everything: a world lived on and brought back is what it was', () => {
    const world = builtWorld();
    liveWeeks(world, 0, 17);
    const before = taken(world);
    liveWeeks(world, 17, 56);
    world.nature.finish();
    expect(taken(world)).not.toEqual(before);
    before.restore();
    expect(taken(world)).toEqual(before);
    // And again: bringing back uses nothing up.
    liveWeeks(world, 17, 30);
    before.restore();
    expect(taken(world)).toEqual(before);
  });

  it('leaves the past alone: what is lived after it is what a world lives that was never brought back', () => {
    const world = builtWorld();
    const start = traitsAtStart(world);
    liveWeeks(world, 0, 17);
    const fork = taken(world);
    world.scenario = { ...scenario, fixes: [fix(18, { 'director.stakes': 0, 'agency.floor': 1 })] };
    liveWeeks(world, 17, 56);
    world.nature.finish();
    fork.restore();
    liveWeeks(world, 17, 56);
    world.nature.finish();
    const other = builtWorld();
    liveWeeks(other, 0, 56);
    other.nature.finish();
    const runs = [world, other].map((each) => summarize(each, 'snapshot', 1, start));
    expect(differing(runs[0] as never, runs[1] as never)).toEqual([]);
  });

  it('keeps columns, fields, lists and what they refer to', () => {
    const list = [{ depth: 1 }, 'two'];
    const root = { column: Float64Array.of(1, 2), inner: { size: 3, next: null as object | null }, list };
    const snapshot = new Snapshot(root, []);
    const { inner } = root;
    root.column[1] = 9;
    inner.size = 4;
    inner.next = root;
    (list[0] as { depth: number }).depth = 5;
    list.push('three');
    root.inner = { size: 0, next: null };
    snapshot.restore();
    expect(root).toEqual({
      column: Float64Array.of(1, 2),
      inner: { size: 3, next: null },
      list: [{ depth: 1 }, 'two'],
    });
    expect([root.inner, root.list]).toEqual([inner, list]);
    expect(root.inner).toBe(inner);
  });

  it('does not look into what is frozen or shared', () => {
    const shared = { size: 1 };
    const root = { frozen: Object.freeze({ deep: { size: 1 } }), shared };
    const snapshot = new Snapshot(root, [shared]);
    root.frozen.deep.size = 2;
    shared.size = 2;
    snapshot.restore();
    expect([root.frozen.deep.size, shared.size]).toEqual([2, 2]);
  });

  it.each([new Map(), new Set(), new ArrayBuffer(8)])('refuses what it could not bring back: %s', (value) => {
    expect(() => new Snapshot({ deep: { value } }, [])).toThrow(`deep.value is a ${value.constructor.name}`);
  });
});

describe('a world', () => {
  it('hides no state where a snapshot cannot see it: no class of it has # fields, and nothing of it is a closure', () => {
    const world = builtWorld();
    liveWeeks(world, 0, 30);
    const { objects, functions } = reached(world);
    const classes = new Set([...objects.keys()].map((object) => object.constructor));
    const own = [...classes].filter((of) => of !== Object && of !== Array && !of.name.endsWith('Array'));
    expect(own.map(({ name }) => name)).toEqual(expect.arrayContaining(['Holders', 'Mind', 'Relief', 'Worth']));
    expect(own.length).toBeGreaterThan(14);
    expect(own.filter((of) => /(^|[\s.;{])#\w/.test(String(of))).map(({ name }) => name)).toEqual([]);
    // The traits of the villages as the scenario gives them.
    expect(functions).toEqual(['world.nature.traits']);
  });
});
