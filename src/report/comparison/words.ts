import type { Bilingual } from '../../model/scenario.ts';

/** Words of the table on a terminal. */
export const tableWords = {
  arm: { en: 'fix', zh: '改革' },
  yuan: { en: 'yuan', zh: '元' },
  marks: (same: number): Bilingual => ({
    en: `First line: the base. Other lines: mean difference on the same luck, shares in percentage points. "=": about the same (the 95 % interval lies within ${same} standard deviations of the base); "?": not settled by these runs; "0": not moved in any run.`,
    zh: `首行为基准；其余各行为相同运气下的平均差，比例以百分点计。“=”：大致相同（95%区间在基准的${same}个标准差之内）；“?”：这些运行尚不能确定；“0”：任何运行中均无变化。`,
  }),
} as const;
