import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paths } from '../model/parameters/table.ts';
import { scenarios } from './arbitrary.ts';
import { ScenarioError } from './error.ts';
import { readText } from './file.ts';
import { errorOf, loadText } from './fixture.ts';
import { groups } from './known.ts';
import { load } from './load.ts';
import { packagedFolder } from './packaged.ts';
import { parse } from './parse.ts';
import { schema } from './schema.ts';
import type { Node } from './tree.ts';

const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema());

/** What a file says as plain data, as an editor sees it. */
function data(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(data);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, data(value)]));
  return node.value;
}

async function readable(value: unknown): Promise<boolean> {
  try {
    await loadText(JSON.stringify(value));
    return true;
  } catch (error) {
    if (error instanceof ScenarioError) return false;
    throw error;
  }
}

describe('schema', () => {
  it('no parameter is also a family: a nested map is never ambiguous', () => {
    expect(paths.filter((path) => groups.includes(path))).toEqual([]);
  });

  it('accepts, as the reader does, every valid scenario', async () => {
    await fc.assert(
      fc.asyncProperty(scenarios, async (scenario) => {
        await loadText(JSON.stringify(scenario));
        expect(accepts(scenario), JSON.stringify(accepts.errors)).toBe(true);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('accepts the packaged baseline', async () => {
    const path = join(packagedFolder(), 'baseline.yaml');
    const { source, text } = readText(path, path, 1_000_000);
    expect(accepts(data(parse(text, source))), JSON.stringify(accepts.errors)).toBe(true);
    expect((await load(path)).fingerprint).toBe((await load('lastmeter:baseline')).fingerprint);
  });

  it('accepts whatever the reader accepts, also of scenarios with one thing changed', async () => {
    const odd = fc.oneof(
      fc.constantFrom(null, true, -1, 0, 1, 1.5, 1e9, '', 'none', 'hash', [], {}, [null], { en: 'x' }, { home: 5 }),
      fc.jsonValue({ maxDepth: 1 }),
    );
    let both = 0;
    await fc.assert(
      fc.asyncProperty(scenarios, odd, fc.nat(), async (scenario, value, at) => {
        const changed = structuredClone(scenario);
        const slots = slotsOf(changed);
        const slot = slots[at % slots.length];
        if (slot !== undefined) slot.holder[slot.key] = value;
        if (!(await readable(changed))) return;
        both++;
        expect(accepts(changed), JSON.stringify(accepts.errors)).toBe(true);
      }),
      { numRuns: 2000, seed: 2 },
    );
    // Else the property would be empty.
    expect(both).toBeGreaterThan(100);
  });

  it('refuses an unknown key wherever the reader does', async () => {
    await fc.assert(
      fc.asyncProperty(scenarios, fc.nat(), async (scenario, at) => {
        const changed = structuredClone(scenario);
        const maps = slotsOf({ root: changed })
          .map(({ holder, key }) => holder[key])
          .filter(isMap);
        const map = maps[at % maps.length];
        // A new key under `villages` is a village.
        if (map === undefined || map === changed['villages']) return;
        map['unheardOf'] = 1;
        expect(accepts(changed)).toBe(false);
        expect((await errorOf(loadText(JSON.stringify(changed)))).what).toMatch(/^unknown /);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  const special = { name: 'M', age: 7, severity: 2, known: true };
  it.each([
    [{ set: {} }, 'required'],
    [{ format: 2 }, 'const'],
    [{ format: 1, set: { 'city.homes': 0 } }, 'minimum'],
    [{ format: 1, set: { city: { homes: 2.5 } } }, 'type'],
    [{ format: 1, set: { 'app.screening': 'hsh' } }, 'enum'],
    [{ format: 1, fixes: [{ from: 1, set: { 'city.homes': 9 } }] }, 'additionalProperties'],
    [{ format: 1, villages: { KY: { home: 1, age: 17 } } }, 'minimum'],
    [{ format: 1, villages: { KY: { home: 1, specialChildren: Array(3).fill(special) } } }, 'maxItems'],
  ])('refuses %j', async (scenario, keyword) => {
    expect(accepts(scenario)).toBe(false);
    expect(accepts.errors?.map((error) => error.keyword)).toContain(keyword);
    expect(await readable(scenario)).toBe(false);
  });
});

type Holder = Record<string, unknown>;

function isMap(value: unknown): value is Holder {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Every place in the data that holds a value. */
function slotsOf(value: unknown): { readonly holder: Holder; readonly key: string }[] {
  if (value === null || typeof value !== 'object') return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...slotsOf(holder[key])]);
}
