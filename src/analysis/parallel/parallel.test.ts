import { describe, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { results, type Threads } from './parallel.ts';

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of source) found.push(value);
  return found;
}

const here: Threads = { workers: 1, signal: new AbortController().signal };

describe('results', () => {
  it('answers in the order of the units, each by itself', async () => {
    const { scenario } = await load('lastmeter:baseline', { set: ['city.homes=8'] });
    const data = { arms: [scenario], seed: 'parallel', outcomes: ['completion', 'formalization'] };
    const unit = (replicate: number, pressure: number) => ({
      arm: 0,
      set: { 'director.pressure': pressure },
      replicate,
    });
    const units = [unit(1, 17.5), unit(2, 17.5), unit(1, 35), unit(1, 17.5)];
    const found = await all(results('outcomes', data, units, here));
    expect(found).toHaveLength(4);
    expect(found[3]).toEqual(found[0]);
    expect(found[1]).not.toEqual(found[0]);
    expect(found[2]).not.toEqual(found[0]);
    const backwards = await all(results('outcomes', data, [...units].reverse(), here));
    expect(backwards.reverse()).toEqual(found);
  });

  it('stops when it is told to, and says why', async () => {
    const { scenario } = await load('lastmeter:baseline', { set: ['city.homes=4'] });
    const controller = new AbortController();
    const endless = (function* () {
      for (let replicate = 1; ; replicate++) yield { arm: 0, set: {}, replicate };
    })();
    const data = { arms: [scenario], seed: 'stop', outcomes: ['completion'] };
    const source = results('outcomes', data, endless, { ...here, signal: controller.signal });
    await source.next();
    controller.abort(new Error('enough'));
    await expect(source.next()).rejects.toThrow('enough');
  });

  it('passes on what a unit throws', async () => {
    const data = { arms: [], seed: 'none', outcomes: [] };
    const source = results('outcomes', data, [{ arm: 0, set: {}, replicate: 1 }], here);
    await expect(source.next()).rejects.toThrow('arm 0 of 0');
  });
});
