import type { Homes } from '../home.ts';
import { exponential } from '../numerics/exponential.ts';
import { logarithm } from '../numerics/logarithm.ts';
import { normalCdf } from '../numerics/normalCdf.ts';
import { power } from '../numerics/power.ts';
import type { Values } from '../parameters/table.ts';
import type { Scorecard } from '../scorecard/compile.ts';
import { points } from '../scorecard/incentive.ts';
import { isLinear } from '../scorecard/linear.ts';
import { agencyObservable as at } from '../scorecard/observables.ts';
import type { Beliefs } from './belief.ts';
import type { ExpectedGrades } from './expectedGrades.ts';
import { aboveThreshold, aboveThresholds, showcaseThreshold } from './showcase.ts';

/** Places of the sums over homes that the observables are means of. */
const completion = 0;
const onTarget = 1;
const meanUploads = 2;
const above = 3;
const display = 4;
const grade = 5;
const unequal = 6;
const satisfaction = 7;
const sumCount = 8;
const unchanged = new Float64Array(sumCount);

/** Observables that units do not move. */
const still = ['cases', 'excellent', 'showcaseWeight'];

/**
 * What the agency expects of its homes for a given split of units, and so what its renewal score would be (design 4.5):
 * uploads `c = N_hat + zeta ln(1 + 2 f r)`, display `D = a_hat (r0 + 2 (1 - f) r)^eps`, grade
 * `g0 + gU min(c, pace) / pace + gS (1 - exp(-r / scale))`, with f the part of coaching that is about photos (.5: form A).
 */
