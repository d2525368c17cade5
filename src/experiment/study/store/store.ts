import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { systemCode } from '../../../scenario/file.ts';
import { exits, Failure } from '../../failure.ts';
import { prepare, unusable } from '../../folder.ts';
import { differences } from '../differences.ts';
import { blockId, studyDigest } from '../digest.ts';
import { blockCount, type Study } from '../study.ts';
import { publish, renamed, sweep, syncFolder } from './durable.ts';
import { decodePart, encodePart, type PartTable, type ReadTable } from './part.ts';
import { planText } from './planFile.ts';
import { list, readPlan, refuseOtherFiles } from './readPlan.ts';
import { trouble } from './trouble.ts';

/** Folders of a study's folder. `quarantine` holds what was damaged; `log` and `failed` are for people, no number comes from them. */
const folders = ['parts', 'quarantine', 'failed', 'log'] as const;

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

  private constructor(folder: string, study: Study, digest: string) {
    this.folder = folder;
    this.study = study;
    this.digest = digest;
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
    for (const name of folders) {
      try {
        mkdirSync(join(this.folder, name));
      } catch (error) {
        if (systemCode(error) !== 'EEXIST') throw error;
      }
      sweep(join(this.folder, name));
    }
    sweep(this.folder);
    syncFolder(this.folder);
  }

  /** Remove what this process left half-written. */
  sweep(): void {
    for (const name of ['.', ...folders]) sweep(join(this.folder, name));
  }

  /** Name of the file of a block: its number for people, and what it is of. */
  partName(block: number): string {
    return `b${String(block).padStart(7, '0')}-${blockId(this.digest, block).slice(0, 16)}.part`;
  }

  /** Whether a part has its name. It had all its bytes when it got it. */
  has(block: number): boolean {
    return existsSync(join(this.folder, 'parts', this.partName(block)));
  }

  /** Put a part in its place. One that is there has the same bytes, or is damaged. @throws system errors */
  put(block: number, tables: readonly PartTable[]): number {
    const pieces = encodePart(blockId(this.digest, block), tables);
    publish(join(this.folder, 'parts', this.partName(block)), pieces);
    return pieces.reduce((sum, { length }) => sum + length, 0);
  }

  /** The tables of a part; null where there is none, a text where it is damaged. */
  get(block: number): { readonly tables: readonly ReadTable[]; readonly size: number } | string | null {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(join(this.folder, 'parts', this.partName(block)));
    } catch (error) {
      const code = systemCode(error);
      return code === 'ENOENT' ? null : `it cannot be read (${code})`;
    }
    const tables = decodePart(bytes, blockId(this.digest, block));
    if (typeof tables === 'string') return tables;
    const names = tables.map(({ name }) => name).join();
    return names === this.study.tables.join() ? { tables, size: bytes.length } : `it has the tables ${names}`;
  }

  /** Look at every part of some blocks, its checksum too. Parts that are copied in by hand count like those that were made here. */
  scan(mine: (block: number) => boolean = () => true): Scan {
    const names = new Set(list(join(this.folder, 'parts')));
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
    const taken = new Set(list(join(this.folder, 'quarantine')));
    let name = file;
    for (let number = 1; taken.has(name); number++) name = `${file}.${number}`;
    try {
      renamed(join(this.folder, 'parts', file), join(this.folder, 'quarantine', name));
      syncFolder(join(this.folder, 'parts'));
    } catch (error) {
      const code = systemCode(error);
      if (code === null) throw error;
      // Another process may have been faster.
      if (code !== 'ENOENT') throw trouble(this.folder, code, 'nothing was lost');
    }
    return `parts/${file} is damaged: ${why}. It is set aside as quarantine/${name} and made again.`;
  }
}
