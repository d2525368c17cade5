import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unusable } from '../../experiment/folder.ts';
import { blockId } from '../../experiment/study/digest.ts';
import { publish, sweep } from '../../experiment/study/store/durable.ts';
import { type PartKey, Parts } from '../../experiment/study/store/parts.ts';
import { type Evaluation, fromStored, type Stored, toStored } from './evaluation.ts';

/** Evaluated sets in one part: what a sudden end can cost at most. */
export const BLOCK = 50;

/**
 * The evaluated sets of a calibration on disk: a part for each block of a generation, sealed and written like those of a study. Only the last
 * block of a generation can grow.
 */
export class Blocks {
  readonly #folder: string;
  readonly #digest: string;
  readonly #parts: Parts;
  readonly #warn: (message: string) => void;

  private constructor(folder: string, digest: string, warn: (message: string) => void) {
    this.#folder = folder;
    this.#digest = digest;
    this.#parts = new Parts(folder);
    this.#warn = warn;
  }

  /**
   * Open a folder, which exists. What a process that was killed left half-written is removed.
   * @param digest of the calibration: parts of another one are not taken for its own
   * @throws Failure 2, or 75 where the disk is full
   */
  static open(folder: string, digest: string, warn: (message: string) => void): Blocks {
    const blocks = new Blocks(folder, digest, warn);
    try {
      blocks.#parts.makeReady();
      for (const path of [folder, join(folder, 'figures')]) if (existsSync(path)) sweep(path);
    } catch (error) {
      throw unusable(folder, error);
    }
    return blocks;
  }

  /**
   * What is known of the sets of a generation, by index. A damaged part is set aside, with a warning, and its sets are simulated
   * again.
   * @throws Failure (2) if the folder cannot be read
   */
  known(generation: number, tolerance: number): ReadonlyMap<number, Evaluation> {
    const found = new Map<number, Evaluation>();
    for (const name of this.#parts.names()) {
      const [, own, block] = /^g(\d+)-b(\d+)-/.exec(name) ?? [];
      const key = this.#key(generation, Number(block), tolerance);
      if (Number(own) !== generation || name !== this.#parts.name(key)) continue;
      const part = this.#parts.get(key);
      if (part === null) continue;
      if (typeof part === 'string') this.#setAside(name, part);
      else {
        const lines = new TextDecoder().decode(part.tables[0]?.bytes).split('\n').slice(0, -1);
        for (const [place, line] of lines.entries()) {
          found.set(Number(block) * BLOCK + place, fromStored(JSON.parse(line) as Stored));
        }
      }
    }
    return found;
  }

  #setAside(name: string, why: string): void {
    const put = this.#parts.quarantine(name);
    const path = join(this.#folder, 'parts', name);
    this.#warn(`${path} is damaged: ${why}. It is set aside as quarantine/${put}; its sets are simulated again.`);
  }

  /** Write a block so that it is there as a whole or not at all, whenever the machine stops. @throws Failure (2, 75) */
  write(generation: number, block: number, tolerance: number, sets: readonly Evaluation[]): void {
    const text = sets.map((set) => `${JSON.stringify(toStored(set))}\n`).join('');
    try {
      this.#parts.put(this.#key(generation, block, tolerance), [
        { name: 'sets', rows: sets.length, pieces: [Buffer.from(text)] },
      ]);
    } catch (error) {
      throw unusable(this.#folder, error);
    }
  }

  /** Sets that were given up early are bounds, and where they were given up depends on the tolerance: it counts. */
  #key(generation: number, block: number, tolerance: number): PartKey {
    const padded = (value: number) => String(value).padStart(3, '0');
    return {
      label: `g${padded(generation)}-b${padded(block)}`,
      id: blockId(`${this.#digest} generation ${generation} tolerance ${tolerance}`, block),
    };
  }
}

/** Write a file so that it is there as a whole or as it was. @throws Failure (2, 75) */
export function replace(path: string, text: string, folder: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    publish(path, [Buffer.from(text)]);
  } catch (error) {
    throw unusable(folder, error);
  }
}
