import { count, percent, plural } from './say.ts';
import { words } from './table.ts';

/** The teacher's corner. */
export const teacherWords = words({
  title: { en: 'For teachers', zh: '教师' },
  planTitle: { en: 'Lesson plan, 45 minutes', zh: '课时安排，45分钟' },
  planHead: { en: 'Minutes|Step|Question to the class|Look for; answer to it', zh: '分钟|步骤|提问|留意与回应' },
  plan: {
    en: '0–4|1 The project|232 are missing. A big problem or a small one?|“88% is good”: hold the thought.|4–9|2 Predict|Each draws; three read their reasons. How many of the reports are real?|All anchor on the report; write three of the drawn numbers on the board.|9–14|3 Run, 4 Reveal|Pause before the reveal: who could see this picture?|The government never has this lens. Who could?|14–20|5 Three villages|Is this director lazy?|“Bad person”: read the hours and the worth of each option.|20–30|6 Take a seat|All as directors with the same luck number (above the seats); paste the codes of the end into the class chat. How many of you reused a photo, and why?|What the class did, month by month.|30–40|7 Change the rule|Groups choose reforms, predict, run the same luck, then 100 lucks. Which one reaches Xiao An, which one only the report?|The statements below.|40–45|8 What now|An indicator near you: who is Xiao An there?|Transfer: queues, inspections, targets at work.',
    zh: '0–4|1 项目|缺232次，是大问题还是小问题？|“88%不错”：先留着。|4–9|2 预测|各自画线，三人读理由。上报里有多少是真的？|都会锚定在上报数上；把三个人画的数写在黑板上。|9–14|3 运行、4 揭示|揭示前停一停：谁看得见这张图？|政府从来没有这副眼镜。谁会有？|14–20|5 三个村|主任是懒吗？|“人不好”：读工时和每个选择的价值。|20–30|6 换位|全班同一运气号（在座位上方）当主任，结束后把代码贴到班级群。有几个人重发了照片？为什么？|看全班逐月做了什么。|30–40|7 改规则|分组选改革、预测、同样运气运行，再换100次运气。哪张帮到小安，哪张只改了报表？|见下面的陈述。|40–45|8 反思|换成你身边的指标，谁是小安？|迁移：排队、检查、考核。',
  },
  shortTitle: { en: 'In 20 minutes', zh: '20分钟版' },
  short: {
    en: 'Steps 1 (2 min), 2 (4), 3 and 4 together (4), the diary of North Slope in step 5 (5), one card of step 7 with the same luck (5). Leave the seat and the 100 lucks out.',
    zh: '第1步（2分钟）、第2步（4）、第3和4步合并（4）、第5步读北坡村的日记（5）、第7步用一张牌看同样的运气（5）。换位与100次运气略去。',
  },
  observed: { en: 'What to expect, computed by the model', zh: '预期看到什么（由模型算出）' },
  observedIntro: (runs: number, setRuns: number) => ({
    en: `Every statement was run when this page was built: under ${count(runs)} lucks at the case’s own values, and in ${count(setRuns)} runs over parameter sets that reproduce the case. Below 80% it is open: let the class test it.`,
    zh: `构建本页时，每条陈述都运行过：案例自身取值下${count(runs)}次运气，以及能重现案例的多组参数下${count(setRuns)}次。低于80%的记为“未定”：让全班来检验。`,
  }),
  observedHead: {
    en: 'Statement|Lucks|Parameter sets|Nine tenths of runs|If the class says otherwise',
    zh: '陈述|运气|参数组|九成的运行|若学生不这么想',
  },
  holds: { en: 'expect', zh: '可预期' },
  open: { en: 'open', zh: '未定' },
  between: (low: string, high: string) => ({ en: `${low} to ${high}`, zh: `${low}至${high}` }),
  share: (value: number) => ({ en: percent(value), zh: percent(value) }),
  classTitle: { en: 'Class without a server', zh: '全班汇总（无需服务器）' },
  classIntro: {
    en: 'Students post their codes in your own chat. Paste the whole chat here; the page finds the codes and ignores everything else. Nothing is sent anywhere.',
    zh: '学生把代码发在你们自己的群里。把整段聊天记录贴到这里，页面会找出代码，忽略其他内容。什么都不会发送出去。',
  },
  classPaste: { en: 'Pasted chat', zh: '粘贴的聊天记录' },
  classFound: (found: number, broken: number, twice: number) => ({
    en: `${found} ${plural(found, 'code', 'codes')} found; ${broken} broken, ${twice} given twice.`,
    zh: `找到${found}个代码；${broken}个有误，${twice}个重复。`,
  }),
  classEmpty: { en: 'No code found yet.', zh: '还没有找到代码。' },
  classDrawn: (median: number) => ({
    en: `The class drew ${count(median)} real activities (median)`,
    zh: `全班画的真实活动：中位数${count(median)}次`,
  }),
  classDrawnAxis: { en: 'Real activities drawn', zh: '画出的真实活动' },
  classStudents: { en: 'Students', zh: '人数' },
  classReused: (share: number, month: number) => ({
    en: `At most ${percent(share)} of the class reused or staged photos in one month (month ${month})`,
    zh: `重发或摆拍照片最多的是第${month}个月，占全班${percent(share)}`,
  }),
  classReusedAxis: { en: 'Month', zh: '月' },
  classReusedUp: { en: 'Share that reused or staged photos', zh: '重发或摆拍的比例' },
  classReal: (low: number, high: number) => ({
    en: `Real activities in the year: ${count(low)} to ${count(high)} among the class`,
    zh: `全班一年真实活动：${count(low)}至${count(high)}次`,
  }),
  classRealAxis: { en: 'Real activities of each student’s year', zh: '每位学生一年的真实活动' },
  linkTitle: { en: 'A link for your class', zh: '给全班的链接' },
  linkSteps: { en: 'Steps to show', zh: '显示哪些步骤' },
  linkLock: { en: 'Lock', zh: '锁定' },
  locks: { en: 'luck number|reform cards|formula', zh: '运气号|改革卡|公式' },
  linkResult: { en: 'Link for students', zh: '学生链接' },
  linkNone: {
    en: 'Tick at least one step: a link that shows none leads nowhere.',
    zh: '请至少勾选一步：一步也不显示的链接哪里也去不了。',
  },
  linkLong: {
    en: 'The formula is too long for the link: the class would be locked to the shipped one.',
    zh: '公式太长，链接里放不下：全班只会看到原公式，并被锁定。',
  },
  embed: { en: 'One line for a learning platform', zh: '嵌入学习平台的一行代码' },
  presentTitle: { en: 'Presenting', zh: '演示' },
  presentIntro: {
    en: 'Present makes everything larger and hides the tools. A clicker works: next, back, B for a blank screen, Space to play. Open the notes in a window of their own and keep them on your screen.',
    zh: '演示模式放大一切、隐藏工具。可用翻页笔：下一步、上一步、B黑屏、空格播放。备注在另一个窗口打开，留在你自己的屏幕上。',
  },
  notes: { en: 'Open the notes', zh: '打开备注' },
  notesRefused: {
    en: 'The browser refused a window; print this page as it stands here (Ctrl+P): the paper has the plan with every question and answer.',
    zh: '浏览器不允许新窗口；请在这里直接打印本页（Ctrl+P）：纸上有课时安排和全部提问与回应。',
  },
  ask: { en: 'Freeze and ask', zh: '停下来问一问' },
  hands: { en: 'Hands raised', zh: '举手人数' },
  sandboxTitle: { en: 'Sandbox', zh: '自由探索' },
  sandboxIntro: {
    en: 'Any reform, any luck, up to ten thousand homes.',
    zh: '任意改革、任意运气，最多一万个儿童之家。',
  },
  homes: { en: 'Homes', zh: '村数' },
  working: { en: 'Running …', zh: '正在运行……' },
});

