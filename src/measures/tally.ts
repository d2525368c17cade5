import type { ChildColumns } from '../model/truth/open.ts';
import { categories } from './categories.ts';
import { total } from './statistics/total.ts';

/** Index of a kind of child in columns of two: general, or special (severity above zero). */
export const general = 0;
export const special = 1;

/** The children of a run summed up in one pass. */
export interface ChildTally {
  /** By home: special children, their quarters with case work, how many had a gift, sum of gains (SD) and of needs (SD). */
  readonly specialCount: Float64Array;
  readonly specialCaseQuarters: Float64Array;
  readonly specialGifted: Float64Array;
  readonly gainGeneral: Float64Array;
  readonly gainSpecial: Float64Array;
  readonly need: Float64Array;
  readonly count: Float64Array;
  /** By kind (`general`, `special`). */
  readonly kinds: KindTally;
  /** By category, 0-4: children, and child-quarters with any real service. */
  readonly categoryCount: Float64Array;
  readonly categoryServiceQuarters: Float64Array;
  /** Children whom the project left worse off. */
  readonly harmed: number;
  /** Sums of the two channels of a session's gain, SD. */
  readonly companionship: number;
  readonly ability: number;
}

/** Sums over the children of each kind, in columns of two. */
export interface KindTally {
  readonly count: Float64Array;
  readonly caseQuarters: Float64Array;
  readonly sessionQuarters: Float64Array;
  readonly serviceQuarters: Float64Array;
  readonly gifted: Float64Array;
  /** Real service hours. */
  readonly hours: Float64Array;
  /** Sum of the needs above zero, SD: a child with less need than the reference has none to share in. */
  readonly need: Float64Array;
}

/** Sum the children up. */
export function tally(children: ChildColumns, homes: number): ChildTally {
  // Columns are read into locals and written in place: six thousand children in a few hundredths of a millisecond.
  const { home, category, severity, gain, needStart, wishes, hours } = children;
  const { caseQuarters, sessionQuarters, serviceQuarters } = children;
  const specialCount = new Float64Array(homes);
  const specialCaseQuarters = new Float64Array(homes);
  const specialGifted = new Float64Array(homes);
  const gainGeneral = new Float64Array(homes);
  const gainSpecial = new Float64Array(homes);
  const need = new Float64Array(homes);
  const count = new Float64Array(homes);
  const categoryCount = new Float64Array(categories.length);
  const categoryServiceQuarters = new Float64Array(categories.length);
  const kinds = emptyKinds();
  // General children are nearly all: their sums are plain variables.
  let generalCount = 0;
  let generalCases = 0;
  let generalSessions = 0;
  let generalServices = 0;
  let generalGifted = 0;
  let generalHours = 0;
  let generalNeed = 0;
  let harmed = 0;
  for (let child = 0; child < home.length; child++) {
    const at = home[child]!;
    const gifted = wishes[child]! > 0 ? 1 : 0;
    const needed = needStart[child]! > 0 ? needStart[child]! : 0;
    need[at]! += needStart[child]!;
    count[at]! += 1;
    categoryCount[category[child]!]! += 1;
    categoryServiceQuarters[category[child]!]! += serviceQuarters[child]!;
    if (gain[child]! < 0) harmed++;
    if (severity[child]! > 0) {
      specialCount[at]! += 1;
      specialCaseQuarters[at]! += caseQuarters[child]!;
      specialGifted[at]! += gifted;
      gainSpecial[at]! += gain[child]!;
      kinds.count[special]! += 1;
      kinds.caseQuarters[special]! += caseQuarters[child]!;
      kinds.sessionQuarters[special]! += sessionQuarters[child]!;
      kinds.serviceQuarters[special]! += serviceQuarters[child]!;
      kinds.gifted[special]! += gifted;
      kinds.hours[special]! += hours[child]!;
      kinds.need[special]! += needed;
    } else {
      gainGeneral[at]! += gain[child]!;
      generalCount++;
      generalCases += caseQuarters[child]!;
      generalSessions += sessionQuarters[child]!;
      generalServices += serviceQuarters[child]!;
      generalGifted += gifted;
      generalHours += hours[child]!;
      generalNeed += needed;
    }
  }
  kinds.count[general] = generalCount;
  kinds.caseQuarters[general] = generalCases;
  kinds.sessionQuarters[general] = generalSessions;
  kinds.serviceQuarters[general] = generalServices;
  kinds.gifted[general] = generalGifted;
  kinds.hours[general] = generalHours;
  kinds.need[general] = generalNeed;
  return {
    specialCount,
    specialCaseQuarters,
    specialGifted,
    gainGeneral,
    gainSpecial,
    need,
    count,
    kinds,
    categoryCount,
    categoryServiceQuarters,
    harmed,
    companionship: total(children.companionship),
    ability: total(children.ability),
  };
}

function emptyKinds(): KindTally {
  return {
    count: new Float64Array(2),
    caseQuarters: new Float64Array(2),
    sessionQuarters: new Float64Array(2),
    serviceQuarters: new Float64Array(2),
    gifted: new Float64Array(2),
    hours: new Float64Array(2),
    need: new Float64Array(2),
  };
}
