import { describe, expect, it } from 'vitest';
import type { OpenRun } from '../../measures/openRun.ts';
import { outcomes } from '../../measures/outcomes.ts';
import { pearson } from '../../measures/statistics/correlation.ts';
import { lived, mean, sum } from '../../testing/lived.ts';
import { valuesWith } from '../../testing/plain.ts';
import { allocate } from '../agency/allocate.ts';
import { Beliefs } from '../agency/belief.ts';
import { Prospect } from '../agency/prospect.ts';
import { Homes } from '../home.ts';
import type { Values } from '../parameters/table.ts';
import { ReportedLedger } from '../reported/ledger.ts';
import { compile } from '../scorecard/compile.ts';

const outcome = (name: string, opened: OpenRun): number => {
  const found = outcomes.find((one) => one.name === name);
  if (!found) throw new Error(`no outcome ${name}`);
  return found.compute(opened);
};

/** Share out units among homes of given beliefs, from nothing. */
function shared(
  units: number,
  beliefs: { display: readonly number[]; uploads: readonly number[] },
  set: Partial<Values>,
) {
  const values = valuesWith({ 'agency.mostUnits': 50, ...set });
  const count = beliefs.display.length;
  const homes = new Homes(count, 0.6, 0.5);
  const held = new Beliefs(count, values);
  held.display.set(beliefs.display);
  held.uploads.set(beliefs.uploads);
  const prospect = new Prospect(
    homes,
    held,
    compile(values['scorecards.agency'], 'agency'),
    values,
    0.5,
    units / count,
  );
  prospect.know(0);
  const tie = Float64Array.from({ length: count }, (_, home) => home / count);
  allocate(prospect, { units, most: values['agency.mostUnits'], tie, visited: new Float64Array(count) });
  return [...prospect.units];
}

const alike = [0.5, 0.5, 0.5, 0.5];

