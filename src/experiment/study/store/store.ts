import { join, resolve } from 'node:path';
import { exits, Failure } from '../../failure.ts';
import { prepare, unusable } from '../../folder.ts';
import { differences } from '../differences.ts';
import { blockId, studyDigest } from '../digest.ts';
import { blockCount, type Study } from '../study.ts';
import { publish, sweep, syncFolder } from './durable.ts';
import type { PartTable, ReadTable } from './part.ts';
import { makeFolder, type PartKey, Parts } from './parts.ts';
import { planText } from './planFile.ts';
import { readPlan, refuseOtherFiles } from './readPlan.ts';

/** Folders beside the parts. They are for people: no number comes from them. */
const folders = ['failed', 'log'] as const;

/** A part that was there and cannot be used. */
export interface Damaged {
  readonly block: number;
  readonly file: string;
  readonly why: string;
}

/** What lies in a folder. */
export interface Scan {
  /** Blocks that are there and whole. */
  readonly present: ReadonlySet<number>;
  readonly damaged: readonly Damaged[];
  /** Bytes of the parts that are whole. */
  readonly bytes: number;
}

/** The folder of a study: its plan and its parts. Any number of processes, on any machines that share it, may work in it at once. */
export class Store {
  readonly folder: string;
  readonly study: Study;
  readonly digest: string;
  readonly #parts: Parts;

  private constructor(folder: string, study: Study, digest: string) {
    this.folder = folder;
    this.study = study;
    this.digest = digest;
    this.#parts = new Parts(folder);
  }

  /**
   * Make the folder of a study, or enter the one that is there.
   * @throws Failure 2 if it cannot be used, 3 if it holds something else, 5 if its plan is damaged, 75 if the disk is full
   */
  static async create(folder: string, study: Study): Promise<Store> {
    const path = resolve(folder);
    await prepare(path);
    try {
      const digest = studyDigest(study);
      const old = readPlan(path, folder);
      if (old === null) refuseOtherFiles(path, folder);
      if (old === null && !publish(join(path, 'plan.json'), [Buffer.from(planText(study))], true)) {
        return await Store.create(folder, study);
      }
      if (old !== null && old.digest !== digest) {
        const what = differences(old, study);
        throw new Failure(
          exits.other,
          `${folder}: it holds another study (${what}). Choose another folder with --out, or rename this one.`,
        );
      }
      const store = new Store(path, old?.study ?? study, digest);
      store.#makeReady();
      return store;
    } catch (error) {
      throw unusable(folder, error);
    }
  }

  /** Enter a folder without writing to it. @throws Failure 2 if it is no study, 5 if its plan is damaged */
  static open(folder: string): Store {
    const path = resolve(folder);
    const plan = readPlan(path, folder);
    if (plan === null) {
      throw new Failure(
        exits.wrong,
        `${folder}: there is no study in it: no plan.json. \`lastmeter study run\` makes one.`,
      );
    }
    return new Store(path, plan.study, plan.digest);
  }

  /** Enter a folder to write to it. */
  static async enter(folder: string): Promise<Store> {
    const store = Store.open(folder);
    return await Store.create(folder, store.study);
  }

  #makeReady(): void {
    this.#parts.makeReady();
    for (const name of folders) makeFolder(join(this.folder, name));
    sweep(this.folder);
    syncFolder(this.folder);
  }

  /** Remove what this process left half-written. */
  sweep(): void {
    this.#parts.sweep();
    for (const name of ['.', ...folders]) sweep(join(this.folder, name));
  }

  /** Its number for people, and what it is of. */
  #key(block: number): PartKey {
    return { label: `b${String(block).padStart(7, '0')}`, id: blockId(this.digest, block) };
  }

  /** Name of the file of a block. */
  partName(block: number): string {
    return this.#parts.name(this.#key(block));
  }

  /** Whether a part has its name. It had all its bytes when it got it. */
  has(block: number): boolean {
    return this.#parts.has(this.#key(block));
  }

  /** Put a part in its place. One that is there has the same bytes, or is damaged. @throws system errors */
  put(block: number, tables: readonly PartTable[]): number {
    return this.#parts.put(this.#key(block), tables);
  }

  /** The tables of a part; null where there is none, a text where it is damaged. */
  get(block: number): { readonly tables: readonly ReadTable[]; readonly size: number } | string | null {
    const part = this.#parts.get(this.#key(block));
    if (part === null || typeof part === 'string') return part;
    const names = part.tables.map(({ name }) => name).join();
    return names === this.study.tables.join() ? part : `it has the tables ${names}`;
  }

  /** Look at every part of some blocks, its checksum too. Parts that are copied in by hand count like those that were made here. */
  scan(mine: (block: number) => boolean = () => true): Scan {
    const names = new Set(this.#parts.names());
    const present = new Set<number>();
    const damaged: Damaged[] = [];
    let bytes = 0;
    for (let block = 0; block < blockCount(this.study); block++) {
      const file = this.partName(block);
      if (!mine(block) || !names.has(file)) continue;
      const part = this.get(block);
      if (part === null) continue;
      if (typeof part === 'string') damaged.push({ block, file, why: part });
      else {
        present.add(block);
        bytes += part.size;
      }
    }
    return { present, damaged, bytes };
  }

  /** Set a damaged part aside; it is never deleted. @returns what people are told of it, beginning with its name in the folder */
  quarantine({ file, why }: Damaged): string {
    return `parts/${file} is damaged: ${why}. It is set aside as quarantine/${this.#parts.quarantine(file)} and made again.`;
  }
}
