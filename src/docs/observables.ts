import type { ScorecardName } from '../model/parameters/row.ts';
import { table as parameterTable } from '../model/parameters/table.ts';
import { functions } from '../model/scorecard/functions.ts';
import { type Observable, observables } from '../model/scorecard/observables.ts';
import { table } from './markdown.ts';

/** What the formula of one scorecard may name, with the baseline's formula. */
export function observableTable(scorecard: ScorecardName): string {
  const rows = observables[scorecard].map((observable) => [
    `\`${observable.name}\``,
    observable.unit,
    `${observable.range[0]} to ${observable.range[1]}${observable.whole ? ', whole' : ''}`,
    kind(observable),
    observable.en,
    observable.zh,
  ]);
  const cells = table(['observable', 'unit', 'range', 'from', 'meaning', '含义'], rows);
  return `In the case: \`${parameterTable[`scorecards.${scorecard}`].default}\`\n\n${cells}`;
}

function kind({ formula, atMost }: Observable): string {
  if (formula !== null) return `\`${formula}\``;
  return atMost === null ? 'the model' : `the model; at most \`${atMost}\``;
}

/** The functions that a formula may call. */
export function functionTable(): string {
  const rows = [...functions].map(([name, { arity }]) => [
    `\`${name}\``,
    arity[0] === arity[1] ? String(arity[0]) : `${arity[0]} to ${arity[1]}`,
  ]);
  return table(['function', 'arguments'], rows);
}
