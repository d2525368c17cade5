import type { InferredOptionTypes, Options, PositionalOptions } from 'yargs';
import type { Exit } from '../experiment/failure.ts';

export type Declared = Readonly<Record<string, Options>>;
export type Positionals = Readonly<Record<string, Options & PositionalOptions>>;

/** One command of the program: what its help says, and what it does. Heavy modules are imported inside `run`. */
export interface Command {
  readonly name: string;
  /** What stands after the name: `<scenario..>`. Each name in it is one of `positionals`. */
  readonly takes: string;
  readonly describe: string;
  readonly positionals: Positionals;
  readonly options: Declared;
  /** Command lines with what they do. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  run(given: never): Promise<Exit>;
}

/** Declare a command; what `run` is given follows from its options. */
export function command<P extends Positionals, O extends Declared>(declared: {
  readonly name: string;
  readonly takes: string;
  readonly describe: string;
  readonly positionals: P;
  readonly options: O;
  readonly examples: readonly (readonly [line: string, does: string])[];
  run(given: InferredOptionTypes<P> & InferredOptionTypes<O>): Promise<Exit>;
}): Command {
  return declared;
}
