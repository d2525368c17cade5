import { table } from '../markdown.ts';
import record from './mechanisms.json' with { type: 'json' };
import { brokenMechanisms } from './mechanisms.ts';

/** What noticed a broken mechanism when it was last tried. */
export interface Noticed {
  readonly digest: string;
  /** Titles of tests. */
  readonly noticed: readonly string[];
}

export function noticedBy(name: string): Noticed | undefined {
  return (record as Readonly<Record<string, Noticed>>)[name];
}

/** Each mechanism, what was broken, and which tests of the fast test of the patterns failed. */
export function mechanismTable(): string {
  const rows = brokenMechanisms.map(({ name, text, mutation: [file] }) => {
    const noticed = noticedBy(name)?.noticed ?? [];
    return [text.en, text.zh, `\`${file}\``, noticed.length === 0 ? '**nothing**' : noticed.map(short).join(', ')];
  });
  return table(['broken', '破坏', 'in', 'noticed by the fast test'], rows);
}

/** The pattern's id, where a title names one; otherwise the title as far as its first colon. */
function short(title: string): string {
  return /\b[PS]\d+\b/.exec(title)?.[0] ?? (title.split(':', 1)[0] as string);
}
