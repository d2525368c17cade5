import { shell } from '../experiment/shell.ts';

/** Options that decide where something is written or how fast, and no number. */
const elsewhere = ['--out', '--workers'];

/**
 * A command as it would be typed in a shell to run the same again: arguments that a shell would take apart stand in quotes, where it
 * was written is left out.
 */
export function commandLine(given: readonly string[]): string {
  const kept = given.filter((argument, k) => {
    const before = given[k - 1] ?? '';
    return !elsewhere.some((option) => argument === option || before === option || argument.startsWith(`${option}=`));
  });
  return shell('lastmeter', ...kept);
}
