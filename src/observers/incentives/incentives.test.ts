import { describe, expect, it } from 'vitest';
import { presence } from '../../model/agency/belief.ts';
import { fix, plain } from '../../testing/plain.ts';
import type { Action } from './actions.ts';
import { incentives } from './incentives.ts';

/** The baseline's pi and its share between urgings (design 4.10), and the qualms of a duplicate. */
const pressure = 16;
const between = 0.25;

function pay(set: Parameters<typeof plain>[0], week: number, shortfall: number, action: Action): number {
  return incentives(plain(set), [week], [shortfall]).weeks[0]?.cells[0]?.actions?.[action].pay ?? Number.NaN;
}

describe('what the baseline pays', () => {
  it.each([1, 2, 3, 4, 5])('an upload is worth pi (short - .5) / 5 at %i missing under urging', (short) => {
    for (const action of ['upload', 'staged'] as const)
      expect(pay({}, 13, short, action)).toBeCloseTo((pressure * (short - 0.5)) / 5, 9);
  });

  it.each([6, 7, 10])('and pi from six missing on, at %i', (short) => {
    expect(pay({}, 39, short, 'upload')).toBeCloseTo(pressure, 9);
  });

  it('is a quarter of that between urgings, and nothing on schedule', () => {
    expect(pay({}, 22, 3, 'upload')).toBeCloseTo((between * pressure * 2.5) / 5, 9);
    expect(pay({}, 13, 0, 'upload')).toBe(0);
  });

  it('batches duplicates as long as one more is worth its qualms: three of them at five missing', () => {
    // Points at 5 missing are 2.5, at 2 they are .4: three uploads bring 2.1 points. A fourth would bring .3, or 4.8 h-eq, and costs
    // more: 4 of conscience, its hours, and the risk.
    const cell = incentives(plain(), [13], [5]).weeks[0]?.cells[0];
    expect(cell?.actions?.duplicate).toMatchObject({ batch: 3 });
    expect(cell?.actions?.duplicate.pay).toBeCloseTo(pressure * 2.1, 9);
  });

  it('pays nothing for records, cases, openings and names', () => {
    for (const action of [
      'paddedSheet',
      'paperRecord',
      'caseContact',
      'paperCaseFile',
      'opening',
      'falseOpening',
    ] as const)
      expect(pay({}, 13, 3, action)).toBe(0);
  });

  it('says nothing of what cannot be missing yet', () => {
    expect(incentives(plain(), [6], [3]).weeks[0]?.cells[0]?.actions).toBeNull();
  });
});

describe('what another formula pays', () => {
  const signIns = { 'scorecards.director': '0.1 * signIns' };

  it('a sign-in at .1 points: an activity the expected six, a padded sheet its names, a record nothing', () => {
    const stake = pressure * 0.1;
    // Skill .3: an activity comes off with .75 + .25 * .3; six children are expected.
    expect(pay(signIns, 13, 3, 'activity')).toBeCloseTo(stake * 0.825 * 6, 9);
    expect(pay({ ...signIns, 'paddedSheet.names': 5 }, 13, 3, 'paddedSheet')).toBeCloseTo(stake * 5, 9);
    expect(pay({ ...signIns, 'paddedSheet.names': 5, 'verify.signIns': 0.6 }, 13, 3, 'paddedSheet')).toBeCloseTo(
      stake * 2,
      9,
    );
    expect(pay(signIns, 13, 3, 'paperRecord')).toBe(0);
    expect(pay(signIns, 13, 3, 'upload')).toBe(0);
  });

  it('case credit pays a visit and its forgery alike, unless cases are verified', () => {
    const credit = { 'scorecards.caseCredit': '4 * caseFiles' };
    expect(pay(credit, 6, 0, 'caseContact')).toBe(4);
    expect(pay(credit, 6, 0, 'paperCaseFile')).toBe(4);
    expect(pay({ ...credit, 'verify.cases': 0.75 }, 6, 0, 'paperCaseFile')).toBe(1);
  });

  it('opening hours pay the open room and the false log', () => {
    const hours = { 'scorecards.director': '0.1 * openHours', 'open.hours': 3 };
    expect(pay(hours, 13, 3, 'opening')).toBeCloseTo(pressure * 0.3, 9);
    expect(pay(hours, 13, 3, 'falseOpening')).toBeCloseTo(pressure * 0.3, 9);
  });

  it('pay per upload comes on top', () => {
    expect(pay({ 'pay.perUpload': 2 }, 13, 0, 'upload')).toBe(2);
  });
});

