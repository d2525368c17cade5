import { themes } from './school.ts';

/** Whom and what another case may call otherwise: by the words of H City, and the themes of activities. */
export const roles = ['child', 'home', 'director', 'village', 'school', 'agency', 'bureau', ...themes] as const;
/** One of these words. */
export type Role = (typeof roles)[number];

/** What a case says instead. Themes have no plural of their own. */
export interface Noun {
  readonly en: string;
  readonly plural: string;
  readonly zh: string;
}

/** What a case calls what H City calls otherwise. Texts read it, no run does. */
export type CaseWords = Readonly<Partial<Record<Role, Noun>>>;
