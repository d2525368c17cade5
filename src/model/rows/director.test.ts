import { describe, expect, it } from 'vitest';
import { load } from '../../scenario/load.ts';
import { lived, mean, sum } from '../../testing/lived.ts';
import { plain } from '../../testing/plain.ts';
import { option, options } from '../director/option.ts';
import { simulate } from '../simulate.ts';
import { makeWorld, type World } from '../world.ts';

const { scenario: baseline } = await load('lastmeter:baseline');

/** No director ever leaves. */
const settled = { 'post.exits': 0, 'post.familyShock': 0, 'city.buildWeeks': 0 } as const;
/** Nothing changes a director but what is under test. */
const equal = { ...settled, 'director.heterogeneity': 0 } as const;
/** What is taught has no effect, so that support works through recognition alone. */
const untaught = {
  'coaching.skill': 0,
  'coaching.photo': 0,
  'motive.presence': 0,
  'motive.neglect': 0,
  'home.supply': 0,
  'home.private': 0,
  'agency.volunteerHours': 0,
} as const;

/** A world of many homes as it is before the first week. */
function people(set: Parameters<typeof plain>[0] = {}) {
  return makeWorld(plain({ 'city.homes': 1_000, 'child.mean': 15, 'child.spread': 0, ...set }), 'rows', 1, {
    events: false,
    witness: null,
  });
}

describe('skill', () => {
  it('makes an activity surer, shorter and better', () => {
    const [low, high] = [0.1, 0.8].map((skill) => lived({ ...equal, 'director.skillBase': skill }));
    const failing = (opened: typeof low): number =>
      sum(opened!.real.failed) / (sum(opened!.real.failed) + sum(opened!.real.genuine) + sum(opened!.real.attempted));
    const quality = (opened: typeof low): number => sum(opened!.real.quality) / sum(opened!.real.genuine);
    expect(failing(high)).toBeLessThan(0.5 * failing(low));
    expect(quality(high)).toBeGreaterThan(2 * quality(low));
  });

  it('and support both make what a home does', () => {
    const [unskilled, skilled] = [0.15, 0.6].map((skill) =>
      sum(lived({ ...equal, 'director.skillBase': skill }).real.quality),
    );
    expect(skilled).toBeGreaterThan(2 * (unskilled as number));
    const [alone, visited] = [0, 4].map((units) =>
      sum(
        lived({ ...equal, ...untaught, 'director.stakes': 0, 'agency.units': units, 'activity.recognition': 4 }).real
          .genuine,
      ),
    );
    expect(visited).toBeGreaterThan(1.3 * (alone as number));
  });

  it('and values are far higher, and rare, where a director has worked in education', () => {
    const { holders } = people({ 'director.background': 0.2 });
    const of = (background: number, column: Float64Array): number =>
      mean(column.filter((_, home) => holders.background[home] === background));
    expect(of(1, holders.skill)).toBeGreaterThan(of(0, holders.skill) + 0.3);
    expect(of(1, holders.value)).toBeGreaterThan(of(0, holders.value) + 0.2);
    // One in a hundred: 10 of 1,000 expected, standard deviation 3.1; four of them.
    const usual = sum(people().holders.background);
    expect(usual).toBeGreaterThan(0);
    expect(usual).toBeLessThan(23);
  });
});

describe('value identification', () => {
  it('is near nothing in some who serve, such as the director of SH', () => {
    const run = simulate({ ...baseline, values: { ...baseline.values, ...settled } }, 'rows', 1);
    const home = run.homes.name.indexOf('SH');
    expect(run.homes.valueIdentification[home]).toBeLessThan(0.05);
    expect(run.homes.directorWeeks[home]).toBe(56);
  });

  it('is a state: it falls where the agency stays away and grows where it comes', () => {
    const still = { ...settled, 'motive.response': 0 };
    const change = (units: number): number => {
      const { homes } = lived({ ...still, 'agency.units': units }).run;
      return mean(homes.valueIdentificationEnd) - mean(homes.valueIdentification);
    };
    expect(change(0)).toBeLessThan(-0.03);
    expect(change(3)).toBeGreaterThan(0.05);
  });

  it('moves with how children respond', () => {
    const end = (response: number): number =>
      mean(
        lived({ ...settled, 'motive.response': response, 'activity.expectedAttendance': 1 }).run.homes
          .valueIdentificationEnd,
      );
    expect(end(0.2)).toBeGreaterThan(end(0) + 0.005);
  });

  it('outweighs a load of 1.3 in the director of KY', () => {
    const ofKY = (valueIdentification: number): number => {
      const villages = baseline.villages.map((row) => ({ ...row, traits: { ...row.traits, valueIdentification } }));
      const { run, real } = lived({ ...settled, 'director.stakes': 0 }, { villages });
      return real.genuine[run.homes.name.indexOf('KY')] as number;
    };
    expect(ofKY(0.85)).toBeGreaterThan(5);
    expect(ofKY(0.1)).toBeLessThan(0.5 * ofKY(0.85));
    for (const replicate of [1, 2, 3, 4]) {
      const { run, real } = lived(settled, { replicate, villages: baseline.villages });
      const home = run.homes.name.indexOf('KY');
      expect(run.homes.load[home]).toBe(1.3);
      expect(real.genuine[home]).toBeGreaterThan(1.5 * mean(real.genuine));
    }
  });
});

