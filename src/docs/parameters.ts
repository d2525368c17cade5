import type { ParameterRow, Prior } from '../model/parameters/row.ts';
import { type Path, table as parameterTable, paths } from '../model/parameters/table.ts';
import type { Bilingual } from '../model/scenario.ts';
import { unitText } from '../scenario/unitText.ts';
import { table } from './markdown.ts';
import { rangeIn } from './range.ts';

/** The first word of a path: `director` of `director.slots`. */
function family(path: string): string {
  return path.split('.', 1)[0] as string;
}

const when = {
  any: { en: 'any week', zh: '任意周' },
  quarter: { en: 'next quarter', zh: '下一季度' },
  quarterEnd: { en: 'end of quarter', zh: '季度末' },
  start: { en: 'at the start', zh: '开始时' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const words = {
  on: { en: 'on', zh: '开' },
  off: { en: 'off', zh: '关' },
  comma: { en: ', ', zh: '、' },
  uniform: { en: 'even ', zh: '均匀 ' },
  logUniform: { en: 'log-even ', zh: '对数均匀 ' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The parameter table by family. @param language of the meaning */
export function parameterTables(language: keyof Bilingual): string {
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
            shown(row, language),
            unitText(row.unit, language),
            range(row, language),
            prior(row, language),
            when[row.when][language],
            row[language],
            row.source,
          ];
        });
      return `### ${name}\n\n${table(heads[language], rows)}`;
    })
    .join('\n\n');
}

function shown(row: ParameterRow, language: keyof Bilingual): string {
  if (row.kind === 'switch') return words[row.default ? 'on' : 'off'][language];
  return row.kind === 'number' || row.kind === 'integer' ? String(row.default) : `\`${row.default}\``;
}

function range(row: ParameterRow, language: keyof Bilingual): string {
  switch (row.kind) {
    case 'number':
      return rangeIn(row.range, language);
    case 'integer':
      return rangeIn(row.range, language, true);
    case 'switch':
      return [words.on[language], words.off[language]].join(words.comma[language]);
    case 'choice':
      return row.choices.map((name) => `\`${name}\``).join(words.comma[language]);
    default:
      return language === 'en'
        ? `formula of the list [${row.scorecard}](scorecards.md)`
        : `清单[${row.scorecard}](scorecards.zh.md)的公式`;
  }
}

function prior(row: ParameterRow, language: keyof Bilingual): string {
  const given: Prior = row.kind === 'number' || row.kind === 'integer' ? row.prior : null;
  return given === null ? '' : `${words[given.kind][language]}${rangeIn([given.low, given.high], language)}`;
}
