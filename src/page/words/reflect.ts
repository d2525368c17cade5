import { words } from './table.ts';

/** Step 8: what now; files; the worksheet. */
export const reflectWords = words({
  title: { en: 'What now', zh: '反思' },
  questions: {
    en: 'One thing that the indicator saw, and one that it could not see|One actor, and one reason of that actor that makes sense|One reform, and who pays for it|One thing that this model leaves out',
    zh: '指标看见了的一件事，和看不见的一件事|一个角色，和他一个讲得通的理由|一项改革，和谁来出钱|这个模型没有包括的一件事',
  },
  transfer: {
    en: 'Now think of an indicator near you: a hospital queue, a school inspection, a target at work. Who is Xiao An there?',
    zh: '换成你身边的指标：医院排队、学校检查、单位考核。那里的小安是谁？',
  },
  limits: { en: 'What this model leaves out', zh: '这个模型没有包括什么' },
  limitList: {
    en: 'Feelings, friendships and quarrels between people: everybody here only weighs hours, scores and conscience.|What families do by themselves for their children.|Talk between directors, and what they learn from each other.|Corruption, friendships and feuds between the offices.|Anything that happens after the contract year, such as what children keep from it.|How good casework really is: here it is counted, not judged.|Everything that differs in the real H City from what one paper tells of it.',
    zh: '人与人之间的感情、友谊和争吵：这里的人只权衡工时、分数和良心。|家庭自己为孩子做的事。|主任之间的交流和互相学习。|机构与部门之间的腐败、交情和恩怨。|合同年度之后的事，例如孩子留下了什么。|个案服务到底好不好：这里只计次数，不评质量。|真实的H市与一篇论文所述之间的一切差别。',
  },
  facts: {
    en: 'Set by the paper: 100 homes, the money, the target of 2,000, the shares of schooling and certificates. Fitted: the 1,768 reports, the rush at quarter ends, homes just at the target. Not fitted but tested: who is left out, unequal support, repeated photos. What fails is told in docs/validation.md of the project.',
    zh: '由论文给定：100个儿童之家、经费、2000次的目标、学历与持证比例。用于拟合：1768次上报、季末突击、恰好达标的村。未拟合、用来检验：谁被漏下、支持不均、重复照片。不成立之处见项目文件docs/validation.md。',
  },
  take: { en: 'Take it with you', zh: '带走' },
  print: { en: 'Print the worksheet', zh: '打印学习单' },
  printBlank: { en: 'Print a blank worksheet', zh: '打印空白学习单' },
  homesCsv: { en: 'Homes (CSV)', zh: '各村数据（CSV）' },
  weeksCsv: { en: 'Weeks (CSV)', zh: '各周数据（CSV）' },
  quartersCsv: { en: 'Quarters (CSV)', zh: '各季数据（CSV）' },
  // Which rule a table is of: said on its button.
  tableOf: (table: string, isNew: boolean) => ({
    en: `${table}, ${isNew ? 'new rule' : 'the case'}`,
    zh: `${table}，${isNew ? '新规则' : '案例'}`,
  }),
  everything: { en: 'Everything (ZIP)', zh: '全部数据（ZIP）' },
  json: { en: 'My lesson (file)', zh: '我的课（文件）' },
  load: { en: 'Open a saved lesson', zh: '打开已存的课' },
  loadFault: { en: 'This file is not a saved lesson of this page.', zh: '这个文件不是本页存下的课。' },
  page: { en: 'This page (HTML)', zh: '本页（HTML）' },
  pageZip: { en: 'This page for a learning platform (ZIP)', zh: '供学习平台上传的本页（ZIP）' },
  link: { en: 'Link', zh: '链接' },
  linkLong: {
    en: 'The formula is too long for the link; it is in the file.',
    zh: '公式太长，链接里放不下；文件里有。',
  },
  code: { en: 'Code', zh: '代码' },
  codeHelp: {
    en: 'The code brings back step, luck, week, lens, reforms and prediction. It holds no seat, which has a code of its own, no lucky start, no formula and nothing that you typed. Paste it into the class chat.',
    zh: '代码能恢复步骤、运气号、周次、视角、改革和预测；不含换位（它有自己的代码）、好运、公式和你写的文字。把它贴到班级群里。',
  },
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied', zh: '已复制' },
  clear: { en: 'Clear this computer', zh: '清除本机记录' },
  cleared: { en: 'Nothing of this page is kept on this computer any more.', zh: '本机已没有本页的任何记录。' },
  resume: { en: 'Go on where this computer stopped', zh: '接着上次继续' },
  sheetTitle: { en: 'Worksheet', zh: '学习单' },
  sheetName: { en: 'Name', zh: '姓名' },
  sheetDate: { en: 'Date', zh: '日期' },
  sheetPredict: { en: '1. My prediction', zh: '1. 我的预测' },
  sheetReason: { en: 'My reason', zh: '我的理由' },
  sheetRun: { en: '2. What happened', zh: '2. 真实情况' },
  sheetDiaries: { en: '3. Three villages, one year each', zh: '3. 三个村的一年' },
  sheetRule: { en: '4. Two rules, the same luck', zh: '4. 两种规则，同样的运气' },
  sheetRuleChosen: { en: 'My reforms', zh: '我的改革' },
  sheetLucks: { en: 'In how many of 100 lucks?', zh: '100次运气里有几次？' },
  sheetQuestions: { en: '5. Four questions', zh: '5. 四个问题' },
  sheetFoot: (luck: number, code: string, version: string) => ({
    en: `Luck no. ${luck} · code ${code} · page ${version}`,
    zh: `运气号${luck} · 代码${code} · 页面版本${version}`,
  }),
});
