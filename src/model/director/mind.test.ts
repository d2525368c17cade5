import { describe, expect, it } from 'vitest';
import { oneHome } from '../../testing/oneHome.ts';
import { open, openOptions, partOf, value } from '../../testing/weighedOptions.ts';
import { keeper } from './holder.ts';
import { hesitation, type Option, option, type Part, part } from './option.ts';

/** One upload is worth 2 points, whatever else; no pressure is lost between urgings. */
const twoAnUpload = { 'scorecards.director': '2 * accepted', 'director.pressureBetween': 1 } as const;
const known = { child: 7, severity: 2, claims: 3, claimable: true };

describe('the options of a half-day (design 4.4), by hand', () => {
  it('nothing: always open, worth 0', () => {
    const { mind } = oneHome().weigh();
    expect(open(mind, 'nothing')).toBe(true);
    expect(value(mind, 'nothing')).toBe(0);
  });

  it('an activity', () => {
    const one = oneHome(twoAnUpload);
    one.homes.presence[0] = 0.5;
    one.homes.awarded[0] = 1;
    one.holders.recentActivities.set([1, 0, 1, 0]);
    one.holders.activitiesHeld[0] = 2;
    one.holders.childrenCame[0] = 28;
    const { mind } = one.weigh({ hourPrice: 1.5 });
    expect(partOf(mind, 'activity', 'start')).toBe(-2);
    // 5 h * (1.3 - 0.6 skill) * (1.2 - 0.4 materials) at 1.5 an hour
    expect(partOf(mind, 'activity', 'hours')).toBeCloseTo(-1.5 * 5 * 0.7 * 1.0, 12);
    expect(partOf(mind, 'activity', 'pay')).toBeCloseTo(10 * 2, 12);
    // quality .05 + .55 + .10 * .5; expected attendance (6 * 2 + 28) / (2 + 2) = 10; two activities in four weeks
    expect(partOf(mind, 'activity', 'motive')).toBeCloseTo((18 * 0.5 * 0.65 * 1) / (1 + 0.7 * 2), 12);
    expect(partOf(mind, 'activity', 'recognition')).toBeCloseTo(2 * 0.5 + 2, 12);
    expect(partOf(mind, 'activity', 'liability')).toBe(-0.5);
    expect(value(mind, 'activity')).toBeCloseTo(-2 - 5.25 + 20 + 5.85 / 2.4 + 3 - 0.5, 12);
  });

  it('every option is worth the sum of its parts', () => {
    const one = oneHome({
      'scorecards.director': 'accepted + records + signIns / 10 + openHours',
      'scorecards.caseCredit': 'caseFiles',
      'pay.perUpload': 3,
    });
    one.holders.photos[0] = 1;
    one.holders.skill[0] = 0.7;
    one.homes.presence[0] = 0.3;
    const { mind } = one.weigh({ known, hourPrice: 1.3, aware: 9 });
    for (const [name, place] of Object.entries(option)) {
      expect(open(mind, name as Option)).toBe(true);
      const sum = Object.keys(part).reduce((total, of) => total + partOf(mind, name as Option, of as Part), 0);
      expect(mind.deliberation.value[place]).toBeCloseTo(sum, 12);
    }
  });

  it('an activity of a director without skill may fail: pay and motive shrink, costs do not', () => {
    const one = oneHome(twoAnUpload);
    one.holders.skill[0] = 0;
    const { mind } = one.weigh();
    const success = 0.75;
    expect(partOf(mind, 'activity', 'pay')).toBeCloseTo(success * 20, 12);
    expect(partOf(mind, 'activity', 'motive')).toBeCloseTo(success * 18 * 0.5 * (0.05 + 0.05) * Math.sqrt(0.6), 12);
    expect(partOf(mind, 'activity', 'hours')).toBeCloseTo(-5 * 1.3 * 1.0, 12);
  });

  it('volunteers save hours as far as theirs go, an hour and a half at most', () => {
    const one = oneHome();
    one.homes.volunteerHours[0] = 1.4;
    expect(partOf(one.weigh().mind, 'activity', 'hours')).toBeCloseTo(-2.1, 12);
    for (const left of [1.5, 9]) {
      one.homes.volunteerHours[0] = left;
      expect(partOf(one.weigh().mind, 'activity', 'hours')).toBeCloseTo(-2, 12);
    }
    one.homes.volunteerHours[0] = 0;
    expect(partOf(one.weigh().mind, 'activity', 'hours')).toBeCloseTo(-3.5, 12);
  });

  it('forms that are waived save hours down to none', () => {
    const hours = (waived: number) =>
      partOf(oneHome({ 'activity.formsWaived': waived }).weigh().mind, 'activity', 'hours');
    expect(hours(3.2)).toBeCloseTo(-0.3, 12);
    expect(hours(9)).toBeCloseTo(0, 12);
  });

  it('an activity is one upload, also for a formula that counts those', () => {
    const one = oneHome({ ...twoAnUpload, 'scorecards.director': '2 * uploads' });
    expect(partOf(one.weigh().mind, 'activity', 'pay')).toBeCloseTo(10 * 2, 12);
  });

  it('a staged photo', () => {
    const one = oneHome({ ...twoAnUpload, 'app.screening': 'human' });
    one.holders.photoSkill[0] = 0.4;
    const { mind } = one.weigh({ hourPrice: 1.5 });
    const pay = 10 * 2 * (1 - 0.3 * 0.6);
    expect(partOf(mind, 'staged', 'pay')).toBeCloseTo(pay, 12);
    expect(partOf(mind, 'staged', 'hours')).toBeCloseTo(-1.5 * 1.2 * (1 - 0.5 * 0.4), 12);
    expect(partOf(mind, 'staged', 'conscience')).toBeCloseTo(-0.5 * 4, 12);
    expect(partOf(mind, 'staged', 'risk')).toBeCloseTo(-0.1 * 6, 12);
    expect(partOf(mind, 'staged', 'hesitation')).toBe(hesitation(pay, 1));
    expect(value(mind, 'staged')).toBeCloseTo(-2 - 1.44 + pay - 2 - 0.6, 6);
  });

  it('duplicates: only with an old photo, as many as pay', () => {
    const one = oneHome({ 'scorecards.director': 'min(accepted, 3)', 'director.pressureBetween': 1 });
    expect(open(one.weigh().mind, 'duplicate')).toBe(false);
    one.holders.photos[0] = 1;
    const { mind } = one.weigh();
    // Each costs .2 h + 4 + .6; the first three bring 10 each, a fourth nothing.
    expect(mind.deliberation.batch[option.duplicate]).toBe(3);
    expect(value(mind, 'duplicate')).toBeCloseTo(-2 + 3 * (10 - 0.2 - 4 - 0.6) + hesitation(30, 1), 12);
    one.ledger.accepted[0] = 3;
    expect(open(one.weigh().mind, 'duplicate')).toBe(false);
  });

  it('duplicates under image hashing: 95 of 100 are refused', () => {
    const one = oneHome({ ...twoAnUpload, 'app.screening': 'hash' });
    one.holders.photos[0] = 1;
    const { mind } = one.weigh();
    expect(mind.deliberation.batch[option.duplicate]).toBe(1);
    expect(partOf(mind, 'duplicate', 'pay')).toBeCloseTo(20 * 0.05, 12);
    expect(partOf(mind, 'staged', 'pay')).toBeCloseTo(20, 12);
  });

  it('a case contact: for its own sake, or credited while claims are left', () => {
    const one = oneHome({ 'case.spillover': 1 });
    one.holders.skill[0] = 0.64;
    one.holders.recentContacts.set([0, 1, 0, 0]);
    one.holders.recentActivities.set([0, 0, 2, 0]);
    const { mind } = one.weigh({ known });
    expect(mind.deliberation.child).toBe(7);
    expect(partOf(mind, 'caseContact', 'hours')).toBe(-4);
    expect(partOf(mind, 'caseContact', 'unease')).toBeCloseTo(-2 * 0.36 + 1 * 2, 12);
    expect(partOf(mind, 'caseContact', 'motive')).toBeCloseTo((9 * 0.5 * 2 * 0.8) / 1.7, 12);
    expect(value(mind, 'caseContact')).toBeCloseTo(-2 - 4 + 1.28 + 7.2 / 1.7, 12);
    const credited = oneHome({ 'scorecards.caseCredit': '4 * caseFiles' });
    expect(partOf(credited.weigh({ known }).mind, 'caseContact', 'pay')).toBe(4);
    expect(partOf(credited.weigh({ known: { ...known, claims: 0 } }).mind, 'caseContact', 'pay')).toBe(0);
    expect(open(one.weigh().mind, 'caseContact')).toBe(false);
  });

  it('a paper case file: open only where files earn, a child is known and claims are left', () => {
    const one = oneHome({ 'scorecards.caseCredit': '4 * caseFiles', 'verify.cases': 0.25 });
    const { mind } = one.weigh({ known });
    expect(partOf(mind, 'paperCaseFile', 'pay')).toBeCloseTo(3, 12);
    expect(value(mind, 'paperCaseFile')).toBeCloseTo(-2 - 0.5 + 3 - 0.7 * 4 - 0.6 + hesitation(3, 1), 12);
    expect(open(one.weigh({ known: { ...known, claimable: false } }).mind, 'paperCaseFile')).toBe(false);
    expect(open(one.weigh().mind, 'paperCaseFile')).toBe(false);
    expect(open(oneHome().weigh({ known }).mind, 'paperCaseFile')).toBe(false);
  });

  it('a paper record: open only where records earn', () => {
    const one = oneHome({ 'scorecards.director': 'records', 'director.pressureBetween': 1, 'verify.records': 0.5 });
    const { mind } = one.weigh();
    expect(value(mind, 'paperRecord')).toBeCloseTo(-2 - 0.3 + 5 - 0.3 * 4 - 0.6 + hesitation(5, 1), 12);
    expect(open(oneHome().weigh().mind, 'paperRecord')).toBe(false);
  });

  it('an open room: in a half-day on which it should be open, by the households that know', () => {
    const one = oneHome({ 'scorecards.director': '0.1 * openHours', 'director.pressureBetween': 1 });
    const { mind } = one.weigh({ aware: 30, hourPrice: 2 });
    expect(partOf(mind, 'opening', 'motive')).toBeCloseTo((10 * 0.5 * 30) / 20, 12);
    expect(value(mind, 'opening')).toBeCloseTo(-1 - 2 * 3 + 7.5 - 0.5 + 10 * 0.1 * 3, 12);
    expect(open(one.weigh({ mayOpen: false }).mind, 'opening')).toBe(false);
  });

  it('closed homes hold nothing; what can be made up is still open', () => {
    const one = oneHome({ ...twoAnUpload, 'scorecards.caseCredit': 'caseFiles' });
    one.holders.photos[0] = 3;
    expect(openOptions(one.weigh({ closed: true, known }).mind)).toEqual([
      'nothing',
      'staged',
      'duplicate',
      'paperCaseFile',
    ]);
  });
});

