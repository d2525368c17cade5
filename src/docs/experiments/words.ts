import type { Bilingual } from '../../model/scenario.ts';

type Texts = Readonly<Record<string, Bilingual>>;
type Lists = Readonly<Record<string, Readonly<Record<keyof Bilingual, readonly string[]>>>>;

/** What `docs/experiments.md` says around its tables. */
export const texts = {
  title: { en: 'Experiments', zh: '实验' },
  other: { en: '[中文](experiments.zh.md)', zh: '[English](experiments.md)' },
  placeboTitle: { en: 'The placebo as a dose-response', zh: '安慰剂：剂量与反应' },
  placebo: {
    en: `Fakes are open only as far as they are worth something (ODD, "hesitation"). At exactly zero this holds by rule and proves nothing;
what counts is that a little pressure brings little faking, without a cliff. Genuine work falls with the stakes as well:
pressure is not purely bad.`,
    zh: `造假值得多少，这个选项才打开多少（见ODD的“hesitation”）。利害恰好为零时，这是规则使然，证明不了什么；要紧的是压力小则造假少，没有断崖。真实工作也随利害下降：压力并非全是坏事。`,
  },
  gapTitle: { en: 'Does the gap grow?', zh: '差距会扩大吗' },
  gap: {
    en: `Genuine activities in a quarter of the fifth of homes that the agency first believed best, minus those of the fifth that it believed
worst: how much this gap grows from the first to the fourth quarter. With equal directors and equal sharing nothing is left
that could make it grow.`,
    zh: `机构最初看好的五分之一儿童之家与最不看好的五分之一，一个季度真实活动数之差：从第一季度到第四季度，这个差距扩大了多少。主任相同、平均分配时，就没有什么能使它扩大了。`,
  },
  agencyTitle: { en: 'What the agency is paid for decides whom it feeds', zh: '机构因什么获酬，就喂养谁' },
  agency: {
    en: `The same allocator, four formulas and, for comparison, equal shares. A home is in reach of the target when it had 2 to 6 uploads accepted in the quarter before. Paid
for the share of homes at target, the agency feeds those in reach and parks the rest; paid for capped counts, it spreads; the showcase
tilts.`,
    zh: `同一个分配者，四个公式，另以平均分配作对照。上一季度有2至6次上传被接受的儿童之家，算作接近目标。按达标比例获酬，机构喂养接近目标的，搁置其余；按封顶计数获酬，它分散开来；示范点使它倾斜。`,
  },
  luckyTitle: { en: 'The lucky start', zh: '幸运的开局' },
  lucky: {
    en: `A fifth of the homes, drawn by lot, get four extra visits in the first quarter and nothing after. What is the gift worth in genuine
activities per gifted home, quarter by quarter, against the same homes without it?`,
    zh: `抽签选出五分之一的儿童之家，在第一季度多得四次走访，此后什么也不多给。与没有得到这份礼物的同一批儿童之家相比，它在每个季度给每家带来多少次真实活动？`,
  },
  regimesTitle: { en: 'Three experiments and two more regimes', zh: '三个实验与另外两种考核方式' },
  regimes: {
    en: `Differences from the case on the same luck. The director's formula moved from photographs to confirmed sign-ins, at equal stakes (an
ordinary activity is worth what an upload was); the same with sign-ins that nobody confirms, and with paper records; the showcase
taken out of the agency's formula; case files credited, without and with checks.`,
    zh: `在相同运气下与案例之差。主任的公式由照片改为经确认的签到，利害相当（一次普通活动所值与原先一次上传相同）；同样改为无人确认的签到，以及纸质记录；机构的公式中去掉示范点；个案档案计分，不核查与核查。`,
  },
  level: { en: '*The case (level)*', zh: '*案例（水平值）*' },
  found: { en: 'What came out, and why:', zh: '结果及原因：' },
  undefined: { en: 'not defined', zh: '无定义' },
  stays: { en: 'stay about the same', zh: '大致不变' },
  rises: { en: 'rise by ', zh: '增加' },
  falls: { en: 'fall by ', zh: '减少' },
} as const satisfies Texts;

/** Heads of the tables. */
export const heads = {
  placebo: {
    en: ['Stakes', 'Fakes', 'Of the baseline', 'Genuine activities'],
    zh: ['利害', '造假', '占基准之比', '真实活动'],
  },
  gap: {
    en: ['Scenario', 'Growth of the gap', 'Gini of genuine activities'],
    zh: ['方案', '差距的扩大', '真实活动的基尼系数'],
  },
  agency: {
    en: ['Scenario', 'Units to homes in reach', 'Homes in reach', 'Units to the top fifth', 'Gini of units'],
    zh: ['方案', '接近目标者所得支持单位', '接近目标的儿童之家', '最好的五分之一所得支持单位', '支持单位的基尼系数'],
  },
  lucky: { en: ['', 'The agency as it is', 'Equal sharing'], zh: ['', '机构照旧', '平均分配'] },
  regimes: {
    en: [
      'Scenario',
      'Reports',
      'Genuine',
      'Fakes',
      'Case contacts',
      'Paper case files',
      'Special children covered',
      'General children covered',
      'Suspension index',
    ],
    zh: ['方案', '上报', '真实活动', '造假', '个案接触', '纸面个案', '覆盖的特殊儿童', '覆盖的一般儿童', '悬浮指数'],
  },
} as const satisfies Lists;

