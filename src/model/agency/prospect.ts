import type { Homes } from '../home.ts';
import { exponential } from '../numerics/exponential.ts';
import { logarithm } from '../numerics/logarithm.ts';
import { normalCdf } from '../numerics/normalCdf.ts';
import { power } from '../numerics/power.ts';
import type { Values } from '../parameters/table.ts';
import type { Scorecard } from '../scorecard/compile.ts';
import { points } from '../scorecard/incentive.ts';
import { agencyObservable as at } from '../scorecard/observables.ts';
import type { Beliefs } from './belief.ts';
import { aboveThreshold, showcaseThreshold } from './showcase.ts';

/** The sums over homes that the observables are means of. */
const sums = ['completion', 'onTarget', 'uploads', 'above', 'display', 'grade', 'unequal'] as const;
type Sum = (typeof sums)[number];
const sumCount = sums.length;
const place = Object.fromEntries(sums.map((name, index) => [name, index])) as Record<Sum, number>;

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
  readonly #each: Float64Array;
  readonly #before = new Float64Array(sumCount);
  readonly #after = new Float64Array(sumCount);
  readonly #display: Float64Array;
  readonly #shown: number;
  readonly #meanUnits: number;
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
    this.units = new Float64Array(homes.count);
    this.#x = new Float64Array(32);
    this.#each = new Float64Array(homes.count * sumCount);
    this.#display = new Float64Array(homes.count);
    this.#shown = Math.max(1, Math.round(values['agency.showcaseShare'] * homes.count));
  }

  /** Sums of the last quarter that units do not move: mean case files, share of excellent homes. */
  know(cases: number): void {
    this.#x[at.cases] = cases;
    this.#x[at.excellent] = this.#values['grade.excellent'];
    this.#x[at.showcaseWeight] = this.#values['agency.showcaseWeight'];
  }

  /** The score as it stands, with the showcase's threshold solved anew. */
  settle(split = this.#split): number {
    this.#split = split;
    const displayed = this.#uses('showcase') || this.#uses('display');
    if (displayed)
      for (let home = 0; home < this.#homes; home++)
        this.#display[home] = this.#displayOf(home, this.units[home] as number);
    if (this.#uses('showcase')) {
      this.#threshold = showcaseThreshold(
        this.#display,
        this.#shown,
        this.#values['agency.showcaseNoise'],
        this.#threshold,
      );
    }
    this.#total.fill(0);
    for (let home = 0; home < this.#homes; home++) {
      this.#contributions(home, this.units[home] as number, this.#before);
      for (let k = 0; k < sumCount; k++) {
        const value = this.#before[k] as number;
        this.#each[home * sumCount + k] = value;
        this.#total[k] = (this.#total[k] as number) + value;
      }
    }
    this.#score = this.#evaluate(null);
    return this.#score;
  }

  /** Finite difference of the score for so many more units to a home. */
  gain(home: number, more: number): number {
    this.#contributions(home, (this.units[home] as number) + more, this.#after);
    const start = home * sumCount;
    for (let k = 0; k < sumCount; k++) this.#after[k] = (this.#after[k] as number) - (this.#each[start + k] as number);
    return this.#evaluate(this.#after) - this.#score;
  }

  /** Give a home units and take note of what changes. */
  give(home: number, more: number): void {
    this.units[home] = (this.units[home] as number) + more;
    this.#contributions(home, this.units[home] as number, this.#after);
    const start = home * sumCount;
    for (let k = 0; k < sumCount; k++) {
      this.#total[k] = (this.#total[k] as number) + (this.#after[k] as number) - (this.#each[start + k] as number);
      this.#each[start + k] = this.#after[k] as number;
    }
    this.#score = this.#evaluate(null);
  }

  #uses(name: string): boolean {
    return this.#scorecard.uses.includes(name);
  }

  #displayOf(home: number, units: number): number {
    const exponent = this.#values['agency.displayExponent'];
    return (
      (this.#beliefs.display[home] as number) *
      power(this.#values['agency.displayStart'] + 2 * (1 - this.#split) * units, exponent)
    );
  }

  #contributions(home: number, units: number, into: Float64Array): void {
    const values = this.#values;
    const pace = values['city.target'] / 4;
    const uploads =
      (this.#beliefs.uploads[home] as number) + values['agency.uploadGain'] * logarithm(1 + 2 * this.#split * units);
    const towards = Math.min(pace, uploads) / pace;
    into[place.completion] = towards;
    into[place.uploads] = uploads;
    if (this.#uses('onTarget')) into[place.onTarget] = normalCdf((uploads - pace) / values['agency.targetDoubt']);
    if (this.#uses('showcase') || this.#uses('display')) {
      const display = this.#displayOf(home, units);
      into[place.display] = display;
      into[place.above] = aboveThreshold(display, this.#threshold, values['agency.showcaseNoise']);
    }
    const grade =
      values['agency.gradeStart'] +
      values['agency.gradeUploads'] * towards +
      values['agency.gradeSupport'] * (1 - exponential(-units / values['agency.presenceUnits']));
    into[place.grade] = Math.min(1, grade);
    into[place.unequal] = Math.abs(units - this.#meanUnits);
  }

  #evaluate(change: Float64Array | null): number {
    const sum = (name: Sum): number =>
      (this.#total[place[name]] as number) + (change === null ? 0 : (change[place[name]] as number));
    const homes = this.#homes;
    const x = this.#x;
    const completion = sum('completion') / homes;
    x[at.completion] = completion;
    x[at.onTarget] = sum('onTarget') / homes;
    x[at.uploads] = sum('uploads') / homes;
    x[at.showcase] =
      this.#threshold === Number.NEGATIVE_INFINITY
        ? sum('above') / homes
        : this.#threshold + sum('above') / this.#shown;
    x[at.display] = sum('display') / homes;
    x[at.grade] = sum('grade') / homes;
    x[at.spread] = this.#meanUnits === 0 ? 1 : 1 - sum('unequal') / (2 * homes * this.#meanUnits);
    x[at.stagePayment] = Math.min(1, completion / Math.max(this.#values['renewal.stageThreshold'], 0.01));
    return points(this.#scorecard, x);
  }
}
