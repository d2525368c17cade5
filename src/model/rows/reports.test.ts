import { describe, expect, it } from 'vitest';
import { lived, mean, sum } from '../../testing/lived.ts';
import { plain } from '../../testing/plain.ts';
import { indicatorWeights } from '../government/indicators.ts';
import { defaults } from '../parameters/table.ts';
import { ReportedLedger } from '../reported/ledger.ts';
import { publishProgress } from '../reported/progress.ts';
import { bureauObservable as at } from '../scorecard/observables.ts';
import { makeWorld } from '../world.ts';

describe('the bureau', () => {
  it('does what its superiors appraise, and nothing else', () => {
    const spent = (formula: string): readonly [number, number] => {
      const { quarterly } = lived({ 'scorecards.bureau': formula }).run;
      return [sum(quarterly.urgingReach), sum(quarterly.leaderVisits)];
    };
    expect(spent('0')).toEqual([0, 0]);
    expect(spent('impression')[0]).toBe(0);
    expect(spent('impression')[1]).toBeGreaterThan(0);
    expect(spent('completion')[0]).toBeGreaterThan(0);
    expect(spent('completion')[1]).toBe(0);
  });

  it('does not audit in the case, because an audit can only lower the count', () => {
    const audited = (set: Parameters<typeof lived>[0]): number => sum(lived(set).run.quarterly.audits);
    expect(audited({})).toBe(0);
    expect(audited({ 'scorecards.bureau': 'findings + 0.1 * audited' })).toBeGreaterThan(0.1);
  });

  it('is shown the hardware complete from the first quarter on, whatever happens inside', () => {
    for (const stakes of [0, 1]) {
      const { quarterly } = lived({ 'scorecards.bureau': 'hardware', 'director.stakes': stakes }).run;
      expect([...quarterly.bureauScore]).toEqual([0, 1, 1, 1]);
    }
  });

  it('urges in the last weeks of a quarter, and only those behind the pace', () => {
    const { run } = lived({ 'city.homes': 100 });
    for (let week = 0; week < run.weekCount; week++) {
      const urged = run.weeks.urged[week] as number;
      if (week < 52 && week % 13 < 10) expect(urged).toBe(0);
      expect(urged).toBeLessThanOrEqual(run.weeks.behind[week] as number);
    }
    expect(sum(run.weeks.urged)).toBeGreaterThan(100);
  });

  it('sees process so unsurely that hardly any weight is left for it', () => {
    const weights = (attention: number): Float64Array => {
      const x = new Float64Array(32);
      indicatorWeights({ ...defaults(), 'government.attention': attention }, x);
      return x;
    };
    const [none, usual, close] = [0, 1, 100].map(weights) as [Float64Array, Float64Array, Float64Array];
    const names = ['weightCompletion', 'weightHardware', 'weightTrained', 'weightSignIns', 'weightProcess'] as const;
    for (const x of [none, usual, close]) expect(sum(names.map((name) => x[at[name]] as number))).toBeCloseTo(1, 12);
    expect(none[at.weightProcess]).toBe(0);
    expect(usual[at.weightProcess]).toBeLessThan(0.1);
    expect(close[at.weightProcess]).toBeGreaterThan(0.3);
    expect(close[at.weightCompletion]).toBeLessThan(usual[at.weightCompletion] as number);
  });

  it('leads its visitors where the agency shows its best, unless homes are drawn', () => {
    const shown = (random: number): number => {
      const values = [1, 2, 3].map((replicate) => {
        const { run, real, reported } = lived({ 'city.homes': 100, 'government.randomVisits': random }, { replicate });
        return sum(real.shownToLeaders) / sum(reported.leaderVisits) / (sum(real.quality) / 5 / 4 / run.homeCount);
      });
      return mean(values);
    };
    expect(shown(0)).toBeGreaterThan(1.3 * shown(1));
  });
});