export class Prospect {
  readonly units: Float64Array;
  readonly #homes: number;
  readonly #beliefs: Beliefs;
  readonly #scorecard: Scorecard;
  readonly #values: Values;
  readonly #x: Float64Array;
  readonly #total = new Float64Array(sumCount);
  /** What each home adds to each sum: entry `home * sumCount + sum`. */
  readonly #each: Float64Array;
  /** Units for which `#each` was found; NaN where the split has changed since. */
  readonly #counted: Float64Array;
  readonly #after = new Float64Array(sumCount);
  readonly #display: Float64Array;
  readonly #shown: number;
  readonly #meanUnits: number;
  readonly #looksAt: {
    readonly showcase: boolean;
    readonly display: boolean;
    readonly onTarget: boolean;
    readonly satisfaction: boolean;
  };
  readonly #start: number;
  readonly #exponent: number;
  readonly #noise: number;
  readonly #pace: number;
  readonly #uploadGain: number;
  readonly #doubt: number;
  readonly #gradeStart: number;
  readonly #gradeUploads: number;
  readonly #gradeSupport: number;
  readonly #presenceUnits: number;
  /** What whole units do, for the split in hand: `(r0 + 2 (1 - f) r)^eps`, `zeta ln(1 + 2 f r)`, `gS (1 - exp(-r / scale))`. */
  readonly #lift: Float64Array;
  readonly #uploadsOf: Float64Array;
  readonly #supportOf: Float64Array;
  readonly #stageThreshold: number;
  readonly #satisfactionGain: number;
  #satisfied: Float64Array;
  #grades: ExpectedGrades | null = null;
  #split: number;
  #threshold = 0;
  #score = 0;

  constructor(homes: Homes, beliefs: Beliefs, scorecard: Scorecard, values: Values, split: number, meanUnits: number) {
    this.#homes = homes.count;
    this.#beliefs = beliefs;
    this.#scorecard = scorecard;
    this.#values = values;
    this.#split = split;
    this.#meanUnits = meanUnits;
    const showcase = scorecard.uses.includes('showcase');
    this.#looksAt = {
      showcase,
      display: showcase || scorecard.uses.includes('display'),
      onTarget: scorecard.uses.includes('onTarget'),
      satisfaction: scorecard.uses.includes('satisfaction'),
    };
    this.#start = values['agency.displayStart'];
    this.#exponent = values['agency.displayExponent'];
    this.#noise = values['agency.showcaseNoise'];
    this.#pace = values['city.target'] / 4;
    this.#uploadGain = values['agency.uploadGain'];
    this.#doubt = values['agency.targetDoubt'];
    this.#gradeStart = values['agency.gradeStart'];
    this.#gradeUploads = values['agency.gradeUploads'];
    this.#gradeSupport = values['agency.gradeSupport'];
    this.#presenceUnits = values['agency.presenceUnits'];
    this.#satisfactionGain = values['agency.satisfactionGain'];
    this.#satisfied = new Float64Array(homes.count);
    this.#stageThreshold = Math.max(values['renewal.stageThreshold'], 0.01);
    const sizes = Math.ceil(values['agency.mostUnits']) + 1;
    this.#lift = new Float64Array(sizes);
    this.#uploadsOf = new Float64Array(sizes);
    this.#supportOf = new Float64Array(sizes);
    this.#tabulate();
    this.units = new Float64Array(homes.count);
    this.#x = new Float64Array(32);
    this.#each = new Float64Array(homes.count * sumCount);
    this.#counted = new Float64Array(homes.count).fill(Number.NaN);
    this.#display = new Float64Array(homes.count);
    this.#shown = Math.max(1, Math.round(values['agency.showcaseShare'] * homes.count));
  }

  /**
   * What it knows of each home beside its beliefs.
   * @param satisfied share of the families of full activities that said they were satisfied last quarter
   * @param grades how it expects the third party's formula to grade homes; null where it goes by its own rule of thumb
   */
  learn(satisfied: Float64Array, grades: ExpectedGrades | null): void {
    this.#satisfied = satisfied;
    this.#grades = grades;
  }

  /** Sums of the last quarter that units do not move: mean case files, share of excellent homes. */
  know(cases: number): void {
    this.#x[at.cases] = cases;
    this.#x[at.excellent] = this.#values['grade.excellent'];
    this.#x[at.showcaseWeight] = this.#values['agency.showcaseWeight'];
  }

  /**
   * Whether units to one home never raise what units to another would add: a weighted sum in which the showcase, whose
   * threshold rises, and the stage payment, which has a cap, do not count against. Asked after `know`.
   */
  get isDiminishing(): boolean {
    if (!isLinear(this.#scorecard.text, 'agency', still)) return false;
    const zero = new Float64Array(this.#x.length);
    for (const place of [at.cases, at.excellent, at.showcaseWeight]) zero[place] = this.#x[place] as number;
    const base = points(this.#scorecard, zero);
    return [at.showcase, at.stagePayment].every((place) => {
      const one = zero.slice();
      one[place] = 1;
      return points(this.#scorecard, one) >= base;
    });
  }

  /** The score as it stands, with the showcase's threshold solved anew. */
  settle(split = this.#split): number {
    if (split !== this.#split) {
      this.#split = split;
      this.#tabulate();
      this.#counted.fill(Number.NaN);
    }
    const { units } = this;
    for (let home = 0; home < this.#homes; home++) {
      if (units[home] === this.#counted[home]) continue;
      this.#counted[home] = units[home] as number;
      this.#expect(home, 0, this.#each, home * sumCount);
      this.#display[home] = this.#each[home * sumCount + display] as number;
    }
    if (this.#looksAt.showcase) {
      this.#threshold = showcaseThreshold(this.#display, this.#shown, this.#noise, this.#threshold);
      aboveThresholds(this.#display, this.#threshold, this.#noise, this.#each, sumCount, above);
    }
    this.#sum();
    this.#score = this.#evaluate(unchanged);
    return this.#score;
  }

  /** Finite difference of the score for so many more units to a home. */
  gain(home: number, more: number): number {
    const after = this.#after;
    this.#look(home, more);
    const start = home * sumCount;
    for (let k = 0; k < sumCount; k++) after[k] = (after[k] as number) - (this.#each[start + k] as number);
    return this.#evaluate(after) - this.#score;
  }

  /** Give a home units and take note of what changes. */
  give(home: number, more: number): void {
    const total = this.#total;
    const after = this.#after;
    this.units[home] = (this.units[home] as number) + more;
    this.#look(home, 0);
    const start = home * sumCount;
    for (let k = 0; k < sumCount; k++) {
      total[k] = (total[k] as number) + (after[k] as number) - (this.#each[start + k] as number);
      this.#each[start + k] = after[k] as number;
    }
    this.#counted[home] = this.units[home] as number;
    this.#display[home] = after[display] as number;
    this.#score = this.#evaluate(unchanged);
  }

  /** Into `#after`: what a home would add to each sum with so many units more than it has. */
  #look(home: number, more: number): void {
    const after = this.#after;
    this.#expect(home, more, after, 0);
    if (this.#looksAt.showcase) after[above] = aboveThreshold(after[display] as number, this.#threshold, this.#noise);
  }

  /** The sums over homes, always in the same order. */
  #sum(): void {
    const each = this.#each;
    const total = this.#total;
    total.fill(0);
    for (let at = 0; at < each.length; at += sumCount)
      for (let k = 0; k < sumCount; k++) total[k] = (total[k] as number) + (each[at + k] as number);
  }

  #tabulate(): void {
    for (let units = 0; units < this.#lift.length; units++) {
      this.#lift[units] = this.#liftOf(units);
      this.#uploadsOf[units] = this.#uploadsBy(units);
      this.#supportOf[units] = this.#supportBy(units);
    }
  }

  #liftOf(units: number): number {
    return power(this.#start + 2 * (1 - this.#split) * units, this.#exponent);
  }

  #uploadsBy(units: number): number {
    return this.#uploadGain * logarithm(1 + 2 * this.#split * units);
  }

  #supportBy(units: number): number {
    return this.#gradeSupport * (1 - exponential(-units / this.#presenceUnits));
  }

  #presenceOf(units: number): number {
    return 1 - exponential(-units / this.#presenceUnits);
  }

  /**
   * What a home adds to each sum but the showcase's.
   * @param more units beyond those that it has; whole, or the engine would box them
   * @param into the sums from entry `start` on
   */
  #expect(home: number, more: number, into: Float64Array, start: number): void {
    const units = (this.units[home] as number) + more;
    const whole = Math.trunc(units);
    // A place that is not whole would be looked up as a text.
    const isListed = whole === units && whole >= 0 && whole < this.#lift.length;
    const uploads =
      (this.#beliefs.uploads[home] as number) +
      (isListed ? (this.#uploadsOf[whole] as number) : this.#uploadsBy(units));
    const towards = Math.min(this.#pace, uploads) / this.#pace;
    into[start + completion] = towards;
    into[start + meanUploads] = uploads;
    if (this.#looksAt.onTarget) into[start + onTarget] = normalCdf((uploads - this.#pace) / this.#doubt);
    if (this.#looksAt.display)
      into[start + display] =
        (this.#beliefs.display[home] as number) * (isListed ? (this.#lift[whole] as number) : this.#liftOf(units));
    const support = isListed ? (this.#supportOf[whole] as number) : this.#supportBy(units);
    into[start + grade] =
      this.#grades === null
        ? Math.min(1, this.#gradeStart + this.#gradeUploads * towards + support)
        : this.#grades.expect(home, uploads, this.#presenceOf(units));
    if (this.#looksAt.satisfaction) {
      const known = this.#satisfied[home] as number;
      into[start + satisfaction] = known + (1 - known) * this.#satisfactionGain * this.#presenceOf(units);
    }
    into[start + unequal] = Math.abs(units - this.#meanUnits);
  }

  /** The score for the sums as they are, plus a change of them. */
  #evaluate(change: Float64Array): number {
    const total = this.#total;
    const homes = this.#homes;
    const x = this.#x;
    const completed = ((total[completion] as number) + (change[completion] as number)) / homes;
    const shown = (total[above] as number) + (change[above] as number);
    x[at.completion] = completed;
    x[at.onTarget] = ((total[onTarget] as number) + (change[onTarget] as number)) / homes;
    x[at.uploads] = ((total[meanUploads] as number) + (change[meanUploads] as number)) / homes;
    x[at.showcase] =
      this.#threshold === Number.NEGATIVE_INFINITY ? shown / homes : this.#threshold + shown / this.#shown;
    x[at.display] = ((total[display] as number) + (change[display] as number)) / homes;
    x[at.grade] = ((total[grade] as number) + (change[grade] as number)) / homes;
    x[at.satisfaction] = ((total[satisfaction] as number) + (change[satisfaction] as number)) / homes;
    x[at.spread] =
      this.#meanUnits === 0
        ? 1
        : 1 - ((total[unequal] as number) + (change[unequal] as number)) / (2 * homes * this.#meanUnits);
    x[at.stagePayment] = Math.min(1, completed / this.#stageThreshold);
    return points(this.#scorecard, x);
  }
}
