import { beforeAll, describe, expect, it } from 'vitest';
import { unpredicted } from '../state/prediction.ts';
import { givePageContent } from '../testing/content.ts';

let rule: typeof import('./rule.ts');
let lesson: typeof import('./lesson.ts');
let shown: typeof import('../engine/shown.ts');
let chart: typeof import('./chart.ts');
let order: typeof import('../village/order.ts');
let look: typeof import('../village/look.ts');
let name: typeof import('../village/name.ts');

beforeAll(async () => {
  await givePageContent();
  rule = await import('./rule.ts');
  lesson = await import('./lesson.ts');
  shown = await import('../engine/shown.ts');
  chart = await import('./chart.ts');
  order = await import('../village/order.ts');
  look = await import('../village/look.ts');
  name = await import('../village/name.ts');
  (await import('../words/say.ts')).speak('en');
});

describe('a verdict over many lucks', () => {
  it('is "about the same" where no difference lies inside the middle nine tenths', () => {
    const from = (low: number, high: number) => Array.from({ length: 101 }, (_, k) => low + ((high - low) * k) / 100);
    expect(rule.verdictOf(from(-1, 9)).verdict).toBe('same');
    expect(rule.verdictOf(from(1, 9))).toMatchObject({ verdict: 'more', better: 101, of: 101 });
    expect(rule.verdictOf(from(-9, -1))).toMatchObject({ verdict: 'less', better: 0 });
    expect(rule.verdictOf([])).toMatchObject({ verdict: 'same', of: 0 });
  });
});

describe('charts of the case', () => {
  it('say in their sentence what stands in their table', () => {
    const film = shown.caseFilm({ luck: 3 });
    const given = { film, week: 56, lens: 'truth' as const, prediction: null, home: 4 };
    const cumulative = lesson.cumulativeChart(given);
    const [, reported = 0, real = 0] = (cumulative.rows.at(-1) ?? []) as number[];
    expect(cumulative.sentence).toBe(
      `Reported ${reported.toLocaleString('en-GB')}, really held ${real.toLocaleString('en-GB')}`,
    );
    const visits = lesson.lorenzChart(given).rows.map(([, value]) => value as number);
    const sorted = [...visits].sort((a, b) => b - a);
    const top =
      sorted.slice(0, 20).reduce((sum, value) => sum + value, 0) / sorted.reduce((sum, value) => sum + value, 0);
    expect(lesson.lorenzChart(given).sentence).toContain(`${Math.round(top * 100)}% of the agency`);
    const gap = lesson.gapChart(given);
    expect(gap.rows.at(-1)?.[1]).toBe(1 - real / reported);
    expect(chart.chartCsv(gap).split('\r\n')[0]).toBe('Week,Reports without an activity behind them');
  });

  it('say of a share only what somebody said', () => {
    const film = shown.caseFilm({ luck: 3 });
    const prediction = { ...unpredicted, done: 'given' as const, drawn: true, general: 35 };
    const svg = (given: typeof prediction | null) =>
      lesson.coverageChart({ film, week: 56, lens: 'truth', prediction: given, home: null }).svg;
    expect(svg(prediction).match(/you said \d+%/g)).toEqual(['you said 35%']);
    expect(svg(null)).not.toContain('you said');
  });

  it('hold nothing of what happened through the lens of the report', () => {
    const film = shown.caseFilm({ luck: 3 });
    const cumulative = lesson.cumulativeChart({ film, week: 56, lens: 'report', prediction: null, home: null });
    expect(cumulative.head).toEqual(['Week', 'reported']);
    expect(cumulative.svg).not.toContain('really held');
    for (let home = 0; home < 100; home++) {
      const seen = look.lookAt(film, 56, home, 'report', shown.meanUnits);
      expect([seen.solid, seen.panes, seen.locked, seen.dots, seen.child, seen.waited]).toEqual(Array(6).fill(null));
      expect(name.nameOf(seen)).not.toMatch(/real|lit|waited|director/);
    }
    const places = (by: 'lights' | 'waiting') => order.orderOf(film, { order: by, week: 56, lens: 'report' });
    expect(places('lights')).toEqual(places('waiting'));
  });
});

describe('a reform', () => {
  it('leaves everything before its first week as it was', () => {
    const before = shown.caseFilm({ luck: 2 });
    const after = shown.ruleFilm({ luck: 2, cards: 'bg', formula: null });
    const upTo = 13 * before.homes * (before.data.length / (57 * before.homes));
    expect(after.data.subarray(0, upTo)).toEqual(before.data.subarray(0, upTo));
    expect(after.data).not.toEqual(before.data);
    expect(rule.differenceChart(before, before).sentence).toContain('100 as many');
  });
});
