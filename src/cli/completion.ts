import { exits } from '../experiment/failure.ts';
import { type Command, command } from './command.ts';
import { print } from './say.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

/** @param commands all commands of the program, asked for when the script is made */
export function completionCommand(commands: () => readonly Command[]): Command {
  return command({
    name: 'completion',
    takes: '[shell]',
    describe: 'Print a script that completes commands and options in your shell',
    positionals: { shell: { describe: 'Your shell', choices: shells, default: 'bash' as const } },
    options: {},
    examples: [
      ['completion bash >> ~/.bashrc', 'For every new shell'],
      ['completion fish > ~/.config/fish/completions/lastmeter.fish', 'For fish'],
    ],
    async run(given) {
      const { completionScript } = await import('./completionScript.ts');
      print(completionScript(given.shell, commands()));
      return exits.done;
    },
  });
}
