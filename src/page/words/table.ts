import type { Bilingual } from '../../model/scenario.ts';

/** Texts in both languages, or functions of numbers that give them. A text that lacks a language does not compile. */
export type Words = Readonly<Record<string, Bilingual | ((...args: never[]) => Bilingual)>>;

/** A table of texts. */
export function words<const W extends Words>(table: W): W {
  return table;
}
