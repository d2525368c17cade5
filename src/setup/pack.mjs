// @ts-check
// Before `npm pack`: dist/ as the package has it, with the declarations of the library.
import process from 'node:process';
import { build, run } from './steps.mjs';

await build();
process.exitCode = await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src/library/tsconfig.json']);
