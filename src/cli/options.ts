import type { Options } from 'yargs';
import { exits, Failure } from '../experiment/failure.ts';
import { usualSeed } from '../experiment/plan.ts';
import { quoted } from '../scenario/printable.ts';

/** How a number is written on a command line, and what it is called. */
const forms = {
  whole: { written: /^\d+$/, called: 'a whole number' },
  real: { written: /^\d*\.?\d+$/, called: 'a number' },
} as const;

type Range = readonly [low: number, high: number];

/** An option that is a whole number. Said twice, the last one counts. */
export function whole(name: string, describe: string, range: Range, start: number) {
  return numeric('whole', name, describe, range, start);
}

/** An option that is a real number. Said twice, the last one counts. */
export function real(name: string, describe: string, range: Range, start: number) {
  return numeric('real', name, describe, range, start);
}

function numeric(form: keyof typeof forms, name: string, describe: string, range: Range, start: number) {
  return {
    describe,
    // A text, so that a message can quote it; and yargs adds up numbers that are given twice.
    type: 'string',
    default: start,
    requiresArg: true,
    coerce: (given: unknown): number => numberOf(form, name, String(last(given)), range),
  } as const satisfies Options;
}

/** The number that an option was given as a text. @param range both ends included @throws Failure (2) */
export function numberOf(form: keyof typeof forms, name: string, given: string, [low, high]: Range): number {
  const { written, called } = forms[form];
  const read = written.test(given) ? Number(given) : Number.NaN;
  if (read >= low && read <= high) return read;
  throw new Failure(exits.wrong, `--${name} takes ${called} from ${low} to ${high}; it is ${quoted(given)}`);
}

/** An option that is a text, undefined where it is left out. Said twice, the last one counts. */
export function text(describe: string) {
  return {
    describe,
    type: 'string',
    requiresArg: true,
    coerce: (given: unknown): string | undefined => {
      const value = last(given);
      return value === undefined ? undefined : String(value);
    },
  } as const satisfies Options;
}

/** An option that is one of some words. Said twice, the last one counts. */
export function oneOf<const C extends readonly string[]>(describe: string, choices: C, start: C[number]) {
  return {
    describe,
    choices,
    default: start,
    requiresArg: true,
    coerce: (given: unknown) => last(given) as C[number],
  } as const satisfies Options;
}

function last(given: unknown): unknown {
  return Array.isArray(given) ? given.at(-1) : given;
}

/** What every command that runs a scenario takes. */
export const luck = {
  seed: {
    ...text('Seed of all luck: the same seed gives the same bytes'),
    default: usualSeed,
    coerce: (given: unknown): string => String(last(given)),
  },
  set: {
    describe: 'Change a parameter of every scenario, such as city.homes=50; may be repeated',
    type: 'string',
    array: true,
    nargs: 1,
    default: [] as string[],
    defaultDescription: 'none',
  },
} as const satisfies Readonly<Record<string, Options>>;

export const json = { describe: 'Print one JSON document', type: 'boolean', default: false } as const satisfies Options;

export const moveAside = {
  describe: 'Rename a folder that holds another experiment, instead of refusing it',
  type: 'boolean',
  default: false,
} as const satisfies Options;

/** Undefined for as many as pay: see `threadsFor`. */
export const workers = {
  ...text('Threads'),
  coerce: (given: unknown): number | undefined =>
    given === undefined ? undefined : numberOf('whole', 'workers', String(last(given)), [1, 1024]),
  defaultDescription: 'all cores, fewer for short work',
} as const satisfies Options;

/** English or Chinese. @param of what is written in it */
export function language(of: string) {
  return oneOf(`Language of ${of}`, ['en', 'zh'], 'en');
}
