// @ts-check
// What scripts that try the built command on a cluster share: programs that must succeed, Debian's packages, and the command itself.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';

/**
 * A command that must succeed.
 * @param {string} command @param {readonly string[]} args @param {Readonly<Record<string, string>>} [env]
 */
export function must(command, args, env = {}) {
  const { status, stdout, stderr } = spawnSync(command, [...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status} ${stderr}`);
  return stdout.trim();
}

/** Install packages of Debian where one of these programs is missing. @param {readonly string[]} programs @param {readonly string[]} packages */
export function debian(programs, packages) {
  if (programs.every((file) => existsSync(file))) return;
  process.stderr.write(`Installing ${packages.join(', ')} (apt-get)\n`);
  must('apt-get', ['update', '-qq']);
  must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

/**
 * The command. @param {readonly string[]} args @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<{ code: number | null, told: string }>}
 */
export function lastmeter(args, env = {}) {
  const child = spawn(process.execPath, [join(root, 'dist', 'lastmeter.js'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      told += text;
    });
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done({ code, told })));
}

/** @param {boolean} holds @param {string} what */
export function check(holds, what) {
  if (!holds) throw new Error(what);
}
