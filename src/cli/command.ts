import type { InferredOptionTypes, Options, PositionalOptions } from 'yargs';
import type { Exit } from '../experiment/failure.ts';
import type { Need } from './needs.ts';

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
  /** What options need beside them to have an effect. */
  readonly needs?: Readonly<Record<string, Need | undefined>>;
  /** Command lines with what they do. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** @param said names of the options that stand in the command line */
  run(given: never, said: ReadonlySet<string>): Promise<Exit>;
}

/** Declare a command; what `run` is given follows from its options. */
export function command<P extends Positionals, O extends Declared>(declared: {
  readonly name: string;
  readonly takes: string;
  readonly describe: string;
  readonly positionals: P;
  readonly options: O;
  readonly needs?: { readonly [Name in keyof O]?: Need };
  readonly examples: readonly (readonly [line: string, does: string])[];
  run(given: InferredOptionTypes<P> & InferredOptionTypes<O>, said: ReadonlySet<string>): Promise<Exit>;
}): Command {
  return declared;
}

/** Names that every command understands. */
export const always: readonly string[] = ['help', 'h', 'version'];

/** Where a person finds all options. @param command null where none is named */
export function lists(command: Command | null): string {
  return `lastmeter${command === null ? '' : ` ${command.name}`} --help lists all.`;
}
