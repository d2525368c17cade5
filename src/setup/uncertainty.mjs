// @ts-check
// npm run uncertainty: run the commands that docs/uncertainty.md is made of, and write it with its pictures.
import { written } from './written.mjs';

await written('src/docs/uncertainty/make.ts', 'uncertainty');
