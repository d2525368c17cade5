import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packagedFolder } from '../../scenario/packaged.ts';

/** Every fix of the paper and the further ones, in order. */
const fixes = readdirSync(join(packagedFolder(), 'policies'))
  .filter((name) => /^[fx]\d/.test(name))
  .sort()
  .map((name) => `lastmeter:policies/${name.replace('.yaml', '')}`);

const backfires = 'genuineChange < 0 or welfare3Change < 0';
const into = (name: string) => ['--out', `output/uncertainty/${name}`, '--move-aside'];
const asked = ['--where', backfires, '--sample', '512', '--replicates', '2'];

/**
 * The commands whose results `docs/uncertainty.md` is made of, as people type them after `lastmeter`, each with the file below
 * `output/uncertainty` that keeps what it printed.
 */
export const commands = {
  drives: {
    file: 'drives.json',
    args: ['sensitivity', 'lastmeter:baseline', '--sample', '2048', ...into('drives')],
  },
  inspection: {
    file: 'inspection.json',
    args: [
      'discover',
      'lastmeter:baseline',
      'lastmeter:policies/f03b-random-inspection',
      ...asked,
      ...into('inspection'),
    ],
  },
  attendance: {
    file: 'attendance.json',
    args: ['discover', 'lastmeter:baseline', 'lastmeter:regimes/verified-attendance', ...asked, ...into('attendance')],
  },
  beside: {
    file: 'beside.json',
    args: [
      ...['discover', 'lastmeter:baseline', 'lastmeter:policies/f03b-random-inspection'],
      ...['--where', 'valueEndChange < 0 or coverageSpecialChange < 0', '--sample', '256', '--replicates', '2'],
      ...into('beside'),
    ],
  },
  fixes: {
    file: 'fixes.json',
    args: [
      ...['frontier', 'lastmeter:baseline', ...fixes, '--ensemble-sets', '10', '--replicates', '3'],
      ...['--budget', '60000', '--generations', '5', ...into('fixes')],
    ],
  },
  evaluation: {
    file: 'evaluation.json',
    args: ['frontier', 'lastmeter:studies/evaluation', '--generations', '10', ...into('evaluation')],
  },
} as const satisfies Readonly<Record<string, { readonly file: string; readonly args: readonly string[] }>>;
