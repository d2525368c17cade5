import type { PatternResult } from '../analysis/patterns/result.ts';
import { exits } from '../experiment/failure.ts';
import type { Resolved } from '../scenario/resolve.ts';
import { ablationNeeds, ablationOptions, asksForStudy } from './ablationOptions.ts';
import { command } from './command.ts';
import type * as Ensembles from './ensemble.ts';
import { ensembleNeeds, ensembleOptions } from './ensembleOptions.ts';
import { beside } from './needs.ts';
import { json, language, luck, moveAside, text, whole, workers } from './options.ts';
import { progress } from './progress.ts';
import { print, printJson, tell } from './say.ts';
import { stoppable } from './stop.ts';

const files = ['patterns.json', 'patterns.csv', 'report.html'] as const;

export const patternsCommand = command({
  name: 'patterns',
  takes: '[scenario]',
  describe: 'Judge a scenario by the patterns of the paper: what holds, what fails, what was fitted',
  positionals: {
    scenario: {
      describe: 'A scenario file, or lastmeter:baseline',
      type: 'string',
      default: 'lastmeter:baseline',
    },
  },
  options: {
    replicates: whole('replicates', 'Replicates, each with its controls on the same luck', [1, 100_000], 50),
    ...ensembleOptions,
    ...luck,
    workers,
    json,
    language: language('the table and the report'),
    out: text('Folder for patterns.csv, patterns.json and report.html'),
    'move-aside': moveAside,
    ...ablationOptions,
    check: {
      describe: 'End with exit code 1 if a pattern fails, or a study contradicts the design',
      type: 'boolean',
      default: false,
    },
  },
  needs: { ...ensembleNeeds, ...ablationNeeds, 'move-aside': beside('out') },
  examples: [
    ['patterns', 'The baseline over fifty replicates'],
    ['patterns my.yaml --out my-patterns', 'With a chart of each pattern in my-patterns/report.html'],
    ['patterns --ablations --only A4,A8', 'What equal sharing, and support without effect, leave of the patterns'],
    ['patterns my.yaml --check', 'For scripts: exit code 1 if a pattern fails'],
  ],
  async run(given) {
    const { load } = await import('../scenario/load.ts');
    const resolved = await load(given.scenario, { set: given.set });
    const { scenario } = resolved;
    const { asItIs, patternsRuns, study } = await import('../analysis/patterns/patterns.ts');
    const sets = given.ensemble === undefined ? asItIs : await setsOf(given.ensemble, resolved, given);
    if (asksForStudy(given)) return (await import('./ablations.ts')).runStudies(given, scenario, sets);
    const { digestOf, fingerprint } = await import('../scenario/fingerprint.ts');
    const { version } = await import('../experiment/version.ts');
    const { claim, writeTexts } = await import('../experiment/texts.ts');
    const { seed, replicates, language } = given;
    const studied = {
      scenario: scenario.name,
      fingerprint: fingerprint(scenario),
      lastmeter: version,
      target: scenario.values['city.target'],
      seed,
      replicates,
      ensemble: given.ensemble ?? null,
      sets,
    };
    const digest = digestOf(studied);
    if (given.out !== undefined) {
      const place = { folder: given.out, index: files[0], names: files, digest };
      await claim(place, given['move-aside']);
    }
    const { threadsFor } = await import('../experiment/threads.ts');
    const units = sets.length * replicates;
    const workers = threadsFor(given.workers, patternsRuns(units), { arms: [scenario] });
    const bar = await progress(units);
    let found: Awaited<ReturnType<typeof study>>;
    try {
      found = await stoppable('nothing was written; the same command starts again', (signal) =>
        study(scenario, sets, { replicates, seed, workers, signal, progress: bar.at }),
      );
    } finally {
      bar.stop();
    }
    const { patternsDocument } = await import('../report/patterns/document.ts');
    const document = patternsDocument({ ...studied, digest }, found);
    if (given.out !== undefined) {
      const { textsOf } = await import('../report/patterns/texts.ts');
      await writeTexts(given.out, textsOf(document, scenario.title, language));
    }
    if (given.json) printJson(document);
    else {
      const { patternsTable } = await import('./patternsTable.ts');
      print(patternsTable(found.patterns, language));
    }
    if (given.out !== undefined) tell(`${files.join(', ')} written to ${given.out}`);
    return given.check ? verdict(found.patterns) : exits.done;
  },
});

/** Parameter sets of an ensemble with their weights; what the scenario sets itself stays as it says. */
async function setsOf(file: string, resolved: Resolved, given: Parameters<typeof Ensembles.drawn>[2]) {
  const { drawn, weightedSets } = await import('./ensemble.ts');
  return weightedSets(await drawn(file, [resolved], given));
}

function verdict(patterns: readonly PatternResult[]) {
  const failing = patterns.filter((pattern) => pattern.verdict === 'fails').map(({ id }) => id);
  if (failing.length === 0) return exits.done;
  tell(`check: ${failing.join(', ')} ${failing.length === 1 ? 'fails' : 'fail'}`);
  return exits.failed;
}
