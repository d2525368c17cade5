import { amount, share } from '../number.ts';
import type { ChoiceWords } from '../words.ts';

/** Chinese words of the diary for why an option was taken. */
export const choice: ChoiceWords = {
  gain: {
    start: (worth) => `启动${worth}`,
    hours: (worth) => `省下的工时${worth}`,
    unease: (worth) => `熟练${worth}`,
    pay: (worth) => `上报${worth}`,
    motive: (worth) => `本人意愿${worth}`,
    recognition: (worth) => `机构的关注${worth}`,
    conscience: (worth) => `良心${worth}`,
    risk: (worth) => `风险${worth}`,
    liability: (worth) => `责任${worth}`,
    hesitation: (worth) => `决心${worth}`,
  },
  cost: {
    start: (worth) => `着手${worth}`,
    hours: (worth) => `工时${worth}`,
    unease: (worth) => `对个案的畏难${worth}`,
    pay: (worth) => `考核损失${worth}`,
    motive: (worth) => `违背本人意愿${worth}`,
    recognition: (worth) => `声望损失${worth}`,
    conscience: (worth) => `良心不安${worth}`,
    risk: (worth) => `被查出的风险${worth}`,
    liability: (worth) => `物品遗失的责任${worth}`,
    hesitation: (worth) => `对是否划算的疑虑${worth}`,
  },
  balance: (gains, costs) => {
    const against = `付出：${costs.join('，')}`;
    if (gains.length === 0) return costs.length === 0 ? '无得无失' : `别无所得；${against}`;
    return costs.length === 0 ? `所得：${gains.join('，')}` : `所得：${gains.join('，')}；${against}`;
  },
  themes: {
    display: '展示',
    holiday: '假期学习',
    safety: '安全教育',
    family: '亲子家庭',
    counselling: '情绪疏导',
  },
  option: (option, batch, child) => {
    const who = child ?? '特殊儿童';
    switch (option) {
      case 'nothing':
        return '什么也不做';
      case 'activity':
        return '办一次活动';
      case 'staged':
        return '摆拍一张照片';
      case 'duplicate':
        return batch === 1 ? '再传一张旧照片' : `再传${batch}张旧照片`;
      case 'caseContact':
        return `走访${who}`;
      case 'paperCaseFile':
        return `不走访而写${who}的个案档案`;
      case 'paperRecord':
        return '写一份没有活动的记录';
      case 'opening':
        return '开放活动室';
    }
  },
  halfDay: (halfDay) => `第${['一', '二', '三', '四'][halfDay - 1] ?? halfDay}个半天：`,
  did: ({ chosen, events, truth, child, reported }) => {
    const event = events[0];
    const who = child ?? '特殊儿童';
    switch (chosen) {
      case 'nothing':
        return '忙村务。';
      case 'activity': {
        if (truth.failed > 0) return '活动没有办成，无可上报。';
        const theme = event?.theme ? `（${choice.themes[event.theme as keyof typeof choice.themes]}）` : '';
        if (truth.genuine === 0)
          return `召集活动${theme}，${event?.attendance ? `只来了${event.attendance}名儿童，人数太少，不算开展` : '无人到场，不算开展'}。`;
        const taught = truth.redundantSessions > 0 ? '学校本月也在教同样的内容。' : '';
        return `举办活动${theme}，到场儿童${truth.sessions}名，质量${share(truth.quality)}。${taught}`;
      }
      case 'staged':
        return `让${event?.attendance ?? 0}名儿童摆拍照片，并无活动。`;
      case 'duplicate':
        return `再传${reported.uploads}张旧照片。`;
      case 'caseContact':
        return `走访${who}（个案接触）。`;
      case 'paperCaseFile':
        return `没有走访就写了${who}的个案档案。`;
      case 'paperRecord':
        return '写了一份没有活动的记录。';
      case 'opening':
        return `开放活动室，${truth.openingVisits === 0 ? '无人前来' : `来了${truth.openingVisits}名儿童`}。`;
    }
  },
  brief: (halfDay) => {
    const { chosen, events, truth, child, reported } = halfDay;
    const event = events[0];
    switch (chosen) {
      case 'activity': {
        if (truth.failed > 0) return '活动没有办成';
        const theme = event?.theme ? `（${choice.themes[event.theme as keyof typeof choice.themes]}）` : '';
        return truth.genuine > 0
          ? `活动${theme}，儿童${truth.sessions}名，质量${share(truth.quality)}`
          : `活动${theme}，${event?.attendance ? `只来了${event.attendance}名儿童` : '无人到场'}`;
      }
      case 'duplicate':
        return `再传${reported.uploads}张旧照片`;
      case 'opening':
        return `开放活动室，儿童${truth.openingVisits}名`;
      default:
        return choice.option(chosen, 1, child);
    }
  },
  briefWorth: (done, worth, byChance) => `${done}（价值${worth}${byChance ? '，出于偶然' : ''}）`,
  riders: ({ chosen, events, truth, reported }) => {
    const said: string[] = [];
    if (truth.recordsWritten > 0) said.push('填写了纸质记录。');
    if (truth.recordsForged > 0 && chosen !== 'paperRecord') said.push('照样编了一份纸质记录。');
    if (truth.paddedSheets > 0) said.push('签到表上添了名字。');
    if (truth.falseOpenHours > 0) said.push(`虚登开放${amount(truth.falseOpenHours)}小时。`);
    const refused = reported.uploads - reported.accepted;
    if (refused > 0) said.push(`应用程序退回${refused}次上传。`);
    if (events.some(({ detected }) => detected)) said.push('造假被查出。');
    return said;
  },
  invitation: ({ child, invited, came, good, disruption, trouble }, isFull) => {
    const reasons = `主任认为活动对${child}的好处为${amount(good)}，会让其他儿童损失${amount(disruption)}，带来麻烦${amount(trouble)}。`;
    const said = invited ? `邀请了${child}，${came ? '孩子来了' : '孩子没有来'}` : `没有邀请${child}`;
    return isFull ? `${said}：${reasons}` : `${said}。`;
  },
  worth: (worth, balance) => `价值${worth}（${balance}）。`,
  nextBest: (option, worth) => `其次是${option}，价值${worth}。`,
  nextBestNothing: '其次是什么也不做。',
  chance: (worth, balance, better, betterWorth) =>
    `就其本身价值${worth}（${balance}）；${better}更划算（${betterWorth}），但偶然因素起了作用。`,
  chanceNothing: (worth, balance) => `就其本身价值${worth}，不如什么也不做（${balance}）；偶然因素起了作用。`,
  idleByChance: (option, worth) => `就其本身${option}更划算（${worth}）；偶然因素起了作用。`,
};
