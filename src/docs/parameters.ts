import type { ParameterRow, Prior } from '../model/parameters/row.ts';
import { type Path, table as parameterTable, paths } from '../model/parameters/table.ts';
import { table } from './markdown.ts';

/** The first word of a path: `director` of `director.slots`. */
function family(path: string): string {
  return path.split('.', 1)[0] as string;
}

const when = { any: 'any week', quarter: 'next quarter', start: 'at the start' } as const;
const whenZh = { any: '任意周', quarter: '下一季度', start: '开始时' } as const;

/** The parameter table by family. @param language of the meaning */
export function parameterTables(language: 'en' | 'zh'): string {
  const families = [...new Set(paths.map(family))];
  const heads = {
    en: ['parameter', 'default', 'unit', 'range', 'prior', 'changes', 'meaning', 'source'],
    zh: ['参数', '默认值', '单位', '范围', '先验', '生效', '含义', '来源'],
  };
  return families
    .map((name) => {
      const rows = paths
        .filter((path) => family(path) === name)
        .map((path) => {
          const row: ParameterRow = parameterTable[path as Path];
          return [
            `\`${path}\``,
            shown(row),
            row.unit === '-' ? '' : row.unit,
            range(row),
            prior(row, language),
            (language === 'en' ? when : whenZh)[row.when],
            row[language],
            row.source,
          ];
        });
      return `### ${name}\n\n${table(heads[language], rows)}`;
    })
    .join('\n\n');
}

function shown(row: ParameterRow): string {
  if (row.kind === 'switch') return row.default ? 'on' : 'off';
  return row.kind === 'number' || row.kind === 'integer' ? String(row.default) : `\`${row.default}\``;
}

function range(row: ParameterRow): string {
  switch (row.kind) {
    case 'number':
      return `${row.range[0]} to ${row.range[1]}`;
    case 'integer':
      return `${row.range[0]} to ${row.range[1]}, whole`;
    case 'switch':
      return 'on, off';
    case 'choice':
      return row.choices.map((name) => `\`${name}\``).join(', ');
    default:
      return `formula of the list [${row.scorecard}](scorecards.md)`;
  }
}

function prior(row: ParameterRow, language: 'en' | 'zh'): string {
  const given: Prior = row.kind === 'number' || row.kind === 'integer' ? row.prior : null;
  if (given === null) return '';
  const kinds = { en: { uniform: 'even', logUniform: 'log-even' }, zh: { uniform: '均匀', logUniform: '对数均匀' } };
  return `${kinds[language][given.kind]} ${given.low} to ${given.high}`;
}
