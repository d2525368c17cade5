import type { Group } from '../measures/outcome.ts';
import { outcomes, pairedOutcomes } from '../measures/outcomes.ts';
import { comparedOutcomes, whoOutcomes } from '../measures/who.ts';
import { table } from './markdown.ts';

const families: Readonly<Record<Group, string>> = {
  1: 'Formalization',
  2: 'Completion',
  3: 'Concentration of support and service',
  4: 'Matthew dynamics',
  5: 'Coverage of special and general children',
  6: 'Benefit incidence',
  7: 'Redundancy',
  8: 'Landing cascade and suspension',
  9: 'Goodhart gap',
  10: 'Welfare',
  11: 'Impression and information',
  12: 'Traces on paper',
  13: 'Burst under urging',
  14: 'Posts and people',
  15: 'Access',
  16: 'Dependence on persons',
  volume: 'Volumes',
  response: 'Response to the target',
  bimodality: 'Bimodality',
  evaluation: 'The third party’s ranking',
  category: 'Coverage by category of children',
  materials: 'Materials',
  author: 'The author’s visit',
};

const head = ['measure', 'unit', 'range', 'empty', 'meaning', '含义', 'rows'];
type Listed = Pick<(typeof outcomes)[number], 'name' | 'group' | 'unit' | 'range' | 'na' | 'en' | 'zh' | 'source'>;

/** Every outcome of one run, by family. */
export function measureTables(): string {
  return tables(outcomes);
}

/** Every outcome that takes a control run on the same luck. */
export function pairedTables(): string {
  return tables(pairedOutcomes);
}

/** Who gains: what comparisons of arms show besides. */
export function whoTables(): string {
  return tables([...whoOutcomes, ...comparedOutcomes]);
}

function tables(listed: readonly Listed[]): string {
  const groups = [...new Set(listed.map(({ group }) => group))];
  return groups
    .map((group) => {
      const rows = listed.filter((outcome) => outcome.group === group).map(row);
      return `### ${families[group]}\n\n${table(head, rows)}`;
    })
    .join('\n\n');
}

function row({ name, unit, range, na, en, zh, source }: Listed): readonly string[] {
  return [`\`${name}\``, unit === '-' ? '' : unit, `${bound(range[0])} to ${bound(range[1])}`, na, en, zh, source];
}

function bound(value: number): string {
  return Number.isFinite(value) ? String(value) : value < 0 ? '-∞' : '∞';
}
