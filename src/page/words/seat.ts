import { count, decimal, percent } from './say.ts';
import { words } from './table.ts';

/** Step 6: take a seat. */
export const seatWords = words({
  title: { en: 'Take a seat', zh: '换位' },
  intro: {
    en: 'The same model, the same luck; one chair is yours. Everybody with the same luck number meets the same year.',
    zh: '同一个模型、同样的运气，其中一把椅子归你。运气号相同，遇到的就是同一年。',
  },
  kinds: { en: 'Director|Agency|Government', zh: '儿童主任|社工机构|政府' },
  briefs: {
    en: 'You are the director of Stone Well. You also do the village’s own work. Twenty uploads are due in the year; whoever is behind is urged. Xiao An lives here. Decide month by month.|You run the agency. Each quarter you share out your visits. Your contract is renewed by how many reports come in and by the impression at the show visits. Decide quarter by quarter.|You run the bureau. You have a few staff days each quarter: urge in the group, take leaders round, or check uploads. Your superiors look at a dashboard. Decide quarter by quarter.',
    zh: '你是石井村的儿童主任，还要做村里的工作。一年应上传二十次；落后会被催。小安住在这个村。请逐月决定。|你管理社工机构。每季度分配走访。能否续约，看上报多少，也看参观时的印象。请逐季决定。|你管理民政局。每季度有少量工作日：在群里催、陪领导走访、或抽查上传。上级看的是一张总表。请逐季决定。',
  },
  start: { en: 'Sit down', zh: '坐下' },
  seated: { en: 'You sit here', zh: '你坐在这里' },
  again: { en: 'Start again', zh: '重新开始' },
  undo: { en: 'Take the last decision back', zh: '撤回上一个决定' },
  month: (month: number) => ({ en: `Month ${month} of 12`, zh: `第${month}个月，共12个月` }),
  quarter: (quarter: number) => ({ en: `Quarter ${quarter} of 4`, zh: `第${quarter}季度，共4个季度` }),
  hours: (price: number) => ({
    en: `An hour costs you ${decimal(price, 1)} times what it costs an average director. You have two half-days a week besides your village work.`,
    zh: `你的一小时相当于平均主任的${decimal(price, 1)}倍。除村务外，每周有两个半天。`,
  }),
  chat: { en: 'Group chat', zh: '微信群' },
  chatUrged: (accepted: number, due: number) => ({
    en: `Centre: “Stone Well has ${accepted} of ${decimal(due, 0)}. Please make up the photos.”`,
    zh: `中心：“石井村目前${accepted}次，应有${decimal(due, 0)}次，请补齐照片。”`,
  }),
  chatCalm: { en: 'Committee: “The form is due today.”', zh: '村支书：“表格今天要。”' },
  chatParent: { en: 'A parent: “Is the room open at the weekend?”', zh: '家长：“周末能开门吗？”' },
  decide: { en: 'What do you do this month?', zh: '这个月你做什么？' },
  plans: {
    en: 'Village work only|Hold one activity|Hold three activities|Stage two photos|Upload old photos again|Visit Xiao An twice|Open the room on four half-days|One activity and one visit to Xiao An',
    zh: '只做村里的工作|办一次活动|办三次活动|摆拍两张照片|重发旧照片|看望小安两次|开门四个半天|办一次活动，看望小安一次',
  },
  failed: (halfDays: number) => ({
    en: `${halfDays} planned half-${halfDays === 1 ? 'day' : 'days'} could not be: nothing to reuse, nobody known, or the room may not open then.`,
    zh: `有${halfDays}个计划的半天做不成：没有旧照片、不认识孩子，或那时不能开门。`,
  }),
  vacant: { en: 'Nobody held the post this month; luck decided so.', zh: '这个月岗位空着，是运气使然。' },
  report: (accepted: number, due: number, rank: number) => ({
    en: `Your report: ${accepted} of ${decimal(due, 0)} due. Rank by reports: ${rank} of 100.`,
    zh: `你的报表：应有${decimal(due, 0)}次，已报${accepted}次。按上报的名次：${rank}/100。`,
  }),
  mirror: (best: string, points: number, honest: number) => ({
    en: `Under this rule an hour pays most for: ${best} (${decimal(points)} points); an hour of a real activity pays ${decimal(honest)}`,
    zh: `在这条规则下，每小时得分最多的是：${best}（${decimal(points)}分）；真办活动每小时${decimal(honest)}分`,
  }),
  mirrorNone: { en: 'This month nothing paid a single point', zh: '这个月做什么都不得分' },
  mirrorHead: { en: 'Action|Points an hour', zh: '行动|每小时得分' },
  mirrored: {
    en: 'real activity|staged photo|old photo again|visit to the child|open room',
    zh: '真办活动|摆拍|重发旧照片|看望孩子|开放活动室',
  },
  same: (same: number, of: number) => ({
    en: `In that month ${same} of ${of} modelled directors mostly did the same.`,
    zh: `那个月，${of}位模拟主任中有${same}位多半也这么做。`,
  }),
  over: { en: 'The year is over', zh: '一年结束' },
  // The player of the third seat is the bureau: above it are its superiors.
  asSeen: {
    en: 'As the bureau sees you|As the bureau sees you|As your superiors see you',
    zh: '民政局眼里的你|民政局眼里的你|上级眼里的你',
  },
  asChildren: { en: 'As the children lived it', zh: '孩子们过的这一年' },
  // Another rank than that of the months: those go by reports.
  bureauRows: {
    en: 'reports accepted|rank by the third party’s grade|third party’s grade|named excellent',
    zh: '接受的上报|按第三方评分的名次|第三方评分|被评为优秀',
  },
  childRows: {
    en: 'real activities|visits to Xiao An|half-days with the room open|reports with nothing behind them',
    zh: '真实活动|看望小安|开门的半天|背后没有活动的上报',
  },
  cityRows: {
    en: 'reports accepted|real activities|ordinary children reached|children with casework',
    zh: '接受的上报|真实活动|惠及的普通孩子|得到个案服务的孩子',
  },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  code: { en: 'Your code for the class chat', zh: '贴到班级群的代码' },
  groups: {
    en: 'the fifth of homes that you think best|the middle|the fifth that you think weakest',
    zh: '你认为最好的五分之一|中间|你认为最弱的五分之一',
  },
  share: { en: 'Who gets your visits this quarter?', zh: '本季走访给谁？' },
  toStrong: { en: 'To the best homes', zh: '给最好的村' },
  toWeak: { en: 'Of the rest, to the weakest', zh: '其余之中，给最弱的村' },
  give: { en: 'Send the teams out', zh: '派出队伍' },
  agencyMirror: (own: number, model: number) => ({
    en: `You put ${percent(own)} of the visits into the best fifth; the model’s agency, which looks for what its contract pays, puts ${percent(model)}`,
    zh: `你把${percent(own)}的走访给了最好的五分之一；模型里的机构只看合同付什么，给了${percent(model)}`,
  }),
  agencyHead: { en: 'Share to the best fifth|Renewal score expected', zh: '给最好五分之一的比例|预期续约得分' },
  agencyBar: (share: number) => ({ en: `${percent(share)} to the best`, zh: `${percent(share)}给最好的` }),
  days: { en: 'How do you spend the days of this quarter?', zh: '本季工作日怎么用？' },
  uses: { en: 'urge in the group|take leaders round|check uploads', zh: '在群里催|陪领导走访|抽查上传' },
  daysLeft: (left: number) => ({ en: `${left} of 3 parts of the days are left`, zh: `工作日的三份中还剩${left}份` }),
  spend: { en: 'Start the quarter', zh: '开始本季' },
  governmentMirror: (best: string, points: number, chosen: number) => ({
    en: `All days for one use would be worth most on the superiors’ dashboard for: ${best} (${decimal(points)} points); your choice is worth ${decimal(chosen)}`,
    zh: `若全部工作日只做一件事，上级总表上最值的是：${best}（${decimal(points)}分）；你的选择值${decimal(chosen)}分`,
  }),
  governmentHead: { en: 'Use of all days|Points on the dashboard', zh: '全部用于|总表得分' },
  yours: { en: 'your choice', zh: '你的选择' },
  even: { en: 'When would the honest way pay?', zh: '什么时候诚实最划算？' },
  evenIntro: {
    en: 'A typical director, urged at a quarter’s end, three reports behind. Turn what others could turn. Name for each lever who could move it.',
    zh: '一位典型的主任，季末被催，差三次上报。把别人能改的改一改，并说出每一项谁能改。',
  },
  levers: {
    en: 'chance of being found out, as she sees it|points for casework|hours freed from village work|old photos refused',
    zh: '她心目中被查出的可能|个案服务加分|从村务中腾出的工时|拒收旧照片',
  },
  evenAt: (at: number | null) => ({
    en:
      at === null ? 'by itself it never gets there' : at === 0 ? 'already there' : `honest pays from ${percent(at)} on`,
    zh: at === null ? '单靠它到不了' : at === 0 ? '已经到了' : `从${percent(at)}起诚实划算`,
  }),
  evenSaid: (best: string, value: number, honest: boolean) => ({
    en: `${honest ? 'Now an honest way pays best' : 'Paper pays best'}: ${best} (${decimal(value)})`,
    zh: `${honest ? '现在诚实最划算' : '纸面最划算'}：${best}（${decimal(value)}）`,
  }),
  evenNothing: { en: 'Nothing is worth doing', zh: '做什么都不值' },
  evenHead: { en: 'Action|Worth in all, hours', zh: '行动|总价值（工时）' },
  evenActions: {
    en: 'activity: real activity|caseContact: visit to the child|opening: open room|staged: staged photo|duplicate: old photos again|paperCaseFile: case file without a visit',
    zh: 'activity: 真办活动|caseContact: 看望孩子|opening: 开放活动室|staged: 摆拍|duplicate: 重发旧照片|paperCaseFile: 没有看望的个案档案',
  },
  reset: { en: 'As it is', zh: '恢复原样' },
  count: (value: number) => ({ en: count(value), zh: count(value) }),
});
