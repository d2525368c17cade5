import { createLuck } from '../model/luck/luck.ts';
import { streams } from '../model/luck/streams.ts';
import { exponential } from '../model/numerics/exponential.ts';
import { gumbelQuantile } from '../model/numerics/gumbelQuantile.ts';
import { logarithm } from '../model/numerics/logarithm.ts';
import { logistic } from '../model/numerics/logistic.ts';
import { normalCdf } from '../model/numerics/normalCdf.ts';
import { normalQuantile } from '../model/numerics/normalQuantile.ts';
import { power } from '../model/numerics/power.ts';
import { softplus } from '../model/numerics/softplus.ts';
import { EMPTY, fingerprint } from './fingerprint.ts';

const luck = createLuck('引擎 engines', 1);
const unit = (i: number) => luck.items.uniform(i, 0);
const between = (low: number, high: number, i: number) => low + unit(i) * (high - low);
/** The streams that the pinned bits were made with: one that is added later changes none of them. */
const pinned = streams.slice(0, 27);
const stream = (i: number) => luck[pinned[i % pinned.length] as (typeof streams)[number]];

/** Functions of the row number whose results must not depend on the engine. */
const rows: Record<string, (i: number) => number> = {
  exponential: (i) => exponential(i % 2 === 0 ? between(-750, 720, i) : between(-3, 3, i)),
  logarithm: (i) => logarithm(i % 2 === 0 ? unit(i) : exponential(between(-745, 709, i))),
  power: (i) => power(between(0, 100, i), i % 3 === 0 ? (i % 33) - 16 : between(-4, 4, i + 1)),
  logistic: (i) => logistic(between(-50, 50, i)),
  softplus: (i) => softplus(between(-50, 50, i)),
  normalCdf: (i) => normalCdf(between(-40, 10, i)),
  normalQuantile: (i) => normalQuantile(unit(i)),
  gumbelQuantile: (i) => gumbelQuantile(unit(i)),
  uniform: (i) => stream(i).uniform(i, (i % 512) - 128, i & 15, i & 8191),
  normal: (i) => stream(i).normal(i, (i % 512) - 128, i & 15, i & 8191),
  gumbel: (i) => stream(i).gumbel(i, (i % 512) - 128, i & 15, i & 8191),
  seeds: (i) => createLuck(`seed ${i >> 8}`, i & 255).choice.uniform(0, 0),
};

/** Fingerprint of the results in rows 0..count-1, by function; `seeds` takes a hundredth of the rows. */
export function engineFingerprints(count: number): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [name, result] of Object.entries(rows)) {
    let hash = EMPTY;
    for (let i = 0; i < (name === 'seeds' ? count / 100 : count); i++) hash = fingerprint(hash, result(i));
    found[name] = hash;
  }
  return found;
}
