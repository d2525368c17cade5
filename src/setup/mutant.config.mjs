// @ts-check
// vitest's configuration for a mutant: one file of the program is read with one text changed. mutation/report.mjs and mutation/score.mjs start it.
import { join } from 'node:path';
import process from 'node:process';
import { bindings, flags } from './bindings.mjs';
import { root } from './root.mjs';

/**
 * Which text becomes which: one that the file has once, or the one between two places.
 * @type {readonly [file: string, text: string, replacement: string] | readonly [file: string, start: number, end: number, replacement: string]}
 */
const mutation = JSON.parse(process.env['MUTATION'] ?? '["", "", ""]');
const [file] = mutation;
const path = join(root, file).replaceAll('\\', '/');

/** @type {import('vitest/config').ViteUserConfig} */
export default {
  root,
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 60_000,
    execArgv: flags,
  },
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      /** @param {string} code @param {string} id */
      transform(code, id) {
        if (id.split('?', 1)[0] !== path) return null;
        return { code: changed(code), map: null };
      },
    },
    bindings(),
  ],
};

/** @param {string} code */
function changed(code) {
  if (mutation.length === 4) return `${code.slice(0, mutation[1])}${mutation[3]}${code.slice(mutation[2])}`;
  const [, text, replacement] = mutation;
  const parts = code.split(text);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${text}`);
  return parts.join(replacement);
}
