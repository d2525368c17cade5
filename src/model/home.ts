/** What everybody in the village can see of the homes: struct of arrays, one entry a home, in the order of numbers. */
export class Homes {
  readonly count: number;
  /** Address in the luck; 1-based. */
  readonly number: Int32Array;
  readonly name: string[];
  /** Kilometres from the county seat. */
  readonly distance: Float64Array;
  /** Share of working-age adults who work elsewhere. */
  readonly migration: Float64Array;
  /** Target children. */
  readonly children: Int32Array;
  /** Stock of materials, 0-1. */
  readonly materials: Float64Array;
  /** What people hold of the home, 0-1. */
  readonly reputation: Float64Array;
  /** Presence of the agency this quarter: 1 - exp(-units / 2). */
  readonly presence: Float64Array;
  /** Units of support of this quarter. */
  readonly units: Float64Array;
  /** Volunteer hours left this quarter. */
  readonly volunteerHours: Float64Array;
  /** Contacts for which the budget of special care still pays this quarter. */
  readonly careLeft: Float64Array;
  /** Weeks of this quarter in which the home was urged. */
  readonly urgedWeeks: Uint8Array;
  /** 1 while the holder is called excellent. */
  readonly awarded: Uint8Array;
  /** 1 where the bureau urges this week. */
  readonly urged: Uint8Array;

  constructor(count: number, materials: number, reputation: number) {
    this.count = count;
    this.number = new Int32Array(count);
    this.name = [];
    this.distance = new Float64Array(count);
    this.migration = new Float64Array(count);
    this.children = new Int32Array(count);
    this.materials = new Float64Array(count).fill(materials);
    this.reputation = new Float64Array(count).fill(reputation);
    this.presence = new Float64Array(count);
    this.units = new Float64Array(count);
    this.volunteerHours = new Float64Array(count);
    this.careLeft = new Float64Array(count);
    this.urgedWeeks = new Uint8Array(count);
    this.awarded = new Uint8Array(count);
    this.urged = new Uint8Array(count);
  }
}
