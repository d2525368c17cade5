/** Levers of the shipped design; more or fewer would need another one. */
export const leverCount = 6;

/**
 * The half fraction 2^(6-1) with the defining relation I = ABCDEF, of resolution VI: every main effect and every effect of two levers
 * together stands apart from all others of these kinds (Box, Hunter and Hunter, Statistics for Experimenters, 2nd ed. 2005, ch. 6).
 * @returns 32 rows of six levers, each on or off; the first has none, the last all
 */
export function halfFraction(): readonly (readonly boolean[])[] {
  return Array.from({ length: 2 ** (leverCount - 1) }, (_, row) => {
    const free = Array.from({ length: leverCount - 1 }, (_, lever) => Boolean((row >> lever) & 1));
    const on = free.filter(Boolean).length;
    return [...free, on % 2 === 1];
  });
}

/** What levers do alone and in pairs. */
export interface Contrasts {
  /** Entry a: mean of the outcome with the lever minus without it, over all settings of the others. */
  readonly main: readonly number[];
  /** Entry of (a, b): half of what lever a does more where lever b is on than where it is off. Above 0 they help each other. */
  readonly pairs: readonly { readonly levers: readonly [number, number]; readonly effect: number }[];
}

/**
 * Main effects and effects of pairs of a two-level design.
 * @param design rows of levers, @param values the outcome in each row
 */
export function contrasts(design: readonly (readonly boolean[])[], values: ArrayLike<number>): Contrasts {
  const levers = design[0]?.length ?? 0;
  const contrast = (sign: (row: readonly boolean[]) => boolean): number => {
    let sum = 0;
    for (const [k, row] of design.entries()) sum += (sign(row) ? 1 : -1) * (values[k] as number);
    return sum / (design.length / 2);
  };
  const main = Array.from({ length: levers }, (_, a) => contrast((row) => row[a] === true));
  const pairs: { levers: readonly [number, number]; effect: number }[] = [];
  for (let a = 0; a < levers; a++) {
    for (let b = a + 1; b < levers; b++) pairs.push({ levers: [a, b], effect: contrast((row) => row[a] === row[b]) });
  }
  return { main, pairs };
}
