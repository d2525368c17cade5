import { headlines } from '../analysis/comparison/headline.ts';
import type { Conditions } from '../analysis/comparison/simulated.ts';
import type { Chances } from '../analysis/search/question.ts';
import { exits, Failure } from '../experiment/failure.ts';
import type { Bilingual } from '../model/scenario.ts';
import type { FrontierDocument } from '../report/frontier/document.ts';
import { loadArms, refuseUnknownOutcomes, yuan } from './arms.ts';
import { command } from './command.ts';
import { json, language, luck, moveAside, real, text, whole, workers } from './options.ts';
import { progress } from './progress.ts';
import { aligned, print, printJson, tell } from './say.ts';
import { stoppable } from './stop.ts';

export const frontierCommand = command({
  name: 'frontier',
  takes: '<base> <arm..>',
  describe: 'Cost against effect over the ensemble: frontier, regret, satisficing, packages within a budget',
  positionals: {
    base: { describe: 'The scenario to compare with, such as lastmeter:baseline', type: 'string', demandOption: true },
    arm: { describe: 'Scenario files that extend the base', type: 'string', array: true, demandOption: true },
  },
  options: {
    by: {
      describe: 'An outcome that counts (one that has a better side); may be repeated',
      type: 'string',
      array: true,
      nargs: 1,
      default: [] as string[],
      defaultDescription: 'welfare3, genuine, coverageSpecial',
    },
    satisfice: {
      ...text('What an arm should satisfy: a formula over the means of a set (NAME, NAMEBase, NAMEChange)'),
      default: 'welfare3Change > 0 and genuineChange > 0',
    },
    budget: text('Yuan: search packages of the arms that cost no more, and show the whole front'),
    population: {
      ...whole('population', 'Packages in a generation of the search; 0 for as many as fit the levers', [0, 1000], 0),
      defaultDescription: 'one and a half times the levers, at least 24',
    },
    generations: whole('generations', 'Generations of the search', [1, 10_000], 8),
    ensemble: {
      ...text('Parameter sets to run every arm in: an ensemble file, or none for the scenarios as they are'),
      default: 'lastmeter:ensembles/h-city',
    },
    'ensemble-sets': whole('ensemble-sets', 'Sets to draw from the ensemble; each counts alike', [1, 100_000], 20),
    replicates: whole('replicates', 'Lucks of each set', [1, 100_000], 5),
    'hour-price': real('hour-price', 'Yuan that an hour of the agency is worth (an assumption)', [0, 100_000], 40),
    ...luck,
    workers,
    out: { ...text('Folder to write'), defaultDescription: 'output/<base>-frontier-<digest>' },
    'move-aside': moveAside,
    language: language('the table and the report'),
    json,
  },
  examples: [
    [
      'frontier lastmeter:baseline scenarios/policies/f0*.yaml',
      'Which fixes are worth their money, and never regretted',
    ],
    [
      'frontier lastmeter:baseline scenarios/policies/x0*.yaml --budget 40000',
      'Packages of three levers within a budget',
    ],
  ],
  async run(given) {
    const { language, replicates, seed } = given;
    const names = given.by.length > 0 ? [...new Set(given.by)] : ['welfare3', 'genuine', 'coverageSpecial'];
    await refuseUnknownOutcomes(names, 'by');
    const by = names.map((outcome) => ({ outcome, wanted: wantedOf(outcome) }));
    const budget = given.budget === undefined ? null : yuan(given.budget);
    const { readCondition } = await import('./conditions.ts');
    const satisfice = given.satisfice ?? '';
    const condition = readCondition('satisfice', satisfice, true);
    const resolved = await loadArms(given.base, given.arm, given.set);
    const [base, ...arms] = resolved;
    const asTheyAre = given.ensemble === undefined || given.ensemble === 'none';
    const { drawn } = await import('./ensemble.ts');
    const file = given.ensemble ?? '';
    const planned = asTheyAre ? null : await drawn(file, resolved, given);
    const kept = planned?.kept ?? resolved.map(() => []);
    const sets = planned === null ? [{}] : planned.sets.map((one) => one.set);
    const { meant } = await import('../analysis/discovery/names.ts');
    const outcomes = [...new Set([...names, ...condition.uses.map((name) => meant(name).outcome)])];
    const { digestOf, claim, writeTexts } = await import('../experiment/texts.ts');
    const { version } = await import('../experiment/version.ts');
    const { commandLine } = await import('./commandLine.ts');
    const fingerprints = resolved.map(({ fingerprint }) => fingerprint);
    const { usualPopulation } = await import('../analysis/search/question.ts');
    const { generations } = given;
    const population = given.population === 0 ? usualPopulation(arms.length) : given.population;
    const hourPrice = given['hour-price'];
    const asked = { fingerprints, by, satisfice, budget, population, generations, sets, replicates, seed, hourPrice };
    const digest = digestOf({ version, ...asked });
    const folder = given.out ?? `output/${base.scenario.name}-frontier-${digest.slice(0, 8)}`;
    if (folder.trim() === '') throw new Failure(exits.wrong, '--out takes the path of a folder; it is empty');
    const { frontierFiles, frontierTexts } = await import('../report/frontier/texts.ts');
    const files = frontierFiles(names, budget !== null);
    await claim({ folder, index: 'frontier.json', names: files, digest }, given['move-aside']);
    const { robustRows, satisfied } = await import('../analysis/robustness/rows.ts');
    const { simulated } = await import('../analysis/comparison/simulated.ts');
    const scenarios = resolved.map(({ scenario }) => scenario);
    const bar = await progress(resolved.length * sets.length * replicates);
    const { found, search } = await stoppable('nothing was written; the same command starts again', async (signal) => {
      const conditions = { seed, sets, replicates, workers: given.workers, signal };
      const runs = await simulated(scenarios, kept, outcomes, { ...conditions, progress: bar.at });
      bar.stop();
      if (budget === null) return { found: runs, search: null };
      const { leverOf } = await import('../analysis/search/levers.ts');
      const { searchPackages } = await import('../analysis/search/packages.ts');
      const levers = arms.map((arm, k) => leverOf(arm, kept[k + 1] ?? []));
      const other = `${seed} / not used in the search`;
      const freshSets = asTheyAre
        ? sets
        : (await drawn(file, [base], { ...given, seed: other })).sets.map((one) => one.set);
      const asked = { base: base.scenario, levers, weighting: null, objectives: by };
      const question = { ...asked, budget, hourPrice, population, generations };
      tell(`Searching packages of ${levers.length} levers within ${budget} yuan: ${generations} generations`);
      const chances = (own: Conditions): Chances => ({
        seed: own.seed,
        run: (_part, packages, outcomesOf) =>
          simulated(
            packages.map(({ scenario }) => scenario),
            packages.map((one) => one.kept),
            outcomesOf,
            own,
          ),
      });
      const searched = await searchPackages(
        question,
        chances(conditions),
        chances({ ...conditions, seed: other, sets: freshSets }),
      );
      return { found: runs, search: searched };
    }).finally(() => bar.stop());
    const document: FrontierDocument = {
      format: 1,
      lastmeter: version,
      command: commandLine(process.argv.slice(2)),
      digest,
      base: base.scenario.name,
      fingerprints,
      seed,
      ensemble: asTheyAre ? null : file,
      sets: sets.length,
      replicates,
      hourPrice,
      outcomes: by.map((one) => ({ ...one, rows: robustRows(one, scenarios, found, seed, hourPrice) })),
      satisfice,
      satisficing: arms.map(({ scenario }, k) => ({ arm: scenario.name, share: satisfied(condition, found, k + 1) })),
      budget,
      search,
    };
    await writeTexts(folder, frontierTexts(document, language));
    if (given.json) printJson(document);
    else print(await printed(document, language));
    tell(`The report: ${folder}/report.html; tables and figures beside it`);
    return exits.done;
  },
});

