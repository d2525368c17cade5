import { type CaseWords, type Noun, type Role, roles } from '../../model/caseWords.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { themes } from '../../model/school.ts';
import { usual } from './usual.ts';

/** Says a text of the program in the words of a case. */
export type Saying = (text: string) => string;

/** A text as it is: the words of H City. */
export const asInTheCase: Saying = (text) => text;

/**
 * How a case says what the program says in the words of H City: nouns with their number, capital and article, themes in brackets.
 * Names of parameters and files stay, and so do texts that the case has written itself.
 * @param own texts of the case, such as titles and names of homes
 */
export function sayingOf(words: CaseWords | undefined, language: keyof Bilingual, own: readonly string[] = []): Saying {
  const given = roles.filter((role) => words?.[role] !== undefined);
  if (words === undefined || given.length === 0) return asInTheCase;
  const kept = [...new Set(own)].filter((text) => text !== '').sort((a, b) => b.length - a.length);
  const forms = given.flatMap((role) => (language === 'en' ? english : chinese)(role, words[role] as Noun));
  const all: readonly Form[] = [
    ...(kept.length === 0 ? [] : [{ pattern: kept.map(literal).join('|'), say: asInTheCase }]),
    ...forms.sort((a, b) => (b.longer ?? 0) - (a.longer ?? 0)),
  ];
  const found = new RegExp(all.map(({ pattern }) => `(${pattern})`).join('|'), 'gu');
  return (text) =>
    text.replace(found, (match: string, ...groups: readonly unknown[]) => {
      const form = all[groups.findIndex((group) => group !== undefined)];
      return form?.say(match) ?? match;
    });
}

/** A form of a word in texts, and what is said instead. */
interface Form {
  readonly pattern: string;
  readonly say: Saying;
  /** Forms that hold others are looked for first. */
  readonly longer?: number;
}

/** Names with dots, dashes and strokes are no words. */
const before = '(?<![\\w./-])';
const after = '(?![\\w/]|[.-]\\w)';

/** Singular and plural of H City, with what makes another word of them. */
const nouns: Readonly<Partial<Record<Role, readonly [one: string, many: string]>>> = {
  child: ['[Cc]hild', '[Cc]hildren'],
  home: ["(?:[Cc]hildren[’']s )?(?<!\\bat )[Hh]ome(?! here| elsewhere)", "(?:[Cc]hildren[’']s )?[Hh]omes"],
  director: ['[Dd]irector', '[Dd]irectors'],
  village: ['[Vv]illage', '[Vv]illages'],
  school: ['(?<!high )[Ss]chool', '(?<!high )[Ss]chools'],
  agency: ['[Aa]gency', '[Aa]gencies'],
  bureau: ['[Bb]ureau', '[Bb]ureaus'],
};

const isTheme = (role: Role): boolean => (themes as readonly Role[]).includes(role);

function english(role: Role, { en, plural }: Noun): readonly Form[] {
  if (isTheme(role)) return [{ pattern: `\\(${literal(usual[role].en)}\\)`, say: () => `(${en})` }];
  const [one, many] = nouns[role] ?? [usual[role].en, usual[role].plural];
  const longer = role === 'home' ? 2 : 1;
  const session = `${en.replaceAll(' ', '-')}-session`;
  return [
    ...(role === 'child'
      ? [{ pattern: `${before}[Cc]hild-session`, say: (text: string) => capital(text, session), longer: 3 }]
      : []),
    { pattern: `${before}${many}${after}`, say: (text) => capital(text, plural), longer },
    {
      pattern: `${before}(?:[Aa]n? )?${one}${after}`,
      longer,
      say: (text) => {
        const article = /^an? /i.exec(text)?.[0];
        if (article === undefined) return capital(text, en);
        return `${capital(article, /^(?:[aeio]|u(?!s|ni)|hour|honest|heir)/i.test(en) ? 'an' : 'a')} ${en}`;
      },
    },
  ];
}

function chinese(role: Role, { zh }: Noun): readonly Form[] {
  const say = (): string => zh;
  if (isTheme(role)) return [{ pattern: `（${literal(usual[role].zh)}）`, say: () => `（${zh}）` }];
  switch (role) {
    case 'home':
      return [{ pattern: '儿童之家', say, longer: 3 }];
    case 'director':
      return [{ pattern: '(?:村)?(?:儿童)?主任', say, longer: 2 }];
    case 'child':
      return [{ pattern: '儿童(?!之家|主任)|孩子', say }];
    case 'village':
      return [
        { pattern: '村务', say: () => `${zh}事务`, longer: 1 },
        { pattern: '村庄|村(?!委|儿童主任|主任)', say },
      ];
    default:
      return [{ pattern: literal(usual[role].zh), say }];
  }
}

function capital(like: string, text: string): string {
  return /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
