import type { Homes } from '../home.ts';
import { exponential } from '../numerics/exponential.ts';
import { power } from '../numerics/power.ts';
import type { Values } from '../parameters/table.ts';
import type { ReportedLedger } from '../reported/ledger.ts';

/** No belief falls quite to nothing: a home that shows something again can be seen again. */
const least = 1e-3;

/** Presence of the agency in a quarter with so many units: 1 - exp(-units / scale) (design 4.4, psi). */
export function presence(units: number, scale: number): number {
  return 1 - exponential(-units / scale);
}

/** What the agency believes of each home. */
export class Beliefs {
  /** Displayed quality at one unit's worth of start, a_hat. */
  readonly display: Float64Array;
  /** Uploads expected in a quarter without support, N_hat. */
  readonly uploads: Float64Array;

  constructor(homes: number, values: Values) {
    this.display = new Float64Array(homes);
    this.uploads = new Float64Array(homes).fill(values['agency.uploadStart']);
  }

  /**
   * Revise at the end of a quarter (design 4.5):
   * `a_hat <- (1 - alpha) a_hat + alpha obs`, `obs = psi * seen * attribution + (1 - psi) * w * min(uploads / pace, 1.2)`,
   * `attribution = [((r0 + 1) / (r0 + r))^eps]^(1 - naive)`.
   * @param seen display that visits showed of a home, in this quarter
   */
  revise(homes: Homes, ledger: ReportedLedger, values: Values, seen: (home: number) => number): void {
    const learning = values['agency.learning'];
    const memory = values['agency.uploadMemory'];
    const naive = values['agency.naive'];
    const cap = values['agency.uploadCap'];
    const start = values['agency.displayStart'];
    const pace = values['city.target'] / 4;
    for (let home = 0; home < homes.count; home++) {
      const uploads = ledger.acceptedQuarter[home] as number;
      const presence = homes.presence[home] as number;
      const attribution =
        naive === 1
          ? 1
          : power(
              (start + 1) / (start + (homes.units[home] as number)),
              values['agency.displayExponent'] * (1 - naive),
            );
      const observed =
        presence * seen(home) * attribution +
        (1 - presence) * values['agency.trustUploads'] * Math.min(uploads / pace, cap);
      this.display[home] = Math.max(least, (1 - learning) * (this.display[home] as number) + learning * observed);
      this.uploads[home] = memory * (this.uploads[home] as number) + (1 - memory) * uploads;
    }
  }

  /** An award raises what is believed of a home (S82). */
  award(home: number, values: Values): void {
    this.display[home] = (this.display[home] as number) * (1 + values['agency.awardBelief']);
  }
}
