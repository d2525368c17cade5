import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { simulate } from '../../model/simulate.ts';
import { totalsOf } from '../../observers/film/totals.ts';
import { projectFolder, projectText } from '../../scenario/packaged.ts';
import { armOf, type Observed, refuseStale } from '../lesson/observe.ts';
import { buildPage, pagePath, readContent } from './build.ts';
import { silenced } from './texts.ts';

const observed = JSON.parse(projectText('src/page/lesson/observed.json')) as Observed;

describe('the page in the repository', () => {
  it('is what the sources build, to the byte', async () => {
    const { html } = await buildPage(observed.observations);
    expect(readFileSync(`${projectFolder()}/${pagePath}`, 'utf8') === html, 'npm run page').toBe(true);
  });
});

describe('the observations of the lesson', () => {
  let content: Awaited<ReturnType<typeof readContent>>;
  beforeAll(async () => {
    content = await readContent([]);
  });

  it('are those of the engine as it is', () => {
    expect(Object.keys(observed.sample).length).toBeGreaterThan(4);
    for (const [arm, totals] of Object.entries(observed.sample)) {
      const scenario = armOf(content, arm);
      const now = totals.map((_, k) => totalsOf(simulate(scenario, 'h-city', k + 1)));
      expect({ [arm]: now }).toEqual({ [arm]: totals });
    }
  });

  it('are refused where a statement does not hold any more, or is missing', () => {
    expect(() => refuseStale(observed.observations)).not.toThrow();
    const weaker = observed.observations.map((one) => (one.name === 'hoursHelp' ? { ...one, sets: 0.79 } : one));
    expect(() => refuseStale(weaker)).toThrow('hoursHelp holds in 79 % of runs only');
    expect(() => refuseStale(observed.observations.slice(1))).toThrow('was not observed');
  });
});

describe('explanations', () => {
  it('are left out, and nothing else', () => {
    const text = `const a = { x: number(3, 'h', [0, 1], ['What it is.', '它是什么。', 'S1']), y: choice('none', ['none', 'hash'], ['A.', '一。', 'S2']) };
const t: Table = { name: 'homes', en: 'one home', zh: '一个儿童之家', columns: ['true, false'] };`;
    expect(silenced(text)).toBe(
      `const a = { x: number(3, 'h', [0, 1], ['', '', '']), y: choice('none', ['none', 'hash'], ['', '', '']) };
const t: Table = { name: 'homes', en: '', zh: '', columns: ['true, false'] };`,
    );
  });
});
