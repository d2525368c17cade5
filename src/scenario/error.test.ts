import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ScenarioError } from './error.ts';
import { errorOf, project } from './fixture.ts';
import { load } from './load.ts';
import { faultAt } from './place.ts';

const source = { file: 'scenarios/mine.yaml', path: '', lines: ['', '', '', '', '', '', '    director.skil: 0.4'] };

describe('ScenarioError', () => {
  it('prints place, line, caret and what to do', () => {
    const fault = faultAt(
      { source, line: 7, column: 5 },
      'unknown parameter "director.skil"',
      '',
      'Did you mean "director.skill"?',
    );
    expect(new ScenarioError([fault]).format()).toBe(`scenarios/mine.yaml:7:5: unknown parameter "director.skil"
  7 |     director.skil: 0.4
    |     ^
  Did you mean "director.skill"?`);
  });

  it('lists several faults, at most twenty of them', async () => {
    const many = Array.from({ length: 23 }, (_, i) => `  x${i}: 1\n`).join('');
    const folder = project({ 'a.yaml': `format: 1\nset:\n${many}` });
    const text = (await errorOf(load(join(folder, 'a.yaml')))).format();
    expect(text.match(/unknown parameter/g)).toHaveLength(20);
    expect(text.split('\n').at(-1)).toBe('and 3 more faults');
  });

  it('shows wide characters, tabs and long lines with the caret in place', () => {
    const lines = ['案例: x', '\tx', `${'a'.repeat(200)}X${'b'.repeat(200)}`];
    const at = (line: number, column: number) =>
      new ScenarioError([faultAt({ source: { file: 'f', path: '', lines }, line, column }, 'w')])
        .format()
        .split('\n')
        .slice(1);
    expect(at(1, 5)).toEqual(['  1 | 案例: x', '    |       ^']);
    expect(at(2, 2)).toEqual(['  2 |  x', '    |  ^']);
    const [shown = '', caret = ''] = at(3, 201);
    expect(shown.length).toBeLessThan(110);
    expect(shown[caret.indexOf('^')]).toBe('X');
  });

  it('never passes control characters on to a terminal', async () => {
    const folder = project({ 'a.yaml': 'format: 1\nset:\n  "\\e[31mred\\u202e\\n": 1\n' });
    const text = (await errorOf(load(join(folder, 'a.yaml')))).format();
    expect(text).toContain('unknown parameter "\\u{1b}[31mred\\u{202e}\\u{a}"');
    expect([...text].filter((character) => character < ' ' && character !== '\n')).toEqual([]);
  });

  it('names a fault without a line by its file alone', () => {
    const fault = faultAt(
      { source: { file: '--set a=1', path: '', lines: [] }, line: null, column: null },
      'wrong',
      'why',
      'do',
    );
    const error = new ScenarioError([fault]);
    expect(error.format()).toBe('--set a=1: wrong\n  why\n  do');
    expect(error.message).toBe('--set a=1: wrong');
  });
});
