import { closeSync, fsyncSync, linkSync, openSync, readdirSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { threadId } from 'node:worker_threads';
import { systemCode } from '../../../scenario/file.ts';
import { alive, machine } from '../../machine.ts';

const temporary = new RegExp(`^\\.tmp-${machine}-(\\d+)-`);
let made = 0;

/** Times that a file is written again when its temporary name vanishes: another machine of this one's name may have swept it away. */
const TRIES = 3;

/**
 * Write a file so that after any crash it is there as a whole or not at all: under a temporary name in the same folder, to the disk,
 * renamed, and the folder to the disk.
 * @param exclusive leave a file that is there as it is
 * @returns false where an exclusive file was there
 * @throws the error of the system call that failed; nothing is left behind
 */
export function publish(path: string, pieces: readonly Uint8Array[], exclusive = false): boolean {
  for (let left = TRIES; ; left--) {
    try {
      return written(path, pieces, exclusive);
    } catch (error) {
      if (left <= 1 || systemCode(error) !== 'ENOENT') throw error;
    }
  }
}

function written(path: string, pieces: readonly Uint8Array[], exclusive: boolean): boolean {
  const temp = temporaryName(path);
  const handle = openSync(temp, 'wx');
  try {
    try {
      for (const piece of pieces) writeAll(handle, piece);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    return exclusive ? created(temp, path) : renamed(temp, path);
  } catch (error) {
    forget(temp);
    throw error;
  }
}

/** A name beside a file under which it is written first. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.tmp-${machine}-${process.pid}-${threadId}-${made++}`);
}

/** Write all bytes: a system call may take only some of them. */
export function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at, bytes.length - at);
}

/** Give a file that is on the disk its name, for good. */
export function renamed(temp: string, path: string): true {
  renameSync(temp, path);
  syncFolder(dirname(path));
  return true;
}

function created(temp: string, path: string): boolean {
  try {
    linkSync(temp, path);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') {
      unlinkSync(temp);
      return false;
    }
    // Some file systems have no links.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return renamed(temp, path);
    throw error;
  }
  unlinkSync(temp);
  syncFolder(dirname(path));
  return true;
}

/** Make names in a folder last; not every system can. */
export function syncFolder(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(handle);
  } catch (error) {
    if (systemCode(error) === 'EIO') throw error;
  } finally {
    closeSync(handle);
  }
}

/** Remove what processes of this machine that are no longer alive, and this one, left half-written. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(temporary.exec(name)?.[1] ?? Number.NaN);
    if (pid === process.pid || (pid > 0 && !alive(pid))) forget(join(folder, name));
  }
}

/** Remove a file if it is there and may be removed. */
export function forget(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is swept away at the next start.
  }
}
