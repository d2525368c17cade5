import { flag, integer, number } from './row.ts';

/** The project frame: how many homes, for how long, against which target, for how much. */
export const cityParameters = {
  'city.homes': integer(100, 'homes', [1, 1_000_000], [
    'Children\'s homes that the project builds and runs, one in a village.',
    '项目建设并运营的儿童之家数量，每村一个。',
    'S01, S02',
  ], { when: 'start' }),
  'city.buildWeeks': integer(52, 'weeks', [0, 104], [
    'Weeks of site construction before operation: people leave and arrive and first impressions form, nothing is reported.',
    '运营前的建设周数：期间人员流动并形成最初印象，不产生任何上报。',
    'S01, S73; design 4.1',
  ], { when: 'start' }),
  'city.years': integer(1, 'years', [1, 3], [
    'Contract years; the last is followed by four closing weeks.',
    '合同年数；最后一年之后另有四周收尾期。',
    'S07; design 4.1',
  ], { when: 'start' }),
  'city.target': number(20, 'activities per home and year', [1, 200], [
    'Activities that each home should report in a contract year.',
    '每个儿童之家在一个合同年度内应上报的活动次数。',
    'S22',
  ]),
  'city.budget': number(1_988_600, 'yuan', [0, 1e10], [
    'Total cost of construction and operation.',
    '建设与运营总经费。',
    'S06',
  ], { when: 'start' }),
  'city.operatingShare': number(0.5, 'share', [0, 1], [
    'Part of the budget that runs the homes; the rest builds them.',
    '经费中用于运营的比例，其余用于建设。',
    'assumption: the paper gives no split (checklist 8.12)',
  ], { when: 'start', prior: { kind: 'uniform', low: 0.3, high: 0.7 } }),
  'city.namedVillages': flag(true, [
    'Whether the villages of the paper (KY, HZ, SH, JL) stand among the homes with their traits.',
    '论文中的村庄（KY、HZ、SH、JL）是否以其特征出现在各儿童之家之中。',
    'S29, S38, S90, S97',
  ], { when: 'start' }),
} as const;