describe('load', () => {
  it('is a price on every hour: without that price it changes nothing', () => {
    const still = { ...settled, 'calendar.campaignChance': 0, 'post.exitLoad': 0, 'record.load': 0 } as const;
    const priced = [1, 3].map((load) => sum(lived({ ...still, 'director.load': load }).real.childHours));
    expect(priced[0]).toBeGreaterThan(1.5 * (priced[1] as number));
    const free = [1, 3].map((load) => [
      ...lived({ ...still, 'director.load': load, 'director.loadExponent': 0 }).real.childHours,
    ]);
    expect(free[0]).toEqual(free[1]);
  });

  it('differs between villages around a mean of 1, and peaks in campaigns', () => {
    const { load } = people().holders;
    // The mean of 1,000 loads has a standard error of .008.
    expect(Math.abs(mean(load) - 1)).toBeLessThan(0.032);
    const { truth, run } = lived({ 'city.homes': 100, 'calendar.campaignLoad': 4 });
    const perWeek = (campaign: boolean): number =>
      mean(truth.weeks.genuine.filter((_, week) => (run.weeks.campaign[week] === 4) === campaign));
    expect(new Set(run.weeks.campaign)).toEqual(new Set([1, 4]));
    expect(perWeek(true)).toBeLessThan(0.5 * perWeek(false));
  });

  it('rises where more tasks land on the village', async () => {
    const { scenario } = await load('lastmeter:forcing/more-tasks');
    const genuine = [baseline, scenario].map((arm) =>
      sum(
        lived({
          'director.load': arm.values['director.load'],
          'calendar.campaignChance': arm.values['calendar.campaignChance'],
        }).real.genuine,
      ),
    );
    expect(genuine[1]).toBeLessThan(0.7 * (genuine[0] as number));
  });
});

describe('pressure', () => {
  it('is felt very differently: a median of 16 h-eq, a logarithm of standard deviation 1', () => {
    const logs = [...people().holders.pressure].map((pressure) => Math.log(pressure / 16));
    const spread = Math.sqrt(mean(logs.map((log) => (log - mean(logs)) * (log - mean(logs)))));
    // Standard errors among 1,000: .032 of the mean, .022 of the deviation; four of them.
    expect(Math.abs(mean(logs))).toBeLessThan(0.13);
    expect(Math.abs(spread - 1)).toBeLessThan(0.09);
  });

  it('pays: without any stake nobody forges, and less real work is done', () => {
    const [none, usual] = [0, 1].map((stakes) => lived({ 'director.stakes': stakes }));
    const fakes = (opened: typeof none): number => sum(opened!.real.staged) + sum(opened!.real.duplicate);
    expect(fakes(none)).toBe(0);
    expect(fakes(usual)).toBeGreaterThan(100);
    expect(sum(usual!.real.genuine)).toBeGreaterThan(1.5 * sum(none!.real.genuine));
  });

  it('stands against a weak sanction: a heavy one leaves few fakes', () => {
    const fakes = [6, 200].map((sanction) => {
      const { real } = lived({ 'detection.sanction': sanction });
      return sum(real.staged) + sum(real.duplicate);
    });
    expect(fakes[1]).toBeLessThan(0.3 * (fakes[0] as number));
  });

  it('is all there is in the case: pay for verified activities would bring more of them', () => {
    const [none, paid] = [0, 6].map((pay) => sum(lived({ 'pay.perVerified': pay }).real.genuine));
    expect(paid).toBeGreaterThan(1.5 * (none as number));
  });
});

