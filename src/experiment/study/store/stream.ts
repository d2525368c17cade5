import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import type { FileEntry } from '../../manifest.ts';
import { forget, renamed, temporaryName, writeAll } from './durable.ts';

/** A file that is written from start to end under a temporary name, with its digest, and then gets its name. */
export class Stream {
  readonly #path: string;
  readonly #temp: string;
  readonly #handle: number;
  readonly #hash = createHash('sha256');
  #open = true;
  #rows = 0;
  #bytes = 0;

  /** @throws system errors, like all that follows */
  constructor(path: string) {
    this.#path = path;
    this.#temp = temporaryName(path);
    this.#handle = openSync(this.#temp, 'wx');
  }

  /** @param rows how many rows of data the bytes hold */
  write(bytes: Uint8Array, rows: number): void {
    writeAll(this.#handle, bytes);
    this.#hash.update(bytes);
    this.#rows += rows;
    this.#bytes += bytes.length;
  }

  /** Bring the bytes to the disk. */
  finish(): FileEntry {
    fsyncSync(this.#handle);
    this.#close();
    return { rows: this.#rows, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Give the finished file its name. */
  rename(): void {
    renamed(this.#temp, this.#path);
  }

  /** Leave nothing of it. */
  abandon(): void {
    this.#close();
    forget(this.#temp);
  }

  #close(): void {
    if (this.#open) closeSync(this.#handle);
    this.#open = false;
  }
}
