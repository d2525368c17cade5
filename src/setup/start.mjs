// @ts-check
// npm start: set everything up and run the case. Arguments after `--` go to the run: npm start -- --replicates 10
import { root } from './root.mjs';
import { build, install, run } from './steps.mjs';

try {
  await install();
  await build();
  const args = ['run', 'scenarios/baseline.yaml', '--replicates', '50', '--out', 'output/h-city', '--move-aside'];
  process.on('SIGINT', () => undefined); // the run answers it, and this script passes its exit code on
  process.exitCode = await run(process.execPath, ['dist/lastmeter.js', ...args, ...process.argv.slice(2)], {
    cwd: root,
  });
} catch (error) {
  process.stderr.write(`npm start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