describe('dated changes', () => {
  const scenario = {
    ...plain(),
    fixes: [fix(20, { 'scorecards.director': '0.5 * records', 'agency.showcaseWeight': 0 })],
  };

  it('hold from their week on; the agency follows at the next quarter', () => {
    const { weeks } = incentives(scenario, [19, 20, 27], [3]);
    const [before, after, next] = weeks.map(({ cells }) => cells[0]);
    expect(before?.actions?.upload.pay).toBeCloseTo((between * pressure * 2.5) / 5, 9);
    expect(after?.actions?.upload.pay).toBe(0);
    expect(after?.actions?.paperRecord.pay).toBeCloseTo(between * pressure * 0.5, 9);
    expect(after?.support).toEqual(before?.support);
    expect(next?.support).not.toEqual(before?.support);
  });
});

describe('a closure', () => {
  it('leaves the paper and no child work', () => {
    const at = (week: number) =>
      incentives(plain({ 'calendar.closure': true, 'scorecards.director': 'uploads' }), [week], [0]).weeks[0]?.cells[0]
        ?.actions;
    for (const action of ['activity', 'caseContact', 'opening'] as const)
      expect([at(4)?.[action].value, at(8)?.[action].value === null]).toEqual([null, false]);
    expect(at(4)?.staged.value).not.toBe(null);
  });
});

describe('principals', () => {
  it('the agency gains more by a home that it believes in, as long as it shows homes', () => {
    const support = (set: Parameters<typeof plain>[0]) => incentives(plain(set), [6], [0]).weeks[0]?.cells[0]?.support;
    const shown = support({});
    expect(shown?.twiceAsGood).toBeGreaterThan(shown?.typical ?? Number.NaN);
    const blind = support({ 'scorecards.agency': '4 * completion' });
    expect(blind?.twiceAsGood).toBe(blind?.typical);
  });

  it('the agency gains what the third party’s own formula gives, where it goes by that', () => {
    const support = (set: Parameters<typeof plain>[0]) =>
      incentives(plain({ 'scorecards.agency': 'grade', 'agency.gradeBy': 'formula', ...set }), [20], [0]).weeks[0]
        ?.cells[0]?.support.typical;
    expect(support({ 'scorecards.grade': '0.3' })).toBe(0);
    // A visit counts a half; the second quarter begins with a quarter of the target.
    const visit = { 'scorecards.grade': '0.5 * visit', 'agency.visitExpected': 0.2, 'agency.visitGain': 0.4 };
    expect(support(visit)).toBeCloseTo(0.5 * 0.4 * presence(1, plain().values['agency.presenceUnits']), 9);
    expect(support({ 'scorecards.grade': '0.5 * uploads / target' })).not.toBe(support(visit));
  });

  it('the agency gains by families who are not yet satisfied, where they are asked', () => {
    const support = (set: Parameters<typeof plain>[0], shortfall: number) =>
      incentives(plain({ 'scorecards.agency': 'satisfaction', ...set }), [20], [shortfall]).weeks[0]?.cells[0]?.support
        .typical as number;
    expect(support({ 'household.content': 1 }, 0)).toBe(0);
    expect(support({ 'household.content': 1 }, 2)).toBeGreaterThan(0);
  });

  it('the bureau gains by a day of urging only where something is missing, and by no audit', () => {
    const { cells } = incentives(plain(), [26], [0, 5]).weeks[0] ?? { cells: [] };
    expect(cells[0]?.day?.urging).toBe(0);
    expect(cells[1]?.day?.urging).toBeGreaterThan(0);
    for (const cell of cells) expect(cell.day?.audit).toBeLessThan(0);
  });
});
