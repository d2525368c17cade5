// @ts-check
// Runs a notebook without a kernel, in plain Node.
import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { build } from 'esbuild';
import { root } from '../root.mjs';
import { moduleOf, teller } from './module.mjs';
import { outputOf, printedOf } from './output.mjs';

/**
 * @typedef {{ cell_type: string, id: string, source: string | readonly string[], outputs?: unknown, execution_count?: number | null }} Cell
 * @typedef {{ cells: Cell[], metadata: unknown, nbformat: number, nbformat_minor: number }} Notebook
 */

/** The text of a cell. @param {Pick<Cell, 'source'>} cell */
function textOf({ source }) {
  return typeof source === 'string' ? source : source.join('');
}

/**
 * Run the code cells of a notebook from the first to the last, and put their outputs into a copy of it.
 * @param {string} file where the notebook lies: its imports are relative to that
 * @param {Notebook} notebook
 * @returns {Promise<Notebook>} throws an Error that names notebook and cell where one does not run
 */
export async function executed(file, notebook) {
  const codes = notebook.cells.filter(({ cell_type: type }) => type === 'code').map(textOf);
  /** @type {(readonly import('./output.mjs').Output[])[]} */
  const outputs = codes.map(() => []);
  let cell = 0;
  let printed = '';
  const end = () => {
    outputs[cell] = [...printedOf(printed), ...(outputs[cell] ?? [])];
    printed = '';
  };
  const log = console.log;
  const shared = /** @type {Record<string, unknown>} */ (globalThis);
  shared[teller] = {
    begin: (/** @type {number} */ next) => {
      if (next > 0) end();
      cell = next;
    },
    show: (/** @type {unknown} */ value) => {
      outputs[cell] = outputOf(value, cell + 1);
    },
  };
  console.log = (...values) => {
    printed += `${format(...values)}\n`;
  };
  try {
    await runModule(file, moduleOf(codes));
  } catch (error) {
    throw new Error(`${basename(file)}, code cell ${cell + 1}: ${told(error)}`);
  } finally {
    console.log = log;
    delete shared[teller];
  }
  let place = 0;
  const cells = notebook.cells.map((one) => {
    if (one.cell_type !== 'code') return one;
    place++;
    return { ...one, execution_count: place, outputs: outputs[place - 1] };
  });
  return { ...notebook, cells };
}

/** @param {string} file of the notebook @param {string} contents TypeScript */
async function runModule(file, contents) {
  const folder = join(root, 'node_modules', '.cache', 'lastmeter', `notebook-${process.pid}`);
  const outfile = join(folder, `${basename(file, '.ipynb')}.mjs`);
  await mkdir(folder, { recursive: true });
  try {
    await build({
      stdin: { contents, loader: 'ts', sourcefile: basename(file), resolveDir: dirname(resolve(file)) },
      ...{ bundle: true, format: 'esm', platform: 'node', target: 'node20.19', logLevel: 'silent', outfile },
      plugins: [besides(dirname(resolve(file)))],
    });
    await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * What a notebook imports is imported from where it lies, as the kernel does it.
 * @param {string} folder of the notebook
 * @returns {import('esbuild').Plugin}
 */
function besides(folder) {
  return {
    name: 'besides',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path }) => ({
        path: pathToFileURL(join(folder, path)).href,
        external: true,
      }));
    },
  };
}

/** @param {unknown} error */
function told(error) {
  return error instanceof Error ? error.message : String(error);
}
