import { exits } from '../experiment/failure.ts';
import type { Bilingual } from '../model/scenario.ts';
import type { FrontierDocument } from '../report/frontier/document.ts';
import { command } from './command.ts';
import { caseEnsemble } from './ensembleOptions.ts';
import { anEnsemble, idle } from './needs.ts';
import { json, language, luck, moveAside, real, text, whole, workers } from './options.ts';
import { progress } from './progress.ts';
import { aligned, print, printJson, tell } from './say.ts';
import { RUNS } from './shard.ts';
import { stoppable } from './stop.ts';

export const frontierCommand = command({
  name: 'frontier',
  takes: '<base> [arm..]',
  describe: 'Cost against effect over the ensemble: frontier, regret, satisficing, packages within a budget',
  positionals: {
    base: {
      describe:
        'The scenario to compare with, such as lastmeter:baseline, or a study file with its arms, sets, aims and weights',
      type: 'string',
      demandOption: true,
    },
    arm: {
      describe: 'Scenario files that extend the base; after a study file, names of those of its arms that are meant',
      type: 'string',
      array: true,
      default: [] as string[],
    },
  },
  options: {
    by: {
      describe:
        'An outcome that counts (one that has a better side), or a sum such as staged+duplicate; may be repeated',
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
    budget: {
      ...text('Yuan: search packages of the arms that cost no more, and show the whole front'),
      defaultDescription: 'no search; where a study file moves weights, what its observation costs',
    },
    population: {
      ...whole('population', 'Packages in a generation of the search; 0 for as many as fit the levers', [0, 1000], 0),
      defaultDescription: 'one and a half times the levers, at least 24',
    },
    generations: whole('generations', 'Generations of the search', [1, 10_000], 8),
    ensemble: {
      ...text('Parameter sets to run every arm in: an ensemble file, or none for the scenarios as they are'),
      defaultDescription: `that of the study file, or ${caseEnsemble}`,
    },
    'ensemble-sets': {
      ...whole('ensemble-sets', 'Sets to draw from the ensemble; each counts alike', [0, 100_000], 0),
      defaultDescription: 'as the study file says, or 20',
    },
    replicates: {
      ...whole('replicates', 'Lucks of each set', [0, 100_000], 0),
      defaultDescription: 'as the study file says, or 5',
    },
    'hour-price': real('hour-price', 'Yuan that an hour of the agency is worth (an assumption)', [0, 100_000], 40),
    ...luck,
    workers,
    out: { ...text('Folder to write'), defaultDescription: 'output/<base>-frontier-<digest>' },
    'move-aside': moveAside,
    language: language('the table and the report'),
    json,
  },
  needs: { 'ensemble-sets': anEnsemble },
  examples: [
    [
      'frontier lastmeter:baseline scenarios/policies/f0*.yaml',
      'Which fixes are worth their money, and never regretted',
    ],
    [
      'frontier lastmeter:baseline scenarios/policies/x0*.yaml --budget 40000',
      'Packages of three levers within a budget',
    ],
    [
      'frontier lastmeter:studies/evaluation',
      'The weights of an evaluation that is hard to game, for the same observation',
    ],
  ],
  async run(given, said) {
    const { language, generations } = given;
    const { frontierAsked } = await import('./frontier/asked.ts');
    const asked = await frontierAsked(given);
    const { resolved, by, budget, weighting, replicates, seed } = asked;
    for (const name of ['population', 'generations'])
      if (budget === null && said.has(name)) throw idle(name, '--budget');
    if (asked.ensemble === null && said.has('ensemble-sets')) {
      throw idle('ensemble-sets', `--ensemble, because ${given.base} names none`);
    }
    const { readCondition } = await import('./conditions.ts');
    const satisfice = given.satisfice ?? '';
    const condition = readCondition('satisfice', satisfice, true);
    const [base, ...arms] = resolved;
    const { drawn } = await import('./ensemble.ts');
    const from = { set: given.set, seed, 'ensemble-sets': asked.sets };
    const planned = asked.ensemble === null ? null : await drawn(asked.ensemble, resolved, from);
    const kept = planned?.kept ?? resolved.map(() => []);
    const sets = planned === null ? [{}] : planned.sets.map((one) => one.set);
    const { meant } = await import('../analysis/discovery/names.ts');
    const aims = by.flatMap(({ outcome }) => outcome.split('+'));
    const outcomes = [...new Set([...aims, ...condition.uses.map((name) => meant(name).outcome)])];
    const { usualPopulation } = await import('../analysis/search/question.ts');
    const movable = arms.length + (weighting?.parts.length ?? 0);
    const population = given.population === 0 ? usualPopulation(movable) : given.population;
    const hourPrice = given['hour-price'];
    const { leverOf } = await import('../analysis/search/levers.ts');
    const levers = arms.map((arm, k) => leverOf(arm, kept[k + 1] ?? []));
    const making = { base: base.scenario, levers, weighting };
    if (budget !== null) (await import('./frontier/affordable.ts')).refuseSmallBudget(budget, making, hourPrice);
    const { claimAnswer } = await import('./answer.ts');
    const { writeTexts } = await import('../experiment/texts.ts');
    const fingerprints = resolved.map(({ fingerprint }) => fingerprint);
    const search = budget === null ? null : { budget, weighting, population, generations };
    const question = { fingerprints, by, satisfice, search, sets, replicates, seed, hourPrice };
    const { frontierFiles, frontierTexts } = await import('../report/frontier/texts.ts');
    const { namedArms } = await import('../report/lab/names.ts');
    const files = frontierFiles(
      by.map(({ outcome }) => outcome),
      arms.length,
      budget !== null,
    );
    const { folder, head } = await claimAnswer('frontier', base.scenario.name, question, files, given);
    const { robustRows, satisfied } = await import('../analysis/robustness/rows.ts');
    const { keptChances } = await import('./frontier/chances.ts');
    const scenarios = resolved.map(({ scenario }) => scenario);
    const { threadsFor } = await import('../experiment/threads.ts');
    const lucks = sets.length * replicates;
    const inSearch = budget === null ? 0 : population * generations;
    const workers = threadsFor(given.workers, (resolved.length + inSearch) * lucks, { arms: scenarios });
    const bar = await progress(resolved.length * lucks);
    const { found, searched } = await stoppable('what is done is kept; the same command goes on', async (signal) => {
      const luck = { folder: `${folder}/${RUNS}`, seed, sets, replicates, workers, signal };
      const all = resolved.map(({ scenario }, k) => ({ scenario, kept: kept[k] ?? [] }));
      const runs = await keptChances({ ...luck, progress: bar.at }).run('arms', all, outcomes);
      bar.stop();
      if (budget === null) return { found: runs, searched: null };
      const { searchPackages } = await import('../analysis/search/packages.ts');
      const other = `${seed} / not used in the search`;
      const freshSets =
        asked.ensemble === null
          ? sets
          : (await drawn(asked.ensemble, [base], { ...from, seed: other })).sets.map((one) => one.set);
      const parts = weighting === null ? '' : ` and ${weighting.parts.length} weights of ${weighting.path}`;
      tell(`Searching packages of ${levers.length} levers${parts} within ${Math.round(budget)} yuan`);
      const packages = await searchPackages(
        { ...making, objectives: by, budget, hourPrice, population, generations },
        keptChances(luck),
        keptChances({ ...luck, seed: other, sets: freshSets }),
        (generation, count) =>
          tell(
            `  generation ${generation} of ${generations}: ${count === 0 ? 'no package that is new' : `${count} packages`}`,
          ),
      );
      return { found: runs, searched: packages };
    }).finally(() => bar.stop());
    const document: FrontierDocument = {
      ...head,
      base: base.scenario.name,
      fingerprints,
      seed,
      ensemble: asked.ensemble,
      sets: sets.length,
      replicates,
      hourPrice,
      outcomes: by.map((one) => ({ ...one, rows: robustRows(one, scenarios, found, seed, hourPrice) })),
      satisfice,
      satisficing: arms.map(({ scenario }, k) => ({ arm: scenario.name, share: satisfied(condition, found, k + 1) })),
      budget,
      weights:
        weighting === null
          ? null
          : {
              path: weighting.path,
              parts: weighting.parts.map(({ name }) => name),
              titles: weighting.parts.map(({ title }) => title),
              steps: weighting.steps,
            },
      search: searched,
    };
    await writeTexts(folder, frontierTexts(document, namedArms(scenarios), language));
    if (given.json) printJson(document);
    else print(await printed(document, language));
    tell(`The report: ${folder}/report.html; tables and figures beside it`);
    return exits.done;
  },
});

async function printed(document: FrontierDocument, language: keyof Bilingual): Promise<string> {
  const { armTable, frontierSentences, frontTable } = await import('../report/frontier/words.ts');
  const { wrap } = await import('../observers/diary/wrap.ts');
  const tables = [
    ...document.outcomes
      .filter(({ rows }) => rows.length > 0)
      .map((one) => ({ name: one.outcome, ...armTable(one, document, language) })),
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
