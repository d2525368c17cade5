import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { publish } from './durable.ts';
import { decodePart, encodePart } from './part.ts';

/** What reaches the disk, in order. */
type Step =
  | { readonly kind: 'make' | 'remove'; readonly name: string }
  | { readonly kind: 'write'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'sync' | 'close'; readonly name: string }
  | { readonly kind: 'move'; readonly name: string; readonly to: string }
  | { readonly kind: 'syncFolder' }
  /** The program says that the part of this name is safe. */
  | { readonly kind: 'acknowledge'; readonly name: string };

const recorded = vi.hoisted(() => ({ steps: [] as unknown[], names: new Map<number, string>(), on: false }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const note = (step: object) => {
    if (recorded.on) recorded.steps.push(step);
  };
  const nameOf = (path: unknown) => String(path).split('/').at(-1) ?? '';
  return {
    ...real,
    openSync: (path: string, flags: string) => {
      const handle = real.openSync(path, flags);
      recorded.names.set(handle, flags === 'r' ? '' : nameOf(path));
      if (flags !== 'r') note({ kind: 'make', name: nameOf(path) });
      return handle;
    },
    writeSync: (handle: number, bytes: Uint8Array, offset: number, length: number) => {
      note({ kind: 'write', name: recorded.names.get(handle), bytes: bytes.slice(offset, offset + length) });
      return real.writeSync(handle, bytes, offset, length);
    },
    fsyncSync: (handle: number) => {
      const name = recorded.names.get(handle);
      note(name === '' ? { kind: 'syncFolder' } : { kind: 'sync', name });
      real.fsyncSync(handle);
    },
    renameSync: (from: string, to: string) => {
      note({ kind: 'move', name: nameOf(from), to: nameOf(to) });
      real.renameSync(from, to);
    },
  };
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lastmeter-power-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A name in the folder, and the file that it stands for. */
interface File {
  bytes: number[];
  /** How many of the bytes are surely on the disk. */
  synced: number;
}

interface State {
  readonly names: ReadonlyMap<string, File>;
}

/**
 * Every state in which a loss of power can leave the folder after some of the steps: each change of a name since the last sync of the
 * folder may have happened or not, and of what was not synced of a file nothing, half, zeros or all may be there.
 */
function* afterCrash(steps: readonly Step[]): Generator<State> {
  const files = new Map<string, File>();
  let durable = new Map<string, File>();
  let pending: ((names: Map<string, File>) => void)[] = [];
  for (const step of steps) {
    if (step.kind === 'make') {
      const file: File = { bytes: [], synced: 0 };
      files.set(step.name, file);
      pending.push((names) => names.set(step.name, file));
    } else if (step.kind === 'write') files.get(step.name)?.bytes.push(...step.bytes);
    else if (step.kind === 'sync') {
      const file = files.get(step.name);
      if (file) file.synced = file.bytes.length;
    } else if (step.kind === 'move') {
      const file = files.get(step.name) as File;
      files.delete(step.name);
      files.set(step.to, file);
      pending.push((names) => {
        names.delete(step.name);
        names.set(step.to, file);
      });
    } else if (step.kind === 'syncFolder') {
      for (const change of pending) change(durable);
      pending = [];
    }
  }
  durable = new Map(durable);
  for (let chosen = 0; chosen < 2 ** pending.length; chosen++) {
    const names = new Map(durable);
    for (const [k, change] of pending.entries()) if ((chosen >> k) & 1) change(names);
    for (const rest of ['nothing', 'half', 'zeros', 'all'] as const) {
      const found = [...names].map(([name, { bytes, synced }]): [string, File] => {
        const open = bytes.slice(synced);
        const left = { nothing: [], half: open.slice(0, open.length >> 1), zeros: open.map(() => 0), all: open }[rest];
        return [name, { bytes: [...bytes.slice(0, synced), ...left], synced }];
      });
      yield { names: new Map(found) };
    }
  }
}

it('no loss of power at any step takes a part that was acknowledged, and none leaves a part that is not whole', () => {
  const blocks = Array.from({ length: 5 }, (_, k) => String(k).repeat(64));
  recorded.on = true;
  for (const block of blocks) {
    const rows = [{ name: 'runs', rows: 2, pieces: [Buffer.from('a,1\r\n'), Buffer.from(`${block.slice(0, 4)}\r\n`)] }];
    publish(join(folder, `${block.slice(0, 4)}.part`), encodePart(block, rows));
    recorded.steps.push({ kind: 'acknowledge', name: `${block.slice(0, 4)}.part` });
  }
  recorded.on = false;
  const steps = recorded.steps as Step[];
  expect(steps.filter(({ kind }) => kind === 'sync')).toHaveLength(blocks.length);
  expect(steps.filter(({ kind }) => kind === 'syncFolder')).toHaveLength(blocks.length);
  expect(readdirSync(folder)).toHaveLength(blocks.length);
  let states = 0;
  for (let end = 0; end <= steps.length; end++) {
    const before = steps.slice(0, end);
    const safe = before.flatMap((step) => (step.kind === 'acknowledge' ? [step.name] : []));
    for (const { names } of afterCrash(before)) {
      states++;
      for (const name of safe) expect(names.has(name), `${name} after ${end} steps`).toBe(true);
      for (const [name, { bytes }] of names) {
        if (!name.endsWith('.part')) continue;
        const block = blocks.find((one) => name.startsWith(one.slice(0, 4))) as string;
        expect(decodePart(Uint8Array.from(bytes), block), `${name} after ${end} steps`).toBeInstanceOf(Array);
      }
    }
  }
  expect(states).toBeGreaterThan(200);
  const first = readFileSync(join(folder, readdirSync(folder)[0] ?? ''));
  expect(decodePart(first, blocks[0] as string)).toBeInstanceOf(Array);
  expect(basename(folder)).toMatch(/^lastmeter-power-/);
});