describe('the agency', () => {
  it('does not spend energy on homes that stagnate when the share of homes at the target counts', () => {
    const units = shared(4, { display: alike, uploads: [0.1, 4.6, 4.4, 9] }, { 'scorecards.agency': 'onTarget' });
    expect(units[0]).toBe(0);
    expect(units[3]).toBe(0);
    expect((units[1] as number) + (units[2] as number)).toBe(4);
  });

  it('aims at acceptable completion: what is beyond the pace earns nothing', () => {
    const units = shared(6, { display: alike, uploads: [3, 3, 10, 10] }, { 'scorecards.agency': 'completion' });
    expect(units).toEqual([3, 3, 0, 0]);
    const content = shared(8, { display: alike, uploads: [10, 10, 10, 10] }, { 'scorecards.agency': 'completion' });
    expect(content).toEqual([2, 2, 2, 2]);
  });

  it('gives most to the best where its best are shown', () => {
    const display = Array.from({ length: 20 }, (_, home) => 0.1 + 0.05 * home);
    const uploads = display.map(() => 5);
    const tilt = (weight: number): number => {
      const units = shared(
        40,
        { display, uploads },
        { 'scorecards.agency': 'showcaseWeight * showcase', 'agency.showcaseWeight': weight },
      );
      return sum(units.slice(-4)) / sum(units);
    };
    expect(tilt(2)).toBeGreaterThan(0.6);
    expect(tilt(0)).toBe(0.2);
  });

  it('tilts in a whole run too, by its scorecard alone', () => {
    const top = (set: Partial<Values>): number =>
      mean(
        [1, 2, 3].map((replicate) => outcome('supportTopShare', lived({ 'city.homes': 100, ...set }, { replicate }))),
      );
    expect(top({ 'agency.showcaseWeight': 10 })).toBeGreaterThan(top({ 'scorecards.agency': '4 * completion' }) + 0.1);
    expect(top({ 'agency.floor': 1 })).toBeCloseTo(0.2, 12);
  });

  it('forms first impressions while it builds, of ability and readiness, with error', () => {
    const correlate = (reliability: number): number => {
      const { run } = lived({ 'city.homes': 100, 'agency.impressionReliability': reliability, 'director.stakes': 0 });
      const ability = run.homes.skill.map((skill, home) => skill * (run.homes.valueIdentification[home] as number));
      return pearson(run.reported.firstBelief, ability);
    };
    expect(correlate(1)).toBeGreaterThan(0.6);
    expect(correlate(0.5)).toBeGreaterThan(0.3);
    const [first, ...others] = lived({ 'agency.impressionReliability': 0, 'director.stakes': 0 }).reported.firstBelief;
    for (const belief of others) expect(belief).toBeCloseTo(first as number, 12);
    expect(first).toBeGreaterThan(0);
  });

  it('believes what it sees where it goes, and uploads elsewhere', () => {
    const values = valuesWith({ 'agency.trustUploads': 0.1 });
    const homes = new Homes(3, 0.6, 0.5);
    homes.presence.set([1, 0, 0]);
    const ledger = new ReportedLedger(3, 4);
    for (let upload = 0; upload < 5; upload++) for (const home of [0, 1]) ledger.upload(home, true, 0, 0, 0);
    const beliefs = new Beliefs(3, values);
    beliefs.display.fill(0.4);
    beliefs.revise(homes, ledger, values, () => 0.8);
    const kept = (1 - values['agency.learning']) * 0.4;
    expect(beliefs.display[0]).toBeCloseTo(kept + values['agency.learning'] * 0.8, 12);
    expect(beliefs.display[1]).toBeCloseTo(kept + values['agency.learning'] * 0.1, 12);
    expect(beliefs.display[2]).toBeCloseTo(kept, 12);
  });

  it('rations seats, volunteers and wishes as it gives its visits', () => {
    const opened = lived({ 'city.homes': 100, 'agency.showcaseWeight': 10, 'agency.wishes': 400 });
    const { reported } = opened;
    const support = Float64Array.from({ length: 100 }, (_, home) =>
      sum(reported.supportByQuarter.slice(home * 4, home * 4 + 4)),
    );
    for (const column of [reported.trainingSeats, reported.volunteerHours, reported.wishes])
      expect(pearson(support, column)).toBeGreaterThan(0.7);
    const turns = lived({
      'agency.showcaseWeight': 10,
      'agency.seatsBy': 'home',
      'post.exits': 0,
      'city.buildWeeks': 0,
      'post.familyShock': 0,
    });
    expect(Math.max(...turns.reported.trainingSeats) - Math.min(...turns.reported.trainingSeats)).toBeLessThanOrEqual(
      4,
    );
  });

  it('teaches photographs or service: the one makes staging cheap, the other skill', () => {
    const still = {
      'post.exits': 0,
      'city.buildWeeks': 0,
      'post.familyShock': 0,
      'agency.units': 3,
      'agency.seats': 0,
      'coaching.photo': 1,
      'staged.photoSkill': 1,
    } as const;
    const [service, photos] = (['none', 'all'] as const).map((split) => lived({ ...still, 'coaching.split': split }));
    const learned = (opened: OpenRun | undefined): number =>
      mean(opened!.run.homes.skillEnd) - mean(opened!.run.homes.skill);
    expect(learned(photos)).toBe(0);
    expect(learned(service)).toBeGreaterThan(0.05);
    expect(sum(photos!.real.staged)).toBeGreaterThan(1.2 * sum(service!.real.staged));
    expect([...photos!.run.quarterly.photoCoaching]).toEqual([1, 1, 1, 1]);
  });

  it('chooses what to teach by its own score', () => {
    const split = (formula: string): readonly number[] => [
      ...lived({ 'scorecards.agency': formula, 'agency.uploadStart': 2 }).run.quarterly.photoCoaching,
    ];
    expect(split('uploads')).toEqual([1, 1, 1, 1]);
    expect(split('display')).toEqual([0, 0, 0, 0]);
  });
});
