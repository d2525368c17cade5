import type { SearchProblem } from './nsga.ts';
import { any, shuffled } from './pick.ts';
import { blendedShares, corners, randomShares, shiftedShares } from './shares.ts';

/**
 * A package as the search moves it: for each lever 0 where it is out, else the place of its dose from 1 on; then, where weights of a
 * formula move, the parts of the whole that each has, all 0 where the formula stays as it is.
 */
export type Package = readonly number[];

/** What packages can be. */
export interface Room {
  /** For each lever how many doses it has, 1 or more. */
  readonly doses: readonly number[];
  /** Weights that share `steps` parts among them; null where none moves. */
  readonly weights: { readonly count: number; readonly steps: number } | null;
  /** Whether a package keeps within the limits. The empty one does. */
  readonly admits: (chosen: Package) => boolean;
}

/** How often a child is changed once more. */
const ONCE_MORE = 0.35;

/** Full packages by which it is told how many levers fit into one. */
const SIZES = 30;

/** How packages are made and changed. Whatever comes out keeps within the limits. */
export function variations(room: Room): Omit<SearchProblem<Package>, 'evaluate'> {
  const { doses, weights } = room;
  const size = doses.length;
  return {
    random(draw) {
      const some = 1 + Math.floor(draw() * Math.min(size, 4));
      const filledUp = filled(room, empty(room), shuffled(size, draw), some, draw);
      return weights === null || (size > 0 && draw() < 0.5)
        ? filledUp
        : fitted(room, [...filledUp.slice(0, size), ...randomShares(weights.count, weights.steps, draw)], draw);
    },
    cross(one, other, draw) {
      // Neighbours of what is good are as worth a look as mixtures.
      if (draw() < 0.5) return [one, other];
      const from = doses.map(() => draw() < 0.5);
      const parts = weights === null ? null : blendedShares(one.slice(size), other.slice(size), weights.steps, draw);
      const child = (own: Package, its: Package, which: 0 | 1): Package => [
        ...doses.map((_, k) => ((from[k] ? own : its)[k] ?? 0) as number),
        ...(parts?.[which] ?? []),
      ];
      return [fitted(room, child(one, other, 0), draw), fitted(room, child(other, one, 1), draw)];
    },
    mutate(one, draw) {
      let now = one;
      do now = moved(room, now, draw);
      while (draw() < ONCE_MORE);
      return now;
    },
    key: (one) => one.join(),
  };
}

/** No lever, the formula as it is. */
export function empty({ doses, weights }: Room): Package {
  return Array.from({ length: doses.length + (weights?.count ?? 0) }, () => 0);
}

/**
 * The packages that a search begins with: the empty one, every lever alone at its usual dose, every weight alone and all weights
 * alike; then packages at random, of every size that fits in turn, in which every lever has its turn before one comes again.
 * @param usual for each lever the place of its dose, @param more packages at random, as far as there are others
 */
export function beginning(room: Room, usual: readonly number[], more: number, draw: () => number): readonly Package[] {
  const { doses, weights } = room;
  const found = new Map<string, Package>();
  const take = (one: Package) => {
    if (room.admits(one)) found.set(one.join(), one);
  };
  const nothing = empty(room);
  take(nothing);
  for (const k of doses.keys()) take(nothing.map((_, j) => (j === k ? (usual[k] as number) : 0)));
  if (weights !== null)
    for (const parts of corners(weights.count, weights.steps)) take([...nothing.slice(0, doses.length), ...parts]);
  const wanted = found.size + more;
  const usable = doses.map((_, k) => k).filter((k) => room.admits(replaced(nothing, k, 1)));
  const deck: number[] = [];
  const sizes = Array.from({ length: SIZES }, () => {
    return onOf(room, filled(room, nothing, shuffled(doses.length, draw), doses.length, draw)).length;
  });
  const largest = Math.max(...sizes);
  for (let trial = 0; found.size < wanted && trial < 10 * more; trial++) {
    if (deck.length < usable.length) deck.push(...shuffled(usable.length, draw).map((k) => usable[k] as number));
    const made = filled(room, nothing, deck, 2 + (trial % Math.max(1, largest - 1)), draw);
    for (const k of onOf(room, made)) deck.splice(deck.indexOf(k), 1);
    take(
      weights === null || (usable.length > 0 && draw() < 0.5)
        ? made
        : fitted(room, [...made.slice(0, doses.length), ...randomShares(weights.count, weights.steps, draw)], draw),
    );
  }
  return [...found.values()];
}

/** A package with as many of these levers, in their order, as it takes and as fit. */
function filled(room: Room, from: Package, order: readonly number[], some: number, draw: () => number): Package {
  let made = from;
  let left = some;
  for (const k of order) {
    if (left === 0) break;
    if (made[k] !== 0) continue;
    const next = replaced(made, k, anyDose(room, k, draw));
    if (!room.admits(next)) continue;
    made = next;
    left--;
  }
  return made;
}

/** Levers are dropped, one at random after the other, until it keeps within the limits; at last the weights. @param keep dropped last */
function fitted(room: Room, chosen: Package, draw: () => number, keep = -1): Package {
  let now = chosen;
  while (!room.admits(now)) {
    const on = onOf(room, now);
    const others = on.filter((k) => k !== keep);
    const out = any(others.length > 0 ? others : on, draw);
    now = out === undefined ? empty(room) : replaced(now, out, 0);
  }
  return now;
}

/** One change: a lever more, one less, one for another, another dose; or a part of the whole moved from one weight to another. */
function moved(room: Room, one: Package, draw: () => number): Package {
  const { doses, weights } = room;
  if (weights !== null && (doses.length === 0 || draw() < 0.5)) {
    const shares = shiftedShares(one.slice(doses.length), weights.steps, draw);
    return fitted(room, [...one.slice(0, doses.length), ...shares], draw);
  }
  const on = onOf(room, one);
  const off = doses.map((_, k) => k).filter((k) => one[k] === 0);
  const turn = Math.floor(draw() * 4);
  const out = any(on, draw);
  const into = any(off, draw);
  if (out !== undefined && turn === 0) return replaced(one, out, 0);
  if (out !== undefined && turn === 1 && (doses[out] as number) > 1) {
    return fitted(room, replaced(one, out, anyDose(room, out, draw)), draw, out);
  }
  if (into === undefined) return out === undefined ? one : replaced(one, out, 0);
  const before = out !== undefined && turn === 2 ? replaced(one, out, 0) : one;
  return fitted(room, replaced(before, into, anyDose(room, into, draw)), draw, into);
}

function onOf({ doses }: Room, one: Package): readonly number[] {
  return doses.map((_, k) => k).filter((k) => (one[k] as number) > 0);
}

function replaced(one: Package, at: number, value: number): Package {
  return one.map((own, k) => (k === at ? value : own));
}

function anyDose({ doses }: Room, k: number, draw: () => number): number {
  return 1 + Math.floor(draw() * (doses[k] ?? 1));
}
