import { exponential } from '../numerics/exponential.ts';
import { logarithm } from '../numerics/logarithm.ts';
import * as optionNumbers from './optionNumbers.ts';
import * as partNumbers from './partNumbers.ts';

/** What a post holder can do in a half-day. The number of an option is its item in the address of the stream `choice`. */
export const options = [
  'nothing',
  'activity',
  'staged',
  'duplicate',
  'caseContact',
  'paperCaseFile',
  'paperRecord',
  'opening',
] as const;
export type Option = (typeof options)[number];

/** The same as numbers. */
export const option = { ...optionNumbers };

/**
 * The parts of an option's value, in h-eq; their sum is what the holder compares. Costs are negative.
 * `start` beginning at all; `hours` time at the price of an hour; `unease` of an unskilled holder before a case; `pay` what
 * the scorecards and pay rules give; `motive` her own values; `recognition` by the agency, the award, the village;
 * `conscience` the cost of faking; `risk` the expected sanction; `liability` for what may be lost; `hesitation` the
 * threshold below which forging is hardly thought of.
 */
export const parts = [
  'start',
  'hours',
  'unease',
  'pay',
  'motive',
  'recognition',
  'conscience',
  'risk',
  'liability',
  'hesitation',
] as const;
export type Part = (typeof parts)[number];

export const part = { ...partNumbers };

/** How many there are of each. */
export enum count {
  options = 8,
  parts = 10,
}

/** One deliberation: the options that are open, the parts of their values, and how many forgeries the best batch holds. */
export class Deliberation {
  readonly open = new Uint8Array(count.options);
  /** Entry `option * count.parts + part`; of open options only. */
  readonly parts = new Float64Array(count.options * count.parts);
  /** Sum of the parts; of open options only. */
  readonly value = new Float64Array(count.options);
  /** Duplicates in the best batch; 1 for every other option. */
  readonly batch = new Uint8Array(count.options).fill(1);
  /** 1 for a forgery whose hesitation is not yet counted in its value. */
  readonly hesitant = new Uint8Array(count.options);
  /** The child of the case contact, an index over all children; -1 if none. */
  child = -1;
  /** Scale v0 of the hesitation, h-eq. */
  threshold = 1;

  clear(threshold: number): void {
    // A loop: a call of `fill` takes longer than eight entries.
    for (let k = 0; k < count.options; k++) {
      this.open[k] = 0;
      this.hesitant[k] = 0;
    }
    this.child = -1;
    this.threshold = threshold;
  }

  /** Open an option. Its parts follow, always the same ones for the same option: by `note` those in `value`, else by `set`. */
  consider(option: number, value = 0): void {
    this.open[option] = 1;
    this.value[option] = value;
  }

  /** A part that is counted in the value already. */
  note(option: number, part: number, value: number): void {
    this.parts[option * count.parts + part] = value;
  }

  /** Open a forgery, for the parts that were noted: all but its hesitation, which is put off (see `hesitate`). */
  forge(option: number): void {
    const { parts } = this;
    const first = option * count.parts;
    parts[first + partNumbers.hesitation] = 0;
    this.open[option] = 1;
    this.hesitant[option] = 1;
    this.value[option] =
      (parts[first + partNumbers.start] as number) +
      (parts[first + partNumbers.hours] as number) +
      (parts[first + partNumbers.pay] as number) +
      (parts[first + partNumbers.conscience] as number) +
      (parts[first + partNumbers.risk] as number);
  }

  /** A part that is added to the value. */
  set(option: number, part: number, value: number): void {
    this.parts[option * count.parts + part] = value;
    this.value[option] = (this.value[option] as number) + value;
  }

  get(option: number, part: number): number {
    return this.parts[option * count.parts + part] as number;
  }

  /**
   * Count the hesitation of a forgery: ln(1 - exp(-pay / threshold)), never above 0 (design 0.3). It is put off until the
   * option could win at all, since two logarithms for each fake that nobody would choose are dear.
   */
  hesitate(option: number): void {
    if (this.hesitant[option] === 0) return;
    this.hesitant[option] = 0;
    this.set(option, partNumbers.hesitation, hesitation(this.get(option, partNumbers.pay), this.threshold));
  }

  /** Count every hesitation: for those who want to read all values. */
  complete(): void {
    for (let k = 0; k < count.options; k++) this.hesitate(k);
  }
}

/** ln(1 - exp(-value / threshold)): near 0 for a value well above the threshold, without bound below for one near 0. */
export function hesitation(value: number, threshold: number): number {
  const scaled = value / threshold;
  // Beyond this exp(-x) is lost against 1.
  if (scaled > 40) return 0;
  // 1 - exp(-x) loses all digits for tiny x, where it is x - x^2/2 to 1e-12.
  return scaled < 1e-6 ? logarithm(scaled - (scaled * scaled) / 2) : logarithm(1 - exponential(-scaled));
}
