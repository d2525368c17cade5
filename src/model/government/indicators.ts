import type { Values } from '../parameters/table.ts';
import { bureauObservable as at } from '../scorecard/observables.ts';

/**
 * Weights of the indicators of reported performance: value times reliability, summing to 1 (design 4.6, level 2; S56). A count
 * is exact and costs nothing; a judgement of quality is as reliable as the visits on which it rests:
 * `var / (var + sigma^2 / visits)`. So the weights fall on counts unless superiors spend attention.
 * @param x base observables of the appraisal; the weights are overwritten
 */
export function indicatorWeights(values: Values, x: Float64Array): void {
  const spread = values['government.processSpread'];
  const noise = values['government.processNoise'];
  const visits = values['government.attention'];
  const variance = spread * spread;
  const reliability = visits === 0 ? 0 : variance / (variance + (noise * noise) / visits);
  const completion = values['government.valueCompletion'];
  const hardware = values['government.valueHardware'];
  const trained = values['government.valueTrained'];
  const signIns = values['government.valueSignIns'];
  const process = values['government.valueProcess'] * reliability;
  const total = completion + hardware + trained + signIns + process;
  const share = (weight: number): number => (total === 0 ? 0 : weight / total);
  x[at.weightCompletion] = share(completion);
  x[at.weightHardware] = share(hardware);
  x[at.weightTrained] = share(trained);
  x[at.weightSignIns] = share(signIns);
  x[at.weightProcess] = share(process);
}
