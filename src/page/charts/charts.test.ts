import { beforeAll, describe, expect, it } from 'vitest';
import { unpredicted } from '../state/prediction.ts';
import { givePageContent } from '../testing/content.ts';

let rule: typeof import('./rule.ts');
let lesson: typeof import('./lesson.ts');
let shown: typeof import('../engine/shown.ts');
let chart: typeof import('./chart.ts');
let seat: typeof import('./seat.ts');
let rules: typeof import('../engine/rule.ts');
let lens: typeof import('../state/lens.ts');
let state: typeof import('../state/state.ts');
let order: typeof import('../village/order.ts');
let look: typeof import('../village/look.ts');
let name: typeof import('../village/name.ts');

beforeAll(async () => {
  await givePageContent();
  rule = await import('./rule.ts');
  lesson = await import('./lesson.ts');
  shown = await import('../engine/shown.ts');
  chart = await import('./chart.ts');
  seat = await import('./seat.ts');
  rules = await import('../engine/rule.ts');
  lens = await import('../state/lens.ts');
  state = await import('../state/state.ts');
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

  it('name the week that they show, or the whole year', () => {
    const film = shown.caseFilm({ luck: 1 });
    const at = (week: number) => ({ film, week, lens: 'truth' as const, prediction: null, home: null });
    expect(lesson.gapChart(at(0)).sentence).toContain('Before the first week');
    expect(lesson.gapChart(at(0)).rows).toEqual([]);
    expect(lesson.gapChart(at(20)).sentence).toMatch(/^By week 20 \d+%/);
    expect(lesson.gapChart(at(56)).sentence).toMatch(/^At the end \d+%/);
    expect(lesson.coverageChart(at(0)).sentence).toMatch(/^Over the whole year/);
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

describe('charts of a seat', () => {
  it('say the numbers that stand on their bars', () => {
    const quarter = { plan: { urging: 0, visits: 0, audits: 0 }, worth: [0.02, 0.131, -0.04], chosen: 0.142 };
    const government = seat.governmentChart({ ...quarter, impression: 0 });
    expect(government.sentence).toContain('take leaders round (0.13 points); your choice is worth 0.14');
    const lived = { hourPrice: 1, urged: 0, weeks: 4, failed: 0 };
    const worth = { activity: { points: 0.08, hours: 4 }, staged: { points: 0.3, hours: 1 } };
    const mirror = seat.mirrorChart({
      ...lived,
      worth: { ...worth, duplicate: null, caseContact: null, opening: null },
    });
    expect(mirror.sentence).toContain('(0.30 points); an hour of a real activity pays 0.02');
    for (const number of ['0.30', '0.02']) expect(mirror.svg).toContain(`>${number}<`);
  });

  it('have a zero that runs through no name where a bar points to the left', () => {
    const quarter = { plan: { urging: 0, visits: 0, audits: 0 }, worth: [0.02, 0.13, -0.4], chosen: -0.1 };
    const { svg } = seat.governmentChart({ ...quarter, impression: 0 });
    const names = [...svg.matchAll(/<text [^>]*y="(\d+)"[^>]*>[a-z]/g)].map(([, y]) => Number(y));
    const zeros = [...svg.matchAll(/<line [^>]*y1="(\d+)"[^>]*y2="(\d+)"/g)];
    expect([names.length, zeros.length]).toEqual([4, 4]);
    for (const [, from, to] of zeros) {
      for (const name of names) expect(Number(from) > name || Number(to) < name - 15).toBe(true);
    }
  });
});

describe('the village', () => {
  it('is sorted by nothing that the lens or the prediction keeps back', () => {
    const of = (done: 'no' | 'given', inHand: 'report' | 'truth') =>
      ({
        ...state.initial,
        place: 'reveal',
        order: 'lights',
        lens: inHand,
        prediction: { ...state.initial.prediction, done },
      }) as const;
    expect(lens.ordersOf(of('no', 'truth'))).toEqual(['number']);
    expect(lens.ordersOf(of('given', 'report'))).toEqual(['number', 'resources']);
    expect([lens.orderIn(of('given', 'report')), lens.orderIn(of('given', 'truth'))]).toEqual(['number', 'lights']);
    const seen = look.lookAt(shown.caseFilm({ luck: 3 }), 56, 1, 'report', null);
    expect(seen.size).toBe(null);
    expect(name.nameOf(seen)).not.toContain('resources');
  });

  it('has no word cut at the right of who gets its visits', () => {
    const film = shown.caseFilm({ luck: 3 });
    const { svg } = lesson.lorenzChart({ film, week: 56, lens: 'report', prediction: null, home: null });
    const places = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>100%</g)].map(([, x]) => Number(x));
    expect(places).toHaveLength(2);
    for (const x of places) expect(x).toBeLessThan(442);
  });
});

describe('a rule', () => {
  it('is called stricter only where every reform makes it so', () => {
    const of = (cards: string, formula: string | null = null) => rules.isStricter({ cards, formula });
    expect([of('a'), of('bc'), of('d')]).toEqual([true, true, true]);
    expect([of(''), of('g'), of('ag'), of('l'), of('a', 'accepted')]).toEqual(Array(5).fill(false));
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
