import { join } from 'node:path';
import { chiSquareLimits } from '../testing/falseAlarm.ts';
import { alarm, compare } from '../testing/rewritten/agreement.ts';
import { keptPath, readKept } from '../testing/rewritten/kept.ts';
import { table } from './markdown.ts';
import { projectFolder } from './project.ts';

/** How far the engine and the program written from docs/odd.md agree, as two tables. */
export function agreementTables(): string {
  const { parts, frequencies } = compare(readKept(join(projectFolder(), keptPath)));
  const said = table(
    ['part', 'situations', 'values compared', 'values that differ'],
    parts.map(({ part, situations, compared, differences }) =>
      [part, situations, compared, differences.length].map(String),
    ),
  );
  const often = table(
    ['frequencies of', 'draws', 'chi-square', 'degrees of freedom', 'limits'],
    frequencies.map(({ what, draws, fit: { statistic, freedom } }) => {
      const limits = chiSquareLimits(freedom, alarm, frequencies.length).map((limit) => limit.toFixed(0));
      return [what, String(draws), statistic.toFixed(1), String(freedom), limits.join(' to ')];
    }),
  );
  return `${said}\n\n${often}`;
}
