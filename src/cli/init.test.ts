import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../scenario/load.ts';
import { lastmeter } from '../testing/command.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-init-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('lastmeter init', () => {
  it('starts a case that can be checked, run and compared as its guide says', async () => {
    const line = [
      'init',
      'care',
      '--title',
      'Care: "at home"',
      '--title-zh',
      '居家照护',
      '--homes',
      '12',
      '--clients',
      '30',
    ];
    expect(await lastmeter([...line, '--years', '2'], { cwd: folder })).toMatchObject({ code: 0, stdout: '' });
    const { scenario } = await load(join(folder, 'care', 'case.yaml'));
    expect(scenario).toMatchObject({ name: 'care', title: { en: 'Care: "at home"', zh: '居家照护' } });
    expect(scenario.values).toMatchObject({ 'city.homes': 12, 'child.mean': 30, 'city.years': 2 });
    const guide = await readFile(join(folder, 'care', 'README.md'), 'utf8');
    const commands = [...guide.matchAll(/^lastmeter (.+?)(?: {2,}#.*)?$/gm)].map(([, words]) => words as string);
    expect(commands).toHaveLength(6);
    for (const words of commands) {
      const args = words.replace('--replicates 20', '--replicates 1').trim().split(/\s+/);
      const few = words.startsWith('compare') ? ['--replicates', '2'] : [];
      const { code, stderr } = await lastmeter([...args, ...few], { cwd: join(folder, 'care') });
      expect({ words, code, stderr: code === 0 ? '' : stderr }).toEqual({ words, code: 0, stderr: '' });
    }
  });

  it('writes guide and comments in Chinese where it is asked to, with the same values', async () => {
    const line = ['init', 'dongxian', '--title-zh', '东县儿童之家'];
    expect(await lastmeter(line, { cwd: folder })).toMatchObject({ code: 0 });
    const read = (file: string) => readFile(join(folder, 'dongxian', file), 'utf8');
    const [english] = [await load(join(folder, 'dongxian', 'fix.yaml'))];
    await rm(join(folder, 'dongxian'), { recursive: true });
    expect(await lastmeter([...line, '--language', 'zh'], { cwd: folder })).toMatchObject({ code: 0 });
    const chinese = await load(join(folder, 'dongxian', 'fix.yaml'));
    expect(chinese.fingerprint).toBe(english?.fingerprint);
    const guide = await read('README.md');
    expect(guide).toMatch(/^# 东县儿童之家\n/);
    // Outside the commands and names there are no English words.
    const prose = guide
      .replaceAll(/^```.*$/gm, '')
      .replaceAll(/^lastmeter.*? {2,}#/gm, '')
      .replaceAll(/`[^`]+`|H市/g, '');
    expect(prose.match(/[A-Za-z]{2,}/g)).toBeNull();
    const comments = [...`${await read('case.yaml')}${await read('fix.yaml')}`.matchAll(/(?:^ *|[\w"] )# (.*)$/gm)];
    const told = comments.map(([, text]) => text as string).filter((text) => /\p{Script=Han}/u.test(text));
    expect(told.length).toBeGreaterThan(8);
    for (const text of told.filter((one) => !one.includes('{')))
      expect(text.replaceAll(/`[^`]+`|docs\/\S+?\.md|Last Meter|CSV|H市/g, '')).not.toMatch(/[A-Za-z]{2,}/);
  });

  it('refuses a name that is no folder, and a folder that is there', async () => {
    expect(await lastmeter(['init', '../up'], { cwd: folder })).toMatchObject({ code: 2 });
    await writeFile(join(folder, 'taken'), 'mine');
    const { code, stderr } = await lastmeter(['init', 'taken'], { cwd: folder });
    expect(code).toBe(3);
    expect(stderr).toContain('taken is there already');
    expect(await readFile(join(folder, 'taken'), 'utf8')).toBe('mine');
    expect(await readdir(folder)).not.toContain('up');
  });
});

describe('lastmeter completion', () => {
  it('completes commands, options and their values in bash', async () => {
    const { stdout } = await lastmeter(['completion', 'bash']);
    const complete = (...words: readonly string[]) => {
      const list = words.map((one) => `'${one}'`).join(' ');
      const script = `${stdout}\nCOMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _lastmeter; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.trim().split('\n');
    };
    expect(complete('lastmeter', 'com')).toEqual(['compare', 'completion']);
    expect(complete('lastmeter', 'compare', '--equal')).toEqual(['--equal-stakes']);
    expect(complete('lastmeter', 'run', '--language', 'z')).toEqual(['zh']);
    // A scenario is a file: the shell's own completion has it.
    expect(complete('lastmeter', 'run', 'base')).toEqual(['']);
  });

  it('knows every command in zsh and fish', async () => {
    for (const shell of ['zsh', 'fish']) {
      const { stdout } = await lastmeter(['completion', shell]);
      for (const name of ['run', 'compare', 'diary', 'patterns', 'calibrate']) expect(stdout).toContain(name);
    }
  });
});
