import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load as parseYaml } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ScenarioError } from '../../../scenario/error.ts';
import { packagedFolder } from '../../../scenario/packaged.ts';
import { weighted } from '../../../scenario/weighting.ts';
import { sobolPoints } from '../../design/sobol.ts';
import { armOf } from '../../plan.ts';
import { studyDigest } from '../digest.ts';
import { type Study, unitAt, unitCount } from '../study.ts';
import { loadStudy, openStudy } from './load.ts';
import { studySchema } from './schema.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lastmeter-studies-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(studySchema());
let files = 0;

async function written(text: string): Promise<string> {
  const file = join(folder, `study-${files++}.yaml`);
  await writeFile(file, text);
  return file;
}

async function study(text: string): Promise<Study> {
  expect(accepts(parseYaml(text)), JSON.stringify(accepts.errors)).toBe(true);
  return loadStudy(await written(text));
}

async function faults(text: string): Promise<string> {
  const error = await loadStudy(await written(text)).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ScenarioError);
  return (error as ScenarioError).format();
}

const head = 'format: 1\nbase: lastmeter:baseline\n';
const points = ({ plan }: Study) => plan.ensemble?.sets.map(({ set }) => set) ?? [];

describe('loadStudy', () => {
  it('needs little: a base, and otherwise fifty replicates of all outcomes of runs', async () => {
    const { plan, outcomes, tables } = await study(head);
    expect([plan.arms.length, plan.replicates, plan.seed, plan.ensemble]).toEqual([1, 50, 'h-city', undefined]);
    expect(outcomes.length).toBeGreaterThan(50);
    expect(tables).toEqual(['runs']);
  });

  it('makes sets of a list and of a grid, the last parameter first', async () => {
    const listed = await study(`${head}sets:\n  list:\n    - {director.pressure: 3}\n    - {post: {exits: 0.1}}\n`);
    expect(points(listed)).toEqual([{ 'director.pressure': 3 }, { 'post.exits': 0.1 }]);
    const grid = await study(`${head}sets: {grid: {director.pressure: [3, 4], app.screening: [none, hash, human]}}\n`);
    expect(points(grid)).toHaveLength(6);
    expect(points(grid).slice(0, 4)).toEqual([
      { 'director.pressure': 3, 'app.screening': 'none' },
      { 'director.pressure': 3, 'app.screening': 'hash' },
      { 'director.pressure': 3, 'app.screening': 'human' },
      { 'director.pressure': 4, 'app.screening': 'none' },
    ]);
    expect(armOf(grid.plan, 0, 1).values).toMatchObject({ 'director.pressure': 3, 'app.screening': 'hash' });
  });

  it('fills ranges and priors with a Latin hypercube or a Sobol’ sequence', async () => {
    const ranges = 'ranges: {director.pressure: [10, 20], post.exits: prior}';
    const latin = points(await study(`${head}sets: {latin: {count: 8, seed: x, ${ranges}}}\n`));
    const strata = latin.map((set) => Math.floor(((set['director.pressure'] ?? 0) - 10) / (10 / 8)));
    expect(strata.sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(latin.map((set) => set['post.exits'])).size).toBe(8);
    const sobol = points(await study(`${head}sets: {sobol: {count: 4, skip: 4, ${ranges}}}\n`));
    const wanted = sobolPoints(4, 2, 4).map(([x]) => 10 + 10 * (x as number));
    expect(sobol.map((set) => set['director.pressure'])).toEqual(wanted);
  });

  it('draws sets from an ensemble; with own luck each set has replicates of its own', async () => {
    const text = `${head}sets: {ensemble: {file: lastmeter:ensembles/h-city, count: 7}}\nreplicates: 3\n`;
    const same = await study(text);
    expect(points(same)).toHaveLength(7);
    const own = await study(`${text}luck: own\n`);
    const replicates = Array.from({ length: unitCount(own) }, (_, unit) => unitAt(own, unit).replicate);
    expect(replicates).toEqual(Array.from({ length: 21 }, (_, k) => k + 1));
    expect(studyDigest(own)).not.toBe(studyDigest(same));
  });

  it('lets an arm keep what it sets itself', async () => {
    const arm = await written('format: 1\nextends: lastmeter:baseline\nname: hard\nset: {director.pressure: 33}\n');
    const { plan } = await study(`${head}arms: [${arm.split('/').at(-1)}]\nsets: {grid: {director.pressure: [3]}}\n`);
    expect([0, 1].map((k) => armOf(plan, k, 0).values['director.pressure'])).toEqual([3, 33]);
  });

  it('says what is wrong, with line and column', async () => {
    expect(await faults('format: 2\n')).toContain(':1:9: unknown format of a study');
    expect(await faults('format: 1\nextends: lastmeter:baseline\n')).toContain('This looks like a scenario.');
    expect(await faults(`${head}replicate: 4\n`)).toMatch(
      /:3:1: unknown key "replicate"[\s\S]*Did you mean "replicates"\?/,
    );
    expect(await faults(`${head}replicates: 0\n`)).toContain(':3:13: "replicates" is out of range');
    expect(await faults(`${head}outcomes: [completon]\n`)).toMatch(/:3:12: .*\n[\s\S]*Did you mean "completion"\?/);
    expect(await faults(`${head}rows: [runs, runs]\n`)).toContain(':3:14: "runs" stands twice');
    expect(await faults(`${head}sets: {grid: {director.presure: [1]}}\n`)).toContain(
      'Did you mean "director.pressure"?',
    );
    expect(await faults(`${head}sets: {grid: {director.pressure: [1, -1]}}\n`)).toContain(
      ':3:38: "director.pressure" is out',
    );
    expect(await faults(`${head}sets: {sobol: {count: 4, ranges: {director.pressure: [9, 3]}}}\n`)).toContain(
      'is empty',
    );
    expect(await faults(`${head}sets: {sobol: {count: 4, ranges: {app.screening: [0, 1]}}}\n`)).toContain(
      'it has no range',
    );
    expect(await faults(`${head}sets: {list: [], grid: {}}\n`)).toContain('"sets" needs one way');
    expect(await faults(`${head}set: {director.pressure: 4}\nsets: {grid: {director.pressure: [1]}}\n`)).toContain(
      ':3:7: "director.pressure" is set, and "sets" varies it',
    );
    expect(await faults(`${head}arms: [lastmeter:baseline]\n`)).toContain(':3:8: two arms are called "baseline"');
    expect(await faults(`${head}arms: [/etc/passwd]\n`)).toContain('lies outside the project');
    expect(await faults(`${head}sets: {list: [{scorecards.director: 'acepted'}]}\n`)).toContain(
      'formula "scorecards.director"',
    );
    expect(
      await faults(
        `${head}sets: {grid: {director.pressure: [${'1,'.repeat(999)}1], post.exits: [${'0.1,'.repeat(999)}0.1]}}\n`,
      ),
    ).toContain('the grid has 1000000 points');
  });

  const weights = [
    'weights:',
    "  formula: {scorecards.director: '-max(pace - mixture, 0)'}",
    '  from: 14',
    '  steps: 4',
    '  set: {detection.withdraw: true}',
    '  parts:',
    '    photos: {term: accepted, watch: {government.audit: [0, 0.5]}}',
    '    cases: {term: caseFiles / 1.2, title: {en: case files, zh: 个案档案}}',
    '  cost: {perWeek: 100}',
  ].join('\n');

  it('reads weights of a formula: each share of the whole makes a formula, and what is watched moves with its share', async () => {
    const text = `${head}aims: [coverageSpecial, staged+duplicate]\n${weights}\n`;
    expect(accepts(parseYaml(text)), JSON.stringify(accepts.errors)).toBe(true);
    const { sheet, resolved } = await openStudy(await written(text));
    expect(sheet.aims).toEqual(['coverageSpecial', 'staged+duplicate']);
    const { weighting } = sheet.weights!;
    expect(weighting.parts.map(({ title }) => title)).toEqual([
      { en: 'photos', zh: 'photos' },
      { en: 'case files', zh: '个案档案' },
    ]);
    const [{ scenario: base }] = resolved;
    const fixes = (parts: readonly number[]) => weighted(base, weighting, parts)!.scenario.fixes;
    expect(fixes([1, 3])).toMatchObject([
      {
        from: 14,
        set: {
          'scorecards.director': '-max(pace - (0.25 * (accepted) + 0.75 * (caseFiles / 1.2)), 0)',
          'government.audit': 0.125,
          'detection.withdraw': true,
        },
        cost: { perWeek: 100 },
      },
    ]);
    // The whole on photos is the formula without weights.
    expect(fixes([4, 0])[0]!.set['scorecards.director']).toBe('-max(pace - ((accepted)), 0)');
    expect(weighted(base, weighting, [0, 0])).toBeNull();
  });

  it.each([
    ['mixture', 'mix', 'the formula does not say "mixture"'],
    ['scorecards.director', 'director.pressure', 'is no scorecard'],
    ['term: accepted', 'term: acepted', 'Did you mean'],
    ['government.audit', 'goverment.audit', 'Did you mean "government.audit"?'],
    ['[0, 0.5]', '[0, 5]', 'is out of range'],
    ['steps: 4', 'steps: 1', '"steps" is out of range'],
    ['cases: {term: caseFiles / 1.2,', 'cases: {trem: caseFiles,', 'unknown key "trem"'],
    ['en: case files', 'english: case files', 'unknown language "english"'],
  ])('refuses weights with %s as %s', async (right, wrong, message) => {
    expect(await faults(`${head}${weights.replace(right, wrong)}\n`)).toContain(message);
    expect(await faults(`${head}aims: [stagd]\n`)).toContain('Did you mean "staged"?');
  });

  it('reads every study that comes with the program, and so does the schema', async () => {
    const shipped = await readdir(join(packagedFolder(), 'studies'));
    expect(shipped.length).toBeGreaterThan(0);
    for (const name of shipped) {
      const text = await readFile(join(packagedFolder(), 'studies', name), 'utf8');
      expect(accepts(parseYaml(text)), `${name} ${JSON.stringify(accepts.errors)}`).toBe(true);
      const { title } = await loadStudy(`lastmeter:studies/${name.replace('.yaml', '')}`);
      expect(title.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('has a schema that refuses what is no study', () => {
    for (const wrong of [
      {},
      { format: 1 },
      { format: 1, base: 'x', seets: null },
      { format: 1, base: 'x', rows: ['events'] },
    ]) {
      expect(accepts(wrong)).toBe(false);
    }
  });
});
