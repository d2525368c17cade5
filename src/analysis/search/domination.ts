/** What is known of a candidate. Objectives are minimized; a violation of 0 breaks no limit. */
export interface Evaluated {
  readonly objectives: readonly number[];
  readonly violation: number;
}

/** Constrained domination: less violation first, then no worse in any objective and better in one. */
export function dominates(one: Evaluated, other: Evaluated): boolean {
  if (one.violation !== other.violation) return one.violation < other.violation;
  let better = false;
  for (const [k, value] of one.objectives.entries()) {
    const against = other.objectives[k] as number;
    if (value > against) return false;
    if (value < against) better = true;
  }
  return better;
}

/** Places of the candidates by fronts: nobody dominates the first, only the first the second, and so on. */
export function fronts(candidates: readonly Evaluated[]): readonly (readonly number[])[] {
  const beats = candidates.map((one) => candidates.flatMap((other, k) => (dominates(one, other) ? [k] : [])));
  const above = new Uint32Array(candidates.length);
  for (const beaten of beats) for (const k of beaten) above[k]! += 1;
  const found: number[][] = [];
  let front = candidates.map((_, k) => k).filter((k) => above[k] === 0);
  while (front.length > 0) {
    found.push(front);
    const next: number[] = [];
    for (const k of front) {
      for (const beaten of beats[k] ?? []) {
        above[beaten]! -= 1;
        if (above[beaten] === 0) next.push(beaten);
      }
    }
    front = next;
  }
  return found;
}

/** The candidates that no other one dominates, in their order. */
export function nonDominated<C extends Evaluated>(candidates: readonly C[]): readonly C[] {
  let kept: C[] = [];
  for (const one of candidates) {
    if (kept.some((other) => dominates(other, one))) continue;
    kept = kept.filter((other) => !dominates(one, other));
    kept.push(one);
  }
  return kept;
}

/** Room around each member of a front: the sum over objectives of the gap between its neighbours; infinite at the ends. */
export function crowding(front: readonly Evaluated[]): Float64Array {
  const room = new Float64Array(front.length);
  const objectives = front[0]?.objectives.length ?? 0;
  for (let m = 0; m < objectives; m++) {
    const at = (k: number) => front[k]?.objectives[m] as number;
    const sorted = front.map((_, k) => k).sort((a, b) => at(a) - at(b));
    const [first, last] = [sorted[0] as number, sorted.at(-1) as number];
    const width = at(last) - at(first);
    room[first] = Number.POSITIVE_INFINITY;
    room[last] = Number.POSITIVE_INFINITY;
    if (width === 0) continue;
    for (let k = 1; k < sorted.length - 1; k++) {
      room[sorted[k] as number]! += (at(sorted[k + 1] as number) - at(sorted[k - 1] as number)) / width;
    }
  }
  return room;
}
