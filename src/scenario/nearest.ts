import { distance } from 'fastest-levenshtein';

/** Names longer than this are not compared: nobody mistypes a known name into one. */
const LONGEST = 80;
/** Shortest text that is looked for inside known names. */
const TELLING = 4;

/**
 * The known name that was probably meant, or null. In this order: a name within two edits, or a third of its last part; one that
 * begins with the text; the right last part of a dotted name (`skill` for `director.skill`); one that holds the last part. Ties go
 * to the first.
 */
export function nearest(name: string, known: readonly string[]): string | null {
  if (name.length === 0 || name.length > LONGEST) return null;
  const lower = name.toLowerCase();
  const part = lower.slice(lower.lastIndexOf('.') + 1);
  let best: string | null = null;
  let least = Math.max(2, Math.floor(part.length / 3)) + 1;
  for (const candidate of known) {
    // Fewer edits than either name has letters: otherwise `ab` would be near any `cd`.
    const edits = distance(lower, candidate.toLowerCase());
    if (edits < least && edits < candidate.length && edits < name.length) {
      least = edits;
      best = candidate;
    }
  }
  if (best !== null) return best;
  const find = (fits: (candidate: string) => boolean) => known.find((candidate) => fits(candidate.toLowerCase()));
  const longEnough = part.length >= TELLING;
  return (
    (longEnough ? find((candidate) => candidate.startsWith(lower)) : undefined) ??
    find((candidate) => candidate.endsWith(`.${part}`)) ??
    (longEnough ? find((candidate) => candidate.includes(part)) : undefined) ??
    null
  );
}

/** `Did you mean "…"?` when something is near, otherwise nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === null ? '' : `Did you mean "${near}"?`;
}