/** Statements of the guide and what to say to the contrary, by name. */
export const statementWords = words({
  mostReported: {
    en: 'Four of five reports that are due come in, yet not all.|“Then the project works.” Reports are photos.',
    zh: '应报的五份中至少来了四份，但不是全部。|“那项目就成功了。”上报的是照片。',
  },
  mostHollow: {
    en: 'More than half of the reports have no activity behind them.|“A few cheat.” It is most homes, a little each.',
    zh: '超过一半的上报背后没有活动。|“个别人作假。”是多数村，各有一点。',
  },
  fewChildren: {
    en: 'Fewer than a quarter of ordinary children come to an activity in a quarter.|“With a room in every village most children come.”',
    zh: '一个季度里参加过活动的普通孩子不到四分之一。|“每村都有活动室，多数孩子会来。”',
  },
  caseworkRare: {
    en: 'Fewer than a quarter of the children who need casework get it in a quarter.|“Those who need most get most.”',
    zh: '一个季度里得到个案服务的孩子不到四分之一。|“最需要的得到最多。”',
  },
  pressureOnPaper: {
    en: 'A stronger examination by counts: more reports, but fewer than half of them are new activities.|“Stricter means better.”',
    zh: '强化数量考核：上报更多，但新增中真实活动不到一半。|“管得严就好。”',
  },
  payNoCasework: {
    en: 'Pay per upload: casework does not rise.|“Money helps everybody.”',
    zh: '按上传付酬：个案服务不增加。|“有钱总是好的。”',
  },
  creditOnPaper: {
    en: 'Case files credited: files rise, and with them real casework.|“Credit only makes paper.”',
    zh: '个案档案计分：档案增加，真实个案也增加。|“计分只会造纸面。”',
  },
  workerReaches: {
    en: 'A professional case worker: casework rises by more than ten points.|“Directors should do it all.”',
    zh: '专业个案工作者：得到个案服务的孩子增加十个百分点以上。|“都该由主任来做。”',
  },
  hoursHelp: {
    en: 'Protected hours: more real activities.|“They would only rest.”',
    zh: '受保护的工时：真实活动更多。|“只会用来休息。”',
  },
});