describe('what a director does', () => {
  it('is the best that she can do for herself under the rules', () => {
    let decisions = 0;
    let acts = 0;
    const witness = {
      home: 0,
      decision(world: World, _slot: number, chosen: number) {
        const { deliberation } = world.mind;
        deliberation.complete();
        const open = options.map((_, k) => k).filter((k) => deliberation.open[k] === 1);
        const best = Math.max(...open.map((k) => deliberation.value[k] as number));
        expect(deliberation.value[chosen]).toBeGreaterThan(best - 0.2);
        decisions++;
        if (chosen !== option.nothing) acts++;
      },
      outcome() {},
    };
    for (let home = 0; home < 6; home++) {
      const scenario = plain({ ...settled, 'city.homes': 6, 'choice.noise': 0.01 });
      simulate(scenario, 'rows', 1, { witness: { ...witness, home } });
    }
    expect(decisions).toBe(6 * 56 * 2);
    expect(acts).toBeGreaterThan(20);
  });

  it('is hers to vary: theme, record, guests, opening', () => {
    const { real, truth } = lived({ 'record.motive': -0.5, 'invite.hours': 0.5, 'open.motive': 20 }, { events: true });
    const some = (part: Float64Array, whole: Float64Array): void => {
      expect(sum(part)).toBeGreaterThan(0.05 * sum(whole));
      expect(sum(part)).toBeLessThan(0.95 * sum(whole));
    };
    some(real.recordsWritten, real.genuine);
    some(real.invited, real.invitable);
    some(real.openings, real.scheduledOpenings);
    expect(new Set(truth.events.map(({ theme }) => theme).filter((theme) => theme !== '')).size).toBe(5);
  });

  it('follows what is paid: photographs, cases or records', () => {
    const cases = [0, 4].map((points) =>
      sum(lived({ 'scorecards.caseCredit': `${points} * caseFiles` }).real.caseContacts),
    );
    expect(cases[1]).toBeGreaterThan(1.5 * (cases[0] as number));
    const paper = ['accepted', 'records'].map((what) =>
      sum(lived({ 'scorecards.director': `0.2 * ${what}` }).real.recordsForged),
    );
    expect(paper[0]).toBe(0);
    expect(paper[1]).toBeGreaterThan(100);
  });

  it('can put an old photo up again, several at once', () => {
    const { events } = lived({}, { events: true }).truth;
    const batches = new Map<string, number>();
    for (const { trueType, week, slot, home } of events) {
      if (trueType === 'duplicate')
        batches.set(`${home} ${week} ${slot}`, (batches.get(`${home} ${week} ${slot}`) ?? 0) + 1);
    }
    expect(Math.max(...batches.values())).toBeGreaterThan(1);
    expect(Math.max(...batches.values())).toBeLessThanOrEqual(5);
  });

  it('needs no more than names on a sheet where sign-ins are paid', () => {
    expect(sum(lived().real.paddedSheets)).toBe(0);
    const { real, reported } = lived({ 'scorecards.director': 'signIns / 6' });
    expect(sum(real.paddedSheets)).toBeGreaterThan(20);
    expect(sum(reported.signIns)).toBeGreaterThan(1.5 * sum(real.sessions));
  });

  it('is shorter with volunteers, as long as their hours last', () => {
    const none = lived({ 'agency.volunteerHours': 0 });
    const many = lived({ 'agency.volunteerHours': 6, 'agency.floor': 1 });
    expect(sum(none.real.volunteerActivities)).toBe(0);
    expect(sum(many.real.volunteerActivities)).toBeGreaterThan(20);
    for (const [home, activities] of many.real.volunteerActivities.entries()) {
      expect(1.5 * activities).toBeLessThanOrEqual(many.reported.volunteerHours[home] as number);
    }
    expect(Math.max(...many.real.volunteerActivities)).toBeGreaterThan(4);
  });
});

describe('the keys', () => {
  it('stay in the pocket of whoever may be blamed', () => {
    const openings = [0, 10].map((liability) =>
      sum(
        lived({
          'activity.liability': liability,
          'open.motive': 20,
          'household.knowOpen': 0.3,
          'household.knowVenue': 0.3,
        }).truth.weeks.openings,
      ),
    );
    expect(openings[0]).toBeGreaterThan(3 * (openings[1] as number));
  });
});
