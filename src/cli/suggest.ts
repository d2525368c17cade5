import { exits, Failure } from '../experiment/failure.ts';
import { nearest } from '../scenario/nearest.ts';
import { cut, quoted } from '../scenario/printable.ts';
import { always, type Command, lists } from './command.ts';

/** Throws Failure (2), with the nearest known name, if the first word is neither a command nor an option that needs none. */
export function refuseUnknownCommand(args: readonly string[], commands: readonly Command[]): void {
  const [word] = args;
  const known = commands.map(({ name }) => name);
  if (word === undefined || known.includes(word)) return;
  if (!word.startsWith('-')) {
    throw wrong(`there is no command ${quoted(word)}. ${meant(nearest(word, known)) ?? lists(null)}`);
  }
  // Options may stand before the command.
  if (args.some((one) => known.includes(one))) return;
  const [, option = ''] = /^--([^=]+)/.exec(word) ?? [];
  if (option === '' || always.includes(option)) return;
  const near = nearest(option, always);
  throw wrong(`there is no option ${quoted(word)}. ${meant(near === null ? null : dashed(near)) ?? lists(null)}`);
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
      const hint = meant(near === null ? null : dashed(near)) ?? lists(command);
      return `lastmeter ${command.name} has no option ${cut(dashed(name))}. ${hint}`;
    });
  const words = Array.isArray(given['_']) ? given['_'].slice(1) : [];
  if (words.length > 0)
    faults.push(`lastmeter ${command.name} does not know what to do with ${quoted(words.join(' '))}.`);
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
