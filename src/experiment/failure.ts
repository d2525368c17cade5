/** How a command ends, as scripts see it. */
export const exits = {
  done: 0,
  /** A run failed, or a check did not hold. */
  failed: 1,
  /** Wrong input, or an output folder that cannot be used. */
  wrong: 2,
  /** The folder holds another experiment. */
  other: 3,
  incomplete: 4,
  damaged: 5,
  /** Nothing is wrong with the input: try again, for instance when there is room on the disk. */
  again: 75,
  stopped: 130,
} as const;

export type Exit = (typeof exits)[keyof typeof exits];

/** An end that the person at the terminal can do something about; its message says what. */
export class Failure extends Error {
  readonly exit: Exit;

  constructor(exit: Exit, message: string) {
    super(message);
    this.name = 'Failure';
    this.exit = exit;
  }
}

/** Why a folder takes no files, by the error code of the system call. */
export const refusals: Readonly<Record<string, string>> = {
  ENOTDIR: 'a part of the path is a file, not a folder',
  EROFS: 'the disk is read-only',
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  ENAMETOOLONG: 'its name is too long for the disk',
};
