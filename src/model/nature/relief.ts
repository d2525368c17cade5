import type { ChildColumns } from '../truth/open.ts';
import type { Children } from './child.ts';
import { Wishes } from './wishes.ts';

/**
 * Relief fades by a fixed share a week, so what a child has left after k weeks, and what they sum to, is known in closed form:
 * a child is touched only when something happens to her. `x <- x + delta (x0 - x) - gain` of design 4.8 is
 * `relief <- (1 - delta) relief + gain`.
 */
export class Relief {
  private readonly children: Children;
  private readonly columns: ChildColumns;
  private readonly wishes: Wishes;
  private readonly weeks: number;
  private course: Course;
  private fading: number;
  /** The course of the last wish. */
  private wishCourse: Course;
  private wishFading: number;

  constructor(children: Children, columns: ChildColumns, weeks: number, fading: number) {
    this.children = children;
    this.columns = columns;
    this.wishes = new Wishes(children.special.length);
    this.weeks = weeks;
    this.fading = fading;
    this.course = course(fading, weeks);
    this.wishFading = fading;
    this.wishCourse = this.course;
  }

  /** A dated change of the fading: what has been is settled at the old rate first. */
  fade(fading: number, week: number): void {
    if (fading === this.fading) return;
    for (let child = 0; child < this.children.count; child++) this.settle(child, week);
    this.fading = fading;
    this.course = course(fading, this.weeks);
  }

  /** Give a child relief (SD; negative for harm) in a week. */
  give(child: number, week: number, gain: number): void {
    this.settle(child, week);
    this.children.relief[child] = (this.children.relief[child] as number) + gain;
  }

  /** Give relief that fades at a rate of its own (a micro-wish); a second wish starts from what is left of the first. */
  giveWish(child: number, week: number, gain: number, fading: number): void {
    const { wishes, children } = this;
    const wish = wishes.entry(this.columns.home[child] as number, child, week);
    const since = week - (wishes.weeks[wish] as number);
    if (fading !== this.wishFading) {
      this.wishFading = fading;
      this.wishCourse = course(fading, this.weeks);
    }
    const { kept, sums } = this.wishCourse;
    const left = (wishes.reliefs[wish] as number) * (kept[since] as number);
    children.reliefSum[child] = (children.reliefSum[child] as number) + gain * (sums[this.weeks - week] as number);
    wishes.reliefs[wish] = left + gain;
    wishes.weeks[wish] = week;
  }

  /** A dated change of the fading of wishes: what is left of them goes on at the new rate. */
  fadeWishes(before: number, fading: number, week: number): void {
    if (before === fading) return;
    const { wishes, children } = this;
    const old = course(before, this.weeks);
    const fresh = course(fading, this.weeks);
    const ahead = this.weeks - week;
    const more = (fresh.sums[ahead] as number) - (old.sums[ahead] as number);
    for (const [wish, child] of wishes.children.entries()) {
      const since = week - (wishes.weeks[wish] as number);
      const left = (wishes.reliefs[wish] as number) * (old.kept[since] as number);
      children.reliefSum[child] = (children.reliefSum[child] as number) + left * more;
      wishes.reliefs[wish] = left;
      wishes.weeks[wish] = week;
    }
  }

  /** Settle everybody at the end: mean relief over the weeks, and the need that is left. They take the place of what they come from. */
  finish(wishFading: number): void {
    const { children, columns, wishes } = this;
    for (let child = 0; child < children.count; child++) {
      this.settle(child, this.weeks);
      columns.gain[child] = (children.reliefSum[child] as number) / this.weeks;
      columns.needEnd[child] = (columns.needStart[child] as number) - (children.relief[child] as number);
    }
    const { kept } = course(wishFading, this.weeks);
    for (const [wish, child] of wishes.children.entries()) {
      const left = (wishes.reliefs[wish] as number) * (kept[this.weeks - (wishes.weeks[wish] as number)] as number);
      columns.needEnd[child] = (columns.needEnd[child] as number) - left;
    }
  }

  private settle(child: number, week: number): void {
    const children = this.children;
    const since = week - (children.settled[child] as number);
    const relief = children.relief[child] as number;
    if (since > 0 && relief !== 0) {
      children.reliefSum[child] = (children.reliefSum[child] as number) + relief * (this.course.sums[since] as number);
      children.relief[child] = relief * (this.course.kept[since] as number);
    }
    children.settled[child] = week;
  }
}

/** What a relief of 1 leaves after k weeks, `(1 - fading)^k`, and the sum of what it was in the k weeks; k = 0..weeks. */
interface Course {
  readonly kept: Float64Array;
  readonly sums: Float64Array;
}

function course(fading: number, weeks: number): Course {
  const kept = new Float64Array(weeks + 1);
  // Summed, not (1 - kept) / fading, which loses all digits for a rate near 0.
  const sums = new Float64Array(weeks + 1);
  let share = 1;
  let sum = 0;
  for (let k = 0; k <= weeks; k++) {
    kept[k] = share;
    sums[k] = sum;
    sum += share;
    share *= 1 - fading;
  }
  return { kept, sums };
}
