import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder, projectText } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'lastmeter-tutorials-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lastmeter(line: string, cwd: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const args = line.split(' ').slice(2);
  const child = spawn(process.execPath, [join(projectFolder(), 'dist', 'lastmeter.js'), ...args], { cwd });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...texts })));
}

describe.each(['researcher', 'analyst'])('the tutorial for a %s', (name) => {
  const path = `docs/tutorials/${name}.md`;
  const text = projectText(path);
  const own = mkdtempSync(join(folder, 'one-'));
  const commands = [...text.matchAll(/^npx lastmeter .*$/gm)].map(([line]) => line);

  it('runs from its first command to its last, with the files that it says to save', async () => {
    const yaml = [...text.matchAll(/Save this as `([\w.]+)`[\s\S]*?```yaml\n([\s\S]*?)```/g)];
    expect(yaml).toHaveLength(1);
    for (const [, file, content] of yaml) writeFileSync(join(own, file as string), content as string);
    expect(commands.length).toBeGreaterThan(5);
    for (const line of commands) {
      const { code, stdout, stderr } = await lastmeter(line, own);
      expect({ line, code, stderr: code === 0 ? '' : stderr }).toEqual({ line, code: 0, stderr: '' });
      expect(stdout.length).toBeGreaterThan(10);
    }
  }, 240_000);

  it('links to nothing that is not there', () => {
    const links = [...text.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, to]) => join(dirname(path), to as string));
    expect(links.filter((to) => !existsSync(join(projectFolder(), to)))).toEqual([]);
    expect(links.length).toBeGreaterThan(1);
  });
});
