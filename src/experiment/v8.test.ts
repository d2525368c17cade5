import { execFileSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('node:os', () => ({ availableParallelism: () => 4 }));
vi.mock('node:v8', () => ({ setFlagsFromString: vi.fn() }));

const node = process.versions.node;

/** The module as a version of Node reads it, and the flags that it has set. */
async function inNode(version: string) {
  vi.resetModules();
  Object.defineProperty(process.versions, 'node', { value: version, configurable: true });
  try {
    return await import('./v8.ts');
  } finally {
    Object.defineProperty(process.versions, 'node', { value: node, configurable: true });
  }
}

function flags(): readonly string[] {
  return vi.mocked(setFlagsFromString).mock.calls.map(([flag]) => flag);
}

beforeEach(() => vi.mocked(setFlagsFromString).mockClear());

describe('settings of the engine', () => {
  it.each([
    ['20.20.2', 5, ['--interrupt-budget']],
    ['20.20.2', 5_000_000, ['--max-inlined-bytecode-size-cumulative']],
    ['22.3.0', 5, []],
    ['24.0.0', 5_000_000, ['--max-inlined-bytecode-size-cumulative']],
    ['25.1.0', 5_000_000, []],
  ])('are those that Node %s knows and that pay for %d weeks of homes', async (version, work, expected) => {
    const { compileFor } = await inNode(version);
    compileFor(work);
    expect(flags().map((flag) => flag.split('=')[0])).toEqual(expected);
  });

  it.each([
    ['20.20.2', 3, 1],
    ['20.20.2', 4, 4],
    ['26.0.0', 4, 0],
  ])('let threads of Node %s, %d of them on four cores, work alone by %d flags', async (version, threads, expected) => {
    const { workAlone } = await inNode(version);
    workAlone(threads);
    expect(flags().filter((flag) => flag.startsWith('--no-'))).toHaveLength(expected);
  });

  it('are settings that this Node has', async () => {
    const { compileFor, workAlone } = await import('./v8.ts');
    compileFor(0);
    compileFor(Number.POSITIVE_INFINITY);
    workAlone(4);
    const names = flags().map((flag) => flag.replace(/^--(no-)?/, '').replace(/=.*/, ''));
    const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    for (const name of names) expect(known).toContain(`--${name} (`);
  });
});
