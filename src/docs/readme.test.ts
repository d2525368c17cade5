import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder, projectText } from './project.ts';
import { readmeDocuments } from './readme.ts';

const readme = projectText('README.md');
const chinese = projectText('README.zh.md');
const folder = mkdtempSync(join(tmpdir(), 'lastmeter-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lastmeter(args: readonly string[]) {
  return spawnSync(process.execPath, [join(projectFolder(), 'dist', 'lastmeter.js'), ...args], {
    cwd: projectFolder(),
    encoding: 'utf8',
  });
}

function blocks(language: string, text = readme): readonly string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, block]) => block as string,
  );
}

describe('the README', () => {
  it('says what npm start prints, and shows its picture (npm run docs)', async () => {
    for (const { path, text } of await readmeDocuments())
      expect([path, projectText(path) === text]).toEqual([path, true]);
  }, 120_000);

  const commands = [...blocks('sh'), ...blocks('sh', chinese)].flatMap((block) =>
    block.split('\n').filter((line) => line.startsWith('npx lastmeter ')),
  );

  it('shows at least five commands', () => {
    expect(commands.length).toBeGreaterThanOrEqual(5);
  });

  it.each(commands)(
    '%s',
    (command) => {
      const args = command.split(' ').slice(2);
      const runs = args[0] === 'compare' ? ['--out', mkdtempSync(join(folder, 'out-'))] : [];
      const { status, stdout, stderr } = lastmeter([...args, ...runs]);
      expect([status, stderr]).toEqual([0, expect.not.stringContaining('Error')]);
      expect(stdout.length).toBeGreaterThan(20);
    },
    60_000,
  );

  it('shows a program that runs', () => {
    const [program] = blocks('js');
    const file = join(folder, 'program.mjs');
    const library = pathToFileURL(join(projectFolder(), 'dist', 'library.js')).href;
    writeFileSync(file, (program as string).replace("'lastmeter'", JSON.stringify(library)).replace('20', '3'));
    const { status, stdout } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+\n\{[\s\S]*verdict: '\w+'/);
  }, 60_000);

  it('shows a scenario that is valid', () => {
    const [yaml] = blocks('yaml');
    const file = join(folder, 'mine.yaml');
    writeFileSync(file, yaml as string);
    expect(lastmeter(['validate', file])).toMatchObject({ status: 0 });
  }, 60_000);

  it('links to nothing that is not there', () => {
    const links = [...`${readme}${chinese}`.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, path]) => path as string);
    expect(links.filter((path) => !existsSync(join(projectFolder(), path)))).toEqual([]);
    expect(links.length).toBeGreaterThan(5);
  });
});
