import type { Moment } from './calendar.ts';
import { live } from './steps/act.ts';
import { changeRules, turnCalendar } from './steps/calendar.ts';
import { sendCaseWorker } from './steps/caseWork.ts';
import { evaluate, renew } from './steps/evaluate.ts';
import { countPosts, endWeekInVillages, grantWishes, learnDetection, turnOver } from './steps/people.ts';
import { closeQuarter, planQuarter } from './steps/quarter.ts';
import { publishAndUrge } from './steps/urge.ts';
import type { World } from './world.ts';

/** One step of a week. */
export interface Step {
  readonly en: string;
  readonly zh: string;
  readonly run: (world: World) => void;
}

/** The order of one week of operation (design 4.3). The list is what `docs/odd.md` prints. */
export const steps: readonly Step[] = [
  { en: 'Dated changes of the rules come into force.', zh: '定期变更的规则生效。', run: changeRules },
  {
    en: 'Term or holiday, what schools teach, a campaign or none; the price of an hour follows.',
    zh: '学期或假期、学校课程、是否突击任务；工时价格随之确定。',
    run: turnCalendar,
  },
  {
    en: 'First week of a quarter: the bureau divides its days; the agency shares out units, coaching, seats, wishes.',
    zh: '季度首周：民政局分配工作日；机构分配单位、辅导、培训名额与微心愿。',
    run: planQuarter,
  },
  {
    en: 'The progress table is published; in the last weeks of a quarter homes behind schedule are urged.',
    zh: '公布进度表；季度末数周催促落后的儿童之家。',
    run: publishAndUrge,
  },
  {
    en: 'Holders use their half-days one after the other: choice, activity or forgery, record, upload, screening, detection.',
    zh: '负责人依次使用各半天：选择、活动或造假、记录、上传、审核、查处。',
    run: live,
  },
  {
    en: 'The agency’s case worker, where there is one, visits special children whom directors know.',
    zh: '机构若有个案工作者，则走访主任知晓的特殊儿童。',
    run: sendCaseWorker,
  },
  { en: 'Micro-wishes whose week has come are granted.', zh: '到期的微心愿得以实现。', run: grantWishes },
  {
    en: 'Families hear and forget; idle things find private use; the author may come by.',
    zh: '家庭知晓或遗忘；闲置物资被私用；作者可能来访。',
    run: endWeekInVillages,
  },
  { en: 'Holders who forged learn whether they were found.', zh: '造假者得知是否被查实。', run: learnDetection },
  {
    en: 'Last week of a quarter: visits show, beliefs, motivation, skill, materials and reputation change.',
    zh: '季度末周：走访所见使信念、动力、技能、物资与声誉变化。',
    run: closeQuarter,
  },
  { en: 'Exits, keepers, successors.', zh: '离职、代管与继任。', run: (world) => turnOver(world, world.moment.week) },
  {
    en: 'After week 26 and at the end of a year, or each quarter by rule: grades, awards; at half-year last places, tests.',
    zh: '第26周后与年末（或依规则每季度末）：评分、评优；半年时末位淘汰与技能测试。',
    run: evaluate,
  },
  { en: 'Between contract years: renewal.', zh: '合同年度之间：续约。', run: renew },
  { en: 'The posts are counted.', zh: '统计岗位状态。', run: countPosts },
];

/** Live one week. */
function liveWeek(world: World): void {
  for (const step of steps) step.run(world);
}

/** Live the weeks `from` up to `to`, which is not lived. */
export function liveWeeks(world: World, from: number, to: number): void {
  for (let week = from; week < to; week++) {
    world.moment = world.moments[week] as Moment;
    liveWeek(world);
    world.witness?.endsWeek?.(world);
  }
}
