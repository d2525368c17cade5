import { beforeAll, describe, expect, it } from 'vitest';
import { option } from '../../model/director/option.ts';
import { simulate } from '../../model/simulate.ts';
import { frame } from '../../observers/film/film.ts';
import { shoot } from '../../observers/film/shoot.ts';
import { columnsOf } from '../../testing/columns.ts';
import { givePageContent } from '../testing/content.ts';

let content: typeof import('../content.ts');
let director: typeof import('./director.ts');
let agency: typeof import('./agency.ts');
let government: typeof import('./government.ts');
let levers: typeof import('./breakEven.ts');

beforeAll(async () => {
  await givePageContent();
  content = await import('../content.ts');
  director = await import('./director.ts');
  agency = await import('./agency.ts');
  government = await import('./government.ts');
  levers = await import('./breakEven.ts');
});

describe('a seat in which nobody decides', () => {
  it('changes not one bit of the run', () => {
    const { baseline, seed } = content;
    const run = simulate(baseline, seed, 3);
    const asked: number[] = [];
    const played = simulate(baseline, seed, 3, {
      seat: {
        home: 5,
        choose: (_, slot, chosen) => {
          asked.push(slot);
          return chosen;
        },
        share: () => undefined,
        spend: () => undefined,
      },
    });
    expect(columnsOf(played)).toEqual(columnsOf(run));
    expect(asked.length).toBeGreaterThan(60);
  });

  it('is the same film as the model alone, until the first decision', () => {
    const { baseline, seed } = content;
    const film = shoot(baseline, seed, 2);
    expect(director.playDirector(2, []).film.data).toEqual(film.data);
    expect(agency.playAgency(2, []).film.data).toEqual(film.data);
    expect(government.playGovernment(2, []).film.data).toEqual(film.data);
  });
});

describe('the director', () => {
  it('does in her months what was chosen, and leaves the luck of others alone', () => {
    const home = director.seatHome();
    const idle = director.playDirector(4, new Array<number>(12).fill(0));
    expect(frame(idle.film, 56, home, 'accepted')).toBe(0);
    expect(frame(idle.film, 56, home, 'genuine')).toBe(0);
    const active = director.playDirector(4, new Array<number>(12).fill(2));
    expect(frame(active.film, 56, home, 'genuine')).toBeGreaterThan(15);
    expect(frame(active.film, 56, home, 'duplicate')).toBe(0);
    const visiting = director.playDirector(4, new Array<number>(12).fill(5));
    expect(frame(visiting.film, 56, home, 'contacts')).toBeGreaterThan(10);
    // Posts are luck: nobody else leaves for what she does.
    for (let other = 0; other < 100; other++) {
      if (other === home) continue;
      expect(frame(active.film, 56, other, 'holder')).toBe(frame(idle.film, 56, other, 'holder'));
    }
  });

  it('sees what an hour paid: an old photo more than an activity when she is behind', () => {
    const { months } = director.playDirector(1, [1, 1, 0, 0, 0]);
    const [, , , , fifth] = months;
    const perHour = (name: 'activity' | 'duplicate'): number => {
      const worth = fifth?.worth[name];
      return worth ? worth.points / worth.hours : Number.NaN;
    };
    expect(perHour('duplicate')).toBeGreaterThan(perHour('activity'));
  });

  it('has twelve months that fill the 56 weeks', () => {
    const months = Array.from({ length: 56 }, (_, week) => director.monthOf(week));
    expect(new Set(months).size).toBe(12);
    expect(months).toEqual([...months].sort((a, b) => a - b));
    for (let month = 0; month < 12; month++) {
      expect(director.monthOf(director.monthEnd(month) - 1)).toBe(month);
      if (month < 11) expect(director.monthOf(director.monthEnd(month))).toBe(month + 1);
    }
    expect(director.plans.flat().every(([one]) => one > option.nothing)).toBe(true);
  });
});

describe('the agency', () => {
  it('gives what was chosen: all to the best, or none', () => {
    const strong = agency.playAgency(1, [56, 56, 56, 56]);
    const weak = agency.playAgency(1, [7, 7, 7, 7]);
    expect(strong.quarters[0]?.strong).toBeGreaterThan(0.9);
    expect(weak.quarters[0]?.strong).toBeLessThan(0.1);
    const sum = (film: typeof strong.film): number => film.end.support.reduce((total, units) => total + units, 0);
    // Every unit is given, whoever gets it.
    expect(sum(strong.film)).toBe(sum(weak.film));
  });

  it('shares add up to one', () => {
    for (let choice = 0; choice < 64; choice++) {
      const shares = agency.sharesOf(choice);
      expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('the government', () => {
  it('urges nobody where it spends no day on it', () => {
    const never = government.playGovernment(1, [48, 48, 48, 48]);
    const always = government.playGovernment(1, [3, 3, 3, 3]);
    const urged = (film: typeof never.film): number => film.sums.urged.reduce((total, homes) => total + homes, 0);
    expect(urged(never.film)).toBe(0);
    expect(urged(always.film)).toBeGreaterThan(100);
    expect(never.quarters[0]?.plan.audits).toBeGreaterThan(0);
  });
});

describe('the break-even finder', () => {
  it('finds the first position from which an honest way pays best, and that none does before it', () => {
    expect(levers.balanceOf(levers.asItIs).honestPays).toBe(false);
    for (const lever of levers.levers) {
      const at = levers.breakEven(levers.asItIs, lever);
      if (at === null) continue;
      expect(levers.balanceOf({ ...levers.asItIs, [lever]: at }).honestPays).toBe(true);
      expect(levers.balanceOf({ ...levers.asItIs, [lever]: at - 1 / levers.leverSteps }).honestPays).toBe(false);
    }
  });
});
