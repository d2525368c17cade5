import { exits, Failure, refusals } from '../../failure.ts';

/** Codes of system calls that say: nothing is wrong with the folder, try again later. */
const passing: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open on this machine',
  EIO: 'the disk reports an error',
  ESTALE: 'the network disk has lost the file',
  ETIMEDOUT: 'the network disk does not answer',
};

/** Those that stay until somebody mends them. */
const lasting: Readonly<Record<string, string>> = { ...refusals, ENOENT: 'it is gone' };

/**
 * What it means for a study when a system call on its folder fails, as the person needs to hear it.
 * @param safe what is kept
 */
export function trouble(folder: string, code: string, safe: string): Failure {
  const soon = passing[code];
  if (soon !== undefined) {
    const advice = code === 'ENOSPC' || code === 'EDQUOT' ? 'Make room and run' : 'Run';
    return new Failure(exits.again, `${folder}: ${soon} (${code}). ${safe}. ${advice} the same command again.`);
  }
  const why = lasting[code] ?? 'it cannot be written to';
  return new Failure(
    exits.wrong,
    `${folder}: ${why} (${code}). ${safe}. Repair it, or choose another folder with --out.`,
  );
}
