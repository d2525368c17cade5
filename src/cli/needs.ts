import { exits, Failure } from '../experiment/failure.ts';

/** What an option needs beside it to have an effect. */
export interface Need {
  /** Ends the sentence `--week goes with …`. */
  readonly words: string;
  /** Whether it is there, among the options and positionals of a command line as they were read. */
  met(given: Readonly<Record<string, unknown>>): boolean;
}

/** One of these options, written out. */
export function beside(...options: readonly string[]): Need {
  return {
    words: options.map((name) => `--${name}`).join(' or '),
    met: (given) => options.some((name) => given[name] !== undefined && given[name] !== false),
  };
}

/** An option or a positional that is one of these words. @param words as for `Need` */
export function among(name: string, values: readonly string[], words: string): Need {
  return { words, met: (given) => values.includes(String(given[name])) };
}

/** An ensemble, where `--ensemble none` asks for the scenarios as they are. */
export const anEnsemble: Need = {
  words: 'an ensemble, which --ensemble none leaves out',
  met: ({ ensemble }) => ensemble !== 'none',
};

/** Names of the options that a command line spells out. Values cannot begin with two dashes: the parser refuses them. */
export function saidIn(args: readonly string[]): ReadonlySet<string> {
  return new Set(args.flatMap((word) => /^--([^=]+)/.exec(word)?.[1] ?? []));
}

/**
 * What was asked for is not passed over in silence.
 * @param said names of the options that stand in the command line
 * @throws Failure (2) for an option that would have no effect
 */
export function refuseIdle(
  needs: Readonly<Record<string, Need | undefined>>,
  given: Readonly<Record<string, unknown>>,
  said: ReadonlySet<string>,
): void {
  for (const [name, need] of Object.entries(needs)) {
    if (need !== undefined && said.has(name) && !need.met(given)) throw idle(name, need.words);
  }
}

/** The refusal of an option that would have no effect. @param words as for `Need` */
export function idle(name: string, words: string): Failure {
  return new Failure(
    exits.wrong,
    `--${name} goes with ${words}; as it stands it would do nothing. Add what is missing, or leave --${name} out.`,
  );
}
