import type { Bilingual } from '../model/scenario.ts';

/** Units of what formulas may name, in Chinese. */
const units: Readonly<Record<string, string>> = {
  '0 or 1': '0或1',
  activities: '次',
  'activities per quarter': '每季度次数',
  'activities per year': '每年次数',
  children: '儿童人次',
  'children per upload': '每次上传的儿童人数',
  display: '展示质量',
  families: '户',
  files: '份',
  'files per quarter': '每季度份数',
  hours: '小时',
  points: '分',
  quarters: '季度',
  records: '份',
  share: '比例',
  weeks: '周',
  weight: '权重',
};

/**
 * A unit of an observable in a language.
 * @throws Error for a unit that has no Chinese name yet
 */
export function unitIn(unit: string, language: keyof Bilingual): string {
  if (language === 'en') return unit;
  const name = units[unit];
  if (name === undefined) throw new Error(`the unit "${unit}" has no Chinese name: add it to src/docs/units.ts`);
  return name;
}
