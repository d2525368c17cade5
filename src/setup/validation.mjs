// @ts-check
// npm run validation: run the commands that docs/validation.md is made of, and write it with its pictures.
import { written } from './written.mjs';

await written('src/docs/validation/make.ts', 'validation');
