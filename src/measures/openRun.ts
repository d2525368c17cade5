import type { Values } from '../model/parameters/table.ts';
import type { HomeColumns, ReportedColumns, Run } from '../model/run.ts';
import { type OpenTruth, open, type TrueHomeColumns } from '../model/truth/open.ts';
import { type GroupGains, groupGains } from './groupGains.ts';
import { type Fifths, fifths } from './statistics/fifths.ts';
import { gini } from './statistics/gini.ts';
import { order } from './statistics/order.ts';
import { ranks } from './statistics/ranks.ts';
import { rSquared } from './statistics/regression.ts';
import { total } from './statistics/total.ts';
import { type ChildTally, tally } from './tally.ts';

/** The scenario's values that measures need: those in force before the first fix. */
export type MeasureValues = Pick<Values, 'city.target' | 'city.budget' | 'city.operatingShare'>;

/** A weight of special children in welfare; general children count 1. */
export type SpecialWeight = 1 | 3 | 10;

/** Orders by column of needs: nothing writes to one after the children are born, and arms that live through one world share it. */
const needOrders = new WeakMap<Float64Array, Uint32Array>();

/**
 * A run with its seal broken, and what several measures share, computed when first asked for. Columns must not change
 * afterwards.
 */
export class OpenRun {
  readonly run: Run;
  readonly truth: OpenTruth;
  readonly values: MeasureValues;
  readonly reported: ReportedColumns;
  readonly homes: HomeColumns;
  /** The true columns of the homes. */
  readonly real: TrueHomeColumns;
  readonly #welfare = new Map<SpecialWeight, Float64Array>();
  readonly #quarters = new Map<string, Float64Array>();
  readonly #ranks = new Map<string, Float64Array>();
  #children: ChildTally | undefined;
  #households: Float64Array | undefined;
  #support: Float64Array | undefined;
  #byGrade: Fifths | undefined;
  #byBelief: Fifths | undefined;
  #beliefOrder: Uint32Array | undefined;
  #gains: GroupGains | undefined;
  #credited: Float64Array | undefined;
  #genuineGini: number | undefined;
  #directorR2: number | undefined;

  constructor(run: Run, values: MeasureValues) {
    this.run = run;
    this.values = values;
    this.truth = open(run.truth);
    this.reported = run.reported;
    this.homes = run.homes;
    this.real = this.truth.homes;
  }

  get homeCount(): number {
    return this.run.homeCount;
  }

  /** Contract years: totals of the closing weeks belong to the last one. */
  get years(): number {
    return this.run.quarters / 4;
  }

  /** Activities that one home owes over all contract years. */
  get target(): number {
    return this.values['city.target'] * this.years;
  }

  /** Children summed up, by home and by kind. */
  get children(): ChildTally {
    this.#children ??= tally(this.truth.children, this.homeCount);
    return this.#children;
  }

  /** Indices of the children from the least to the most needy at the start. */
  get needOrder(): Uint32Array {
    const { needStart } = this.truth.children;
    let result = needOrders.get(needStart);
    if (result === undefined) {
      result = order(needStart);
      needOrders.set(needStart, result);
    }
    return result;
  }

  /** Households of each village, as doubles. */
  get households(): Float64Array {
    this.#households ??= Float64Array.from(this.homes.households);
    return this.#households;
  }

  /** Staff units of each home over all quarters. */
  get support(): Float64Array {
    this.#support ??= sumQuarters(this.reported.supportByQuarter, this.homeCount, this.run.quarters);
    return this.#support;
  }

  /** Top and bottom fifth by the third party's final ranking (rank 1 is best, so the key is turned round). */
  get byGrade(): Fifths {
    this.#byGrade ??= fifths(this.reported.rankFinal.map((rank) => -rank));
    return this.#byGrade;
  }

  /** Top and bottom fifth by the agency's belief before the first quarter. */
  get byBelief(): Fifths {
    this.#byBelief ??= fifths(this.reported.firstBelief);
    return this.#byBelief;
  }

  /** Indices of the homes from the least to the most believed in before the first quarter. */
  get beliefOrder(): Uint32Array {
    this.#beliefOrder ??= order(this.reported.firstBelief);
    return this.#beliefOrder;
  }

  /** Mean true gains of groups of children. */
  get gains(): GroupGains {
    this.#gains ??= groupGains(this.truth.children);
    return this.#gains;
  }

  /** Accepted uploads of each home up to the target: all that completion counts. */
  get credited(): Float64Array {
    this.#credited ??= this.reported.accepted.map((accepted) => Math.min(accepted, this.target));
    return this.#credited;
  }

  /** Gini coefficient of genuine activities over homes. */
  get genuineGini(): number {
    this.#genuineGini ??= gini(this.real.genuine);
    return this.#genuineGini;
  }

  /** Part of the variance of genuine activities that skill, value identification and load of the first holders explain. */
  get directorR2(): number {
    const { skill, valueIdentification, load } = this.homes;
    this.#directorR2 ??= rSquared(this.real.genuine, [skill, valueIdentification, load]);
    return this.#directorR2;
  }

  /** Genuine activities of each home in one quarter, 0-based; NaN where the run has no such quarter. */
  genuineIn(quarter: number): Float64Array {
    return this.#quarter('genuine', this.real.genuineByQuarter, quarter);
  }

  /** Staff units of each home in one quarter, 0-based. */
  supportIn(quarter: number): Float64Array {
    return this.#quarter('support', this.reported.supportByQuarter, quarter);
  }

  /** True welfare gain of each home's target children, SD: general children count 1, special ones `weight`. */
  welfare(weight: SpecialWeight): Float64Array {
    let result = this.#welfare.get(weight);
    if (result === undefined) {
      const { gainGeneral, gainSpecial } = this.children;
      result = gainGeneral.map((gain, home) => gain + weight * (gainSpecial[home] as number));
      this.#welfare.set(weight, result);
    }
    return result;
  }

  /** Ranks of the homes by welfare, by credited uploads, by the final grade; ties share the mean rank. */
  welfareRanks(weight: SpecialWeight): Float64Array {
    return this.#ranked(`welfare${weight}`, () => this.welfare(weight));
  }

  get creditedRanks(): Float64Array {
    return this.#ranked('credited', () => this.credited);
  }

  get gradeRanks(): Float64Array {
    return this.#ranked('grade', () => this.reported.gradeFinal);
  }

  /** Sum of the welfare gains of all homes, SD. */
  totalWelfare(weight: SpecialWeight): number {
    return total(this.welfare(weight));
  }

  #ranked(name: string, values: () => Float64Array): Float64Array {
    let result = this.#ranks.get(name);
    if (result === undefined) {
      result = ranks(values());
      this.#ranks.set(name, result);
    }
    return result;
  }

  #quarter(name: string, column: Float64Array, quarter: number): Float64Array {
    const key = `${name}${quarter}`;
    let result = this.#quarters.get(key);
    if (result === undefined) {
      const { homeCount, quarters } = this.run;
      result = new Float64Array(homeCount);
      const known = quarter < quarters;
      for (let home = 0; home < homeCount; home++) {
        result[home] = known ? (column[home * quarters + quarter] as number) : Number.NaN;
      }
      this.#quarters.set(key, result);
    }
    return result;
  }
}

function sumQuarters(column: Float64Array, homes: number, quarters: number): Float64Array {
  const result = new Float64Array(homes);
  for (let home = 0; home < homes; home++) {
    let sum = 0;
    for (let quarter = 0; quarter < quarters; quarter++) sum += column[home * quarters + quarter] as number;
    result[home] = sum;
  }
  return result;
}
