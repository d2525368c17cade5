import type { Homes } from '../home.ts';
import type { Luck } from '../luck/luck.ts';
import { unit } from '../luck/word.ts';
import type { Values } from '../parameters/table.ts';
import type { SpecialChild, VillageTraits } from '../scenario.ts';
import type { ChildColumns } from '../truth/open.ts';

/** Categories of S09, by number. */
export const categories = ['leftBehind', 'distress', 'orphan', 'unsupported', 'other'] as const;

/** Children of a home share one range of addresses: home number * 1024 + place in the home. */
export const childrenPerHome = 1024;

/** Most special children of a village (S37), and contacts that are remembered for each. */
export const mostSpecial = 2;
export const contactsKept = 20;

/** Numbers of draws of a child at the start, in the stream `children`. */
const item = { special: 0, severity: 1, category: 2, need: 3, known: 4, siblings: 5 } as const;

/** What nature knows of the children besides the ledger's columns: struct of arrays, home by home, special children first. */
export interface Children {
  readonly count: number;
  /** First child of each home, and the end after the last home. */
  readonly start: Int32Array;
  /** Number of special children of each home. */
  readonly special: Int32Array;
  /** What is added to the index of a child of each home to have her address. */
  readonly toAddress: Int32Array;
  /** Relief below the need at the start, SD, as of `settled`. It lies where the need at the end will be written. */
  readonly relief: Float64Array;
  /** Sum of relief over the weeks before `settled`. It lies where the mean will be written. */
  readonly reliefSum: Float64Array;
  readonly settled: Int16Array;
  readonly sessionQuarter: Int8Array;
  readonly serviceQuarter: Int8Array;
  /** Of special children only, entry `home * 2 + place`: chance that peers accept her; recent contacts; contacts of the quarter. */
  readonly acceptance: Float64Array;
  readonly contactWeeks: Int16Array;
  readonly contactQuarter: Int16Array;
  readonly contactsInQuarter: Uint8Array;
}

/** How many target children each village has; sets `homes.children`. */
export function countChildren(
  homes: Homes,
  values: Values,
  luck: Luck,
  traits: (home: number) => VillageTraits,
): number {
  let total = 0;
  for (let home = 0; home < homes.count; home++) {
    const drawn = Math.round(
      values['child.mean'] + values['child.spread'] * luck.children.normal(homes.number[home] as number, -1),
    );
    const count = traits(home).children ?? Math.min(Math.max(drawn, values['child.fewest']), childrenPerHome - 1);
    homes.children[home] = count;
    total += count;
  }
  return total;
}

/** Draw every child: category, severity, need. */
export function bear(
  homes: Homes,
  columns: ChildColumns,
  values: Values,
  luck: Luck,
  traits: (home: number) => VillageTraits,
): Children {
  const children = empty(homes.count, columns, values['child.acceptance']);
  const bounds = categoryBounds(values);
  const {
    'child.needMean': needMean,
    'child.needLeftBehind': needLeftBehind,
    'child.needSeverity': needSeverity,
  } = values;
  const severityPlace = luck.children.place(0, 0, item.severity);
  const categoryWords = new Int32Array(childrenPerHome);
  const needs = new Float64Array(childrenPerHome);
  const categoryPlace = luck.children.place(0, 0, item.category);
  const needPlace = luck.children.place(0, 0, item.need);
  let child = 0;
  for (let home = 0; home < homes.count; home++) {
    const number = homes.number[home] as number;
    const scripted = traits(home).specialChildren;
    const special = Math.min(
      scripted ? scripted.length : drawSpecial(number, values, luck),
      mostSpecial,
      homes.children[home] as number,
    );
    const count = homes.children[home] as number;
    children.start[home] = child;
    children.special[home] = special;
    const address = number * childrenPerHome;
    children.toAddress[home] = address - child;
    luck.children.wordsOfRange(address, count, categoryPlace, categoryWords);
    luck.children.normalsOfRange(address, count, needPlace, needs);
    for (let place = 0; place < count; place++, child++) {
      columns.home[child] = home;
      const isSpecial = place < special;
      const script: SpecialChild | undefined = isSpecial ? scripted?.[place] : undefined;
      const severity = isSpecial
        ? (script?.severity ?? 1 + luck.children.uniformAt(address + place, severityPlace))
        : 0;
      const category = isSpecial ? 0 : categoryAt(unit(categoryWords[place] as number), bounds);
      const need =
        needMean + (category === 0 ? needLeftBehind : 0) + needSeverity * severity + (needs[place] as number);
      columns.severity[child] = severity;
      columns.category[child] = category;
      columns.needStart[child] = need > 0 ? need : 0;
    }
  }
  children.start[homes.count] = child;
  return children;
}

/** Names of the special children that the scenario scripts (S38), by index of the child. */
export function namesOf(
  { start, special }: Children,
  traits: (home: number) => VillageTraits,
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const [home, count] of special.entries()) {
    for (const [place, { name }] of (traits(home).specialChildren ?? []).slice(0, count).entries()) {
      names.set((start[home] as number) + place, name);
    }
  }
  return names;
}

/** Whether a holder knows of a special child: drawn anew with each holder, unless the first one's acquaintance is scripted. */
export function isKnown(
  address: number,
  holder: number,
  chance: number,
  script: SpecialChild | undefined,
  luck: Luck,
): boolean {
  if (script && holder === 0) return script.known;
  return luck.children.uniform(address, holder, 1, item.known) < chance;
}

function drawSpecial(number: number, values: Values, luck: Luck): number {
  const u = luck.children.uniform(number, 0, 2, item.special);
  if (u < values['child.specialNone']) return 0;
  return u < values['child.specialNone'] + values['child.specialOne'] ? 1 : 2;
}

/** Upper ends of the categories on the unit interval; the last one takes the rest. */
function categoryBounds(values: Values): readonly number[] {
  let sum = 0;
  return [
    values['child.leftBehind'],
    values['child.distress'],
    values['child.orphan'],
    values['child.unsupported'],
  ].map((share) => {
    sum += share;
    return sum;
  });
}

function categoryAt(u: number, bounds: readonly number[]): number {
  let category = 0;
  while (category < bounds.length && u >= (bounds[category] as number)) category++;
  return category;
}

function empty(homes: number, columns: ChildColumns, acceptance: number): Children {
  const total = columns.home.length;
  return {
    count: total,
    start: new Int32Array(homes + 1),
    special: new Int32Array(homes),
    toAddress: new Int32Array(homes),
    relief: columns.needEnd,
    reliefSum: columns.gain,
    settled: new Int16Array(total),
    sessionQuarter: new Int8Array(total).fill(-1),
    serviceQuarter: new Int8Array(total).fill(-1),
    acceptance: columns.acceptanceEnd.fill(acceptance),
    contactWeeks: new Int16Array(homes * mostSpecial * contactsKept).fill(-1000),
    contactQuarter: new Int16Array(homes * mostSpecial).fill(-1),
    contactsInQuarter: new Uint8Array(homes * mostSpecial),
  };
}
