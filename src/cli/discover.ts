import { exits, Failure } from '../experiment/failure.ts';
import type { Bilingual } from '../model/scenario.ts';
import type { DiscoveryDocument } from '../report/discovery/document.ts';
import { quoted } from '../scenario/printable.ts';
import { command } from './command.ts';
import { factorOption, keptFactors, readFactors } from './factors.ts';
import { json, language, luck, moveAside, text, whole, workers } from './options.ts';
import { print, printJson, tell } from './say.ts';
import { shardOption, sharedOut } from './shard.ts';
import { loadPair } from './studies.ts';

export const discoverCommand = command({
  name: 'discover',
  takes: '<scenario> [arm]',
  describe: 'Under which parameters does a condition hold, such as a fix that backfires? Boxes and a tree',
  positionals: {
    scenario: {
      describe: 'The scenario, such as lastmeter:baseline, or a study file: its base and arm',
      type: 'string',
      demandOption: true,
    },
    arm: { describe: 'A scenario that extends it: conditions may speak of what it changes', type: 'string' },
  },
  options: {
    where: {
      ...text(
        'The condition, a formula over outcomes (docs/measures.md); reported is another word for accepted; with an arm NAME is its own value, NAMEBase that of the base, NAMEChange the difference on the same luck',
      ),
      demandOption: true,
    },
    factor: factorOption,
    sample: whole('sample', "Points over the priors (Sobol'), each with lucks of its own", [128, 1_000_000], 1024),
    replicates: whole('replicates', 'Lucks that are averaged at each point', [1, 1000], 1),
    boxes: whole('boxes', 'Boxes that are sought at most, one outside the other', [1, 10], 2),
    ...luck,
    workers,
    shard: shardOption,
    out: { ...text('Folder to write'), defaultDescription: 'output/<scenario>-discovery-<digest>' },
    'move-aside': moveAside,
    language: language('the answer and the report'),
    json,
  },
  examples: [
    ['discover lastmeter:baseline --where "accepted >= 1700 and genuine < 600"', 'Where reports float above service'],
    [
      'discover lastmeter:baseline lastmeter:policies/f03b-random-inspection --where "genuineChange < 0 or welfare3Change < 0"',
      'When does verification backfire?',
    ],
  ],
  async run(given) {
    const { language, replicates, sample, seed } = given;
    const where = given.where ?? '';
    const { readCondition } = await import('./conditions.ts');
    const resolved = await loadPair(given.scenario, given.arm, given.set);
    const condition = readCondition('where', where, resolved.length > 1);
    if (condition.uses.length === 0) {
      throw new Failure(exits.wrong, `--where ${quoted(where)}: it names no outcome, so it is the same everywhere.`);
    }
    const factors = readFactors(given.factor);
    const { MOST_DIMENSIONS } = await import('../experiment/design/sobol.ts');
    if (factors.length > MOST_DIMENSIONS) {
      throw new Failure(exits.wrong, `--factor: up to ${MOST_DIMENSIONS} factors; there are ${factors.length}.`);
    }
    const kept = keptFactors(factors, resolved, given.set);
    const arms = resolved.map(({ scenario }) => scenario);
    const { casesOf, discoveryPoints, valuesOf } = await import('../analysis/discovery/study.ts');
    const { meant } = await import('../analysis/discovery/names.ts');
    const points = discoveryPoints(factors, sample, replicates, seed);
    const outcomes = [...new Set(condition.uses.map((name) => meant(name).outcome))];
    const study = { arms, kept, outcomes, seed, points };
    const { claimAnswer } = await import('./answer.ts');
    const { writeTexts } = await import('../experiment/texts.ts');
    const fingerprints = resolved.map(({ fingerprint }) => fingerprint);
    const asked = { fingerprints, where, factors, sample, replicates, seed, boxes: given.boxes };
    const { discoveryFiles, discoveryTexts } = await import('../report/discovery/texts.ts');
    const files = discoveryFiles(given.boxes);
    const { folder, head } = await claimAnswer('discovery', arms[0]?.name ?? '', asked, files, given);
    const runs = await sharedOut('discovery', study, { folder, shard: given.shard, workers: given.workers });
    if (runs === null) return exits.done;
    const { cases, leftOut, answers } = casesOf(condition, factors, points, runs, arms.length);
    if (cases.holds.length < leftOut) {
      throw new Failure(
        exits.failed,
        `${quoted(where)} has no answer at ${leftOut} of ${answers.length} points, because an outcome in it is undefined there (docs/measures.md says when). Nothing was written: the rest is too little to stand for all. Take other outcomes, or more --replicates.`,
      );
    }
    const { discover } = await import('../analysis/discovery/discover.ts');
    const { quantile } = await import('../measures/statistics/quantile.ts');
    const document: DiscoveryDocument = {
      ...head,
      scenario: arms[0]?.name ?? '',
      arm: arms[1]?.name ?? null,
      fingerprints,
      condition: where,
      seed,
      sample,
      replicates,
      factors,
      leftOut,
      medians: condition.uses.map((name) => {
        const values = valuesOf(name, runs, arms.length).filter((value) => !Number.isNaN(value));
        return { name, median: quantile(values, 0.5) };
      }),
      ...discover(cases, given.boxes),
    };
    const { namedArms } = await import('../report/lab/names.ts');
    await writeTexts(folder, discoveryTexts(document, namedArms(arms), points, runs, answers, language));
    if (given.json) printJson(document);
    else print(await printed(document, language));
    tell(`The report: ${folder}/report.html; tables and figures beside it`);
    return exits.done;
  },
});

async function printed(document: DiscoveryDocument, language: keyof Bilingual): Promise<string> {
  const { discoverySentences, treeLines } = await import('../report/discovery/words.ts');
  const { wrap } = await import('../observers/diary/wrap.ts');
  const { tree } = document;
  const sentences = discoverySentences(document).map((one) => wrap(one[language], 0));
  return [...sentences, ...(tree === null ? [] : ['', ...treeLines(tree, document, language)])].join('\n');
}
