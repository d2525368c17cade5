// @ts-check
// Loaded into the command with NODE_OPTIONS=--import: makes the N-th operation on a file of a folder fail, or kills the process there.
// FAULT is JSON: { under, at, named, thread: main|worker, what: kill|count|<error code>, when: before|middle|after, log }. `named` stands
// for the renaming of a file of that name.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

/** @typedef {{ under: string, at?: number, named?: string, thread?: 'main' | 'worker', what: string, when?: 'before' | 'middle' | 'after', log?: string, unit?: number }} Fault */
const fault = /** @type {Fault} */ (JSON.parse(process.env['FAULT'] ?? '{"under":"","what":"count"}'));
const mine = (fault.thread ?? 'main') === (isMainThread ? 'main' : 'worker');
const original = { ...fs };
const originals = { ...fs.promises };
/** Files of the folder that are open. @type {Set<number>} */
const open = new Set();
let done = 0;

function die() {
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment to arrive.
  for (;;);
}

/**
 * One operation on the folder.
 * @template T
 * @param {string} name
 * @param {() => T} act
 * @param {(() => void) | undefined} half the operation as a crash in its middle leaves it
 * @returns {T}
 */
function operation(name, act, half) {
  if (!mine) return act();
  const isIt = isAt(name, done++);
  if (fault.log !== undefined) original.appendFileSync(fault.log, `${name}\n`);
  if (isIt && fault.what !== 'kill' && fault.what !== 'count') {
    throw Object.assign(new Error(`${fault.what}: made by a test, ${name}`), { code: fault.what });
  }
  if (isIt && fault.what === 'kill') {
    if (fault.when === 'before') die();
    if (fault.when === 'middle' && half !== undefined) {
      half();
      die();
    }
  }
  const result = act();
  if (isIt && fault.what === 'kill') die();
  return result;
}

/** The same for an operation that ends later. @param {string} name @param {() => Promise<unknown>} act */
async function awaited(name, act) {
  // Where it is to be killed after the operation, the operation has to end first.
  const isKilled = mine && fault.what === 'kill' && fault.when === 'after' && isAt(name, done);
  if (!isKilled) return operation(name, act, undefined);
  await act();
  return die();
}

/** Whether the fault is in an operation. @param {string} name @param {number} number */
function isAt(name, number) {
  if (fault.named === undefined) return number === fault.at;
  return name.startsWith('rename ') && name.endsWith(`/${fault.named}`);
}

/** @param {unknown} path */
const inside = (path) => typeof path === 'string' && path.startsWith(fault.under);

if (fault.under !== '') {
  fs.openSync = (path, ...rest) => {
    if (!inside(path)) return original.openSync(path, ...rest);
    return operation(
      `open ${path}`,
      () => {
        const handle = original.openSync(path, ...rest);
        open.add(handle);
        return handle;
      },
      undefined,
    );
  };
  fs.closeSync = (handle) => {
    if (!open.delete(handle)) return original.closeSync(handle);
    return operation('close', () => original.closeSync(handle), undefined);
  };
  fs.fsyncSync = (handle) => {
    if (!open.has(handle)) return original.fsyncSync(handle);
    return operation('fsync', () => original.fsyncSync(handle), undefined);
  };
  const write = /** @type {(handle: number, ...rest: unknown[]) => number} */ (original.writeSync);
  fs.writeSync = /** @type {typeof fs.writeSync} */ (
    (/** @type {number} */ handle, /** @type {[Uint8Array, number?, number?]} */ ...rest) => {
      if (!open.has(handle)) return write(handle, ...rest);
      const [bytes, offset = 0, length = bytes.length] = rest;
      return operation(
        'write',
        () => write(handle, ...rest),
        () => write(handle, bytes, offset, Math.floor(length / 2)),
      );
    }
  );
  for (const name of /** @type {const} */ (['renameSync', 'linkSync'])) {
    fs[name] = (from, to) => {
      if (!inside(from)) return original[name](from, to);
      return operation(`${name} ${from}`, () => original[name](from, to), undefined);
    };
  }
  for (const name of /** @type {const} */ (['unlinkSync', 'mkdirSync'])) {
    const act = /** @type {(path: string, ...rest: unknown[]) => undefined} */ (original[name]);
    fs[name] = /** @type {typeof fs.unlinkSync & typeof fs.mkdirSync} */ (
      (/** @type {string} */ path, /** @type {unknown[]} */ ...rest) =>
        inside(path) ? operation(`${name} ${path}`, () => act(path, ...rest), undefined) : act(path, ...rest)
    );
  }
  for (const name of /** @type {const} */ (['rename', 'rm', 'mkdir'])) {
    const act = /** @type {(path: string, ...rest: unknown[]) => Promise<unknown>} */ (originals[name]);
    fs.promises[name] = /** @type {typeof fs.promises.rename & typeof fs.promises.rm & typeof fs.promises.mkdir} */ (
      async (/** @type {string} */ path, /** @type {unknown[]} */ ...rest) =>
        inside(path) ? awaited(`${name} ${path}`, () => act(path, ...rest)) : act(path, ...rest)
    );
  }
  syncBuiltinESMExports();
}

// A run that goes wrong: workers say which unit they begin in memory that they share.
if (fault.unit !== undefined && !isMainThread) {
  const store = Atomics.store;
  Atomics.store = /** @type {typeof Atomics.store} */ (
    (/** @type {Int32Array} */ memory, /** @type {number} */ index, /** @type {number} */ value) => {
      const result = store(memory, index, value);
      if (index === 0 && value === fault.unit) goWrong();
      return result;
    }
  );
}

function goWrong() {
  if (fault.what === 'throw') throw new Error('made by a test');
  if (fault.what === 'exit') process.exit(7);
  if (fault.what === 'hang') for (;;);
  const kept = [];
  if (fault.what === 'memory') for (;;) kept.push(Array.from({ length: 1_000_000 }, (_, k) => ({ k })));
}
