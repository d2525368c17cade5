import type { BesideWords } from '../words.ts';

const which = (from: number, to: number): string => (from === to ? `第${from}周` : `第${from}-${to}周`);

/** Chinese words of the diary for two years side by side. */
export const beside: BesideWords = {
  title: (base, arm) =>
    `${base.home.name}在两种规则下，运气相同（种子${base.seed}，第${base.replicate}次重复）。甲（A）：${base.title.zh}。乙（B）：${arm.title.zh}`,
  legend: '同样的忙周、同样的心情、同样的辞职，只有规则不同。标有<>的周，所做、所报或所遇之事在另一年中没有。',
  changes: (week, changes) =>
    `自第${week}周起，B有${changes.map(({ path, value }) => `${path} = ${value}`).join('，')}。`,
  same: (from, to, dates) => `${which(from, to)}（${dates}）：两者相同。`,
  minds: (from, to, dates) => `${which(from, to)}（${dates}）：两者所做相同，但其价值或背后的情形已不同。`,
  parted: (week) => `<> 第${week}周：两者在此分开。`,
  parting: (parted, weeks) => (parted === 0 ? `${weeks}周中两者从未分开。` : `${weeks}周中有${parted}周两者不同。`),
};
