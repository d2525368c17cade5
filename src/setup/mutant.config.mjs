// @ts-check
// vitest's configuration for a mutant: one file of the program is read with one text changed. mutate.mjs starts it.
import { join } from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';

/** @type {readonly [file: string, text: string, replacement: string]} */
const [file, text, replacement] = JSON.parse(process.env['MUTATION'] ?? '["", "", ""]');
const path = join(root, file).replaceAll('\\', '/');

/** @type {import('vitest/config').ViteUserConfig} */
export default {
  root,
  test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 },
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      /** @param {string} code @param {string} id */
      transform(code, id) {
        if (id.split('?', 1)[0] !== path) return null;
        const parts = code.split(text);
        if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${text}`);
        return { code: parts.join(replacement), map: null };
      },
    },
  ],
};
