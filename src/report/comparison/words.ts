import type { Theme } from '../../analysis/comparison/headline.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { Turn } from './reading.ts';

/** Words of the table on a terminal. */
export const tableWords = {
  arm: { en: 'fix', zh: '改革' },
  yuan: { en: 'yuan', zh: '元' },
  marks: (same: number): Bilingual => ({
    en: `First line: the base. Other lines: mean difference on the same luck, shares in percentage points. "=": about the same (the 95 % interval lies within ${same} standard deviations of the base); "?": not settled by these runs; "0": not moved in any run.`,
    zh: `首行为基准；其余各行为相同运气下的平均差，比例以百分点计。“=”：大致相同（95%区间在基准的${same}个标准差之内）；“?”：这些运行尚不能确定；“0”：任何运行中均无变化。`,
  }),
} as const;

/** Verdicts in words, as the reader takes them. */
export const turnWords: Readonly<Record<Turn, Bilingual>> = {
  better: { en: 'better', zh: '变好' },
  worse: { en: 'worse', zh: '变差' },
  up: { en: 'more', zh: '增加' },
  down: { en: 'less', zh: '减少' },
  same: { en: 'about the same', zh: '大致相同' },
  unchanged: { en: 'not moved', zh: '无变化' },
  undecided: { en: 'not settled', zh: '未定' },
};

/** Questions under which outcomes are grouped. */
export const themeWords: Readonly<Record<Theme, Bilingual>> = {
  reports: { en: 'What the reports say', zh: '上报所言' },
  service: { en: 'Service and welfare', zh: '服务与福利' },
  need: { en: 'Children with special needs', zh: '特殊需要儿童' },
  tilt: { en: 'How evenly it is spread', zh: '分布是否均匀' },
  people: { en: 'The directors', zh: '主任' },
  gaming: { en: 'Gaming', zh: '造假' },
};
