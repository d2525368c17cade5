/** No entry. */
const none = -1;

/**
 * What is left of granted micro-wishes (SD), one entry a child who had one. Few children ever do, so that a column over all would
 * be empty; the entries of a home are chained from its first one on.
 */
export class Wishes {
  readonly children: number[] = [];
  /** What was left in `weeks`. */
  readonly reliefs: number[] = [];
  readonly weeks: number[] = [];
  private readonly next: number[] = [];
  private readonly first: Int32Array;

  /** @param homes number of homes */
  constructor(homes: number) {
    this.first = new Int32Array(homes).fill(none);
  }

  /** The entry of a child of a home; one without relief is made where there is none. */
  entry(home: number, child: number, week: number): number {
    for (let at = this.first[home] as number; at !== none; at = this.next[at] as number)
      if (this.children[at] === child) return at;
    const at = this.children.length;
    this.children.push(child);
    this.reliefs.push(0);
    this.weeks.push(week);
    this.next.push(this.first[home] as number);
    this.first[home] = at;
    return at;
  }
}
