// @ts-check
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';
import { build } from './steps.mjs';

/** Tests that start the command use dist/, so it has to be as new as the sources; other tests run without it. */
export async function setup() {
  try {
    await build();
  } catch (error) {
    // Better no command than an old one: the tests that start it fail, and say so.
    await rm(join(root, 'dist'), { recursive: true, force: true });
    process.stderr.write(`dist/ cannot be built: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
