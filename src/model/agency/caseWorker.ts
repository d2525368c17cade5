import type { CaseBook } from '../director/caseBook.ts';
import type { Values } from '../parameters/table.ts';

/** Most special children of a village. */
const places = 2;

/**
 * The agency's professional case worker (S119): she visits special children of whom directors tell her, the most severe first, less so
 * the more often she saw a child this quarter. She knows what directors know and nothing else; where nobody holds the post, nobody tells her.
 */
export class CaseWorker {
  /** Her visits of this quarter; entry `home * 2 + place`. */
  private readonly visits: Uint16Array;
  private readonly caseBook: CaseBook;

  constructor(homes: number, caseBook: CaseBook) {
    this.visits = new Uint16Array(homes * places);
    this.caseBook = caseBook;
  }

  startQuarter(): void {
    this.visits.fill(0);
  }

  /**
   * Whom she sees next; the visit is noted.
   * @returns home * 2 + place of the child, -1 if she is told of none; the first of equals
   */
  next(): number {
    let best = -1;
    let most = 0;
    for (let at = 0; at < this.visits.length; at++) {
      const urgency = this.caseBook.severity(at >> 1, at & 1) / (1 + (this.visits[at] as number));
      if (urgency > most) {
        most = urgency;
        best = at;
      }
    }
    if (best >= 0) this.visits[best] = (this.visits[best] as number) + 1;
    return best;
  }
}

/** Whole visits in a week of a quarter: over the quarter they add up to what the hours allow. @param quarterWeek from 0 */
export function visitsInWeek(quarterWeek: number, homes: number, values: Values): number {
  const inQuarter = (values['agency.caseHours'] * homes) / 100 / values['agency.caseVisit'];
  return Math.floor((inQuarter * (quarterWeek + 1)) / 13) - Math.floor((inQuarter * quarterWeek) / 13);
}
