import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder, projectText } from './project.ts';
import { readmeDocuments } from './readme.ts';

const readme = projectText('README.md');
const folder = mkdtempSync(join(tmpdir(), 'lastmeter-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lastmeter(args: readonly string[]) {
  return spawnSync(process.execPath, [join(projectFolder(), 'dist', 'lastmeter.js'), ...args], {
    cwd: projectFolder(),
    encoding: 'utf8',
  });
}

function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text]) => text as string,
  );
}

describe('the README', () => {
  it('says what npm start prints, and shows its picture (npm run docs)', async () => {
    for (const { path, text } of await readmeDocuments())
      expect([path, projectText(path) === text]).toEqual([path, true]);
  }, 120_000);

  const commands = blocks('sh').flatMap((block) =>
    block.split('\n').filter((line) => line.startsWith('npx lastmeter ')),
  );

  it('shows at least five commands', () => {
    expect(commands.length).toBeGreaterThanOrEqual(5);
  });

  it.each(commands)(
    '%s',
    (command) => {
      const args = command.split(' ').slice(2);
      const runs = args[0] === 'run' ? ['--out', join(folder, 'out')] : [];
      const { status, stdout, stderr } = lastmeter([...args, ...runs]);
      expect([status, stderr]).toEqual([0, expect.not.stringContaining('Error')]);
      expect(stdout.length).toBeGreaterThan(20);
    },
    60_000,
  );

  it('shows a scenario that is valid', () => {
    const [yaml] = blocks('yaml');
    const file = join(folder, 'mine.yaml');
    writeFileSync(file, yaml as string);
    expect(lastmeter(['validate', file])).toMatchObject({ status: 0 });
  }, 60_000);

  it('links to nothing that is not there', () => {
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, path]) => path as string);
    expect(links.filter((path) => !existsSync(join(projectFolder(), path)))).toEqual([]);
    expect(links.length).toBeGreaterThan(5);
  });
});
