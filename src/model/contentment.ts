/** Chance that a family that is asked says it is satisfied: politeness, and quality for the rest (S117). @param quality 0-1 */
export function contentment(polite: number, quality: number): number {
  return polite + (1 - polite) * quality;
}
