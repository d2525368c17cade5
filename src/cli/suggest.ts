import { exits, Failure } from '../experiment/failure.ts';
import { nearest } from '../scenario/nearest.ts';
import type { Command } from './command.ts';

/** Names that every command understands. */
const always = ['help', 'h', 'version'];

/** Throws Failure (2), with the nearest known name, if the first word is no command. */
export function refuseUnknownCommand(word: string | undefined, commands: readonly Command[]): void {
  if (word === undefined || word.startsWith('-')) return;
  const known = commands.map(({ name }) => name);
  if (known.includes(word)) return;
  throw wrong(`there is no command "${word}". ${meant(nearest(word, known)) ?? 'lastmeter --help lists all.'}`);
}

/** Throws Failure (2) if `-` stands where a file should: yargs would drop it silently. */
export function refuseStandardInput(args: readonly string[], commands: readonly Command[]): void {
  const command = commands.find(({ name }) => name === args[0]);
  const isValue = (at: number) => command?.options[(args[at - 1] ?? '').replace(/^--?/, '')]?.type === 'string';
  if (command === undefined || args.every((word, at) => word !== '-' || isValue(at))) return;
  throw wrong('"-" would mean standard input, which is not read. Write the scenario to a file and name that file.');
}

/** Throws Failure (2), with the nearest known names, if there are options that a command does not have, or words too many. */
export function refuseUnknownOptions(command: Command, given: Readonly<Record<string, unknown>>): void {
  const known = [...Object.keys(command.options), ...Object.keys(command.positionals), ...always];
  const faults = Object.keys(given)
    .filter((name) => name !== '_' && name !== '$0' && !known.includes(name))
    .map((name) => {
      const near = nearest(name, known);
      const hint = meant(near === null ? null : dashed(near)) ?? `lastmeter ${command.name} --help lists all.`;
      return `lastmeter ${command.name} has no option ${dashed(name)}. ${hint}`;
    });
  const words = Array.isArray(given['_']) ? given['_'].slice(1) : [];
  if (words.length > 0) faults.push(`lastmeter ${command.name} does not know what to do with "${words.join(' ')}".`);
  if (faults.length > 0) throw wrong(faults.join('\n'));
}

function meant(name: string | null): string | null {
  return name === null ? null : `Did you mean ${name}?`;
}

function dashed(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}

function wrong(message: string): Failure {
  return new Failure(exits.wrong, message);
}
