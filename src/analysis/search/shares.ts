import { any, shuffled } from './pick.ts';

/** How a whole is cut into steps and shared out: how many steps each weight has. */
export type Shares = readonly number[];

/** The whole on one weight, and shared as evenly as it goes. */
export function corners(count: number, steps: number): readonly Shares[] {
  const alone = Array.from({ length: count }, (_, k) =>
    Array.from({ length: count }, (_one, j) => (j === k ? steps : 0)),
  );
  return [
    ...alone,
    rounded(
      Array.from({ length: count }, () => steps / count),
      steps,
    ),
  ];
}

/** At random: every way to share the whole is as likely as any other. */
export function randomShares(count: number, steps: number, draw: () => number): Shares {
  // Bars among stars.
  const bars = shuffled(steps + count - 1, draw)
    .slice(0, count - 1)
    .sort((a, b) => a - b);
  const ends = [-1, ...bars, steps + count - 1];
  return ends.slice(1).map((end, k) => end - (ends[k] as number) - 1);
}

/** A part of the whole goes from one weight to another; now and then all of them leave, or come. */
export function shiftedShares(shares: Shares, steps: number, draw: () => number): Shares {
  const held = shares.flatMap((part, k) => (part > 0 ? [k] : []));
  const from = any(held, draw);
  if (from === undefined) return randomShares(shares.length, steps, draw);
  if (draw() < 0.05) return shares.map(() => 0);
  const to = any(
    shares.map((_, k) => k).filter((k) => k !== from),
    draw,
  );
  if (to === undefined) return shares;
  const much = 1 + Math.floor(draw() * (shares[from] as number));
  return shares.map((part, k) => part + (k === to ? much : k === from ? -much : 0));
}

/** The shares of two children: the parents' own, or two mixtures of them. */
export function blendedShares(a: Shares, b: Shares, steps: number, draw: () => number): readonly [Shares, Shares] {
  const both = [a, b].every((shares) => shares.some((part) => part > 0));
  if (!both || draw() < 0.5) return draw() < 0.5 ? [a, b] : [b, a];
  const share = draw();
  const mixed = (of: number) =>
    rounded(
      a.map((part, k) => of * part + (1 - of) * (b[k] as number)),
      steps,
    );
  return [mixed(share), mixed(1 - share)];
}

/** Whole numbers with the same sum: by the largest remainders. */
function rounded(values: readonly number[], sum: number): readonly number[] {
  const whole = values.map(Math.floor);
  const left = sum - whole.reduce((all, one) => all + one, 0);
  const order = values.map((_, k) => k).sort((a, b) => ((values[b] as number) % 1) - ((values[a] as number) % 1));
  return whole.map((one, k) => one + (order.indexOf(k) < left ? 1 : 0));
}
