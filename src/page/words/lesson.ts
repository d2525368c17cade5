import { count, percent, plural } from './say.ts';
import { words } from './table.ts';

/** Steps 0 to 4: the door, the project, the prediction, the run, the reveal. */
export const lesson = words({
  names: {
    en: 'Door|The project|Predict|Run|Reveal|Three villages|Take a seat|Change the rule|What now',
    zh: '入门|项目|预测|运行|揭示|三个村|换位|改规则|反思',
  },
  doorLine: {
    en: 'A county pays for one hundred children’s homes. Every report says that all is well. Is it?',
    zh: '一个县为一百个儿童之家付了钱。每份报表都说一切良好。真的吗？',
  },
  doorStart: { en: 'Start the lesson', zh: '开始上课' },
  doorTime: { en: 'about 45 minutes; any step can be skipped', zh: '约45分钟；任何一步都可跳过' },
  doorCode: { en: 'I have a code', zh: '我有代码' },
  doorGo: { en: 'Open', zh: '打开' },
  projectTitle: { en: 'The project', zh: '项目' },
  projectCards: {
    en: 'A county buys a service for the children of one hundred villages: a room with books, somebody to run activities, somebody to look after each child who has it hard.|The bureau pays an agency. The agency coaches and visits. In each village a director, who already has another job, keeps the children’s home.|Each home should hold twenty activities a year and upload a photo of each. Whoever is behind is urged in the group chat. The best are named excellent.|In most villages lives a child who needs more than activities: one-to-one casework. Xiao An is such a child. Xiao An likes drawing boats and wants somebody to come by.',
    zh: '一个县为一百个村的孩子购买服务：一间有书的屋子，有人组织活动，有人照看每个有难处的孩子。|民政局付钱给社工机构。机构辅导、走访。每个村有一位儿童主任，她本来就有别的工作，还要管这个儿童之家。|每家一年应办二十次活动，每次上传一张照片。落后的会在群里被催。最好的被评为优秀。|多数村里都有一个孩子，光有活动不够，还需要一对一的个案服务。小安就是这样的孩子。小安爱画船，盼着有人来看看。',
  },
  projectQuoted: { en: 'From the paper', zh: '论文原文' },
  projectFacts: {
    en: '100 homes|1.9886 million yuan|2,000 activities due|1,768 reported, “232 missing”',
    zh: '100个儿童之家|198.86万元|应办2000次活动|上报1768次，“缺232次”',
  },
  projectSource: {
    en: 'A study of purchased children’s services in H City, Henan. The sentence in the paper:',
    zh: '河南H市购买儿童服务的研究。论文原句：',
  },
  projectTry: { en: 'Click one home: this is how the report shows it.', zh: '点一家看看：这是报表里的样子。' },
  projectQuestion: {
    en: '232 are missing. Is that a big problem or a small one?',
    zh: '缺232次，是大问题还是小问题？',
  },
  predictTitle: { en: 'Predict', zh: '先预测' },
  predictIntro: {
    en: 'The solid line is what will be reported. Draw how many of these activities will really be held.',
    zh: '实线是将要上报的次数。请画出其中真正举办的次数。',
  },
  predictCurve: { en: 'Your line: activities really held', zh: '你的线：真正举办的活动' },
  predictPoint: (week: number) => ({ en: `by week ${week}`, zh: `到第${week}周` }),
  predictGeneral: {
    en: 'Of 100 ordinary children, how many come to an activity in a quarter?',
    zh: '100个普通孩子里，一个季度有多少参加过活动？',
  },
  predictSpecial: {
    en: 'Of 100 children who need casework, how many get it in a quarter?',
    zh: '100个需要个案服务的孩子里，一个季度有多少得到？',
  },
  predictPick: { en: 'Who ends up with most of the agency’s visits?', zh: '机构的走访最后多半去了哪里？' },
  predictPicks: {
    en: 'homes that need help most|all homes alike|homes that already look good|homes near the county seat',
    zh: '最需要帮助的村|各村差不多|本来就好看的村|离县城近的村',
  },
  predictReason: { en: 'Why? One sentence.', zh: '为什么？写一句话。' },
  predictDone: { en: 'This is my prediction', zh: '这就是我的预测' },
  predictSkip: { en: 'Skip the prediction', zh: '跳过预测' },
  predictMissing: {
    en: 'Still missing: draw the line, choose one answer, write one reason. Or skip on purpose.',
    zh: '还差：画线、选一项、写一句理由。也可以有意跳过。',
  },
  predictKept: { en: 'Your prediction is kept. It comes back at the reveal.', zh: '预测已记下，揭示时会再见到。' },
  predictSkipped: { en: 'You have skipped the prediction.', zh: '你跳过了预测。' },
  predictAgain: { en: 'Predict again', zh: '重新预测' },
  runTitle: { en: 'Run the year', zh: '运行一年' },
  runIntro: {
    en: 'Play the year as the bureau sees it: only the report. Watch the stacks of paper rise.',
    zh: '像民政局那样看这一年：只看报表。看纸堆怎样长高。',
  },
  runDone: (accepted: number, due: number) => ({
    en: `The year is over. ${count(accepted)} reports were accepted of ${count(due)} that were due. What would you write to your superior?`,
    zh: `一年结束。应有${count(due)}次，接受上报${count(accepted)}次。你会怎样向上级汇报？`,
  }),
  runPlay: { en: 'Let the year run to its end to go on.', zh: '让这一年走完，再继续。' },
  revealTitle: { en: 'What happened', zh: '揭示' },
  revealAsk: {
    en: 'Nobody in this story has ever seen the next picture: not the bureau, not the agency, no director. Who could?',
    zh: '故事里没有人见过下一幅图：民政局没有，机构没有，主任也没有。谁能看见？',
  },
  revealButton: { en: 'See what happened', zh: '看真实' },
  revealFirst: { en: 'Predict first', zh: '先去预测' },
  revealGap: (drawn: number, real: number, reported: number) => ({
    en: `You drew ${count(drawn)} real activities. In this run ${count(real)} were held, and ${count(reported)} reports were accepted. You were ${Math.abs(drawn - real) <= 50 ? 'close' : `${count(Math.abs(drawn - real))} too ${drawn > real ? 'high' : 'low'}`}.`,
    zh: `你画的是${count(drawn)}次真实活动。这次运行真正举办${count(real)}次，接受上报${count(reported)}次。你${Math.abs(drawn - real) <= 50 ? '估得很接近' : `${drawn > real ? '多' : '少'}估了${count(Math.abs(drawn - real))}次`}。`,
  }),
  revealNoGap: (real: number, reported: number) => ({
    en: `In this run ${count(reported)} reports were accepted; ${count(real)} activities were really held.`,
    zh: `这次运行接受上报${count(reported)}次，真正举办${count(real)}次。`,
  }),
  revealCoverage: (group: 'general' | 'special', guess: number | null, real: number) => ({
    en: `${group === 'general' ? 'Ordinary children with an activity' : 'Children with casework'} in a quarter: ${percent(real)}${guess === null ? '' : `; you said ${guess}%`}.`,
    zh: `一个季度里${group === 'general' ? '参加过活动的普通孩子' : '得到个案服务的孩子'}：${percent(real)}${guess === null ? '' : `；你说${guess}%`}。`,
  }),
  revealPick: (said: string, right: string, ok: boolean) => ({
    en: ok ? `You said “${said}”, and so it came out.` : `You said “${said}”. It came out: ${right}.`,
    zh: ok ? `你说“${said}”，结果正是如此。` : `你说“${said}”。结果是：${right}。`,
  }),
  revealReason: (reason: string) => ({ en: `Your reason was: “${reason}”`, zh: `你的理由是：“${reason}”` }),
  misAnchor: {
    en: 'A common thought: “88% of the target is reported, so most of it is real.” A report counts photos, not activities.',
    zh: '常见的想法：“报了88%，所以大部分是真的。”报表数的是照片，不是活动。',
  },
  misLow: {
    en: 'A common thought: “then nobody does anything.” Look again: some homes are lit all year.',
    zh: '常见的想法：“那就是没人干活。”再看看：有些村一年都亮着。',
  },
  misCasework: {
    en: 'A common thought: “those who need most get most.” Casework leaves no photo, so the report does not ask for it.',
    zh: '常见的想法：“最需要的得到最多。”个案服务留不下照片，报表就不问它。',
  },
  misPick: {
    en: 'A common thought: “help goes where it is needed.” The agency is judged by what it can show.',
    zh: '常见的想法：“帮助会去需要的地方。”机构是按看得见的东西被评价的。',
  },
  sandboxReforms: { en: 'Reforms', zh: '改革' },
  homes: (n: number) => ({ en: `${n} ${plural(n, 'home', 'homes')}`, zh: `${n}家` }),
});
