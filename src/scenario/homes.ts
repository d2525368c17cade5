import type { VillageRow, VillageTraits } from '../model/scenario.ts';
import { nearest } from './nearest.ts';
import type { Faults, Place } from './place.ts';
import { quoted } from './printable.ts';
import type { Roster } from './roster.ts';
import type { TraitName } from './traits.ts';
import type { TraitValue, VillageSheet } from './villages.ts';

/** The villages that the files of a chain have put together so far. */
export class Homes {
  readonly #villages = new Map<string, Village>();

  get count(): number {
    return this.#villages.size;
  }

  /** A roster stands in place of all villages of the files before. */
  replace({ homes }: Roster, faults: Faults): void {
    this.#villages.clear();
    this.merge(homes, faults);
  }

  /** Villages go over those of the files before, trait by trait; `null` takes a village out. */
  merge(sheets: readonly VillageSheet[], faults: Faults): void {
    for (const sheet of sheets) {
      const before = this.#villages.get(sheet.code);
      if (!sheet.removed) {
        const traits = new Map([...(before?.traits ?? []), ...sheet.traits]);
        this.#villages.set(sheet.code, { place: sheet.place, number: sheet.home ?? before?.number ?? null, traits });
      } else if (!this.#villages.delete(sheet.code)) {
        const near = nearest(sheet.code, [...this.#villages.keys()].slice(0, 1000));
        const hint = near === null ? 'Leave the line out.' : `Did you mean "${near}"?`;
        faults.at(sheet.place, `there is no village ${quoted(sheet.code)} to take out`, '', hint);
      }
    }
  }

  /** A home that is drawn is called V and its number: no village may take the name of another home. @param count homes in all */
  refuseDrawnNames(count: number, faults: Faults): void {
    const taken = new Set([...this.#villages.values()].map(({ number }) => number));
    const last = lastDrawn(taken, count);
    for (const [name, { place, number }] of this.#villages) {
      const other = Number(/^V(\d{3,7})$/i.exec(name)?.[1] ?? Number.NaN);
      if (!(other >= 1 && other <= last) || taken.has(other) || number === other) continue;
      if (drawnName(other) !== name.toUpperCase()) continue;
      faults.at(
        place,
        `two homes are called ${quoted(name)}`,
        `Home ${other} has no name of its own and is called ${drawnName(other)}.`,
        'Give this home another name.',
      );
    }
  }

  /** The villages in the order of their numbers. */
  rows(faults: Faults): VillageRow[] {
    const taken = new Map<number, string>();
    const rows: VillageRow[] = [];
    for (const [name, { place, number, traits }] of this.#villages) {
      if (number === null) {
        faults.at(
          place,
          `the village ${quoted(name)} has no "home"`,
          '',
          'Give the number of its home, such as `home: 12`.',
        );
        continue;
      }
      const other = taken.get(number);
      if (other !== undefined) {
        faults.at(
          place,
          `the villages ${quoted(other)} and ${quoted(name)} are both home ${number}`,
          '',
          'Give each home its own number.',
        );
        continue;
      }
      taken.set(number, name);
      rows.push({ number, name, traits: given(traits) });
    }
    return rows.sort((a, b) => a.number - b.number);
  }
}

/** Number of the last home that is drawn: the lowest free numbers are taken until there are `count` homes. */
function lastDrawn(taken: ReadonlySet<number | null>, count: number): number {
  let left = count - taken.size;
  let number = 0;
  while (left > 0) if (!taken.has(++number)) left--;
  return number;
}

/** What the model calls a home without a name. */
function drawnName(number: number): string {
  return `V${String(number).padStart(3, '0')}`;
}

interface Village {
  readonly place: Place;
  readonly number: number | null;
  readonly traits: ReadonlyMap<TraitName | 'specialChildren', TraitValue | null>;
}

/** Traits that are given; those set to null are drawn like those left out. */
function given(traits: Village['traits']): VillageTraits {
  return Object.fromEntries([...traits].filter(([, value]) => value !== null));
}
