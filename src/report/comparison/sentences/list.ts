import type { ArmResult } from '../../../analysis/comparison/result.ts';
import type { Bilingual } from '../../../model/scenario.ts';

/** Names of arms in quotation marks, the first few in full. */
export function listed(arms: readonly Pick<ArmResult, 'title'>[], most = 3): Bilingual {
  const rest = arms.length - most;
  const first = arms.slice(0, rest === 1 ? most + 1 : most).map(({ title }) => title);
  const en = first.map((title) => `“${title.en}”`);
  const zh = first.map((title) => `“${title.zh}”`).join('、');
  if (rest > 1) return { en: `${en.join(', ')} and ${rest} more`, zh: `${zh}等${arms.length}项` };
  const last = en.pop() ?? '';
  return { en: en.length === 0 ? last : `${en.join(', ')} and ${last}`, zh };
}
