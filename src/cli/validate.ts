import { type Exit, exits } from '../experiment/failure.ts';
import { command } from './command.ts';
import { json } from './options.ts';
import { print, printJson, red, tell } from './say.ts';

/** What is said of one scenario file. */
interface Verdict {
  readonly file: string;
  readonly ok: boolean;
  readonly fingerprint: string | null;
  readonly faults: readonly unknown[];
}

export const validateCommand = command({
  name: 'validate',
  takes: '<scenario..>',
  describe: 'Check scenario files, with line and column of every fault',
  positionals: { scenario: { describe: 'Scenario files', type: 'string', array: true, demandOption: true } },
  options: { json },
  examples: [['validate scenarios/*.yaml', 'Check all scenarios of a folder']],
  async run(given) {
    const { load } = await import('../scenario/load.ts');
    const { ScenarioError } = await import('../scenario/error.ts');
    const verdicts: Verdict[] = [];
    for (const file of given.scenario) {
      try {
        const { fingerprint } = await load(file);
        verdicts.push({ file, ok: true, fingerprint, faults: [] });
        if (!given.json) print(`${file}: ok`);
      } catch (error) {
        if (!(error instanceof ScenarioError)) throw error;
        verdicts.push({ file, ok: false, fingerprint: null, faults: error.faults });
        tell(`${red('error:')} ${error.format()}`);
      }
    }
    if (given.json) printJson(verdicts);
    const exit: Exit = verdicts.every(({ ok }) => ok) ? exits.done : exits.wrong;
    return exit;
  },
});
