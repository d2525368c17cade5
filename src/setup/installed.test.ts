import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installed, npx, pack } from './installed.mjs';
import { root } from './root.mjs';

const minutes = 60_000;
let folder = '';
let packed: Awaited<ReturnType<typeof pack>>;

beforeAll(async () => {
  // Outside the project, so that nothing of it is found upwards.
  folder = await realpath(await mkdtemp(join(tmpdir(), 'lastmeter-installed-')));
  packed = await pack(folder);
  await installed(join(folder, packed.filename), join(folder, 'empty'));
}, 10 * minutes);
afterAll(() => rm(folder, { recursive: true, force: true }));

const inside = (...path: readonly string[]) => join(folder, 'empty', ...path);
const command = (...args: readonly string[]) => npx(inside(), args);

/** Five lines of another program, as the documents show them. */
const program = `import { baseline, change, compare, simulate, type Compared } from 'lastmeter';
const small = change(baseline, { name: 'small', set: { 'city.homes': 6 } });
const screened = change(small, { name: 'screened', fixes: [{ from: 14, set: { 'app.screening': 'hash' } }] });
const [found]: readonly Compared[] = compare(small, [screened], { replicates: 2, outcomes: ['duplicate'] });
console.log(simulate(small, 'h-city').outcomes['genuine'], found?.effects['duplicate']?.verdict);
`;

/** Check a program of TypeScript in the folder, libraries included, and give what the compiler says. */
async function checked(name: string, text: string): Promise<string> {
  await writeFile(inside(name), text);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck', 'false'];
  const how = ['--target', 'es2022', '--module', 'nodenext', '--noEmit'];
  return spawnSync(process.execPath, [tsc, ...strict, ...how, name], { cwd: inside(), encoding: 'utf8' }).stdout;
}

describe('the package in an empty folder', () => {
  it('holds what it needs and nothing of the sources, in at most two megabytes', () => {
    const paths = packed.files.map(({ path }) => path);
    for (const path of ['LICENSE', 'README.md', 'README.zh.md', 'dist/lastmeter.js', 'scenarios/baseline.yaml'])
      expect(paths).toContain(path);
    expect(paths.filter((path) => /^(?:src|node_modules|output)\/|\.test\./.test(path))).toEqual([]);
    expect(packed.size).toBeLessThan(2_000_000);
  });

  it('has every scenario and file that its documents and programs name', async () => {
    const names = (await readdir(join(root, 'scenarios'), { recursive: true })).sort();
    expect((await readdir(inside('node_modules', 'lastmeter', 'scenarios'), { recursive: true })).sort()).toEqual(
      names,
    );
    const readme = await readFile(inside('node_modules', 'lastmeter', 'README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, path]) => path as string);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((path) => !existsSync(inside('node_modules', 'lastmeter', path)))).toEqual([]);
  });

  it('helps', async () => {
    const text = await command('--help');
    for (const name of ['run', 'compare', 'diary', 'patterns', 'page', 'init']) expect(text).toContain(name);
  });

  it(
    'runs the shipped baseline',
    async () => {
      const line = ['run', 'lastmeter:baseline', '--set', 'city.homes=8', '--replicates', '2', '--out', 'case'];
      expect(await command(...line)).toContain('Reports accepted');
      expect(await readdir(inside('case'))).toEqual(expect.arrayContaining(['runs.csv', 'manifest.json']));
    },
    minutes,
  );

  it(
    'compares with a shipped fix in the shipped ensemble, with pictures as PNG',
    async () => {
      const line = ['compare', 'lastmeter:baseline', 'lastmeter:policies/f03d-duplicate-screening', '--out', 'fixes'];
      const few = ['--set', 'city.homes=8', '--ensemble-sets', '2', '--replicates', '1', '--png'];
      expect(await command(...line, ...few)).toContain('F3d The app refuses old photos');
      expect((await stat(inside('fixes', 'figures', 'two-ledgers.png'))).size).toBeGreaterThan(1000);
    },
    2 * minutes,
  );

  it('writes the page', async () => {
    await command('page', '--out', 'page.html');
    const page = await readFile(inside('page.html'));
    expect(page.equals(await readFile(join(root, 'page', 'one-hundred-homes.html')))).toBe(true);
  });

  it(
    'starts a case that is valid',
    async () => {
      await command('init', 'county', '--homes', '6');
      expect(await command('validate', join('county', 'case.yaml'), join('county', 'fix.yaml'))).toContain('ok');
      expect(await command('run', join('county', 'case.yaml'), '--replicates', '1')).toContain('Reports accepted');
    },
    minutes,
  );

  it('completes, and describes its files to editors', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) expect(await command('completion', shell)).toContain('lastmeter');
    const schema = JSON.parse(await command('schema')) as { readonly required: readonly string[] };
    expect(schema.required).toEqual(['format']);
  });

  it(
    'is a library whose types hold',
    async () => {
      const whole = "import * as all from 'lastmeter';\nconsole.log(all.pictures, all.load);\n";
      expect(await checked('program.mts', `${program}${whole}`)).toBe('');
      const wrong = program.replace("'app.screening'", "'app.screning'");
      expect(await checked('wrong.mts', wrong)).toMatch(/^wrong\.mts\(3,\d+\): .*'app\.screning'/);
    },
    2 * minutes,
  );

  it(
    'is a library that runs',
    async () => {
      await writeFile(
        inside('program.mjs'),
        program.replace(', type Compared', '').replace(/: readonly Compared\[\]/, ''),
      );
      const { status, stdout, stderr } = spawnSync(process.execPath, ['program.mjs'], {
        cwd: inside(),
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^\d+ \w+\n$/);
    },
    minutes,
  );
});
