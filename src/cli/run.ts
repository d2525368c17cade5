import { join } from 'node:path';
import type { Conducted } from '../experiment/conduct.ts';
import { exits } from '../experiment/failure.ts';
import type { Plan } from '../experiment/plan.ts';
import { shell } from '../experiment/shell.ts';
import type { RunOf } from '../experiment/study/study.ts';
import type { Summary } from '../experiment/summary.ts';
import type { Bilingual } from '../model/scenario.ts';
import type { Resolved } from '../scenario/resolve.ts';
import { refuseTwins } from './arms.ts';
import { command } from './command.ts';
import { ensembleNeeds, ensembleOptions } from './ensembleOptions.ts';
import { json, language, luck, moveAside, oneOf, text, whole, workers } from './options.ts';
import { progress } from './progress.ts';
import { aligned, print, printJson, tell } from './say.ts';
import { stoppable } from './stop.ts';

export const runCommand = command({
  name: 'run',
  takes: '<scenario..>',
  describe: 'Run replicates of one or more scenarios and write their tables',
  positionals: {
    scenario: {
      describe: 'Scenario files, or lastmeter:baseline; each is an arm with the same luck',
      type: 'string',
      array: true,
      demandOption: true,
    },
  },
  options: {
    replicates: whole('replicates', 'Runs of each scenario', [1, 1_000_000], 50),
    first: whole('first', 'Number of the first replicate', [1, 1_000_000_000], 1),
    ...luck,
    ...ensembleOptions,
    out: {
      ...text('Folder to write; a long run that was stopped goes on from there. It refuses another experiment'),
      defaultDescription: 'output/<scenario>-<digest>',
    },
    'move-aside': moveAside,
    workers,
    events: oneOf('Replicates whose events are written', ['first', 'all', 'none'], 'first'),
    children: { describe: 'Write children.csv: one child in one run', type: 'boolean', default: false },
    language: language('the findings and the pictures'),
    outcomes: { describe: 'Print every outcome instead of the findings', type: 'boolean', default: false },
    excel: { describe: 'Start CSV files with a byte-order mark, for Excel', type: 'boolean', default: false },
    json,
  },
  needs: ensembleNeeds,
  examples: [
    ['run scenarios/baseline.yaml', 'Fifty replicates of the case'],
    ['run lastmeter:baseline --set city.homes=50 --replicates 10 --out small', 'Ten replicates of a smaller city'],
    ['run lastmeter:baseline --replicates 10000', 'A long run: after a crash or Ctrl-C, the same command goes on'],
    ['run lastmeter:baseline --ensemble lastmeter:ensembles/h-city', 'The case in twenty sets of its ensemble'],
    ['run a.yaml b.yaml --json | jq .summary', 'Two arms with the same luck, for the next program'],
  ],
  async run(given) {
    const { load } = await import('../scenario/load.ts');
    const options = { set: given.set };
    const resolved: Resolved[] = [];
    for (const file of given.scenario) resolved.push(await load(file, options));
    const arms = resolved.map(({ scenario }) => scenario);
    refuseTwins(given.scenario, resolved);
    const ensemble =
      given.ensemble === undefined
        ? null
        : await (await import('./ensemble.ts')).drawn(given.ensemble, resolved, given);
    const own = { arms, seed: given.seed, first: given.first, replicates: given.replicates };
    const plan: Plan = ensemble === null ? own : { ...own, ensemble };
    const { conduct } = await import('../experiment/conduct.ts');
    const { armOf, runCount, setOf } = await import('../experiment/plan.ts');
    const { keepsBlocks, runStudy } = await import('../experiment/runStudy.ts');
    const extras = { events: given.events, children: given.children };
    const { threadsFor } = await import('../experiment/threads.ts');
    const runs = runCount(plan);
    const bar = await progress(runs);
    try {
      const kept = keepsBlocks(runStudy(plan, extras))
        ? 'what is done is kept; the same command goes on'
        : 'nothing was written; the same command starts again';
      const done = await stoppable(kept, (signal) =>
        conduct(plan, extras, {
          folder: given.out ?? null,
          moveAside: given['move-aside'],
          excel: given.excel,
          workers: Math.min(threadsFor(given.workers, runs, plan), runs),
          signal,
          replay: ({ arm, set, replicate }: RunOf) => {
            const own = Object.entries(setOf(plan.ensemble, arm, set) ?? {}).map(([path, value]) => `${path}=${value}`);
            return replay(given.scenario[arm] ?? '', given.seed, [...given.set, ...own], replicate);
          },
          progress: bar.at,
          warn: tell,
          pictures: async () => {
            const { pictures } = await import('../report/pictures.ts');
            const first = arms.map((_, arm) => armOf(plan, arm, 0));
            return pictures(first, given.seed, given.first, given.language, ensemble?.sets[0]?.number ?? 0);
          },
        }),
      );
      bar.stop();
      await report(done, given);
    } finally {
      bar.stop();
    }
    return exits.done;
  },
});

/** The command that makes a run again. */
function replay(file: string, seed: string, set: readonly string[], replicate: number): string {
  const run = ['--seed', seed, '--first', String(replicate), '--replicates', '1'];
  return shell('lastmeter', 'run', file, ...run, ...set.flatMap((one) => ['--set', one]), '--workers', '1');
}

interface Shown {
  readonly json: boolean;
  readonly outcomes: boolean;
  readonly language: keyof Bilingual;
}

async function report({ folder, manifest }: Conducted, shown: Shown): Promise<void> {
  const { summarizeTable } = await import('../experiment/summarizeTable.ts');
  const { arms } = manifest.experiment;
  const names = arms.map(({ name }) => name);
  const summary = await summarizeTable(join(folder, 'runs.csv'), names, manifest.runs / arms.length);
  if (shown.json) printJson({ folder, ...manifest, summary });
  else if (shown.outcomes) print(await table(summary, shown.language));
  else {
    const { findingsTable } = await import('./findings.ts');
    print(findingsTable(summary, manifest.experiment.arms, shown.language));
  }
  tell(`${manifest.runs} ${manifest.runs === 1 ? 'run' : 'runs'} written to ${folder}`);
}

const heads = {
  en: ['arm', 'outcome', 'median', '10 %', '90 %', 'unit'],
  zh: ['方案', '指标', '中位数', '10%', '90%', '单位'],
} as const;

async function table(summary: readonly Summary[], language: keyof Bilingual): Promise<string> {
  const { NONE, telling } = await import('../measures/written.ts');
  const { unitWord } = await import('../report/comparison/units.ts');
  const shown = (value: number | null) => (value === null ? NONE : telling(value, 4));
  const rows = summary.map(({ arm, outcome, median, low, high, unit }) => [
    arm,
    outcome,
    shown(median),
    shown(low),
    shown(high),
    unitWord(unit)[language],
  ]);
  return aligned([heads[language], ...rows], new Set([2, 3, 4]));
}
