import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { shell } from '../experiment/shell.ts';

const program = fileURLToPath(new URL('../../dist/lastmeter.js', import.meta.url));

/** What a command wrote to a terminal, both streams together, and how it ended. */
export interface Shown {
  readonly code: number | null;
  readonly text: string;
}

/**
 * Run the built command on a pseudo-terminal, by `script` (part of util-linux and of macOS).
 * @returns null where this system has no `script`
 */
export function onTerminal(args: readonly string[]): Shown | null {
  const words = [process.execPath, program, ...args];
  const isBsd = process.platform === 'darwin' || process.platform === 'freebsd';
  const given = isBsd ? ['-q', '/dev/null', ...words] : ['-qec', shell(...words), '/dev/null'];
  const { error, status, stdout } = spawnSync('script', given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') return null;
  if (error !== undefined) throw error;
  return { code: status, text: stdout };
}

/** Run the built command with streams that say they are a terminal: on every system, though it is none. */
export function asOnTerminal(args: readonly string[]): Shown {
  const pretend = 'data:text/javascript,process.stdout.isTTY=true;process.stderr.isTTY=true';
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pretend, program, ...args], {
    encoding: 'utf8',
  });
  return { code: status, text: stdout + stderr };
}