describe('a keeper', () => {
  it('fears for the things in the room and makes no case contacts', () => {
    const one = oneHome();
    one.holders.kind[0] = keeper;
    const { mind } = one.weigh({ known });
    expect(partOf(mind, 'activity', 'liability')).toBe(-3);
    expect(partOf(mind, 'opening', 'liability')).toBe(-3);
    expect(open(mind, 'caseContact')).toBe(false);
  });
});

describe('the baseline scorecard', () => {
  it('gives pi * (short - 1/2) / 5 for an upload at a small shortfall, pi above 6, times the urging', () => {
    const one = oneHome();
    const payAt = (accepted: number, urged: number): number => {
      one.ledger.accepted[0] = accepted;
      one.homes.urged[0] = urged;
      return partOf(one.weigh({ week: 52 }).mind, 'staged', 'pay');
    };
    // Week 52: 20 are due.
    expect(payAt(17, 1)).toBeCloseTo(10 * 0.5, 12);
    expect(payAt(15.5, 1)).toBeCloseTo(10 * 0.8, 12);
    for (const accepted of [0, 5, 14]) expect(payAt(accepted, 1)).toBeCloseTo(10, 12);
    expect(payAt(14, 0)).toBeCloseTo(10 * 0.25, 12);
    expect(payAt(19.5, 1)).toBeCloseTo(10 * 0.025, 12);
  });
});

