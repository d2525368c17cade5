/** Most special children that a holder can know: two in a village (S37). */
const places = 2;

/** What each holder knows of the special children of her village. Entry `home * 2 + place`. */
export class CaseBook {
  /** Severity of a child whom she knows; 0 where she knows of none. */
  private readonly severities: Float64Array;
  /** Index of the child over all children. */
  private readonly children: Int32Array;
  /** Contacts of this quarter, and claims (contacts and paper case files). */
  private readonly contacts: Uint8Array;
  private readonly claims: Uint8Array;
  private readonly wished: Uint8Array;

  constructor(homes: number) {
    this.severities = new Float64Array(homes * places);
    this.children = new Int32Array(homes * places).fill(-1);
    this.contacts = new Uint8Array(homes * places);
    this.claims = new Uint8Array(homes * places);
    this.wished = new Uint8Array(homes * places);
  }

  /** A new holder comes to know the village, or an identification reaches her. @param severityOf 0 where she knows of no child */
  acquaint(home: number, severityOf: (place: number) => number, childOf: (place: number) => number): void {
    for (let place = 0; place < places; place++) {
      const severity = severityOf(place);
      this.severities[home * places + place] = severity;
      this.children[home * places + place] = severity > 0 ? childOf(place) : -1;
    }
  }

  startQuarter(): void {
    this.contacts.fill(0);
    this.claims.fill(0);
  }

  /** Known special children of a home. */
  count(home: number): number {
    return (this.severity(home, 0) > 0 ? 1 : 0) + (this.severity(home, 1) > 0 ? 1 : 0);
  }

  /** Severity of the child at a place, 0 if unknown. */
  severity(home: number, place: number): number {
    return this.severities[home * places + place] as number;
  }

  child(home: number, place: number): number {
    return this.children[home * places + place] as number;
  }

  knows(home: number, child: number): boolean {
    return this.child(home, 0) === child || this.child(home, 1) === child;
  }

  /** Whom she would see next: the most severe, less so the more often she saw the child this quarter; -1 if she knows of none. */
  next(home: number): number {
    let best = -1;
    let most = 0;
    for (let place = 0; place < places; place++) {
      const urgency = this.severity(home, place) / (1 + (this.contacts[home * places + place] as number));
      if (urgency > most) {
        most = urgency;
        best = place;
      }
    }
    return best;
  }

  /** Whose file she would write without a contact: a known child with most claims left; -1 if none has any. */
  nextToClaim(home: number, credits: number): number {
    let best = -1;
    let most = 0;
    for (let place = 0; place < places; place++) {
      const left = this.severity(home, place) > 0 ? this.claimsLeft(home, place, credits) : 0;
      if (left > most) {
        most = left;
        best = place;
      }
    }
    return best;
  }

  /** Contacts and case files of the child at a place that may still be claimed this quarter, of so many in all. */
  claimsLeft(home: number, place: number, credits: number): number {
    return credits - (this.claims[home * places + place] as number);
  }

  contact(home: number, place: number): void {
    this.contacts[home * places + place] = (this.contacts[home * places + place] as number) + 1;
    this.claim(home, place);
  }

  claim(home: number, place: number): void {
    this.claims[home * places + place] = (this.claims[home * places + place] as number) + 1;
  }

  /** A known special child without a wish so far, or -1; the wish is noted. */
  wishFor(home: number): number {
    for (let place = 0; place < places; place++) {
      const at = home * places + place;
      if (this.severity(home, place) > 0 && this.wished[at] === 0) {
        this.wished[at] = 1;
        return this.child(home, place);
      }
    }
    return -1;
  }
}
