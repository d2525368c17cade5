import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type Fault, ScenarioError } from './error.ts';
import { load } from './load.ts';
import type { Resolved } from './resolve.ts';

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** For tests: a folder with the given files, a project of its own unless told otherwise. Keys are paths inside it. */
export function project(files: Readonly<Record<string, string | Uint8Array>>, marker = 'package.json'): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lastmeter-scenario-')));
  made.push(folder);
  const all = marker === '' ? files : { [marker]: '{}', ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** For tests: one scenario file, loaded. */
export function loadText(text: string | Uint8Array, set: readonly string[] = []): Promise<Resolved> {
  return load(join(project({ 'mine.yaml': text }), 'mine.yaml'), { set });
}

/** For tests: the faults of what must fail with a ScenarioError; any other end is an error of the test. */
export async function faultsOf(work: Promise<unknown>): Promise<readonly Fault[]> {
  return (await errorOf(work)).faults;
}

/** For tests: the ScenarioError that the work must end with. */
export async function errorOf(work: Promise<unknown>): Promise<ScenarioError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
  throw new Error('this was accepted');
}

/** For tests: `line:column what` of each fault. */
export async function told(work: Promise<unknown>): Promise<string[]> {
  return (await faultsOf(work)).map(({ line, column, what }) => `${line}:${column} ${what}`);
}
