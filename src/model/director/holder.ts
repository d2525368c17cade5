/** Who holds a post. */
export const nobody = 0;
export const director = 1;
export const keeper = 2;

/** The people who hold the posts and what they remember: struct of arrays, one entry a home. */
export class Holders {
  /** `nobody`, `director` or `keeper`. */
  readonly kind: Uint8Array;
  /** How many holders the post has had before this one: part of the address of all her traits. */
  readonly number: Int32Array;
  readonly lowEducation: Uint8Array;
  readonly certificate: Uint8Array;
  readonly background: Uint8Array;
  /** Years. */
  readonly age: Float64Array;
  readonly resident: Uint8Array;
  /** s, 0-1. */
  readonly skill: Float64Array;
  /** m, 0-1. */
  readonly value: Float64Array;
  /** w, 1 = mean village work. */
  readonly load: Float64Array;
  /** d, h-eq. */
  readonly costOfFaking: Float64Array;
  /** pi, h-eq. */
  readonly pressure: Float64Array;
  /** Believed detection probability, 0-1. */
  readonly expectedDetection: Float64Array;
  /** How well she takes qualified photos, 0-1. */
  readonly photoSkill: Float64Array;
  /** Activities she has held, and the children who came, by her own count. */
  readonly activitiesHeld: Float64Array;
  readonly childrenCame: Float64Array;
  /** The same within the quarter, for the children's response. */
  readonly quarterHeld: Float64Array;
  readonly quarterCame: Float64Array;
  /** Uploads of this holder's post so far: whether there is an old photo to reuse, and what the last report claimed. */
  readonly photos: Float64Array;
  readonly lastClaim: Float64Array;
  /** Activities and contacts of each of the last four weeks: entry `home * 4 + week % 4`. */
  readonly recentActivities: Uint8Array;
  readonly recentContacts: Uint8Array;
  /** Fakes of this week, and whether one was found: what moves the believed detection probability. */
  readonly fakesThisWeek: Uint8Array;
  readonly caughtThisWeek: Uint8Array;
  readonly caughtThisQuarter: Uint8Array;
  /** 1 once she has been counted as trained. */
  readonly trained: Uint8Array;
  /** 1 once she has passed the test of skill, and what she has prepared for it beyond her skill (S124). */
  readonly tested: Uint8Array;
  readonly crammed: Float64Array;

  constructor(count: number) {
    this.kind = new Uint8Array(count);
    this.number = new Int32Array(count);
    this.lowEducation = new Uint8Array(count);
    this.certificate = new Uint8Array(count);
    this.background = new Uint8Array(count);
    this.age = new Float64Array(count);
    this.resident = new Uint8Array(count);
    this.skill = new Float64Array(count);
    this.value = new Float64Array(count);
    this.load = new Float64Array(count);
    this.costOfFaking = new Float64Array(count);
    this.pressure = new Float64Array(count);
    this.expectedDetection = new Float64Array(count);
    this.photoSkill = new Float64Array(count);
    this.activitiesHeld = new Float64Array(count);
    this.childrenCame = new Float64Array(count);
    this.quarterHeld = new Float64Array(count);
    this.quarterCame = new Float64Array(count);
    this.photos = new Float64Array(count);
    this.lastClaim = new Float64Array(count);
    this.recentActivities = new Uint8Array(count * 4);
    this.recentContacts = new Uint8Array(count * 4);
    this.fakesThisWeek = new Uint8Array(count);
    this.caughtThisWeek = new Uint8Array(count);
    this.caughtThisQuarter = new Uint8Array(count);
    this.trained = new Uint8Array(count);
    this.tested = new Uint8Array(count);
    this.crammed = new Float64Array(count);
  }
}