/** @throws Failure (2) for an outcome without a better side: nothing can be gained in it */
function wantedOf(outcome: string): 'more' | 'less' {
  const wanted = headlines.find((one) => one.outcome === outcome)?.wanted;
  if (wanted === 'more' || wanted === 'less') return wanted;
  const known = headlines.filter((one) => one.wanted !== null).map((one) => one.outcome);
  throw new Failure(
    exits.wrong,
    `--by ${outcome}: nothing says whether more of it is better. Those with a better side are ${known.join(', ')}.`,
  );
}

async function printed(document: FrontierDocument, language: keyof Bilingual): Promise<string> {
  const { armTable, frontierSentences, frontTable } = await import('../report/frontier/words.ts');
  const { wrap } = await import('../observers/diary/wrap.ts');
  const tables = [
    ...document.outcomes.map((one) => ({ name: one.outcome, ...armTable(one, document, language) })),
    ...(document.search === null ? [] : [{ name: '', ...frontTable(document, language) }]),
  ];
  return [
    ...tables.map(({ name, head, rows }) => {
      const cells = [[name, ...head.slice(1)], ...rows.map((row) => [row.head, ...row.cells])];
      return `${aligned(cells, new Set(head.map((_, k) => k).slice(1, -1)))}\n`;
    }),
    ...frontierSentences(document).map((one) => wrap(one[language], 0)),
  ].join('\n');
}
