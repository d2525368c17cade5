import type { ScorecardName } from '../model/parameters/row.ts';
import { table as parameterTable } from '../model/parameters/table.ts';
import type { Bilingual } from '../model/scenario.ts';
import { functions } from '../model/scorecard/functions.ts';
import { type Observable, observables } from '../model/scorecard/observables.ts';
import { table } from './markdown.ts';
import { rangeIn } from './range.ts';
import { unitIn } from './units.ts';

const words = {
  case: { en: 'In the case: ', zh: '案例中：' },
  model: { en: 'the model', zh: '模型' },
  atMost: { en: 'the model; at most ', zh: '模型；不超过' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const heads = {
  observables: {
    en: ['observable', 'unit', 'range', 'from', 'meaning'],
    zh: ['观测项', '单位', '范围', '来自', '含义'],
  },
  functions: { en: ['function', 'arguments'], zh: ['函数', '参数个数'] },
} as const satisfies Readonly<Record<string, Readonly<Record<keyof Bilingual, readonly string[]>>>>;

/** What the formula of one scorecard may name, with the baseline's formula. */
export function observableTable(scorecard: ScorecardName, language: keyof Bilingual): string {
  const rows = observables[scorecard].map((observable) => [
    `\`${observable.name}\``,
    unitIn(observable.unit, language),
    rangeIn(observable.range, language, observable.whole),
    kind(observable, language),
    observable[language],
  ]);
  const cells = table(heads.observables[language], rows);
  return `${words.case[language]}\`${parameterTable[`scorecards.${scorecard}`].default}\`\n\n${cells}`;
}

function kind({ formula, atMost }: Observable, language: keyof Bilingual): string {
  if (formula !== null) return `\`${formula}\``;
  return atMost === null ? words.model[language] : `${words.atMost[language]}\`${atMost}\``;
}

/** The functions that a formula may call. */
export function functionTable(language: keyof Bilingual): string {
  const rows = [...functions].map(([name, { arity }]) => [
    `\`${name}\``,
    arity[0] === arity[1] ? String(arity[0]) : rangeIn(arity, language),
  ]);
  return table(heads.functions[language], rows);
}