/** How the document was made. @param replicates of each scenario, @param seed of all luck */
export const made = (replicates: number, seed: string): Bilingual => ({
  en: `Written by \`npm run docs\` from ${replicates} replicates of each scenario with seed \`${seed}\`, all on the same luck. Differences
are means over replicates of the same-luck difference; behind ± stands twice the standard error (about a 95 % interval for
luck alone: parameters are at their defaults, so these say nothing yet about what we do not know of H City). A result is
reported as it came out: the words rise, fall and stay are computed, too.`,
  zh: `由\`npm run docs\`写成：每个方案${replicates}次重复，种子\`${seed}\`，运气全部相同。差值是相同运气下之差对各次重复的平均；±之后为标准误的两倍（仅就运气而言，约为95 %区间：参数取默认值，因此还没有说到我们对H市所不知道的）。
结果如何就如何报告：“增加”“减少”“不变”等字样也由程序算出。`,
});

/** A quarter by its number. */
export const quarter = (number: number): Bilingual => ({ en: `Quarter ${number}`, zh: `第${number}季度` });

/** Each a text that was computed in one language: a movement, or a number. */
export interface Found {
  readonly confirmedReports: string;
  readonly confirmedGenuine: string;
  readonly signInsGenuine: string;
  readonly recordsReports: string;
  readonly forged: string;
  readonly records: string;
  readonly showcaseGenuine: string;
  readonly showcaseTop: string;
  readonly creditContacts: string;
  readonly creditPaper: string;
  readonly checkedContacts: string;
  readonly checkedPaper: string;
}

/** What came of each regime, and why, as a list. @param found in the same language */
export const findings: Readonly<Record<keyof Bilingual, (found: Found) => string>> = {
  en: (
    found,
  ) => `- **Confirmed sign-ins: reports ${found.confirmedReports}, genuine activities ${found.confirmedGenuine}.** A duplicate
  confirms nothing, so it earns nothing; a staged photo still shows two children whose families can be reached, so some staging stays.
  Whoever would have faked and cannot hold an activity drops out.
- **Sign-ins that nobody confirms: genuine activities ${found.signInsGenuine}.** One old sheet carries the names of a whole activity, and names
  can be added: a count that can be claimed in bulk needs fewer visits to the room.
- **Paper records: reports ${found.recordsReports}.** No photo earns anything any more, so photographs without an activity end.
  What comes instead is paper: ${found.forged} of ${found.records} records a year tell of no activity.
- **Without the showcase: genuine activities ${found.showcaseGenuine}, visits to the top fifth (share) ${found.showcaseTop}.**
  A visit brings materials, volunteers and a hearing; where homes already have many, one more moves little.
- **Case credit: contacts ${found.creditContacts}, and ${found.creditPaper} paper files come with them;
  with checks contacts ${found.checkedContacts} and paper files are ${found.checkedPaper}.** Checks move both:
  paper earns less, so a contact is worth the trouble to those who would have written paper.`,
  zh: (
    found,
  ) => `- **经确认的签到：上报${found.confirmedReports}，真实活动${found.confirmedGenuine}。** 重复上传确认不了任何人，因此一无所得；摆拍的照片里仍有两名儿童，其家庭可以联系到，因此还留下一些摆拍。原本会造假、又办不成活动的人就此退出。
- **无人确认的签到：真实活动${found.signInsGenuine}。** 一张旧签到表就带着整场活动的名字，名字还可以添加：能够成批上报的计数，用不着多去几次活动室。
- **纸质记录：上报${found.recordsReports}。** 照片不再有任何回报，没有活动的照片随之绝迹。取而代之的是纸：一年${found.records}份记录中，有${found.forged}份背后没有活动。
- **不看示范点：真实活动${found.showcaseGenuine}，最好的五分之一所得走访（比例）${found.showcaseTop}。** 一次走访带来物资、志愿者和一次倾听；本来就多的地方，再多一次作用不大。
- **个案档案计分：接触${found.creditContacts}，随之而来的还有${found.creditPaper}份纸面个案；加以核查时，接触${found.checkedContacts}，纸面个案${found.checkedPaper}份。** 核查同时改变两者：纸面所得变少，于是对本来会编写档案的人来说，走访一次也就值得了。`,
};
