import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { unusable } from '../../experiment/folder.ts';
import { systemCode } from '../../scenario/file.ts';
import { type Evaluation, fromStored, type Stored, toStored } from './evaluation.ts';

/** Evaluated sets in one file: what a sudden end can cost at most. */
export const BLOCK = 50;

/** Where a file lies until it is whole. */
const partial = /\.partial-\d+$/;

interface Content {
  readonly generation: number;
  readonly block: number;
  /** Null for infinite. */
  readonly tolerance: number | null;
  readonly sets: readonly Stored[];
}

/** The evaluated sets of a calibration on disk, a file for each block of a generation. */
export class Blocks {
  readonly #folder: string;
  readonly #warn: (message: string) => void;

  private constructor(folder: string, warn: (message: string) => void) {
    this.#folder = folder;
    this.#warn = warn;
  }

  /** Open a folder, which exists. What a process that was killed left half-written is removed. @throws Failure (2) */
  static async open(folder: string, warn: (message: string) => void): Promise<Blocks> {
    const blocks = new Blocks(folder, warn);
    for (const path of [folder, join(folder, 'blocks'), join(folder, 'figures')]) {
      for (const name of (await blocks.#read(() => readdir(path))) ?? []) {
        if (partial.test(name)) await blocks.#read(() => rm(join(path, name), { force: true }));
      }
    }
    return blocks;
  }

  /**
   * What is known of the sets of a generation, by index. A damaged file is set aside, with a warning, and its sets are simulated
   * again.
   * @throws Failure (2) if the folder cannot be read
   */
  async known(generation: number, tolerance: number): Promise<ReadonlyMap<number, Evaluation>> {
    const found = new Map<number, Evaluation>();
    const names = await this.#read(() => readdir(join(this.#folder, 'blocks')));
    for (const name of names ?? []) {
      const [, own, block] = /^(\d+)-(\d+)\.json$/.exec(name) ?? [];
      if (own === undefined || block === undefined || Number(own) !== generation) continue;
      const path = join(this.#folder, 'blocks', name);
      const text = await this.#read(() => readFile(path, 'utf8'));
      const expected = { generation, block: Number(block), tolerance: plain(tolerance) };
      const content = text === null ? null : checked(text, expected);
      if (content === null) await this.#setAside(path);
      for (const [place, set] of (content?.sets ?? []).entries()) {
        found.set(Number(block) * BLOCK + place, fromStored(set));
      }
    }
    return found;
  }

  async #read<T>(read: () => Promise<T>): Promise<T | null> {
    return read().catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return null;
      throw unusable(this.#folder, error);
    });
  }

  async #setAside(path: string): Promise<void> {
    await rename(path, `${path}.damaged`).catch((error: unknown) => {
      throw unusable(this.#folder, error);
    });
    this.#warn(`${path} is damaged. It is set aside as ${path}.damaged; its sets are simulated again.`);
  }

  /** Write a block so that it is there as a whole or not at all, whenever the machine stops. @throws Failure (2, 75) */
  async write(generation: number, block: number, tolerance: number, sets: readonly Evaluation[]): Promise<void> {
    const content: Content = { generation, block, tolerance: plain(tolerance), sets: sets.map(toStored) };
    await replace(this.#path(generation, block), sealed(content), this.#folder);
  }

  #path(generation: number, block: number): string {
    const padded = (value: number) => String(value).padStart(3, '0');
    return join(this.#folder, 'blocks', `${padded(generation)}-${padded(block)}.json`);
  }
}

/** Write a file by way of another one beside it, and only when its bytes are on the disk. @throws Failure (2, 75) */
export async function replace(path: string, text: string, folder: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const beside = `${path}.partial-${process.pid}`;
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    throw unusable(folder, error);
  }
}

function sealed(content: Content): string {
  const text = JSON.stringify(content);
  return `${JSON.stringify({ sha256: digest(text) })}\n${text}\n`;
}

/** The content of a block, or null where the bytes are not those that were written, or belong elsewhere. */
function checked(text: string, expected: Omit<Content, 'sets'>): Content | null {
  const [head = '', body = '', ...rest] = text.split('\n');
  if (head !== JSON.stringify({ sha256: digest(body) }) || rest.join('') !== '') return null;
  const content = JSON.parse(body) as Content;
  const isHere = content.generation === expected.generation && content.block === expected.block;
  return isHere && content.tolerance === expected.tolerance && content.sets.length <= BLOCK ? content : null;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function plain(tolerance: number): number | null {
  return Number.isFinite(tolerance) ? tolerance : null;
}
