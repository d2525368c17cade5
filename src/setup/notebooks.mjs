// @ts-check
// npm run notebooks: run every notebook and store its outputs in it. With --check: only say which cell does not run, or came to
// something else than what is stored. Files may be named; without, all of notebooks/ are meant.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { root } from './root.mjs';
import { build, install } from './steps.mjs';

await install();
await build();
const { executed } = await import('./notebook/execute.mjs');
const check = process.argv.includes('--check');
const named = process.argv.slice(2).filter((argument) => argument !== '--check');
const folder = join(root, 'notebooks');
const files = named.length > 0 ? named : readdirSync(folder).filter((name) => name.endsWith('.ipynb'));

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

for (const name of files.sort()) {
  const file = named.length > 0 ? name : join(folder, name);
  try {
    const text = await readFile(file, 'utf8');
    /** @type {import('./notebook/execute.mjs').Notebook} */
    const old = JSON.parse(text);
    const fresh = await executed(file, old);
    const different = fresh.cells.flatMap((cell, place) =>
      isDeepStrictEqual(cell, old.cells[place]) ? [] : [`${cell.execution_count}`],
    );
    if (check) {
      for (const cell of different) {
        fail(
          `${basename(file)}, code cell ${cell}: another output than the one that is stored. See it, then: npm run notebooks`,
        );
      }
    } else {
      await writeFile(file, `${JSON.stringify(fresh, null, 1)}\n`);
    }
    if (!check || different.length === 0) process.stderr.write(`${basename(file)}: ${fresh.cells.length} cells\n`);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}
