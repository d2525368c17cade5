import { exits, Failure } from '../experiment/failure.ts';
import { nearest } from '../scenario/nearest.ts';
import { quoted } from '../scenario/printable.ts';
import { always, type Command, lists } from './command.ts';

/**
 * Refuse what the parser would take apart or drop: `-h5`, `-seed 5`, `--json=maybe`, a lone `--`.
 * @param command null where none is named
 * @throws Failure (2)
 */
export function refuseSpelling(command: Command | null, args: readonly string[]): void {
  for (const word of args) {
    if (word === '--') {
      throw wrong(
        '"--" is not taken. Write a file whose name begins with a dash with its folder, such as ./-file.yaml.',
      );
    }
    // -5 and -.5 are values.
    if (/^-[^-\d.]/.test(word) && word !== '-h') throw wrong(`${quoted(word)} is no option. ${short(command, word)}`);
    refuseValue(command, word);
  }
}

function short(command: Command | null, word: string): string {
  const name = word.replace(/^-+/, '').split('=', 1)[0] ?? '';
  const near = name.length > 1 ? nearest(name, Object.keys(command?.options ?? {})) : null;
  if (near !== null) return `Did you mean --${near}?`;
  return `The only short one is -h, alone; all others begin with two dashes. ${lists(command)}`;
}

/** A switch is on where it stands. */
function refuseValue(command: Command | null, word: string): void {
  const [, name = '', value = ''] = /^--([^=]+)=(.*)$/s.exec(word) ?? [];
  const isSwitch = always.includes(name) || command?.options[name]?.type === 'boolean';
  if (!isSwitch || value === 'true' || value === 'false') return;
  throw wrong(`--${name} takes no value; it is ${quoted(value)}. Write --${name} alone, or leave it out.`);
}

/**
 * An empty text is a variable of a script that was not set. Seeds may be any text.
 * @throws Failure (2) for an option or a positional that is empty
 */
export function refuseEmpty(command: Command, given: Readonly<Record<string, unknown>>): void {
  const isEmpty = (name: string) => [given[name]].flat().some((one) => typeof one === 'string' && one.trim() === '');
  const seeds = ['seed', 'sample-seed'];
  const option = Object.keys(command.options).find((name) => !seeds.includes(name) && isEmpty(name));
  if (option !== undefined) {
    throw wrong(`--${option} is empty. Write what it takes after it, or leave it out. ${lists(command)}`);
  }
  const positional = Object.keys(command.positionals).find(isEmpty);
  if (positional !== undefined) throw wrong(`<${positional}> is empty. Name one. ${lists(command)}`);
}

function wrong(message: string): Failure {
  return new Failure(exits.wrong, message);
}