describe('autonomy', () => {
  it('moves the motivated more and the unmotivated less, never below nothing', () => {
    const motiveAt = (own: number, autonomy: number): number => {
      const one = oneHome({ 'motive.autonomy': autonomy });
      one.holders.value[0] = own;
      one.weigh();
      return one.mind.value;
    };
    expect(motiveAt(0.86, 1)).toBeCloseTo(0.86 * 1.5, 12);
    expect(motiveAt(0.06, 1)).toBeCloseTo(0.06 * 0.7, 12);
    expect(motiveAt(0.36, 3)).toBeCloseTo(0.36, 12);
    expect(motiveAt(0.86, -3)).toBe(0);
  });
});

describe('a half-day after one in which nothing was done', () => {
  it('is weighed as if anew', () => {
    const rules = {
      'scorecards.director': 'accepted + 0.1 * openHours + records',
      'scorecards.caseCredit': 'caseFiles',
    };
    const one = oneHome(rules);
    one.holders.photos[0] = 2;
    for (const [first, second] of [
      [true, false],
      [false, true],
      [true, true],
    ] as const) {
      const situation = { home: 0, moment: one.moment(30), hourPrice: 1.3, closed: false, aware: 12, known };
      one.mind.weigh({ ...situation, mayOpen: first });
      one.mind.weighAgain({ ...situation, mayOpen: second });
      one.mind.deliberation.complete();
      const again = openOptions(one.mind).map((name) => [name, value(one.mind, name as Option)]);
      one.weigh({ ...situation, week: 30, mayOpen: second });
      expect(again).toEqual(openOptions(one.mind).map((name) => [name, value(one.mind, name as Option)]));
      expect(again.length).toBeGreaterThan(5);
    }
  });
});
