/** An alternative on the plane of cost and effect. */
export interface Alternative {
  readonly name: string;
  /** Yuan, against doing nothing. */
  readonly cost: number;
  /** Gain in the outcome against doing nothing, in the wanted direction. */
  readonly effect: number;
}

export type Standing =
  /** On the frontier: `ratio` is the cost of one more unit against the one before; null for the first. */
  | { readonly kind: 'efficient'; readonly ratio: number | null }
  /** `by` costs no more and does no less, and one of the two for the better. */
  | { readonly kind: 'dominated'; readonly by: string }
  /** A mix of `between` costs no more and does more. */
  | { readonly kind: 'extended'; readonly between: readonly [string, string] };

/**
 * Where each alternative stands: on the efficiency frontier with its incremental cost-effectiveness ratio, dominated, or dominated by
 * a mix of two others (Drummond et al., Methods for the Economic Evaluation of Health Care Programmes, 4th ed. 2015, ch. 5).
 * @param alternatives doing nothing among them, with cost 0 and effect 0
 * @returns in the order of the alternatives
 */
export function frontier(alternatives: readonly Alternative[]): readonly Standing[] {
  const dominators = alternatives.map((one) => alternatives.find((other) => dominates(other, one)));
  const hull = distinct(alternatives.filter((_, k) => dominators[k] === undefined).sort(byCost));
  // Where the ratio falls from one step to the next, the one in between is dropped; then everything is looked at again.
  for (let k = 1; k < hull.length - 1; ) {
    const [before, here, after] = [hull[k - 1], hull[k], hull[k + 1]] as [Alternative, Alternative, Alternative];
    if (!isSteeper(before, here, after)) k++;
    else {
      hull.splice(k, 1);
      k = Math.max(1, k - 1);
    }
  }
  return alternatives.map((one, k): Standing => {
    const by = dominators[k];
    if (by !== undefined) return { kind: 'dominated', by: by.name };
    const place = hull.findIndex((other) => isTwin(one, other));
    if (place < 0) return { kind: 'extended', between: neighbours(one, hull) };
    return { kind: 'efficient', ratio: place === 0 ? null : ratio(hull[place - 1] as Alternative, one) };
  });
}

/** One of each that costs and does the same. @param sorted by cost */
function distinct(sorted: readonly Alternative[]): Alternative[] {
  return sorted.filter((one, k) => k === 0 || !isTwin(one, sorted[k - 1] as Alternative));
}

function isTwin(one: Alternative, other: Alternative): boolean {
  return one.cost === other.cost && one.effect === other.effect;
}

/** Whether a unit costs more on the way to the one in the middle than from there on; one on the straight line stays. */
function isSteeper(before: Alternative, here: Alternative, after: Alternative): boolean {
  return (
    (here.cost - before.cost) * (after.effect - here.effect) > (after.cost - here.cost) * (here.effect - before.effect)
  );
}

/** The two of the frontier between which an alternative lies by its cost. */
function neighbours({ cost }: Alternative, hull: readonly Alternative[]): readonly [string, string] {
  const above = Math.max(
    1,
    hull.findIndex((one) => one.cost > cost),
  );
  return [(hull[above - 1] as Alternative).name, (hull[above] as Alternative).name];
}

/** Equal alternatives do not dominate each other. */
function dominates(other: Alternative, one: Alternative): boolean {
  const noWorse = other.cost <= one.cost && other.effect >= one.effect;
  return noWorse && (other.cost < one.cost || other.effect > one.effect);
}

function byCost(a: Alternative, b: Alternative): number {
  return a.cost - b.cost || b.effect - a.effect;
}

function ratio(from: Alternative, to: Alternative): number {
  return (to.cost - from.cost) / (to.effect - from.effect);
}
