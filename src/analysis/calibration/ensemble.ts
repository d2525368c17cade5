import type { Path } from '../../model/parameters/table.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { Ensemble } from '../../scenario/ensemble/ensemble.ts';
import type { Calibrated } from './calibrate.ts';
import { setOf } from './dimensions.ts';
import type { Reading } from './targets.ts';

const readings: Readonly<Record<Reading, Bilingual>> = {
  uploads: { en: 'the 1,768 reports with duplicates counted in', zh: '1,768次上报含重复上传' },
  distinct: { en: 'the 1,768 reports after duplicates were taken out', zh: '1,768次上报已扣除重复上传' },
};

/** The posterior as a file that runs can draw from. @param command the command line that made it */
export function ensembleOf(
  { choice, experiment, targets, units, ending, populations }: Calibrated,
  command: string,
): Ensemble {
  const population = populations.at(-1);
  if (population === undefined) throw new Error('a calibration without a generation');
  const { parameters, scenario, reading } = choice;
  const paths = (carried: boolean): readonly Path[] =>
    parameters.filter((parameter) => parameter.carried === carried).map(({ path }) => path);
  return {
    title: {
      en: `${population.particles.length} parameter sets of ${scenario.title.en}: ${readings[reading].en}`,
      zh: `${scenario.title.zh}的${population.particles.length}组参数：${readings[reading].zh}`,
    },
    made: {
      command,
      seed: choice.seed,
      scenario: experiment.scenario.fingerprint,
      version: experiment.lastmeter,
      reading,
      replicates: choice.replicates,
      simulated: ending.simulated,
      tolerance: population.tolerance,
      effectiveSize: Number(population.effectiveSize.toPrecision(4)),
    },
    targets: targets.map(({ pattern, figure, low, high }, index) => ({
      pattern,
      figure,
      low: Number.isFinite(low) ? low : null,
      high: Number.isFinite(high) ? high : null,
      standardError: units[index]!,
    })),
    fitted: paths(false),
    carried: paths(true),
    sets: population.particles.map(({ proposal, evaluation, weight }, index) => ({
      number: index + 1,
      weight,
      distance: evaluation.distance,
      set: setOf(parameters, proposal.values),
    })),
  };
}
