import { en } from './en/en.ts';
import type { Words } from './words.ts';
import { zh } from './zh/zh.ts';

export type Language = 'en' | 'zh';

/** All that a diary says, by language. */
export const languages: Readonly<Record<Language, Words>> = { en, zh };
