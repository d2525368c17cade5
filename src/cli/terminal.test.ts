import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { asOnTerminal, onTerminal } from '../testing/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'lastmeter-terminal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = ['run', 'lastmeter:baseline', '--set', 'city.homes=8', '--replicates', '4', '--workers'];

describe('on a terminal', () => {
  // A system without `script` still goes the other way, so neither case is ever left out.
  it.each(['1', '2'])('a run of %s workers shows a bar with the time left, then its findings', (workers) => {
    const args = [...run, workers, '--out', join(folder, workers)];
    const { code, text } = onTerminal(args) ?? asOnTerminal(args);
    expect(text).toMatch(/\b4\/4 runs, \d+s left/);
    expect(text).toContain('Reports accepted');
    expect(text).toContain('4 runs written to');
    expect(text).not.toContain('fault of the program');
    expect(code).toBe(0);
    expect(readdirSync(join(folder, workers))).toContain('manifest.json');
  });

  it('shows the same where the streams only say that they are one', () => {
    const { code, text } = asOnTerminal([...run, '1', '--out', join(folder, 'said')]);
    expect(text).toMatch(/\b4\/4 runs, \d+s left/);
    expect(text).toContain('4 runs written to');
    expect(code).toBe(0);
  });

  it('shows errors in red, without a trace', () => {
    const args = ['run', 'lastmeter:baseline', '--out', ''];
    const { code, text } = onTerminal(args) ?? asOnTerminal(args);
    expect(text).toContain('\u001b[31merror:\u001b[39m --out is empty. Write what it takes after it');
    expect(code).toBe(2);
  });
});
