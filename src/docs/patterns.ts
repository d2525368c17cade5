import { controls } from '../analysis/patterns/controls.ts';
import { type LedgerEntry, ledger } from '../analysis/patterns/ledger.ts';
import type { Figure, Pattern } from '../analysis/patterns/pattern.ts';
import { patternTable } from '../analysis/patterns/patternTable.ts';
import { targetText } from '../analysis/patterns/target.ts';
import { strengthWords, useWords } from '../report/patterns/words.ts';
import type { Document } from './document.ts';
import { table } from './markdown.ts';

const how = {
  median: 'median of replicates',
  mean: 'mean of replicates',
  share: 'share of replicates',
  ratio: 'ratio of means over replicates',
} as const;

const head = `# Patterns

Written by \`npm run docs\`. What should be seen in the model if it reproduces the case, and when it counts as seen: the definitions
that \`lastmeter patterns\` judges by. Rows (S19) are those of [evidence.md](evidence.md).

A figure is computed in each replicate; the controls run on the same luck. **Holds**: the central 90 % interval of its estimate lies in
the target (a bootstrap over replicates with a fixed seed; Wilson's interval for a share of replicates). **Fails**: it lies outside.
**Undecided**: it contains an end of the target, there are fewer than five replicates (forty for the lucky start), the figure is
defined in fewer than nine of ten replicates, or the divisor of a ratio cannot be told from zero. A pattern holds if all deciding
figures hold. Strong patterns pass in few parameter draws, weak ones in nearly all. Verbal quantifiers of the paper are coded: most, above
50 %; few, below 20 %; some or part, 5-50 %; many, at least 30 %. Thresholds that neither the paper nor this coding gives stand in the
definition.
`;

/** docs/patterns.md: the definition of every pattern, its figures and targets, the controls, the ledger. */
export function patternsDocument(): Document {
  const listed = patternTable.filter(({ strength }) => strength !== 'check');
  const checks = patternTable.filter(({ strength }) => strength === 'check');
  const parts = [
    head,
    '## Controls\n',
    table(
      ['control', 'what is otherwise', '不同之处', 'values'],
      Object.entries(controls).map(([name, { text, set }]) => [
        `\`${name}\``,
        text.en,
        text.zh,
        Object.entries(set)
          .map(([path, value]) => `\`${path}: ${value}\``)
          .join(', '),
      ]),
    ),
    '\n## Patterns\n',
    ...listed.map(section),
    '## Further checks\n',
    'Each gives a row of the paper a verdict.\n',
    ...checks.map(section),
    '## The ledger\n',
    'Whether a pattern was in view when the model was made. A held-out pattern counts as used as soon as an equation or a fixed value was changed after seeing it.\n',
    table(['pattern', 'status', 'when and what was seen', 'what was changed after it'], ledger.map(entry)),
  ];
  return { path: 'docs/patterns.md', text: `${parts.join('\n')}\n` };
}

function section({ id, title, definition, rows, strength, use, controls: needed, figures }: Pattern): string {
  const about = [rows.join(', '), strengthWords[strength].en, useWords[use].en];
  if (needed.length > 0) about.push(`controls: ${needed.map((name) => `\`${name}\``).join(', ')}`);
  return [
    `### ${id} ${title.en} · ${title.zh}\n`,
    `${about.join('; ')}.\n`,
    `${definition.en}\n`,
    `${definition.zh}\n`,
    `${table(['figure', 'what', '指标', 'unit', 'over replicates', 'target'], figures.map(row))}\n`,
  ].join('\n');
}

function row({ name, text, unit, statistic, target, style, decides }: Figure): readonly string[] {
  const aim = target === null ? 'told only' : `\`${targetText(target, style).en}\`${decides ? '' : ' (describes)'}`;
  return [`\`${name}\``, text.en, text.zh, unit, how[statistic], aim];
}

function entry({ id, looked, note }: LedgerEntry): readonly string[] {
  if (looked.status === 'fitted') return [id, 'fitted', '', note?.en ?? ''];
  if (looked.status === 'neverLookedAt')
    return [id, 'not looked at before the patterns were first judged', '', note?.en ?? ''];
  return [
    id,
    'looked at',
    looked.looks.map(({ when, seen }) => `${when.en}: ${seen.en}`).join('; '),
    looked.looks.map(({ changed }) => changed?.en ?? 'nothing').join('; '),
  ];
}
