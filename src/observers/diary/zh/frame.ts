import { amount, percent, share } from '../number.ts';
import type { FrameWords } from '../words.ts';

/** How something went, if one can see it. */
const step = (what: string, before: number | null, after: number): string =>
  before === null || share(before) === share(after) ? '' : `${what}由${share(before)}变为${share(after)}`;

const quarters = ['一', '二', '三', '四'];

export const frame: FrameWords = {
  title: ({ home, title, seed, replicate }) => `${home.name}日记。${title.zh}，种子 ${seed}，第 ${replicate} 次重复`,
  legend:
    '读法：各选择的价值以平均主任的工时计（h-eq），什么也不做为0；每次选择另有约一小时的偶然因素，因此最优选择未必总被选中。没有提到上报之处，上报属实。',
  home: ({ name, number, homes, children, households, distance, specialChildren, target }) => {
    const who = specialChildren.map(({ name, age }) => (age === null ? name : `${name}（${age}岁）`));
    const special =
      who.length === 0 ? '其中没有多重困难儿童。' : `其中多重困难儿童${who.length}名：${who.join('、')}。`;
    return `${name}是${homes}家儿童之家中的第${number}家，距县城${amount(distance)}公里。目标儿童${children}名，分属${households}户。${special}全年应上传${target}次活动。`;
  },
  build: ({ exits, exitsFamily, exitsMigration }) => {
    if (exits === 0) return '';
    const why = [
      ...(exitsFamily > 0 ? [`${exitsFamily}人因家庭变故`] : []),
      ...(exitsMigration > 0 ? [`${exitsMigration}人迁往外地`] : []),
    ];
    return `建设期间先后有${exits}任主任辞职${why.length === 0 ? '' : `（${why.join('，')}）`}。`;
  },
  start: ({ holder }) =>
    holder.kind === 'nobody'
      ? '开始运营时无人任职。'
      : holder.kind === 'keeper'
        ? '开始运营时由代管人保管钥匙，并未正式任职。'
        : `开始运营时由${holder.number === 0 ? '首任主任' : '新主任'}任职：`,
  holder: ({ age, resident, background, certificate, skill, value, load, costOfFaking, pressure }) =>
    [
      `${age}岁`,
      resident ? '家在村里' : '家不在村里',
      ...(background ? ['曾从事教育'] : []),
      ...(certificate ? ['持证'] : []),
    ].join('，') +
    `；技能${share(skill)}，对工作的认同${share(value)}（均为0-1），村务为平均的${amount(load)}倍；` +
    `重传一张旧照片的良心代价为${amount(costOfFaking)}，受催促时一次上传最多值${amount(pressure)}。`,
  known: (known, { specialChildren }) => {
    if (specialChildren.length === 0) return '';
    const unknown = specialChildren.map(({ name }) => name).filter((name) => !known.includes(name));
    return [
      ...(known.length > 0 ? [`主任了解${known.join('、')}的情况`] : []),
      ...(unknown.length > 0 ? [`不了解${unknown.join('、')}的情况`] : []),
    ]
      .join('，')
      .concat('。');
  },
  impression: ({ place }, { homes }) => `机构的第一印象：在${homes}家中排第${place}。`,
  dates: (from, to) => {
    const start = `${from.year}年${from.month}月${from.day}日`;
    if (from.year !== to.year) return `${start}至${to.year}年${to.month}月${to.day}日`;
    return from.month === to.month ? `${start}至${to.day}日` : `${start}至${to.month}月${to.day}日`;
  },
  quarter: (quarter, dates) => {
    const year = Math.floor((quarter - 1) / 4);
    return `${year > 0 ? `第${year + 1}年` : ''}第${quarters[(quarter - 1) % 4]}季度，${dates}`;
  },
  closing: (dates) => `收尾月，${dates}`,
  plan: ({ units, meanUnits, photoCoaching, seats, wishes, belief }, { homes }) => {
    const photos = units === 0 ? '' : `；辅导中${percent(photoCoaching)}%教拍照`;
    const more = [...(seats > 0 ? [`培训名额${seats}个`] : []), ...(wishes > 0 ? [`微心愿${wishes}个`] : [])];
    return `机构把这里排在${homes}家中的第${belief.place}位，计划走访辅导${amount(units)}次（平均每家${amount(meanUnits)}次${photos}）。${more.length === 0 ? '' : `另给${more.join('、')}。`}`;
  },
  close: (
    { holder, belief, knowOpen },
    { reported, truth, due, leaderVisits, valueBefore, skillBefore },
    { households, homes },
  ) => {
    const room =
      truth.scheduledOpenings === 0
        ? ''
        : `应开放的${truth.scheduledOpenings}个半天中活动室开放了${truth.openings}个。`;
    const steps = [step('对工作的认同', valueBefore, holder.value), step('技能', skillBefore, holder.skill)].filter(
      (text) => text !== '',
    );
    const moved = holder.kind !== 'director' || steps.length === 0 ? '' : `这一季度主任${steps.join('，')}。`;
    const leaders = leaderVisits > 0 ? '领导被带到这里参观。' : '';
    return `本季度上报活动${reported.accepted}次（应有${amount(due)}次），村里实有${truth.genuine}次。${room}${households}户中有${knowOpen}户知道这里对孩子开放。${leaders}机构现在把这里排在${homes}家中的第${belief.place}位。${moved}`;
  },
};
