// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

/**
 * Run a command with this terminal and wait for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 137)));
  });
}

/**
 * Run a command and wait for it; its messages go to this terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<string>} what it printed; throws where its exit code is not 0
 */
export async function capture(command, args) {
  const child = spawn(command, [...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with exit code ${code}`);
  return printed;
}

/**
 * Run npm in a folder and wait for it.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<string>} what it printed; throws, with its messages, where its exit code is not 0
 */
export async function captured(args, cwd) {
  const [command, first] = npm();
  const child = spawn(command, [...first, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let [printed, told] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    told += text;
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`npm ${args.join(' ')} ended with exit code ${code}: ${told}${printed}`);
  return printed;
}

/** The npm that runs this script, the one of this Node, or the one on the path. @returns {readonly [string, readonly string[]]} */
export function npm() {
  // Windows starts no npm.cmd without a shell; a shell would take the arguments apart.
  const beside = ['node_modules', '../lib/node_modules'].map((path) =>
    join(dirname(process.execPath), path, 'npm', 'bin', 'npm-cli.js'),
  );
  const script = [process.env['npm_execpath'] ?? '', ...beside].find(
    (path) => path.endsWith('npm-cli.js') && existsSync(path),
  );
  if (script !== undefined) return [process.execPath, [script]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

/** Install the locked packages when they are missing or older than the lock file. Throws with npm's exit code. */
export async function install() {
  // npm ci empties the folder that a link leads to, which may belong to another checkout.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && modified(installed) >= modified(join(root, 'package-lock.json'))) return;
  process.stderr.write('Installing packages (npm ci)\n');
  const [command, first] = npm();
  // npm's report goes to stderr, so that what a command prints on stdout stays its data.
  const args = [...first, 'ci', '--no-audit', '--no-fund'];
  const code = await run(command, args, { stdio: ['ignore', process.stderr.fd, 'inherit'] });
  if (code !== 0) throw new Error(`npm ci ended with exit code ${code}; its messages stand above`);
}

/** Build dist/ when it is missing or older than what it is made from. */
export async function build() {
  const built = join(root, 'dist', 'lastmeter.js');
  if (existsSync(built) && modified(built) >= newest()) return;
  process.stderr.write('Building dist/\n');
  const { bundle } = await import('./build.mjs');
  await bundle(join(root, 'dist'));
}

/** When the newest source of dist/ was changed, in milliseconds. */
function newest() {
  const times = ['package.json', 'package-lock.json', 'src/setup/build.mjs', 'scenarios/baseline.yaml'].map((file) =>
    modified(join(root, file)),
  );
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.ts') && !file.endsWith('.test.ts')) times.push(modified(join(root, 'src', file)));
  }
  return Math.max(...times);
}

/** @param {string} path */
function modified(path) {
  return statSync(path).mtimeMs;
}
