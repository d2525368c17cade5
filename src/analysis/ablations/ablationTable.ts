import { expected, type Variant } from './variant.ts';

const vanish = (...names: readonly string[]) => expected('vanish', ...names);
const fall = (...names: readonly string[]) => expected('fall', ...names);
const shrink = (...names: readonly string[]) => expected('shrink', ...names);
const survive = (...names: readonly string[]) => expected('survive', ...names);
/** All of the design's list but one. */
const others = (pattern: string) => Array.from({ length: 18 }, (_, k) => `P${k + 1}`).filter((id) => id !== pattern);

/**
 * The design's table of ablations (5.2), cell by cell: what must vanish or fall, what must survive. Where its words are loose,
 * "most of", "part of" and "shrinks" (of what is elsewhere said to survive) are read as fall and shrink.
 */
export const ablations: readonly Variant[] = [
  {
    id: 'A1',
    file: 'ablations/a01-fakes-earn-nothing',
    short: { en: 'fakes earn nothing', zh: '造假没有回报' },
    rows: ['S67', 'S68', 'S108'],
    expects: [...vanish('P2', 'P3'), ...fall('P4', 'P5', 'P17'), ...survive('P12', 'P13', 'P14', 'P15')],
  },
  {
    id: 'A2',
    file: 'ablations/a02-no-pressure',
    short: { en: 'no pressure', zh: '没有压力' },
    rows: ['S55', 'S65', 'S108'],
    expects: [...vanish('P2', 'P3', 'P7', 'P8.atTarget'), ...survive('P9', 'P12', 'P14')],
  },
  {
    id: 'A3',
    file: 'ablations/a03-no-forging',
    short: { en: 'nobody fakes', zh: '无人造假' },
    rows: ['S21', 'S70'],
    expects: [...vanish('P2', 'P3'), ...survive('P9', 'P12', 'P13', 'P14', 'P15')],
  },
  {
    id: 'A4',
    file: 'ablations/a04-equal-sharing',
    short: { en: 'equal sharing', zh: '平均分配' },
    rows: ['S76', 'S81'],
    expects: [...vanish('P12', 'P13.growth', 'P13.luckyStart'), ...survive('P3', 'P9', 'P14')],
  },
  {
    id: 'A5a',
    file: 'ablations/a05a-capped-counts',
    short: { en: 'agency: capped counts', zh: '机构按封顶计数' },
    rows: ['S77', 'S80'],
    expects: [...vanish('P12'), ...survive('P3', 'P14')],
  },
  {
    id: 'A5b',
    file: 'ablations/a05b-share-at-target',
    short: { en: 'agency: at target', zh: '机构按达标比例' },
    rows: ['S77', 'S142'],
    expects: [...vanish('P12'), ...survive('P3', 'P14')],
  },
  {
    id: 'A6',
    file: 'ablations/a06-support-hardly-shows',
    short: { en: 'support hardly shows', zh: '支持难以展示' },
    rows: ['S76', 'S82'],
    expects: [...fall('P12'), ...survive('P3', 'P14')],
  },
  {
    id: 'A7a',
    file: 'ablations/a07a-equal-directors',
    short: { en: 'equal directors', zh: '同质主任' },
    rows: ['S86', 'S88'],
    expects: [...vanish('P10'), ...shrink('P9', 'P12'), ...survive('P3', 'P13')],
  },
  {
    id: 'A7b',
    file: 'ablations/a07b-equal-directors-sharing',
    short: { en: 'and equal sharing', zh: '且平均分配' },
    rows: ['S86', 'S88'],
    expects: [...vanish('P9', 'P10'), ...survive('P3')],
  },
  {
    id: 'A8',
    file: 'ablations/a08-support-without-effect',
    short: { en: 'support has no effect', zh: '支持没有作用' },
    rows: ['S81', 'S82'],
    expects: [...vanish('P13.growth', 'P13.luckyStart'), ...survive('P12')],
  },
  {
    id: 'A9',
    file: 'ablations/a09-half-load',
    short: { en: 'half the load', zh: '负荷减半' },
    rows: ['S91', 'S101', 'S128'],
    expects: [...fall('P3', 'P4', 'P14'), ...survive('P12', 'P13')],
  },
  {
    id: 'A10',
    file: 'ablations/a10-no-turnover',
    short: { en: 'no turnover', zh: '无人离职' },
    rows: ['S90', 'S94', 'S95', 'S96'],
    expects: [...vanish('P11'), ...survive(...others('P11'))],
  },
  {
    id: 'A11a',
    file: 'ablations/a11a-case-credit-3',
    short: { en: 'case credit, 3 h-eq', zh: '个案计3工时' },
    rows: ['S119'],
    expects: [...vanish('P14', 'P15'), ...survive('P3', 'P12', 'P13')],
  },
  {
    id: 'A11b',
    file: 'ablations/a11b-case-credit-6',
    short: { en: 'case credit, 6 h-eq', zh: '个案计6工时' },
    rows: ['S119'],
    expects: [...vanish('P14', 'P15'), ...survive('P3', 'P12', 'P13')],
  },
  {
    id: 'A12',
    file: 'ablations/a12-case-credit-on-paper',
    short: { en: 'case credit on paper', zh: '个案可纸面造假' },
    rows: ['S111', 'S119'],
    expects: fall('P14'),
  },
  {
    id: 'A13',
    file: 'ablations/a13-no-school-overlap',
    short: { en: 'no school overlap', zh: '与学校不重复' },
    rows: ['S50', 'S52'],
    expects: [...vanish('P16'), ...survive('P3', 'P12', 'P13', 'P14', 'P15')],
  },
  {
    id: 'A14',
    file: 'ablations/a14-no-former-educators',
    short: { en: 'no former educators', zh: '无教育背景者' },
    rows: ['S97', 'S98', 'S100'],
    expects: [...fall('P9.topGenuine'), ...survive('P3', 'P9', 'P12', 'P14')],
  },
  {
    id: 'A15',
    file: 'ablations/a15-true-beliefs-acceptance',
    short: { en: 'true beliefs', zh: '认知正确' },
    rows: ['S43', 'S44', 'S45', 'S46'],
    expects: [...vanish('S43'), ...survive('P14.coverage')],
  },
  {
    id: 'A16a',
    file: 'ablations/a16a-random-visits',
    short: { en: 'random visits', zh: '随机走访' },
    rows: ['S57'],
    expects: [...vanish('S57'), ...fall('P12'), ...survive('P3')],
  },
  {
    id: 'A16b',
    file: 'ablations/a16b-random-visits-known',
    short: { en: 'and the agency knows', zh: '且机构知情' },
    rows: ['S57', 'S77', 'S82'],
    expects: [...vanish('S57'), ...fall('P12'), ...survive('P3')],
  },
  {
    id: 'A17',
    file: 'ablations/a17-no-micro-wish',
    short: { en: 'no micro-wishes', zh: '没有微心愿' },
    rows: ['S40', 'S41', 'S48'],
    expects: [...vanish('P15.materialAbove'), ...survive('P14')],
  },
  {
    id: 'A18a',
    file: 'ablations/a18a-no-liability',
    short: { en: 'no liability', zh: '没有责任风险' },
    rows: ['S89', 'S92'],
    expects: [...vanish('S89'), ...survive('P3')],
  },
  {
    id: 'A18b',
    file: 'ablations/a18b-agency-knows',
    short: { en: 'agency not naive', zh: '机构不天真' },
    rows: ['S75', 'S81'],
    expects: [...vanish('P13.luckyStart'), ...survive('P9', 'P14')],
  },
  {
    id: 'A19a',
    file: 'ablations/a19a-no-bureau-days',
    short: { en: 'bureau does not press', zh: '民政局不施压' },
    rows: ['S85', 'S137'],
    expects: [],
  },
  {
    id: 'A19b',
    file: 'ablations/a19b-no-bureau-logic',
    short: { en: "no bureau's logic", zh: '无民政局逻辑' },
    rows: ['S85', 'S137'],
    expects: [],
  },
  {
    id: 'A20',
    file: 'ablations/a20-no-agency-logic',
    short: { en: "no agency's logic", zh: '无机构逻辑' },
    rows: ['S85', 'S137'],
    expects: [],
  },
  {
    id: 'A21',
    file: 'ablations/a21-no-director-logic',
    short: { en: "no directors' logic", zh: '主任全心认同' },
    rows: ['S85', 'S137'],
    expects: [],
  },
];
