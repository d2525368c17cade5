import yargs, { type Argv } from 'yargs';
import { type Exit, exits, Failure } from '../experiment/failure.ts';
import { version } from '../experiment/version.ts';
import { ScenarioError } from '../scenario/error.ts';
import { cut } from '../scenario/printable.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { refuseIdle, saidIn } from './needs.ts';
import { patternsCommand } from './patterns.ts';
import { runCommand } from './run.ts';
import { red, tell } from './say.ts';
import { refuseEmpty, refuseSpelling } from './spelling.ts';
import { leaveToSystem } from './stop.ts';
import { studyCommand } from './study.ts';
import { refuseStandardInput, refuseUnknownCommand, refuseUnknownOptions } from './suggest.ts';

/**
 * Run the program.
 * @param args the command line after the program's name
 * @returns its exit code; messages and data have been written
 */
export async function main(args: readonly string[]): Promise<Exit> {
  try {
    refuseUnknownCommand(args, commands);
    refuseStandardInput(args, commands);
    refuseSpelling(commandIn(args), args);
    let exit: Exit = exits.done;
    await parser(args, async (command, given) => {
      const said = saidIn(args);
      refuseUnknownOptions(command, given);
      refuseEmpty(command, given);
      refuseIdle(command.needs ?? {}, given, said);
      if (!stopping.has(command)) leaveToSystem();
      exit = await command.run(given as never, said);
    }).parseAsync();
    return exit;
  } catch (error) {
    return end(error);
  }
}

/** The help of the program, or of one command, as people see it. */
export function help(command?: Command): Promise<string> {
  return parser(command === undefined ? [] : [command.name], () => Promise.resolve()).getHelp();
}

/** Commands that hear a Ctrl-C at any time. The others compute without a pause before or after what they do in `stoppable`. */
const stopping: ReadonlySet<Command> = new Set([runCommand, patternsCommand, studyCommand]);

type Handler = (command: Command, given: Readonly<Record<string, unknown>>) => Promise<void>;

function parser(args: readonly string[], handle: Handler): Argv {
  let all = yargs([...args])
    .scriptName('lastmeter')
    .usage(
      '$0 <command>\n\nWhy purchased services float above the children they were bought for, and which fixes bring them down.',
    )
    .detectLocale(false)
    .parserConfiguration({ 'camel-case-expansion': false, 'boolean-negation': false, 'dot-notation': false })
    .updateStrings({ string: 'value' })
    .version(version)
    .alias('help', 'h')
    .exitProcess(false)
    .wrap(100)
    .demandCommand(1, 'name a command; lastmeter --help lists them')
    .epilogue(
      'Exit codes: 0 done; 1 a run failed or a check did not hold; 2 wrong input or unusable output folder; 3 another experiment in the folder; 4 incomplete; 5 damaged; 75 try again; 130 stopped. A reader that closes a pipe early (| head) changes none of them.',
    )
    .fail((message, error) => {
      throw error ?? new Failure(exits.wrong, complaint(message, commandIn(args)));
    });
  for (const command of commands) {
    all = all.command(
      `${command.name} ${command.takes}`.trim(),
      command.describe,
      (own) => {
        for (const [name, option] of Object.entries(command.positionals)) own.positional(name, option);
        own.options(command.options);
        for (const [line, does] of command.examples) own.example(`$0 ${line}`, does);
        return own.usage(`$0 ${command.name} ${command.takes}\n\n${command.describe}`.trim()).epilogue('');
      },
      async (given: Readonly<Record<string, unknown>>) => handle(command, given),
    );
  }
  return all;
}

/** The command that a command line names; null without one. */
function commandIn(args: readonly string[]): Command | null {
  const word = args.find((one) => commands.some(({ name }) => name === one));
  return commands.find(({ name }) => name === word) ?? null;
}

/** What yargs says of a command line, as a person would say it; words that are too long are cut. */
function complaint(message: string, command: Command | null): string {
  const [, name, given, choices] =
    /^Invalid values:\s+Argument: (\S+), Given: (.*), Choices: (.*)$/s.exec(message) ?? [];
  if (name !== undefined)
    return `--${name} is one of ${choices?.replaceAll('"', '')}\n  It is ${given?.replace(/[^\s"]{100,}/g, cut)}.`;
  if (command === null || !message.startsWith('Not enough non-option arguments')) {
    return message.replace(/[^\s"]{100,}/g, cut);
  }
  const [example] = command.examples[0] ?? [`${command.name} --help`];
  return `lastmeter ${command.name} takes ${command.takes}, of which something is missing. Such as lastmeter ${example}`;
}

/** Tell what went wrong, and turn it into an exit code. */
function end(error: unknown): Exit {
  if (error instanceof Failure) {
    tell(error.exit === exits.stopped ? error.message : `${red('error:')} ${error.message}`);
    return error.exit;
  }
  if (error instanceof ScenarioError) {
    tell(`${red('error:')} ${error.format()}`);
    return exits.wrong;
  }
  // What yargs finds wrong with a command line, and what the checks of options throw.
  if (error instanceof Error && error.name === 'YError') {
    tell(`${red('error:')} ${error.message}`);
    return exits.wrong;
  }
  tell(`${red('error:')} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  tell('This is a fault of the program, not of your input.');
  return exits.failed;
}
