import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { FileEntry } from './manifest.ts';

/** A file that is written once from start to end, with its digest. */
export class HashedFile {
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');
  #rows = 0;
  #bytes = 0;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Start a file that does not exist yet. */
  static async create(path: string): Promise<HashedFile> {
    return new HashedFile(await open(path, 'wx'));
  }

  /** Add text, or its bytes. @param rows how many rows of data it holds */
  async write(text: string | Uint8Array, rows: number): Promise<void> {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
    await this.#handle.appendFile(bytes);
    this.#hash.update(bytes);
    this.#rows += rows;
    this.#bytes += bytes.length;
  }

  /** Close the file when its bytes are on the disk. */
  async finish(): Promise<FileEntry> {
    await this.#handle.sync();
    await this.#handle.close();
    return { rows: this.#rows, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Close the file, whatever is in it. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
  }
}
