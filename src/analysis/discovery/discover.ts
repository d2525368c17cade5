import { atLeast } from './binomial.ts';
import { type Box, type Cases, type Fit, fitOf, freed, isInside, restricted, split } from './box.ts';
import { prim, usualPrim } from './prim.ts';
import { grow, type Tree } from './tree.ts';

/** A box of the trade-off curve, judged on rows that did not make it. */
export interface Stage {
  readonly box: Box;
  readonly fit: Fit;
}

/** A bound of the answer and how sure it is. */
export interface Restriction {
  readonly factor: number;
  readonly low: number;
  readonly high: number;
  /**
   * Probability that the box would hold as many cases of interest if this bound did nothing: a binomial test of its density against
   * that of the box without the bound, on held-out rows (Bryant and Lempert 2010 call it quasi-p, because they test on the same rows).
   */
  readonly quasiP: number;
}

/** A box that answers, with the way to it. */
export interface Scenario {
  readonly box: Box;
  readonly fit: Fit;
  readonly restrictions: readonly Restriction[];
  /** All boxes from which it was chosen, the whole space first. */
  readonly curve: readonly Stage[];
}

/** Where a condition holds. */
export interface Discovery {
  readonly rows: number;
  readonly heldOut: number;
  /** Share of all rows in which the condition holds. */
  readonly share: number;
  /** Boxes, each sought outside those before; none where the condition holds nowhere or everywhere. */
  readonly boxes: readonly Scenario[];
  readonly tree: Tree | null;
}

/** Every third row judges what the others found. */
const PERIOD = 3;
/** A bound stays where chance would do as well in at most one of twenty. */
const SURE = 0.05;

/**
 * Where does a condition hold? Boxes by PRIM, and a classification tree as a second view. Boxes are found on two thirds of the rows and
 * judged on the rest. Of a trajectory the box is taken whose coverage and density have the greatest harmonic mean; bounds that are not
 * sure (quasi-p above 0.05) are dropped.
 * @param most boxes that are sought at most
 */
export function discover(cases: Cases, most: number): Discovery {
  const rows = cases.holds.length;
  const [made, judged] = split(cases, PERIOD);
  const hits = cases.holds.reduce((sum, one) => sum + one, 0);
  const known = { rows, heldOut: judged.holds.length, share: hits / rows };
  if (hits === 0 || hits === rows) return { ...known, boxes: [], tree: null };
  const boxes: Scenario[] = [];
  let [left, test] = [made, judged];
  while (boxes.length < most) {
    const found = scenario(left, test);
    if (found === null) break;
    boxes.push(found);
    [left, test] = [outside(left, found.box), outside(test, found.box)];
  }
  return { ...known, boxes, tree: grow(made, judged) };
}

function scenario(made: Cases, judged: Cases): Scenario | null {
  if (!made.holds.includes(1)) return null;
  const curve = prim(made, usualPrim).map((box) => ({ box, fit: fitOf(judged, box) }));
  const best = curve.reduce((most, one) => (harmonic(one.fit) > harmonic(most.fit) ? one : most), curve[0] as Stage);
  let box = best.box;
  for (;;) {
    const weak = restrictionsOf(judged, box).sort((a, b) => b.quasiP - a.quasiP)[0];
    if (weak === undefined || weak.quasiP <= SURE) break;
    box = freed(box, weak.factor);
  }
  if (restricted(box).length === 0) return null;
  return { box, fit: fitOf(judged, box), restrictions: restrictionsOf(judged, box), curve };
}

/** The bounds of a box, the surest first. */
function restrictionsOf(judged: Cases, box: Box): Restriction[] {
  const own = fitOf(judged, box);
  return restricted(box)
    .map((factor) => {
      const wider = fitOf(judged, freed(box, factor));
      const quasiP = atLeast(own.interesting, own.inside, wider.density);
      return { factor, low: box.low[factor] as number, high: box.high[factor] as number, quasiP };
    })
    .sort((a, b) => a.quasiP - b.quasiP);
}

/** NaN, which is above nothing, for a box without a case of interest. */
function harmonic({ coverage, density }: Fit): number {
  return (2 * coverage * density) / (coverage + density);
}

function outside(cases: Cases, box: Box): Cases {
  const stays = (_: unknown, row: number) => !isInside(cases, box, row);
  return { columns: cases.columns.map((column) => column.filter(stays)), holds: cases.holds.filter(stays) };
}
