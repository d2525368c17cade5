// @ts-check
// npm start: set everything up and run the case over its ensemble. Arguments after `--` go to the run: npm start -- --replicates 10
import { root } from './root.mjs';
import { build, install, run } from './steps.mjs';

try {
  await install();
  await build();
  const sets = ['--ensemble', 'scenarios/ensembles/h-city.yaml', '--ensemble-sets', '20', '--replicates', '10'];
  const args = ['run', 'scenarios/baseline.yaml', ...sets, '--out', 'output/h-city', '--move-aside'];
  process.on('SIGINT', () => undefined); // the run answers it, and this script passes its exit code on
  process.exitCode = await run(process.execPath, ['dist/lastmeter.js', ...args, ...process.argv.slice(2)], {
    cwd: root,
  });
} catch (error) {
  process.stderr.write(`npm start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
