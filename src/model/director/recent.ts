/** Sum over the last four weeks. */
export function recent(counts: Uint8Array, home: number): number {
  const start = home * 4;
  return (
    (counts[start] as number) +
    (counts[start + 1] as number) +
    (counts[start + 2] as number) +
    (counts[start + 3] as number)
  );
}
