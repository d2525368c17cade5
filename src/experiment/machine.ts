import { hostname } from 'node:os';
import process from 'node:process';
import { systemCode } from '../scenario/file.ts';

/** The name of this machine as file names carry it: of several that share a folder, each removes only what it left itself. */
export const machine = hostname().replace(/[^A-Za-z0-9]+/g, '-');

/** Whether a process of this machine is alive. @param pid its number, from 1 */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
