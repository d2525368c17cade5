import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { order } from './layers.mjs';
import { root } from './root.mjs';
import { walls } from './walls.mjs';

/** Leaks, each in a file of its own, with what the walls must say. */
const leaks: Readonly<Record<string, readonly [source: string, fault: RegExp]>> = {
  'model/director/opens.ts': [
    "import { open } from '../truth/open.ts';\nexport const peek = open;",
    /^sealed: src\/model\/director\/opens\.ts -> src\/model\/truth\/open\.ts$/,
  ],
  'model/agency/names.ts': [
    "import type { OpenTruth } from '../truth/open.ts';\nexport type Wish = OpenTruth;",
    /^sealed: src\/model\/agency\/names\.ts -> /,
  ],
  'experiment/opens.ts': ["export { open } from '../model/truth/open.ts';", /^sealed: src\/experiment\/opens\.ts -> /],
  // Nature may open the truth, but not pass it on: the first file is allowed, the next three are caught by their types.
  'model/nature/window.ts': [
    "import { open } from '../truth/open.ts';\nimport type { Truth } from '../truth/truth.ts';\n" +
      'export function look(truth: Truth) { return open(truth); }\n' +
      'export async function later(truth: Truth) { return [open(truth).weeks]; }',
    /^open truth in an actor: /,
  ],
  'model/evaluator/looks.ts': [
    "import { look } from '../nature/window.ts';\nexport const borrowed = look;",
    /^open truth in an actor: src\/model\/evaluator\/looks\.ts:2:14 borrowed: OpenTruth$/,
  ],
  'model/government/counts.ts': [
    "import { look } from '../nature/window.ts';\nimport type { Truth } from '../truth/truth.ts';\n" +
      'export const count = (truth: Truth) => look(truth).homes.genuine.length;',
    /^open truth in an actor: src\/model\/government\/counts\.ts:3:52 homes: TrueHomeColumns$/,
  ],
  'model/agency/waits.ts': [
    "import { later } from '../nature/window.ts';\nexport { later };\nexport const wait = later;",
    /^open truth in an actor: src\/model\/agency\/waits\.ts:3:14 wait: TrueWeekColumns$/,
  ],
  'model/director/reads.ts': [
    "import { load } from '../../scenario/load.ts';\nexport const read = load;",
    /^model-below: src\/model\/director\/reads\.ts -> src\/scenario\/load\.ts$/,
  ],
  'model/director/files.ts': [
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
    /^model-pure: src\/model\/director\/files\.ts -> (node:)?fs$/,
  ],
  'model/director/parses.ts': [
    "import yargs from 'yargs';\nexport const parse = yargs;",
    /^model-packages: src\/model\/director\/parses\.ts -> .*yargs/,
  ],
  'measures/runs.ts': [
    "import { conduct } from '../experiment/conduct.ts';\nexport const run = conduct;",
    /^measures-below: src\/measures\/runs\.ts -> src\/experiment\/conduct\.ts$/,
  ],
  'observers/loads.ts': [
    "import { load } from '../scenario/load.ts';\nexport const read = load;",
    /^observers-below: src\/observers\/loads\.ts -> src\/scenario\/load\.ts$/,
  ],
  // A module that is loaded only when it is wanted counts as well.
  'experiment/judges.ts': [
    "export const judge = async () => (await import('../analysis/patterns/judge.ts')).judge;",
    /^experiment-below: src\/experiment\/judges\.ts -> src\/analysis\/patterns\/judge\.ts$/,
  ],
  'report/shows.ts': [
    "import type { Command } from '../cli/command.ts';\nexport type Shown = Command;",
    /^report-below: src\/report\/shows\.ts -> src\/cli\/command\.ts$/,
  ],
  'cli/borrows.ts': [
    "export { plain } from '../testing/plain.ts';",
    /^cli-below: src\/cli\/borrows\.ts -> src\/testing\/plain\.ts$/,
  ],
  'experiment/prints.ts': [
    "import { print } from '../cli/say.ts';\nexport const say = print;",
    /^experiment-below: src\/experiment\/prints\.ts -> src\/cli\/say\.ts$/,
  ],
  'model/turns.ts': [
    "import { round } from './turn.ts';\nexport const turn = round;",
    /^no-cycle: src\/model\/turns?\.ts -> src\/model\/turns?\.ts$/,
  ],
  'model/turn.ts': [
    "import { turn } from './turns.ts';\nexport const round = turn;",
    /^no-cycle: src\/model\/turns?\.ts -> src\/model\/turns?\.ts$/,
  ],
  'model/lucky.ts': ['export const luck = Math.random();', /^not exact: src\/model\/lucky\.ts:1:21 Math\.random$/],
  'model/late.ts': ['export const now = Date.now();', /^not exact: src\/model\/late\.ts:1:20 Date\.now$/],
  'model/alias.ts': ['const { exp } = Math;\nexport { exp };', /^not exact: src\/model\/alias\.ts:1:17 /],
  'measures/grows.ts': [
    'export const grow = (x: number) => Math.log1p(x);',
    /^not exact: src\/measures\/grows\.ts:1:36 Math\.log1p$/,
  ],
  'measures/power.ts': ['export const square = (x: number) => x ** 2;', /^not exact: src\/measures\/power\.ts:1:38 /],
};

/** A director who is handed the truth where the reported ledger belongs. */
const mistaken = `
import type { ReportedColumns, Run } from '../run.ts';
const behind = (reported: ReportedColumns) => reported.accepted;
export const right = (run: Run) => behind(run.reported);
export const wrong = (run: Run) => behind(run.truth);
export const deep = (run: Run) => run.truth.homes;
`;

describe('the walls', () => {
  let folder = '';
  let faults: readonly string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lastmeter-wall-'));
    for (const name of ['src', 'package.json', 'tsconfig.json']) {
      await cp(join(root, name), join(folder, name), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [name, [source]] of Object.entries(leaks)) await plant(name, source);
    await plant('model/director/mistaken.ts', mistaken);
    ({ faults } = await walls(folder));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function plant(name: string, source: string): Promise<void> {
    const path = join(folder, 'src', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, source, { flag: 'wx' });
  }

  it('stand in the real tree, and every check has looked at files', async () => {
    const real = await walls(root);
    expect(real.faults).toEqual([]);
    expect(real.modules).toBeGreaterThan(0);
    expect(real.actors).toBeGreaterThan(0);
    expect(real.exact).toBeGreaterThanOrEqual(real.actors);
  });

  it('know the place of every folder of src', async () => {
    expect([...order].sort()).toEqual((await readdir(join(root, 'src'))).sort());
  });

  it.each(Object.entries(leaks).filter(([name]) => !name.startsWith('model/nature/')))('catch %s', (_, [, fault]) => {
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });

  it('let nature open the truth, and blame only planted files', () => {
    const planted = Object.keys(leaks).map((name) => `src/${name}`);
    expect(faults.filter((fault) => fault.includes('src/model/nature/window.ts:'))).toEqual([]);
    expect(faults.filter((fault) => !planted.some((name) => fault.includes(name)))).toEqual([]);
  });

  it('do not compile when the truth is handed over as the reported ledger, or looked into', () => {
    const path = join(folder, 'src', 'model', 'director', 'mistaken.ts');
    const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    const program = ts.createProgram([path], options);
    const found = program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ code, start = 0 }) => {
      return `TS${code} in line ${mistaken.slice(0, start).split('\n').length}`;
    });
    // "Argument of type … is not assignable", "Property … does not exist".
    expect(found).toEqual(['TS2345 in line 5', 'TS2339 in line 6']);
  });
});
