import type { Options } from 'yargs';
import type { Command } from './command.ts';

type Shell = 'bash' | 'zsh' | 'fish';

/**
 * A script for a shell that completes the names of commands, their options, and the values of options that have a list of them;
 * anything else is a file.
 */
export function completionScript(shell: Shell, commands: readonly Command[]): string {
  return shell === 'fish' ? fish(commands) : bash(commands, shell === 'zsh');
}

function optionNames({ options }: Command): readonly string[] {
  return [...Object.keys(options), 'help'].map((name) => `--${name}`);
}

/** Options with a list of values. */
function listed({ options }: Command): readonly (readonly [name: string, values: readonly string[]])[] {
  return Object.entries(options).flatMap(([name, { choices }]: readonly [string, Options]) =>
    choices === undefined ? [] : [[name, choices.map(String)] as const],
  );
}

function bash(commands: readonly Command[], isZsh: boolean): string {
  const cases = commands.map((command) => {
    const values = listed(command).map(
      ([name, choices]) => `      [ "$before" = --${name} ] && words='${choices.join(' ')}'`,
    );
    return [`    ${command.name})`, `      words='${optionNames(command).join(' ')}'`, ...values, '      ;;'].join(
      '\n',
    );
  });
  return [
    ...(isZsh ? ['autoload -U +X bashcompinit && bashcompinit'] : []),
    '_lastmeter() {',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
    '  local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    words='${commands.map(({ name }) => name).join(' ')} --help --version'`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
    '  else case "${COMP_WORDS[1]}" in',
    ...cases,
    '  esac; fi',
    '  COMPREPLY=()',
    '  case "$current$before" in',
    '    -*|*--*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;',
    '    *) [ "$COMP_CWORD" -eq 1 ] && COMPREPLY=($(compgen -W "$words" -- "$current")) ;;',
    '  esac',
    '}',
    'complete -o bashdefault -o default -F _lastmeter lastmeter',
  ].join('\n');
}

function fish(commands: readonly Command[]): string {
  const first = '__fish_use_subcommand';
  const lines = commands.flatMap((command) => {
    const here = `__fish_seen_subcommand_from ${command.name}`;
    const values = new Map(listed(command));
    return [
      `complete -c lastmeter -f -n ${first} -a ${command.name} -d ${word(command.describe)}`,
      ...Object.entries(command.options).map(([name, { describe }]: readonly [string, Options]) => {
        const choices = values.get(name);
        const after = choices === undefined ? '' : ` -x -a ${word(choices.join(' '))}`;
        return `complete -c lastmeter -n ${word(here)} -l ${name} -d ${word(describe ?? '')}${after}`;
      }),
    ];
  });
  return lines.join('\n');
}

function word(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
