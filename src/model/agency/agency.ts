import type { Homes } from '../home.ts';
import type { Luck } from '../luck/luck.ts';
import { logistic } from '../numerics/logistic.ts';
import { power } from '../numerics/power.ts';
import type { Values } from '../parameters/table.ts';
import type { ReportedLedger } from '../reported/ledger.ts';
import { compile } from '../scorecard/compile.ts';
import { allocate } from './allocate.ts';
import { Beliefs, presence } from './belief.ts';
import { ExpectedGrades } from './expectedGrades.ts';
import { Prospect } from './prospect.ts';

/** Parts of coaching about photos that the agency compares (design 4.5). */
const splits = { none: 0, quarter: 0.25, half: 0.5, threeQuarters: 0.75, all: 1 } as const;

/** What the agency decides about needs, where a rule asks for it: special children that its directors have named. */
type NeedOf = (home: number) => number;

/** The agency: it knows the reported ledger, what its visits show, and its own plans (S04, S72-S84). */
export class Agency {
  readonly beliefs: Beliefs;
  /** Units that each home has had so far. */
  readonly visited: Float64Array;
  /** What it believed before the first quarter. */
  readonly firstBelief: Float64Array;
  /** Ties of this quarter, by address. */
  readonly tie: Float64Array;
  /** Part of this quarter's coaching that is about photos, f. */
  split = 0.5;
  /** Renewal score that it expects of this quarter's plan. */
  score = 0;
  private readonly homes: Homes;
  private readonly luck: Luck;
  private readonly units: Float64Array;

  constructor(homes: Homes, values: Values, luck: Luck) {
    this.homes = homes;
    this.luck = luck;
    this.beliefs = new Beliefs(homes.count, values);
    this.visited = new Float64Array(homes.count);
    this.firstBelief = new Float64Array(homes.count);
    this.tie = new Float64Array(homes.count);
    this.units = new Float64Array(homes.count).fill(values['agency.units']);
  }

  /** Begin with first impressions, before the first quarter. */
  begin(impressions: Float64Array): void {
    this.beliefs.display.set(impressions);
    this.firstBelief.set(impressions);
  }

  /**
   * Plan a quarter: choose the split of coaching, share out the units, by finite differences of the renewal scorecard.
   * @param quarter 0-based
   * @param rewrite may change the units of each home before they are delivered
   */
  plan(
    quarter: number,
    ledger: ReportedLedger,
    values: Values,
    need: NeedOf,
    rewrite: (units: Float64Array) => void = () => undefined,
  ): void {
    const homes = this.homes;
    const scorecard = compile(values['scorecards.agency'], 'agency');
    const meanUnits = values['agency.units'];
    const total = meanUnits * homes.count;
    const floor = values['agency.floor'] * total;
    for (let home = 0; home < homes.count; home++)
      this.tie[home] = this.luck.allocation.uniform(homes.number[home] as number, quarter);
    const prospect = new Prospect(homes, this.beliefs, scorecard, values, 0.5, meanUnits);
    prospect.know(meanCases(ledger));
    prospect.learn(
      satisfiedShares(ledger, values),
      values['agency.gradeBy'] === 'formula' ? new ExpectedGrades(ledger, values, quarter) : null,
    );
    this.split = this.chooseSplit(prospect, values);
    prospect.settle(this.split);
    prospect.units.fill(0);
    this.shareFloor(prospect.units, floor, values, need);
    allocate(prospect, {
      units: Math.round(total - floor),
      most: values['agency.mostUnits'],
      tie: this.tie,
      visited: this.visited,
    });
    rewrite(prospect.units);
    this.score = prospect.settle();
    this.units.set(prospect.units);
    this.deliver(quarter, prospect.units, values);
  }

  /** Chance that the contract is renewed (design 4.5): logistic(k0 + score). */
  renewalChance(values: Values): number {
    return logistic(values['renewal.base'] + this.score);
  }

  /** Homes in the order in which the agency would show them: by belief and this quarter's support. */
  showOrder(values: Values): Int32Array {
    const homes = this.homes;
    const display = Float64Array.from(
      { length: homes.count },
      (_, home) =>
        (this.beliefs.display[home] as number) *
        power(
          values['agency.displayStart'] + 2 * (1 - this.split) * (homes.units[home] as number),
          values['agency.displayExponent'],
        ),
    );
    return Int32Array.from({ length: homes.count }, (_, home) => home).sort(
      (a, b) => (display[b] as number) - (display[a] as number) || (this.tie[a] as number) - (this.tie[b] as number),
    );
  }

  /** The grid of splits on the score that last quarter's units would give; the first of equals. */
  private chooseSplit(prospect: Prospect, values: Values): number {
    const rule = values['coaching.split'];
    if (rule !== 'score') return splits[rule];
    prospect.units.set(this.units);
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const split of Object.values(splits)) {
      const score = prospect.settle(split);
      if (score > most) {
        most = score;
        best = split;
      }
    }
    return best;
  }

  private shareFloor(units: Float64Array, floor: number, values: Values, need: NeedOf): void {
    if (floor === 0) return;
    const byNeed = values['agency.floorBy'] !== 'home';
    let total = 0;
    for (let home = 0; home < units.length; home++) total += byNeed ? need(home) : 1;
    for (let home = 0; home < units.length; home++) {
      units[home] = Math.min(values['agency.mostUnits'], (floor * (byNeed ? need(home) : 1)) / total);
    }
  }

  /** Visits begin: presence follows the units; the lucky start adds its gift on top. */
  private deliver(quarter: number, planned: Float64Array, values: Values): void {
    const homes = this.homes;
    const gift = quarter === 0 ? values['agency.gift'] : 0;
    for (let home = 0; home < homes.count; home++) {
      const number = homes.number[home] as number;
      const lucky = gift > 0 && this.luck.allocation.uniform(number, -1) < values['agency.giftShare'];
      const units = (planned[home] as number) + (lucky ? gift : 0);
      homes.units[home] = units;
      homes.presence[home] = presence(units, values['agency.presenceUnits']);
      homes.volunteerHours[home] =
        values['agency.units'] === 0 ? 0 : (values['agency.volunteerHours'] * units) / values['agency.units'];
      this.visited[home] = (this.visited[home] as number) + units;
    }
  }
}

/** Satisfied families of the last quarter against those of a full quarter of ordinary activities, at most 1. */
function satisfiedShares({ satisfiedQuarter }: ReportedLedger, values: Values): Float64Array {
  const full = (values['city.target'] / 4) * values['activity.expectedAttendance'] * values['verify.reach'];
  return satisfiedQuarter.map((satisfied) => (full === 0 ? 0 : Math.min(1, satisfied / full)));
}

function meanCases(ledger: ReportedLedger): number {
  let sum = 0;
  for (let home = 0; home < ledger.caseFilesQuarter.length; home++) sum += ledger.caseFilesQuarter[home] as number;
  return sum / ledger.caseFilesQuarter.length;
}
