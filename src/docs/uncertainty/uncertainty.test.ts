import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../scenario/fingerprint.ts';
import { load } from '../../scenario/load.ts';
import { projectFolder, projectText } from '../project.ts';
import { commands } from './commands.ts';

const document = projectText('docs/uncertainty.md');

describe('docs/uncertainty.md', () => {
  it('is about the scenario that is packaged (npm run uncertainty)', async () => {
    const { scenario } = await load('lastmeter:baseline');
    expect(document).toContain(`scenario \`${fingerprint(scenario).slice(0, 12)}\``);
  });

  it('speaks of every fix, and shows the commands that it was made by', () => {
    const fixes = commands.fixes.args.filter((one) => one.startsWith('lastmeter:policies/'));
    expect(fixes.length).toBeGreaterThan(30);
    // Names of scenarios end at 32 characters.
    for (const fix of fixes) {
      expect(document).toContain(`| ${fix.replace('lastmeter:policies/', '').slice(0, 32)} |`);
    }
    for (const { args } of [commands.drives, commands.evaluation]) {
      expect(document).toContain(`lastmeter ${args.join(' ')}`);
    }
  });

  it('shows pictures that are there', () => {
    const shown = [...document.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, path]) => path as string);
    expect(shown.filter((path) => !existsSync(join(projectFolder(), 'docs', path)))).toEqual([]);
    expect(shown).toHaveLength(3);
  });
});
