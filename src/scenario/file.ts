import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { errorAbout, errorAt, type Source } from './place.ts';

/** Bytes that are read at once. */
const PIECE = 65_536;

/** How messages name a file: relative to the working folder if it lies inside, otherwise in full. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short === '..' || short.startsWith(`..${sep}`) ? path : short.split(sep).join('/');
}

/**
 * Reads a text file that must be regular, UTF-8 and not too long. A byte-order mark is dropped.
 * @param limit bytes
 * @throws ScenarioError for anything else, with line and column where a byte is at fault
 */
export function readText(
  path: string,
  file: string,
  limit: number,
): { readonly source: Source; readonly text: string } {
  const bytes = readBytes(path, file, limit);
  const text = decode(bytes, path, file);
  const source = { file, path, lines: text.split(/\r?\n/) };
  refuseBinary(text, source);
  return { source, text };
}

function readBytes(path: string, file: string, limit: number): Uint8Array {
  try {
    // Asked before opening: opening a named pipe would wait for a writer.
    refuseOdd(statSync(path), file, limit);
    const handle = openSync(path, 'r');
    try {
      refuseOdd(fstatSync(handle), file, limit);
      const pieces: Uint8Array[] = [];
      for (let length = 0; length <= limit; ) {
        const piece = new Uint8Array(PIECE);
        const count = readSync(handle, piece, 0, PIECE, null);
        if (count === 0) return Buffer.concat(pieces);
        pieces.push(piece.subarray(0, count));
        length += count;
      }
      throw tooLong(file, limit, `more than ${limit}`);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw systemError(error, file);
  }
}

type Stats = { isFile(): boolean; isDirectory(): boolean; readonly size: number };

function refuseOdd(stats: Stats, file: string, limit: number): void {
  if (stats.isDirectory()) {
    throw errorAbout(file, 'this is a folder, not a file', '', 'Name the file inside the folder.');
  }
  if (!stats.isFile()) throw errorAbout(file, 'this is a device or a pipe, not a regular file');
  if (stats.size > limit) throw tooLong(file, limit, String(stats.size));
}

function tooLong(file: string, limit: number, size: string) {
  return errorAbout(
    file,
    `the file is too long: ${size} bytes`,
    `At most ${limit} bytes are read.`,
    'Keep a list of homes in a CSV file and name it with `homes:`.',
  );
}

/** The error code of a failed system call, such as `ENOSPC`; null for any other error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Turns a failed system call into a ScenarioError; anything else passes unchanged. */
export function systemError(error: unknown, file: string): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return errorAbout(
      file,
      'there is no such file',
      '',
      'Check the path; it is relative to the folder that you are in.',
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return errorAbout(file, 'the file may not be read', `The system answered ${code}.`, 'Change its permissions.');
  }
  if (code === 'ELOOP') return errorAbout(file, 'the path is a circle of symbolic links');
  return errorAbout(file, 'the file cannot be read', `The system answered ${code}.`);
}

function decode(bytes: Uint8Array, path: string, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    // The lenient decoding puts a replacement character where the first wrong byte stands; one that the file itself
    // contains is told apart by encoding the text before it again.
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const before = lenient.slice(0, firstWrong(bytes, lenient)).split(/\r?\n/);
    const source = { file, path, lines: lenient.split(/\r?\n/) };
    const place = { source, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    throw errorAt(place, utf16 ? 'the file is UTF-16' : 'this is not UTF-8 text', '', 'Save the file as UTF-8.');
  }
}

function firstWrong(bytes: Uint8Array, lenient: string): number {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const again = new TextEncoder().encode(lenient);
  let at = 0;
  while (at < again.length && again[at] === bytes[at + mark]) at++;
  return new TextDecoder().decode(again.subarray(0, at)).replace(/\ufffd+$/, '').length;
}

function refuseBinary(text: string, source: Source): void {
  const at = firstControl(text);
  if (at < 0) return;
  const before = text.slice(0, at).split(/\r?\n/);
  const place = { source, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const code = text.charCodeAt(at);
  if (code === RETURN) {
    throw errorAt(
      place,
      'a carriage return stands without a line feed',
      '',
      'Save the file with line ends LF or CRLF.',
    );
  }
  throw errorAt(
    place,
    `this is not a text file: it holds the control character 0x${code.toString(16).padStart(2, '0')}`,
  );
}

const TAB = 9;
const FEED = 10;
const RETURN = 13;
const SPACE = 32;
const DELETE = 127;

/** Index of the first control character that has no place in a text file, or -1. */
function firstControl(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= SPACE ? code !== DELETE : code === TAB || code === FEED) continue;
    if (code === RETURN && text.charCodeAt(at + 1) === FEED) continue;
    return at;
  }
  return -1;
}
