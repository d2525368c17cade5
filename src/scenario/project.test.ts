import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './fixture.ts';
import { packagedFolder } from './packaged.ts';
import { locate, locateFirst } from './project.ts';

const place = { source: { file: 'f', path: '', lines: [] }, line: 1, column: 1 };

describe('the project of a scenario', () => {
  it('is the nearest folder above with a package.json or a .git', () => {
    const folder = project({ 'a/.git': '', 'a/b/c/x.yaml': '', 'a/b/d/package.json': '{}', 'a/b/d/e/y.yaml': '' });
    expect(locateFirst(join(folder, 'a/b/c/x.yaml')).root).toBe(join(folder, 'a'));
    expect(locateFirst(join(folder, 'a/b/d/e/y.yaml')).root).toBe(join(folder, 'a/b/d'));
  });

  it('of a packaged scenario is the packaged folder, which a file of any project may extend', () => {
    const folder = project({ 'x.yaml': '' });
    const first = locateFirst(join(folder, 'x.yaml'));
    const base = locate({ text: 'lastmeter:baseline', place }, first);
    expect(base).toEqual({
      path: realpathSync(join(packagedFolder(), 'baseline.yaml')),
      file: 'lastmeter:baseline',
      root: realpathSync(packagedFolder()),
    });
    expect(() => locate({ text: '../package.json', place }, base)).toThrow(/lies outside the project/);
  });

  it('may be reached by a way through its own folders', () => {
    const folder = project({ 'a/x.yaml': '', 'b/y.yaml': '' });
    const first = locateFirst(join(folder, 'a/x.yaml'));
    expect(locate({ text: '../b/../b/./y.yaml', place }, first).path).toBe(join(folder, 'b/y.yaml'));
    const odd = project({ '..x/y.yaml': '', 'z.yaml': '' });
    expect(locate({ text: '..x/y.yaml', place }, locateFirst(join(odd, 'z.yaml'))).path).toBe(join(odd, '..x/y.yaml'));
  });
});

describe('the packaged scenarios', () => {
  it('are those of this checkout', () => {
    expect(existsSync(join(packagedFolder(), '..', 'package.json'))).toBe(true);
    expect(packagedFolder()).toBe(join(import.meta.dirname, '..', '..', 'scenarios'));
  });
});
