import { distance } from 'fastest-levenshtein';

/** Names longer than this are not compared: nobody mistypes a known name into one. */
const LONGEST = 80;
/** Edits of a long name. */
const MOST = 3;
/** Shortest text that is looked for inside known names; a shorter beginning counts where one known name alone has it. */
const TELLING = 4;
const BEGINNING = 3;
/** Shortest common beginning of two names that end otherwise, and its share of the longer one: `validation`, `validate`. */
const STEM = 5;
const STEM_SHARE = 0.65;

/**
 * The known name that was probably meant, or null: a wrong hint is worse than none. In this order: a name within one edit, or one for
 * four letters of its last part, three at most; one that begins with the text, or as it does; the right last part of a dotted name
 * (`skill` for `director.skill`); one that has it as the beginning of a word. Of several beginnings the shortest counts, else the first.
 */
export function nearest(name: string, known: readonly string[]): string | null {
  if (name.length === 0 || name.length > LONGEST) return null;
  const lower = name.toLowerCase();
  const part = lower.slice(lower.lastIndexOf('.') + 1);
  let best: string | null = null;
  let least = Math.min(MOST, Math.max(1, Math.floor(part.length / 4))) + 1;
  for (const candidate of known) {
    // Fewer edits than either name has letters: otherwise `a` would be near any `b`.
    const edits = edit(lower, candidate.toLowerCase(), least);
    if (edits < least && edits < candidate.length && edits < name.length) {
      least = edits;
      best = candidate;
    }
  }
  if (best !== null) return best;
  const begins = known.filter((candidate) => candidate.toLowerCase().startsWith(lower));
  if (lower.length >= TELLING || (lower.length >= BEGINNING && begins.length === 1)) best = shortest(begins);
  best ??= shortest(known.filter((candidate) => hasStem(candidate.toLowerCase(), lower)));
  best ??= known.find((candidate) => candidate.toLowerCase().endsWith(`.${part}`)) ?? null;
  if (part.length >= TELLING) best ??= shortest(known.filter((candidate) => hasWord(candidate, part)));
  return best;
}

/** The nearest file name by what stands before its ending. */
export function nearestFile(name: string, known: readonly string[]): string | null {
  const stem = (file: string) => file.replace(/\.[a-z]+$/i, '');
  const near = nearest(stem(name), known.map(stem));
  return known.find((file) => stem(file) === near) ?? null;
}

/** Letters to put in, leave out or change; two neighbours that have changed places count as one. Exact below `limit`. */
function edit(name: string, candidate: string, limit: number): number {
  let least = distance(name, candidate);
  if (least < 2 || least > limit) return least;
  for (let k = 0; k + 1 < name.length; k++) {
    const swapped = name.slice(0, k) + name.charAt(k + 1) + name.charAt(k) + name.slice(k + 2);
    least = Math.min(least, 1 + distance(swapped, candidate));
  }
  return least;
}

/** Whether the last parts begin alike and all before them is the same. */
function hasStem(candidate: string, name: string): boolean {
  const before = name.lastIndexOf('.') + 1;
  let alike = 0;
  while (alike < name.length && name[alike] === candidate[alike]) alike++;
  const longer = Math.max(name.length, candidate.length) - before;
  return alike - before >= STEM && alike - before >= STEM_SHARE * longer;
}

/** Whether one of the words of a name, such as `support` and `gini` of `supportGini`, begins with the text. */
function hasWord(candidate: string, text: string): boolean {
  const words = candidate.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ').split(/[^\p{L}\d]+/u);
  return words.some((_, k) => words.slice(k).join('').toLowerCase().startsWith(text));
}

function shortest(names: readonly string[]): string | null {
  return names.reduce<string | null>((best, one) => (best === null || one.length < best.length ? one : best), null);
}

/** `Did you mean "…"?` when something is near, otherwise nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  return question(nearest(name, known));
}

/** The question for `nearest` or `nearestFile`; nothing for null. */
export function question(near: string | null): string {
  return near === null ? '' : `Did you mean "${near}"?`;
}
