// @ts-check
// npm run bench [-- NAME…] [-- --json]: run the measurements of src/bench and print one table.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';
import { build, install } from './steps.mjs';

await install();
await build();
const { load } = await import('./load.mjs');

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const names = readdirSync(join(root, 'src', 'bench')).filter((file) => file.endsWith('.bench.ts'));
const chosen = names.filter((file) => wanted.length === 0 || wanted.includes(file.replace('.bench.ts', '')));
if (chosen.length === 0) {
  process.stderr.write(
    `no bench is called ${wanted.join(', ')}: ${names.map((file) => file.replace('.bench.ts', '')).join(', ')}\n`,
  );
  process.exit(2);
}

/** @type {import('../bench/bench.ts').Measurement[]} */
const rows = [];
for (const module of await load(chosen.map((file) => `src/bench/${file}`))) rows.push(...(await module['bench']()));

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
else {
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, value, unit } of rows) {
    process.stdout.write(`${name.padEnd(width)}  ${value.toPrecision(4).padStart(10)} ${unit}\n`);
  }
}
