import { count, plural } from './say.ts';
import { words } from './table.ts';

/** What stands around every step. */
export const common = words({
  title: { en: 'One Hundred Homes', zh: '一百个儿童之家' },
  subtitle: { en: 'Lights on paper, lights in the window', zh: '报表里的灯，和真的亮着的灯' },
  simulated: { en: 'simulated', zh: '模拟' },
  simulatedLong: {
    en: 'Every number that this page computes is simulated. Facts that are quoted carry the name of the paper.',
    zh: '本页算出的数字都是模拟结果。引用的事实均注明论文出处。',
  },
  language: { en: '中文', zh: 'English' },
  languageName: { en: 'Switch to Chinese', zh: '切换为英文 English' },
  present: { en: 'Present', zh: '演示' },
  presentOff: { en: 'End presenting', zh: '结束演示' },
  teacher: { en: 'Teacher', zh: '教师' },
  keys: { en: 'Keys', zh: '快捷键' },
  sandbox: { en: 'Sandbox', zh: '自由探索' },
  steps: { en: 'Steps of the lesson', zh: '课程步骤' },
  skip: { en: 'Skip to the step', zh: '跳到本步内容' },
  next: { en: 'Next step', zh: '下一步' },
  back: { en: 'Back', zh: '上一步' },
  report: { en: 'The report', zh: '看报表' },
  truth: { en: 'What happened', zh: '看真实' },
  lens: { en: 'Look at', zh: '视角' },
  lensLocked: { en: 'Predict first, then look behind the report.', zh: '先预测，再看报表背后。' },
  play: { en: 'Play', zh: '播放' },
  pause: { en: 'Pause', zh: '暂停' },
  time: { en: 'Time and luck', zh: '时间与运气' },
  week: { en: '+1 week', zh: '一周' },
  quarter: { en: '+1 quarter', zh: '一季' },
  reset: { en: 'Reset', zh: '复位' },
  end: { en: 'To the end', zh: '到年末' },
  speed: { en: 'Speed', zh: '速度' },
  speeds: { en: 'slow, medium, fast', zh: '慢，中，快' },
  luck: { en: 'Luck no.', zh: '运气号' },
  luckHelp: {
    en: 'The same number is the same luck for everybody: the same busy weeks, resignations and children.',
    zh: '号码相同，运气就相同：同样的忙月、同样的辞职、同样的孩子。',
  },
  otherLuck: { en: 'Other luck', zh: '换一个' },
  weekOf: (week: number, weeks: number) => ({ en: `Week ${week} of ${weeks}`, zh: `第${week}周，共${weeks}周` }),
  village: { en: 'The village: one hundred homes', zh: '村庄：一百个儿童之家' },
  villageOf: (homes: number) => ({ en: `The village: ${count(homes)} homes`, zh: `村庄：${count(homes)}个儿童之家` }),
  sort: { en: 'Sort by', zh: '排序' },
  orders: { en: 'number|resources|lit windows|waiting', zh: '村号|资源|亮灯|等待' },
  find: { en: 'Find home', zh: '找一家' },
  legend: { en: 'What the marks mean', zh: '图例' },
  close: { en: 'Close', zh: '关闭' },
  saving: { en: 'Saved on this computer', zh: '已存在本机' },
  caption: (week: number, accepted: number, due: number) => ({
    en:
      week === 0
        ? 'Before the first week: nothing is reported yet.'
        : `Week ${week}: ${count(accepted)} ${plural(accepted, 'report', 'reports')} accepted; ${count(due)} are due by now.`,
    zh:
      week === 0
        ? '第一周之前：还没有上报。'
        : `第${week}周：已接受上报${count(accepted)}次；到此应有${count(due)}次。`,
  }),
  captionTruth: (week: number, dark: number, reporting: number, genuine: number) => ({
    en:
      week === 0
        ? 'Before the first week: no window is lit yet.'
        : `Week ${week}: ${count(genuine)} activities really held so far. ${count(dark)} homes have been dark for eight weeks; ${count(reporting)} of them reported all the same.`,
    zh:
      week === 0
        ? '第一周之前：还没有亮灯。'
        : `第${week}周：至今真实活动${count(genuine)}次。${count(dark)}家八周未亮灯，其中${count(reporting)}家照样上报。`,
  }),
  rowTruth: (row: number, lit: number, homes: number) => ({
    en: `Row ${row}: ${lit} of ${homes} with a lit window`,
    zh: `第${row}行：${homes}家中${lit}家亮灯`,
  }),
  rowReport: (row: number, reported: number) => ({
    en: `Row ${row}: ${reported} reports this quarter`,
    zh: `第${row}行：本季上报${reported}次`,
  }),
  homeReport: (number: number, size: number | null, sheets: number, flag: boolean) => ({
    en: `Home ${number}: ${size === null ? '' : `resources ${size} of 5, `}${sheets} reports this quarter${flag ? ', named excellent' : ''}`,
    zh: `${number}号村：${size === null ? '' : `资源${size}/5，`}本季上报${sheets}次${flag ? '，被评为优秀' : ''}`,
  }),
  homeTruth: (
    number: number,
    size: number,
    sheets: number,
    solid: number,
    panes: number,
    locked: boolean,
    child: 'none' | 'waiting' | 'served',
    waited: number,
    flag: boolean,
  ) => ({
    en: `Home ${number}: resources ${size} of 5, windows ${panes} of 4 lit, ${sheets} reports this quarter, ${solid} of them real${locked ? ', no director' : ''}${child === 'waiting' ? `, a child has waited ${waited} weeks for casework` : child === 'served' ? ', a child gets casework' : ''}${flag ? ', named excellent' : ''}`,
    zh: `${number}号村：资源${size}/5，亮灯${panes}/4，本季上报${sheets}次，其中真实${solid}次${locked ? '，没有主任' : ''}${child === 'waiting' ? `，有孩子等个案服务已${waited}周` : child === 'served' ? '，孩子正得到个案服务' : ''}${flag ? '，被评为优秀' : ''}`,
  }),
  marks: {
    en: 'House: bigger = more visits by the agency this quarter|Sheets: reports this quarter; the tick marks what is due|Flag: named excellent|Windows: weeks of the last eight with real service|Solid sheet: a real activity; hatched: staged or repeated|Dots: ordinary children reached so far|Diamond: a child who needs casework; full = served|Clock: how long that child has waited, full circle = a year|Dark door with padlock: no director',
    zh: '房屋：越大，本季机构走访越多|纸：本季上报；短线为应有数|旗：被评为优秀|窗：近八周中有真实服务的周|实心纸：真实活动；斜线纸：摆拍或重复|圆点：至今惠及的普通孩子|菱形：需要个案服务的孩子；实心为已得到|钟：孩子等了多久，满圈为一年|带锁的门：没有主任',
  },
  notFound: (what: string) => ({ en: `There is no home ${what}.`, zh: `没有${what}号村。` }),
  helpTitle: { en: 'Keys', zh: '快捷键' },
  helpRows: {
    en: 'Space, where a year is on the screen: play or pause|Right arrow, there too, outside the village: one week on|T: change the lens|P: present|PageDown, PageUp: next or last step|B: blank the screen while presenting|In the village: arrows, Home, End, PageUp, PageDown; Enter opens a home, in the two villages of step 7 it marks it in both|Escape: close what is open',
    zh: '空格（屏幕上有一年时）：播放或暂停|右箭头（同上，村庄之外）：前进一周|T：切换视角|P：演示|PageDown、PageUp：下一步、上一步|B：演示时黑屏|村庄之内：方向键、Home、End、PageUp、PageDown；回车打开一家；第7步的两个村庄里，则在两边标出这一家|Esc：关闭打开的内容',
  },
  helpSwitch: { en: 'Single-letter keys are on', zh: '启用单键快捷键' },
  summaryTitle: { en: 'What is on this page', zh: '本页有什么' },
  summary: {
    en: 'A village of one hundred children’s homes, drawn twice: as the report shows them, and as things happened. First a header with the steps; then the village, a grid of one hundred buttons; beside it the step with its questions and charts, each chart with a sentence and a table; below it the controls of time.',
    zh: '一个有一百个儿童之家的村庄，可以看两遍：报表里的样子，和真实发生的样子。先是标题和步骤；接着是村庄，由一百个按钮组成的网格；旁边是本步的问题和图表，每张图都有一句话和一张表；最后是时间控制。',
  },
  fault: (what: string) => ({
    en: `A fault in the link or code: ${what}. The default is used instead.`,
    zh: `链接或代码有误：${what}。改用默认值。`,
  }),
  faults: {
    en: 'its checksum does not fit; it may be mistyped|it is from another version|it is not a code of this page|it names a step that does not exist|its luck number is out of range|its week is out of range|it names an unknown reform card|its prediction cannot be read|it names an unknown language|its seat cannot be read|part of it cannot be read',
    zh: '校验不符，可能输错|来自其他版本|不是本页的代码|步骤不存在|运气号超出范围|周数超出范围|有未知的改革卡|预测无法读取|语言未知|换位记录无法读取|有一部分无法读取',
  },
});

/** One of several texts that stand in one entry, separated by bars. */
export function part({ en, zh }: { readonly en: string; readonly zh: string }, place: number) {
  return { en: en.split('|')[place] ?? '', zh: zh.split('|')[place] ?? '' };
}
