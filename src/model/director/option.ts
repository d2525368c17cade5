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

export const option = {
  nothing: 0,
  activity: 1,
  staged: 2,
  duplicate: 3,
  caseContact: 4,
  paperCaseFile: 5,
  paperRecord: 6,
  opening: 7,
} as const;

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

export const part = {
  start: 0,
  hours: 1,
  unease: 2,
  pay: 3,
  motive: 4,
  recognition: 5,
  conscience: 6,
  risk: 7,
  liability: 8,
  hesitation: 9,
} as const;

/** One deliberation: the options that are open, the parts of their values, and how many forgeries the best batch holds. */
export class Deliberation {
  readonly open = new Uint8Array(options.length);
  /** Entry `option * parts.length + part`. */
  readonly parts = new Float64Array(options.length * parts.length);
  /** Sum of the parts. */
  readonly value = new Float64Array(options.length);
  /** Duplicates, paper records, paper case files in the best batch. */
  readonly batch = new Uint8Array(options.length).fill(1);
  /** The child of the case contact, an index over all children; -1 if none. */
  child = -1;

  clear(): void {
    this.open.fill(0);
    this.parts.fill(0);
    this.value.fill(0);
    this.child = -1;
  }

  set(option: number, part: number, value: number): void {
    this.parts[option * parts.length + part] = value;
    this.value[option] = (this.value[option] as number) + value;
  }

  get(option: number, part: number): number {
    return this.parts[option * parts.length + part] as number;
  }
}
