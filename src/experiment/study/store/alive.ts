import process from 'node:process';
import { systemCode } from '../../failure.ts';

/** Whether a process of this machine is alive. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
