import { amount, share, signed } from '../number.ts';
import type { WeekWords } from '../words.ts';
import { choice } from './choice.ts';

/** Chinese words of the diary for a week. */
export const week: WeekWords = {
  heading: ({ week, term, campaign, closed, urged, accepted, pace, hourPrice, holder }, dates, { name }) => {
    const times = [term ? '学期' : '假期', ...(campaign > 1 ? ['突击任务周'] : []), ...(closed ? ['停止开放'] : [])];
    const count = `${urged ? `群里催促${name}：` : ''}应上传${amount(pace)}次，已有${accepted}次。`;
    const hour = hourPrice === null ? '' : `${holder === 'keeper' ? '代管人' : ''}一小时的代价为${amount(hourPrice)}。`;
    return `第${week}周（${dates}），${times.join('，')}。${count}${hour}`;
  },
  brief: ({ week, urged, holder }, dates, done) => {
    const what = holder === 'nobody' ? '无人任职' : done.length === 0 ? '没有为儿童做事' : done.join('；');
    return `第${week}周（${dates}）${urged ? '，受催促' : ''}：${what}。`;
  },
  changes: (changes) => `自本周起：${changes.map(({ path, value }) => `${path} = ${value}`).join('，')}。`,
  quiet: ({ weeks, best }, dates) => {
    const first = weeks[0];
    const last = weeks.at(-1);
    if (first === undefined || last === undefined) return '';
    const which = first === last ? `第${first.week}周` : `第${first.week}-${last.week}周`;
    const urged = first.urged ? `受催促（应上传${amount(last.pace)}次，已有${last.accepted}次），仍然` : '';
    const due = weeks.reduce((sum, { truth }) => sum + truth.scheduledOpenings, 0);
    const locked = due > 0 ? `应开放的${due}个半天活动室全都锁着` : '活动室锁着';
    if (first.holder === 'nobody') return `${which}（${dates}）：无人任职，${locked}。`;
    const begin = `${which}（${dates}）：${urged}什么也没做${first.holder === 'keeper' ? `；钥匙在代管人手里，${locked}` : ''}`;
    if (best === null) return `${begin}。`;
    const what = choice.option(best.option.option, best.option.batch, best.child);
    const when = first === last ? '' : `（第${best.week}周）`;
    return best.option.value > 0
      ? `${begin}，尽管${what}一度价值${signed(best.option.value)}${when}。`
      : `${begin}。其他选择中最好的是${what}，价值${first === last ? '为' : '最高不过'}${signed(best.option.value)}${when}。`;
  },
  reported: ({ reported, truth, halfDays }) => {
    const { accepted, uploads, signIns, records, caseFiles, openHours } = reported;
    const said: string[] = [];
    if (uploads > 0) said.push(`活动${accepted}次，儿童${signIns}人次`);
    if (uploads > accepted) said.push(`退回${uploads - accepted}次`);
    if (records > 0) said.push(`纸质记录${records}份`);
    if (caseFiles > 0) said.push(`个案档案${caseFiles}份`);
    if (openHours > 0 && (truth.falseOpenHours > 0 || halfDays.some(({ chosen }) => chosen === 'opening')))
      said.push(`开放${amount(openHours)}小时`);
    return `上报：${said.length === 0 ? '无' : said.join('；')}。`;
  },
  truth: ({ truth, halfDays }) => {
    const said: string[] = [];
    const tried = halfDays
      .flatMap(({ events }) => events)
      .filter(({ trueType }) => trueType === 'attempted')
      .reduce((sum, { attendance }) => sum + attendance, 0);
    if (truth.genuine > 0) said.push(`活动${truth.genuine}次，儿童${truth.sessions}人次`);
    else if (truth.staged + truth.duplicate + truth.attempted > 0) said.push('没有活动');
    if (truth.attempted > 0) said.push(`不足额活动${truth.attempted}次，儿童${tried}人次`);
    if (truth.failed > 0) said.push(`未办成${truth.failed}次`);
    if (truth.staged > 0) said.push(`摆拍照片${truth.staged}张`);
    if (truth.duplicate > 0) said.push(`重复上传旧照片${truth.duplicate}张`);
    if (truth.caseContacts > 0) said.push(`个案接触${truth.caseContacts}次`);
    if (truth.paperCaseFiles > 0) said.push(`没有走访的个案档案${truth.paperCaseFiles}份`);
    if (truth.recordsWritten > 0) said.push(`真实记录${truth.recordsWritten}份`);
    if (truth.recordsForged > 0) said.push(`伪造记录${truth.recordsForged}份`);
    if (truth.paddedSheets > 0) said.push(`虚填签到表${truth.paddedSheets}张`);
    if (halfDays.some(({ chosen }) => chosen === 'opening')) said.push(`开放活动室，儿童${truth.openingVisits}人次`);
    if (truth.falseOpenHours > 0) said.push(`虚登开放${amount(truth.falseOpenHours)}小时`);
    return `实际：${said.length === 0 ? '无' : said.join('；')}。`;
  },
  wish: (child) => (child === null ? '一名儿童的微心愿得以实现。' : `${child}的微心愿得以实现。`),
  exit: {
    family: '主任因家庭变故辞去儿童工作，仍留在村委会。',
    migration: '主任年轻，家不在村里，迁往外地。',
    load: '主任辞去此职。',
    dismissal: '主任因末位淘汰被免职。',
  },
  vacant: '无人任职，活动室锁着。',
  nobody: '钥匙无人接管。',
  keeper: '由代管人保管钥匙，并未正式任职。',
  successor: ({ age, resident, skill, value, load }) =>
    `新主任到任：${age}岁，${resident ? '家在村里' : '家不在村里'}，技能${share(skill)}，对工作的认同${share(value)}，村务为平均的${amount(load)}倍。`,
  grade: ({ grade, rank, excellent }, { homes }) =>
    `第三方评分${share(grade)}，在${homes}家中排第${rank}${excellent ? '，评为优秀' : ''}。`,
};
