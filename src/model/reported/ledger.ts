/**
 * What the system knows: claims that were accepted, by home. Everybody may read it. Counts of the contract year start again
 * with each year; totals run on.
 */
export class ReportedLedger {
  readonly quarters: number;
  /** Accepted uploads, of this contract year, of this quarter, in all. */
  readonly accepted: Float64Array;
  readonly acceptedQuarter: Float64Array;
  readonly acceptedTotal: Float64Array;
  readonly acceptedByQuarter: Float64Array;
  /** Uploads sent this contract year, and in all. */
  readonly uploads: Float64Array;
  readonly uploadsTotal: Float64Array;
  readonly signIns: Float64Array;
  readonly signInsTotal: Float64Array;
  readonly confirmedSignIns: Float64Array;
  readonly confirmedSignInsTotal: Float64Array;
  /** Families who were asked and said that they were satisfied. */
  readonly satisfied: Float64Array;
  readonly satisfiedQuarter: Float64Array;
  readonly satisfiedTotal: Float64Array;
  readonly records: Float64Array;
  readonly recordsTotal: Float64Array;
  readonly caseFiles: Float64Array;
  readonly caseFilesQuarter: Float64Array;
  readonly caseFilesTotal: Float64Array;
  readonly openHours: Float64Array;
  readonly openHoursTotal: Float64Array;
  /** The last grade as reported, 0-1; NaN before the first. */
  readonly grade: Float64Array;
  readonly gradeHalf: Float64Array;
  /** Fakes found this quarter, in all. */
  readonly foundQuarter: Float64Array;
  readonly foundTotal: Float64Array;
  /** Standing in last week's progress table: 0 = fewest accepted, 1 = most. */
  readonly standing: Float64Array;
  /** Mean accepted uploads in last week's table. */
  meanAccepted = 0;
  /** Heads trained so far. */
  trained = 0;

  constructor(homes: number, quarters: number) {
    this.quarters = quarters;
    this.accepted = new Float64Array(homes);
    this.acceptedQuarter = new Float64Array(homes);
    this.acceptedTotal = new Float64Array(homes);
    this.acceptedByQuarter = new Float64Array(homes * quarters);
    this.uploads = new Float64Array(homes);
    this.uploadsTotal = new Float64Array(homes);
    this.signIns = new Float64Array(homes);
    this.signInsTotal = new Float64Array(homes);
    this.confirmedSignIns = new Float64Array(homes);
    this.confirmedSignInsTotal = new Float64Array(homes);
    this.satisfied = new Float64Array(homes);
    this.satisfiedQuarter = new Float64Array(homes);
    this.satisfiedTotal = new Float64Array(homes);
    this.records = new Float64Array(homes);
    this.recordsTotal = new Float64Array(homes);
    this.caseFiles = new Float64Array(homes);
    this.caseFilesQuarter = new Float64Array(homes);
    this.caseFilesTotal = new Float64Array(homes);
    this.openHours = new Float64Array(homes);
    this.openHoursTotal = new Float64Array(homes);
    this.grade = new Float64Array(homes).fill(Number.NaN);
    this.gradeHalf = new Float64Array(homes).fill(Number.NaN);
    this.foundQuarter = new Float64Array(homes);
    this.foundTotal = new Float64Array(homes);
    this.standing = new Float64Array(homes);
  }

  /** An upload that was sent; `accepted` says whether the app took it. */
  upload(home: number, accepted: boolean, signIns: number, confirmed: number, quarter: number): void {
    add(this.uploads, this.uploadsTotal, home, 1);
    if (!accepted) return;
    add(this.accepted, this.acceptedTotal, home, 1);
    add(this.signIns, this.signInsTotal, home, signIns);
    add(this.confirmedSignIns, this.confirmedSignInsTotal, home, confirmed);
    this.acceptedQuarter[home] = (this.acceptedQuarter[home] as number) + 1;
    if (quarter >= 0) {
      const at = home * this.quarters + quarter;
      this.acceptedByQuarter[at] = (this.acceptedByQuarter[at] as number) + 1;
    }
  }

  /** Answers of families that were asked. */
  answers(home: number, satisfied: number): void {
    add(this.satisfied, this.satisfiedTotal, home, satisfied);
    this.satisfiedQuarter[home] = (this.satisfiedQuarter[home] as number) + satisfied;
  }

  record(home: number): void {
    add(this.records, this.recordsTotal, home, 1);
  }

  caseFile(home: number): void {
    add(this.caseFiles, this.caseFilesTotal, home, 1);
    this.caseFilesQuarter[home] = (this.caseFilesQuarter[home] as number) + 1;
  }

  opening(home: number, hours: number): void {
    add(this.openHours, this.openHoursTotal, home, hours);
  }

  found(home: number): void {
    add(this.foundQuarter, this.foundTotal, home, 1);
  }

  startQuarter(): void {
    this.acceptedQuarter.fill(0);
    this.caseFilesQuarter.fill(0);
    this.foundQuarter.fill(0);
    this.satisfiedQuarter.fill(0);
  }

  startYear(): void {
    for (const column of [
      this.accepted,
      this.uploads,
      this.signIns,
      this.confirmedSignIns,
      this.satisfied,
      this.records,
      this.caseFiles,
      this.openHours,
    ])
      column.fill(0);
  }
}

function add(year: Float64Array, total: Float64Array, home: number, amount: number): void {
  year[home] = (year[home] as number) + amount;
  total[home] = (total[home] as number) + amount;
}
