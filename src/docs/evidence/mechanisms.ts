import type { Bilingual } from '../../model/scenario.ts';
import type { Mutation } from './row.ts';

/** A mechanism of the model, and a change that breaks it: the fast test of the patterns must fail. */
export interface Broken {
  /** camelCase, the key of its record. */
  readonly name: string;
  readonly text: Bilingual;
  readonly mutation: Mutation;
}

/** The test that all of them are tried on. */
export const fastTest = 'src/analysis/patterns/fast.test.ts';

const rules = 'src/model/director/rules.ts';
const draw = 'src/model/director/draw.ts';
const quarter = 'src/model/steps/quarter.ts';

/** Mechanisms of the paper, each broken by hand; `node src/setup/mechanisms.mjs` tries them and records what noticed. */
export const brokenMechanisms: readonly Broken[] = [
  {
    name: 'urging',
    text: { en: 'nobody is urged', zh: '不催促任何人' },
    mutation: ['src/model/steps/urge.ts', 'season && isBehind &&', 'season && !isBehind &&'],
  },
  {
    name: 'conscience',
    text: { en: 'faking costs no conscience', zh: '造假没有内心成本' },
    mutation: [draw, "values['director.costOfFaking'] * exponential(", '0 * exponential('],
  },
  {
    name: 'hesitation',
    text: { en: 'forging for next to nothing is thought of', zh: '蝇头小利也会造假' },
    mutation: [rules, "threshold: values['forging.threshold'],", 'threshold: 0.01,'],
  },
  {
    name: 'forging',
    text: { en: 'every duplicate is refused', zh: '重复上传一律退回' },
    mutation: [rules, "values['app.hashDuplicate'] : human,", "values['app.hashDuplicate'] : 1,"],
  },
  {
    name: 'motive',
    text: { en: 'all directors hold the work to be worth the same', zh: '主任价值认同相同' },
    mutation: [draw, 'quantileAt(this.valueDistribution, uniform(item.value))', "values['director.valueMean']"],
  },
  {
    name: 'sensitivity',
    text: { en: 'all directors feel the same pressure', zh: '主任压力感受相同' },
    mutation: [draw, "exponential(differ * values['director.pressureSpread'] * normal(item.pressure))", '1'],
  },
  {
    name: 'saturation',
    text: { en: 'the pressure knows no target', zh: '压力不因达标而止' },
    mutation: [
      'src/model/parameters/government.ts',
      "'-(min(short, 5)^2 / 10 + max(short - 5, 0))'",
      "'0.4 * accepted'",
    ],
  },
  {
    name: 'firstImpression',
    text: { en: 'the agency believes the same of all homes at first', zh: '机构最初一视同仁' },
    mutation: [
      'src/model/nature/observe.ts',
      "const reliability = values['agency.impressionReliability'];",
      'const reliability = 0;',
    ],
  },
  {
    name: 'naive',
    text: { en: 'the agency knows what its own visits do', zh: '机构知道自身走访的作用' },
    mutation: ['src/model/agency/belief.ts', "const naive = values['agency.naive'];", 'const naive: number = 0;'],
  },
  {
    name: 'greed',
    text: { en: 'the agency shares out equally', zh: '机构平均分配' },
    mutation: ['src/model/agency/agency.ts', "const floor = values['agency.floor'] * total;", 'const floor = total;'],
  },
  {
    name: 'encouragement',
    text: { en: 'presence encourages nobody', zh: '机构在场不再激励' },
    mutation: [quarter, "values['motive.presence'] * presence * (1 - value)", '0'],
  },
  {
    name: 'recognition',
    text: { en: 'visits do not make an activity worth more', zh: '走访不提升活动的价值' },
    mutation: [rules, "recognition: values['activity.recognition'],", 'recognition: 0,'],
  },
  {
    name: 'caseSatiation',
    text: { en: 'case work never satiates', zh: '个案工作永不厌足' },
    mutation: [rules, "caseSatiation: values['case.satiation'],", 'caseSatiation: 0,'],
  },
  {
    name: 'records',
    text: { en: 'records are written for their own sake', zh: '自发填写记录' },
    mutation: [rules, "recordMotive: values['record.motive'],", 'recordMotive: 3,'],
  },
  {
    name: 'keepersBlame',
    text: { en: 'keepers are blamed for nothing', zh: '代管人无责任风险' },
    mutation: [rules, "keeperLiability: values['keeper.liability'],", 'keeperLiability: 0,'],
  },
  {
    name: 'school',
    text: { en: 'the school teaches nothing of it', zh: '学校不教授任何主题' },
    mutation: ['src/model/school.ts', 'taught[theme] = term && ', 'taught[theme] = !term && '],
  },
  {
    name: 'awareness',
    text: { en: 'families learn of the home at once', zh: '家庭立即知晓' },
    mutation: ['src/model/nature/state.ts', "learning: values['household.learning'],", 'learning: 5,'],
  },
  {
    name: 'ledVisits',
    text: { en: 'leaders come by lot', zh: '领导抽签走访' },
    mutation: [quarter, "luck.leaders.uniform(visit, moment.quarter) < values['government.randomVisits']", 'true'],
  },
  {
    name: 'wishes',
    text: { en: 'there are no micro-wishes', zh: '没有微心愿' },
    mutation: [quarter, "(world.rules.values['agency.wishes'] * homes.count) / 400", '0'],
  },
  {
    name: 'turnover',
    text: { en: 'nobody leaves', zh: '无人离职' },
    mutation: [
      'src/model/post.ts',
      "this.hazard[home] = 1 - exponential((-values['post.exits'] / 52) * exponential(log));",
      'this.hazard[home] = 0 * exponential(log);',
    ],
  },
];
