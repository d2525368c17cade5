import { amount, share } from '../number.ts';
import type { EndWords } from '../words.ts';

/** Chinese words of the diary for the year in short. */
export const end: EndWords = {
  heading: ({ name }) => `${name}总览`,
  reported: ({ reported, due, grade }, { homes }) => {
    const graded =
      grade === null
        ? ''
        : `第三方评分${share(grade.grade)}，在${homes}家中排第${grade.rank}${grade.excellent ? '，评为优秀' : ''}。`;
    return `报表上：活动${reported.accepted}次（应有${amount(due)}次），儿童签到${reported.signIns}人次，纸质记录${reported.records}份，个案档案${reported.caseFiles}份。${graded}`;
  },
  truth: ({ truth }) => {
    const held =
      truth.genuine === 0
        ? '没有开展活动'
        : `开展活动${truth.genuine}次，到场儿童${truth.sessions}人次（平均每次${amount(truth.sessions / truth.genuine)}名），平均质量${share(truth.quality / truth.genuine)}`;
    const rest = [
      ...(truth.attempted > 0 ? [`人数不足${truth.attempted}次`] : []),
      ...(truth.failed > 0 ? [`未办成${truth.failed}次`] : []),
      ...(truth.staged > 0 ? [`摆拍照片${truth.staged}张`] : []),
      ...(truth.duplicate > 0 ? [`重复上传旧照片${truth.duplicate}张`] : []),
      ...(truth.paperCaseFiles > 0 ? [`没有走访的个案档案${truth.paperCaseFiles}份`] : []),
      ...(truth.recordsForged > 0 ? [`没有活动的记录${truth.recordsForged}份`] : []),
    ];
    return `村里：${[held, ...rest].join('；')}。应开放的${truth.scheduledOpenings}个半天中活动室开放了${truth.openings}个。`;
  },
  landed: ({ reported, truth }) =>
    reported.accepted === 0
      ? '没有上报任何活动。'
      : `上报的${reported.accepted}次活动中，真正开展的有${Math.min(truth.genuine, reported.accepted)}次。`,
  time: ({ directorWeeks, keeperWeeks, vacantWeeks, exits, urgedWeeks, truth }) => {
    const held = [
      `主任${directorWeeks}周`,
      ...(keeperWeeks > 0 ? [`代管${keeperWeeks}周`] : []),
      ...(vacantWeeks > 0 ? [`空缺${vacantWeeks}周`] : []),
    ];
    return `任职：${held.join('，')}${exits === 0 ? '' : `（离职${exits}次）`}；受催促${urgedWeeks}周。用于儿童之家的工时共${amount(truth.childHours)}小时。`;
  },
  special: ({ child, invitable, invited, sessions, contacts, openVisits, wishes, hours, needStart, needEnd }) => {
    const calls = invitable === 0 ? '从未被叫去参加活动' : `${invitable}次活动中受邀${invited}次，到场${sessions}次`;
    const got = [
      calls,
      `个案接触${contacts}次`,
      ...(openVisits > 0 ? [`来开放的活动室${openVisits}次`] : []),
      `微心愿${wishes}个`,
    ];
    return `${child}：${got.join('；')}。得到的服务共${amount(hours)}小时；需求由${share(needStart)}变为${share(needEnd)}（标准差）。`;
  },
  noSpecial: '这里没有多重困难儿童。',
  excellentAll: ({ name }, children) => `${name}被评为优秀，而${children.join('、')}一次个案接触也没有得到。`,
};
