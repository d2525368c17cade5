import { distance } from 'fastest-levenshtein';

/** Names longer than this are not compared: nobody mistypes a known name into one. */
const LONGEST = 80;

/**
 * The known name that was probably meant, or null. A name within two edits, or a third of its length, counts; so does the right
 * last part of a dotted name (`skill` for `director.skill`). Ties go to the first.
 */
export function nearest(name: string, known: readonly string[]): string | null {
  if (name.length === 0 || name.length > LONGEST) return null;
  const lower = name.toLowerCase();
  let best: string | null = null;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const edits = distance(lower, candidate.toLowerCase());
    if (edits < least && edits < candidate.length) {
      least = edits;
      best = candidate;
    }
  }
  if (best !== null) return best;
  const part = lower.slice(lower.lastIndexOf('.') + 1);
  return known.find((candidate) => candidate.toLowerCase().endsWith(`.${part}`)) ?? null;
}

/** `Did you mean "…"? ` when something is near, otherwise nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === null ? '' : `Did you mean "${near}"?`;
}
