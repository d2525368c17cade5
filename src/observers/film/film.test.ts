import { describe, expect, it } from 'vitest';
import { simulate } from '../../model/simulate.ts';
import { open } from '../../model/truth/open.ts';
import { load } from '../../scenario/load.ts';
import { columnsOf } from '../../testing/columns.ts';
import { channels, child, frame, windowWeeks } from './film.ts';
import { shootRun } from './shoot.ts';
import { totalsOf } from './totals.ts';

const { scenario } = await load('lastmeter:baseline');
const plain = simulate(scenario, 'film', 3);
const { film, run } = shootRun(scenario, 'film', 3);
const truth = open(run.truth);
const last = film.weeks;
const homes = Array.from({ length: film.homes }, (_, home) => home);

describe('a film', () => {
  it('changes not one bit of the run that it shows', () => {
    expect(columnsOf(run)).toEqual(columnsOf(plain));
  });

  it('ends with the totals of the run', () => {
    for (const home of homes) {
      expect(frame(film, last, home, 'accepted')).toBe(run.reported.accepted[home]);
      expect(frame(film, last, home, 'genuine')).toBe(truth.homes.genuine[home]);
      expect(frame(film, last, home, 'staged')).toBe(truth.homes.staged[home]);
      expect(frame(film, last, home, 'duplicate')).toBe(truth.homes.duplicate[home]);
      expect(frame(film, last, home, 'excellent')).toBe(run.reported.excellent[home]);
    }
    const totals = totalsOf(run);
    expect(film.sums.genuine[last]).toBe(totals.genuine);
    expect(film.sums.accepted[last]).toBe(totals.accepted);
    expect(film.end.coverageSpecial).toBe(totals.special);
  });

  it('agrees week by week with the sums of the run', () => {
    let [accepted, genuine] = [0, 0];
    for (let week = 1; week <= last; week++) {
      accepted += run.weeks.accepted[week - 1] as number;
      genuine += truth.weeks.genuine[week - 1] as number;
      expect(film.sums.accepted[week]).toBe(accepted);
      expect(film.sums.genuine[week]).toBe(genuine);
    }
  });

  it('counts quarters anew, support by quarter, and the closing weeks to the last quarter', () => {
    for (const home of homes) {
      for (let quarter = 0; quarter < 4; quarter++) {
        const end = quarter === 3 ? 52 : (quarter + 1) * 13;
        const start = quarter * 13;
        const since = frame(film, end, home, 'accepted') - frame(film, start, home, 'accepted');
        expect(frame(film, end, home, 'acceptedQuarter')).toBe(since);
        expect(frame(film, end, home, 'units')).toBe(run.reported.supportByQuarter[home * 4 + quarter]);
      }
      expect(frame(film, last, home, 'acceptedQuarter')).toBe(
        frame(film, last, home, 'accepted') - frame(film, 39, home, 'accepted'),
      );
    }
  });

  it('lights a window only for a week of real service within the window', () => {
    for (const home of homes) {
      for (let week = 1; week <= last; week++) {
        let served = 0;
        for (let at = Math.max(1, week - windowWeeks + 1); at <= week; at++) {
          const did = frame(film, at, home, 'did');
          if (did >= 1 && did <= 3) served++;
        }
        expect(frame(film, week, home, 'panes')).toBe(Math.ceil((served / windowWeeks) * 4));
      }
    }
  });

  it('lets a child wait who never had a contact, for as long as the year is', () => {
    let waiting = 0;
    for (const home of homes) {
      const places = [...truth.children.home.keys()].filter(
        (k) => truth.children.home[k] === home && (truth.children.severity[k] as number) > 0,
      );
      const state = frame(film, last, home, 'child');
      expect(state === child.none).toBe(places.length === 0);
      if (places.some((k) => truth.children.caseContacts[k] === 0)) {
        expect(frame(film, last, home, 'waited')).toBe(last);
        expect(state).toBe(child.waiting);
        waiting++;
      }
    }
    expect(waiting).toBeGreaterThan(5);
    expect(channels.length * film.homes * (last + 1)).toBe(film.data.length);
  });
});