describe('the report', () => {
  it('is a photograph: the count of activities is the number of accepted photographs', () => {
    const { run, truth } = lived({}, { events: true });
    const accepted = Array.from({ length: run.homeCount }, () => 0);
    for (const event of truth.events) {
      if (event.claimedType === 'activity' && event.accepted)
        accepted[event.home] = (accepted[event.home] as number) + 1;
    }
    expect([...run.reported.accepted]).toEqual(accepted);
    expect(sum(accepted)).toBe(sum(run.weeks.accepted));
  });

  it('of a fake is taken exactly as that of a real activity, where nobody checks', () => {
    const { real } = lived();
    expect(sum(real.staged) + sum(real.duplicate)).toBeGreaterThan(100);
    expect(real.stagedAccepted).toEqual(real.staged);
    expect(real.duplicateAccepted).toEqual(real.duplicate);
    expect(real.genuineAccepted).toEqual(real.genuine);
  });

  it('of a fake is refused, never that of a real activity, where everything is looked at', () => {
    const { real } = lived({ 'app.screening': 'human', 'app.humanShare': 1, 'app.humanCatch': 1 });
    expect(sum(real.genuine)).toBeGreaterThan(0);
    expect(real.genuineAccepted).toEqual(real.genuine);
    expect(sum(real.stagedAccepted) + sum(real.duplicateAccepted)).toBe(0);
    const hash = lived({ 'app.screening': 'hash' }).real;
    expect(sum(hash.duplicateAccepted)).toBeLessThan(0.2 * sum(lived().real.duplicateAccepted));
    expect(hash.stagedAccepted).toEqual(hash.staged);
  });

  it('goes into a table that the whole group reads: mean and standing', () => {
    const ledger = new ReportedLedger(4, 4);
    for (const [home, uploads] of [3, 0, 3, 10].entries())
      for (let upload = 0; upload < uploads; upload++) ledger.upload(home, true, 0, 0, 0);
    publishProgress(ledger);
    expect(ledger.meanAccepted).toBe(4);
    expect([...ledger.standing]).toEqual([0.5, 0, 0.5, 1]);
  });

  it('counts heads: training is reported in full when half of it is form', () => {
    const [real, formal] = [0, 1].map((form) =>
      lived({ 'training.formal': form, 'post.exits': 0, 'director.stakes': 0 }),
    );
    expect(sum(formal!.reported.trainingSeats)).toBe(sum(real!.reported.trainingSeats));
    expect(sum(formal!.reported.trainingSeats)).toBeGreaterThan(20);
    const untrained = lived({ 'agency.seats': 0, 'post.exits': 0, 'director.stakes': 0 });
    expect(formal!.run.homes.skillEnd).toEqual(untrained.run.homes.skillEnd);
    expect(mean(real!.run.homes.skillEnd)).toBeGreaterThan(mean(untrained.run.homes.skillEnd) + 0.01);
  });

  it('is found to be fake by visits and audits', () => {
    const share = (audit: number): number => {
      const { real, reported } = lived({ 'government.audit': audit, 'detection.sanction': 0 });
      return sum(reported.detected) / (sum(real.staged) + sum(real.duplicate));
    };
    expect(share(0)).toBeGreaterThan(0.02);
    expect(share(0.5)).toBeGreaterThan(share(0) + 0.3);
  });

  it('of one day in the office can hold several activities: what is made up falls under the urging', () => {
    const { run, truth } = lived({ 'city.homes': 100 });
    const fakes = (urging: boolean): number =>
      mean(
        [...truth.weeks.staged.keys()]
          .filter((week) => week < 52 && week % 13 >= 10 === urging)
          .map((week) => (truth.weeks.staged[week] as number) + (truth.weeks.duplicate[week] as number)),
      );
    expect(run.weekCount).toBe(56);
    expect(fakes(true)).toBeGreaterThan(1.5 * fakes(false));
  });
});

describe('the contract', () => {
  it('is renewed the more surely, the better the score', () => {
    const world = makeWorld(plain({ 'city.homes': 3 }), 'rows', 1, { events: false, witness: null });
    const { values } = world.rules;
    const chances = [0, 4, 8].map((score) => {
      world.agency.score = score;
      return world.agency.renewalChance(values);
    });
    expect(chances[0]).toBeLessThan(0.1);
    expect(chances[1]).toBeCloseTo(0.5, 12);
    expect(chances[2]).toBeGreaterThan(0.9);
  });

  it('lost, another agency begins with first impressions of its own', () => {
    const support = (base: number): readonly number[] => [
      ...lived({ 'city.years': 2, 'renewal.base': base }).reported.supportByQuarter,
    ];
    const [lost, kept] = [support(-20), support(20)];
    const differs = lost.map((units, at) => units !== kept[at] && at % 8 < 4);
    expect(differs).not.toContain(true);
    expect(lost).not.toEqual(kept);
  });
});
