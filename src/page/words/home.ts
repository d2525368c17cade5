import { count, plural } from './say.ts';
import { words } from './table.ts';

/** What is told of one home. */
export const homeWords = words({
  // A village without a name of its own is called by its number.
  title: (name: string, number: number) =>
    name.includes(String(number))
      ? { en: name, zh: name }
      : { en: `${name}, home ${number}`, zh: `${name}，${number}号` },
  plainName: (number: number) => ({ en: `Village ${number}`, zh: `${number}号村` }),
  director: (low: boolean, load: number) => ({
    en: `Director: ${low ? 'high school or below' : 'beyond high school'}; village work ${load.toFixed(1)} times the mean`,
    zh: `主任：${low ? '高中及以下学历' : '高中以上学历'}；村务为平均的${load.toFixed(1)}倍`,
  }),
  children: (children: number, special: number) => ({
    en: `${count(children)} children${special > 0 ? `, ${special} of whom ${plural(special, 'needs', 'need')} casework` : ''}`,
    zh: `${count(children)}个孩子${special > 0 ? `，其中${special}个需要个案服务` : ''}`,
  }),
  reported: { en: 'reported', zh: '上报' },
  // By accepted reports, as the progress table has it; the third party's grade gives another one.
  rank: { en: 'rank by reports', zh: '按上报的名次' },
  visits: { en: 'visits', zh: '走访' },
  real: { en: 'real', zh: '真实' },
  paper: { en: 'staged or repeated', zh: '摆拍或重复' },
  contacts: { en: 'casework', zh: '个案' },
  strip: { en: 'The year, week by week', zh: '一年，逐周' },
  deeds: {
    en: 'nothing|a real activity|casework|the room open|a staged photo|an old photo again',
    zh: '无|真实活动|个案服务|开放活动室|摆拍|重发旧照片',
  },
  stripSentence: (real: number, paper: number, none: number) => ({
    en: `${real} weeks with real service, ${paper} with paper only, ${none} with nothing`,
    zh: `有真实服务的周${real}个，只有纸面的周${paper}个，什么都没有的周${none}个`,
  }),
  diary: { en: 'Read the diary of this home', zh: '读这一家的日记' },
  lucky: { en: 'Give this home a lucky start', zh: '给这家一点好运' },
  luckyHere: (name: string, given: number) => ({
    en: `${name} has a lucky start here: ${given} more visits in the first quarter. Every number on this page is with it.`,
    zh: `${name}在这里得到了好运：第一季度多${given}次走访。本页的数字都包含它。`,
  }),
  luckyOff: { en: 'Take the lucky start back', zh: '收回好运' },
  luckySaid: (name: string, given: number, first: number, last: number, real: number) => ({
    en: `${name} got ${given} more visits in the first quarter, for no merit. With the same luck it now gets ${withSign(first)} visits in the first quarter and ${withSign(last)} in the fourth, and holds ${withSign(real)} real activities. ${last > 0 ? 'The gift is still growing into the fourth quarter.' : 'The gift is gone by the fourth quarter.'}`,
    zh: `${name}在第一季度白得了${given}次走访。同样的运气下，第一季度走访变化${withSign(first)}，第四季度${withSign(last)}，真实活动变化${withSign(real)}。${last > 0 ? '到第四季度好运还在延续。' : '到第四季度好运已经消失。'}`,
  }),
});

function withSign(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '±0';
}
