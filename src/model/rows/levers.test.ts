import { describe, expect, it } from 'vitest';
import { lived, mean, sum } from '../../testing/lived.ts';
import { fix } from '../../testing/plain.ts';

/** No director ever leaves. */
const settled = { 'post.exits': 0, 'post.familyShock': 0, 'city.buildWeeks': 0 } as const;

const fakes = ({ real }: ReturnType<typeof lived>): number => sum(real.staged) + sum(real.duplicate);

describe('a lever', () => {
  it('works from its week on, and changes nothing before', () => {
    const [without, having] = [[], [fix(27, { 'app.screening': 'hash' })]].map((fixes) => lived({}, { fixes }));
    const { accepted } = without!.run.weeks;
    expect(having!.run.weeks.accepted.slice(0, 26)).toEqual(accepted.slice(0, 26));
    expect(having!.truth.weeks.duplicate.slice(0, 26)).toEqual(without!.truth.weeks.duplicate.slice(0, 26));
    expect(sum(having!.run.weeks.accepted.slice(26))).toBeLessThan(sum(accepted.slice(26)));
  });

  it('of pressure brings more uploads, and more fakes', () => {
    const [mild, hard] = [8, 35].map((pressure) => lived({ 'director.pressure': pressure }));
    expect(sum(hard!.reported.accepted)).toBeGreaterThan(1.2 * sum(mild!.reported.accepted));
    expect(fakes(hard!)).toBeGreaterThan(1.2 * fakes(mild!));
  });

  it('of an evaluation that asks families pays for children who were there', () => {
    const photos = lived({ 'scorecards.director': 'accepted' });
    const families = lived({ 'scorecards.director': 'confirmedSignIns / 3.6' });
    const real = (opened: typeof photos): number => sum(opened.real.genuineAccepted) / sum(opened.reported.accepted);
    expect(real(families)).toBeGreaterThan(real(photos) + 0.2);
    expect(sum(families.real.duplicate)).toBe(0);
  });

  it('of identification lets directors know special children, and only then can they see them', () => {
    const contacts = (known: number): number => sum(lived({ 'child.known': known }).real.caseContacts);
    expect(contacts(0)).toBe(0);
    expect(contacts(1)).toBeGreaterThan(contacts(0.4));
    const late = lived({ 'child.known': 0 }, { fixes: [fix(27, { 'child.known': 1 })] }).truth.weeks.caseContacts;
    expect(sum(late.slice(0, 26))).toBe(0);
    expect(sum(late.slice(26))).toBeGreaterThan(10);
  });

  it('of case credit brings contacts and paper; checks leave the contacts', () => {
    const credit = { 'scorecards.caseCredit': '6 * min(caseFiles, 6)' } as const;
    const [none, trusting, checked] = [{}, credit, { ...credit, 'verify.cases': 0.9 }].map((set) => lived(set).real);
    expect(sum(none!.paperCaseFiles)).toBe(0);
    expect(sum(trusting!.caseContacts)).toBeGreaterThan(2 * sum(none!.caseContacts));
    expect(sum(trusting!.paperCaseFiles)).toBeGreaterThan(20);
    expect(sum(checked!.paperCaseFiles)).toBeLessThan(0.3 * sum(trusting!.paperCaseFiles));
    expect(sum(checked!.caseContacts)).toBeGreaterThan(2 * sum(none!.caseContacts));
  });

  it('of autonomy moves the motivated up and the others down', () => {
    const free = {
      ...settled,
      'director.stakes': 0,
      'activity.motive': 40,
      'activity.hours': 2,
      'motive.presence': 0,
      'motive.neglect': 0,
      'motive.response': 0,
    } as const;
    const [bound, autonomous] = [0, 2].map((autonomy) => lived({ ...free, 'motive.autonomy': autonomy }));
    const value = bound!.run.homes.valueIdentification;
    const hours = (opened: typeof bound, motivated: boolean): number =>
      mean(opened!.real.childHours.filter((_, home) => (value[home] as number) > 0.36 === motivated));
    expect(hours(autonomous, true)).toBeGreaterThan(1.3 * hours(bound, true));
    expect(hours(autonomous, false)).toBeLessThan(0.9 * hours(bound, false));
  });

  it('of pay is four contracts: a stipend keeps people, the others buy what they pay for', () => {
    const exits = [0, 20].map((stipend) => sum(lived({ 'pay.stipend': stipend }).run.homes.exits));
    expect(exits[1]).toBeLessThan(0.6 * (exits[0] as number));
    const [none, upload, verified] = [{}, { 'pay.perUpload': 5 }, { 'pay.perVerified': 5 }].map((set) => lived(set));
    expect(fakes(upload!)).toBeGreaterThan(1.5 * fakes(none!));
    expect(sum(verified!.real.genuine)).toBeGreaterThan(1.3 * sum(none!.real.genuine));
    expect(fakes(verified!)).toBeLessThan(fakes(upload!));
  });

  it('of training is a dose that goes with support, in turn or to the least schooled, and leaves with whoever leaves', () => {
    const skill = (seats: number): number =>
      mean(lived({ ...settled, 'agency.seats': seats, 'director.stakes': 0 }).run.homes.skillEnd);
    expect(skill(200)).toBeGreaterThan(skill(0) + 0.08);
    const byHome = lived({ ...settled, 'agency.seatsBy': 'home', 'agency.seats': 100 }).reported.trainingSeats;
    expect(new Set(byHome)).toEqual(new Set([4]));
    const { run, reported } = lived({ ...settled, 'agency.seatsBy': 'skill', 'director.certificate': 0.3 });
    for (const [home, seats] of reported.trainingSeats.entries())
      if (run.homes.certificate[home] === 1) expect(seats).toBe(0);
    const leaving = {
      'agency.seats': 400,
      'training.gain': 0.2,
      'post.exits': 3,
      'post.searchWeeks': 1,
      'director.stakes': 0,
    } as const;
    const stayed = lived({ ...leaving, 'post.exits': 0, 'post.familyShock': 0 }).run.homes.skillEnd;
    expect(mean(lived(leaving).run.homes.skillEnd)).toBeLessThan(mean(stayed) - 0.1);
  });

  it('of the last place dismisses the directors at the bottom of the chosen measure, at half-year', () => {
    const { run, truth } = lived({ ...settled, 'lastPlace.share': 0.1, 'lastPlace.by': 'accepted' }, { events: true });
    const dismissed = truth.events.filter(({ trueType }) => trueType === 'dismissal');
    expect(dismissed.map(({ week }) => week)).toEqual([26, 26, 26, 26]);
    expect(sum(run.homes.dismissals)).toBe(4);
    const half = Float64Array.from(
      { length: 40 },
      (_, home) =>
        truth.events.filter((e) => e.home === home && e.week <= 26 && e.claimedType === 'activity' && e.accepted)
          .length,
    );
    const kept = half.filter((_, home) => run.homes.dismissals[home] === 0);
    for (const { home } of dismissed) expect(half[home]).toBeLessThanOrEqual(Math.min(...kept));
  });

  it('of a floor gives every home its share, or more where need is known', () => {
    const equal = lived({ 'agency.floor': 1 }).reported.supportByQuarter;
    for (const units of equal) expect(units).toBeCloseTo(1, 12);
    const { truth, reported } = lived({ ...settled, 'agency.floor': 1, 'agency.floorBy': 'need', 'child.known': 1 });
    const special = (count: number): readonly number[] =>
      [...Array(40).keys()].filter(
        (home) =>
          [...truth.children.severity].filter((z, k) => z > 0 && truth.children.home[k] === home).length === count,
      );
    const units = (homes: readonly number[]): number =>
      mean(homes.map((home) => reported.supportByQuarter[home * 4] as number));
    expect(units(special(2))).toBeGreaterThan(1.3 * units(special(0)));
  });

  it('of protected hours lowers the load, and more real work is done', () => {
    const [usual, relieved] = [1, 0.75].map((load) => lived({ ...settled, 'director.load': load }));
    expect(sum(relieved!.real.genuine)).toBeGreaterThan(1.2 * sum(usual!.real.genuine));
    expect(sum(relieved!.real.caseContacts)).toBeGreaterThan(sum(usual!.real.caseContacts));
  });

  it('of coordination with schools takes the doubling away', () => {
    const doubled = (coordination: number): number => {
      const { real } = lived({ 'school.coordination': coordination });
      return sum(real.redundantSessions) / sum(real.sessions);
    };
    expect(doubled(0)).toBeGreaterThan(0.3);
    expect(doubled(1)).toBe(0);
  });

  it('of the third party is its formula, its capture and whether it comes announced', () => {
    const grades = (set: Parameters<typeof lived>[0]): Float64Array => lived(set).reported.gradeFinal;
    expect(mean(grades({ 'grade.capture': 0.6 }))).toBeGreaterThan(mean(grades({ 'grade.capture': 0 })) + 0.02);
    expect(mean(grades({ 'grade.announced': 0 }))).toBeLessThan(mean(grades({ 'grade.announced': 1 })) - 0.02);
    const plain = { 'grade.noise': 0, 'grade.capture': 0 } as const;
    const parents = grades({ ...plain, 'scorecards.grade': 'parents' });
    expect(mean(parents)).toBeLessThan(0.4);
    expect(Math.max(...parents)).toBeGreaterThan(0);
    const awarded = lived({ 'grade.excellent': 0.1 }).reported;
    expect(sum(awarded.excellent)).toBe(4);
    for (const [home, excellent] of awarded.excellent.entries())
      if (excellent) expect(awarded.rankFinal[home]).toBeLessThanOrEqual(4);
  });
});
