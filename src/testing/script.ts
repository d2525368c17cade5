/** Draws that were written down, one after the other. @returns the draw, and how many are left */
export function script(...values: readonly number[]): { readonly draw: () => number; readonly left: () => number } {
  const rest = [...values];
  const draw = (): number => {
    const next = rest.shift();
    if (next === undefined) throw new RangeError('one draw more than was written down');
    return next;
  };
  return { draw, left: () => rest.length };
}
