import { amount, family, outcome } from './outcome.ts';
import { sarle } from './statistics/sarle.ts';

const na = 'there are fewer than four homes or they are all alike';

/** Whether homes fall into two groups (S109). More than 5/9, the value of a uniform spread, speaks for two. */
export const bimodalityOutcomes = family('bimodality', [
  outcome(
    'supportBimodality',
    amount('-'),
    na,
    ["Sarle's bimodality coefficient of support over homes.", '各儿童之家所获支持的萨尔双峰系数。', 'S109'],
    ({ support }) => sarle(support),
  ),
  outcome(
    'genuineBimodality',
    amount('-'),
    na,
    ["Sarle's bimodality coefficient of genuine activities over homes.", '各儿童之家真实活动的萨尔双峰系数。', 'S109'],
    ({ real }) => sarle(real.genuine),
  ),
]);
