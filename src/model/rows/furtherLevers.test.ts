import { describe, expect, it } from 'vitest';
import { lived, mean, sum } from '../../testing/lived.ts';
import { at, worldOf } from '../../testing/worldOf.ts';
import { planQuarter } from '../steps/quarter.ts';

/** Nobody leaves. */
const settled = { 'post.exits': 0, 'post.familyShock': 0, 'city.buildWeeks': 0 } as const;

describe('a lever', () => {
  it('of a professional case worker serves special children whom directors know, and nobody else', () => {
    const [none, helped] = [0, 400].map((hours) => lived({ 'agency.caseHours': hours }));
    // 400 hours per 100 homes and quarter, 40 homes, 4 hours a visit: 40 visits a quarter, and those of the closing weeks.
    expect(sum(none!.real.workerVisits)).toBe(0);
    expect(sum(helped!.real.workerVisits)).toBe(4 * 40 + Math.floor((40 * 17) / 13) - 40);
    const cases = (opened: typeof none): number => sum(opened!.truth.children.caseQuarters);
    expect(cases(helped)).toBeGreaterThan(cases(none) + 20);
    const visited = [...helped!.truth.children.severity].filter(
      (severity, child) => severity === 0 && (helped!.truth.children.caseContacts[child] as number) > 0,
    );
    expect(visited).toEqual([]);
    expect(sum(lived({ 'agency.caseHours': 400, 'child.known': 0 }).real.workerVisits)).toBe(0);
  });

  it('of a budget for special care makes contacts cheaper and better as long as it lasts, and paper draws on it too', () => {
    const credit = { 'scorecards.caseCredit': '4 * min(caseFiles, 6)' } as const;
    const [none, funded] = [0, 200].map((contacts) => lived({ ...settled, ...credit, 'care.contacts': contacts }));
    expect(sum(none!.real.supportedContacts)).toBe(0);
    const drawn = sum(funded!.real.supportedContacts) + sum(funded!.real.careOnPaper);
    // 200 per 100 homes, 40 homes, four quarters.
    expect(drawn).toBeGreaterThan(100);
    expect(drawn).toBeLessThanOrEqual(4 * 80);
    expect(sum(funded!.real.careOnPaper)).toBeGreaterThan(10);
    expect(sum(funded!.real.caseContacts)).toBeGreaterThan(sum(none!.real.caseContacts));
    const gain = (opened: typeof none): number =>
      sum(
        [...opened!.truth.children.gain].filter((_, child) => (opened!.truth.children.severity[child] as number) > 0),
      );
    expect(gain(funded)).toBeGreaterThan(1.2 * gain(none));
  });

  it('of the grade moves support to the good, or to the weak', () => {
    const shares = (rule: 'grade' | 'weak'): readonly number[] => {
      const world = at(worldOf(3, { 'agency.floor': 1, 'agency.floorBy': rule, 'agency.units': 2 }), 14);
      world.ledger.grade.set([0.2, 0.8, Number.NaN]);
      planQuarter(world);
      return [...world.homes.units];
    };
    // Six units by 0.2 : 0.8 : 0.5, and by 0.8 : 0.2 : 0.5.
    for (const [home, units] of [0.8, 3.2, 2].entries()) expect(shares('grade')[home]).toBeCloseTo(units, 12);
    for (const [home, units] of [3.2, 0.8, 2].entries()) expect(shares('weak')[home]).toBeCloseTo(units, 12);
  });

  it('of more frequent grades has the third party come every quarter', () => {
    const weeks = (quarterly: boolean): readonly number[] => {
      const { truth } = lived({ 'grade.quarterly': quarterly }, { events: true });
      return [...new Set(truth.events.filter(({ trueType }) => trueType === 'grade').map(({ week }) => week))];
    };
    expect(weeks(false)).toEqual([26, 56]);
    expect(weeks(true)).toEqual([13, 26, 39, 56]);
  });

  it('of fewer forms spares the hours of an activity, and more of them are held', () => {
    const [usual, spared] = [0, 1].map((hours) => lived({ ...settled, 'activity.formsWaived': hours }));
    expect(sum(spared!.real.genuine)).toBeGreaterThan(1.15 * sum(usual!.real.genuine));
  });

  it('of less urging acts on values only where being urged takes from them, or adds to them', () => {
    const values = (effect: number, weeks: number): number =>
      mean(
        lived({ ...settled, 'motive.urging': effect, 'government.urgingWeeks': weeks }).run.homes
          .valueIdentificationEnd,
      );
    expect(values(0.5, 13)).toBeLessThan(values(0, 13) - 0.05);
    expect(values(-0.3, 13)).toBeGreaterThan(values(0, 13) + 0.03);
  });

  it('of a test that gates the post takes it from those who fail, and gives it to those who pass', () => {
    const gate = { 'skillTest.gate': 'post', 'skillTest.noise': 0, 'skillTest.cram': 0, 'skillTest.study': 0 } as const;
    const still = { 'coaching.skill': 0, 'agency.seats': 0, 'post.searchWeeks': 1, 'skillTest.pass': 0.45 } as const;
    const { run } = lived({ ...settled, ...gate, ...still });
    const failed = run.homes.skill.filter((skill) => skill < 0.45).length;
    expect(failed).toBeGreaterThan(15);
    expect(sum(run.homes.dismissals)).toBe(failed);
    // Somebody arrives nearly every week: by the end a director who passes holds every post.
    expect(run.weeks.directors[55]).toBe(40);
    expect(Math.min(...run.homes.skillEnd)).toBeGreaterThanOrEqual(0.45);
    expect(
      Math.min(...lived({ ...settled, ...gate, ...still, 'skillTest.gate': 'bonus' }).run.homes.skillEnd),
    ).toBeLessThan(0.4);
  });

  it('of a test that brings a bonus keeps those who pass', () => {
    const exits = (bonus: number): number =>
      sum(
        lived({
          'skillTest.gate': 'bonus',
          'skillTest.pass': 0,
          'skillTest.bonus': bonus,
          'post.exits': 1,
        }).run.weeks.exits.slice(26),
      );
    expect(exits(20)).toBeLessThan(0.6 * exits(0));
  });

  it('of a pooled calendar brings more children, and costs the director the time to agree on it', () => {
    const [alone, announced, dear] = [
      {},
      { 'school.announced': 60 },
      { 'school.announced': 60, 'school.meetingHours': 3 },
    ].map((set) => lived({ ...settled, ...set }).real);
    const came = (real: typeof alone): number => sum(real!.sessions) / sum(real!.genuine);
    expect(came(announced)).toBeGreaterThan(came(alone) + 1);
    expect(sum(dear!.genuine)).toBeLessThan(0.8 * sum(announced!.genuine));
  });

  it('of satisfaction pays for what families liked, is gamed by coaching, and less so where answers are checked', () => {
    const joint = { ...settled, 'scorecards.director': 'satisfied / 2' } as const;
    const [photos, trusting, checked] = [{ ...settled }, { ...joint }, { ...joint, 'verify.answers': 0.9 }].map((set) =>
      lived(set),
    );
    expect(sum(photos!.reported.satisfied)).toBe(0);
    expect(sum(photos!.real.coachedAnswers)).toBe(0);
    expect(sum(trusting!.real.coachedAnswers)).toBeGreaterThan(100);
    expect(sum(trusting!.reported.satisfied)).toBeGreaterThan(sum(trusting!.real.coachedAnswers));
    expect(sum(checked!.real.coachedAnswers)).toBeLessThan(0.5 * sum(trusting!.real.coachedAnswers));
    expect(sum(lived({ ...joint, 'verify.answers': 1 }).real.coachedAnswers)).toBe(0);
    expect(sum(trusting!.real.duplicate)).toBe(0);
    expect(sum(checked!.real.genuine)).toBeGreaterThan(1.2 * sum(photos!.real.genuine));
  });

  it('of satisfaction in the agency’s contract sends its visits to where families were not satisfied', () => {
    const world = at(
      worldOf(3, { 'agency.units': 1, 'scorecards.agency': '5 * satisfaction', 'coaching.split': 'half' }),
      14,
    );
    // 5 activities x 6 children x 0.6 = 18 satisfied families are all that can be.
    world.ledger.satisfiedQuarter.set([18, 0, 9]);
    planQuarter(world);
    const [full, none, half] = [...world.homes.units];
    expect(full).toBe(0);
    expect(none).toBeGreaterThanOrEqual(half as number);
    expect((none as number) + (half as number)).toBe(3);
  });
});
