import { integer, logUniform, number, uniform } from './row.ts';

/** What families know, how far they trust, and who comes. */
export const householdParameters = {
  'household.siblings': number(0.25, 'probability', [0, 0.9], [
    'Chance that a target child lives in the household of the one before.',
    '某目标儿童与前一名儿童同住一户的概率。',
    'S09; assumption',
  ], { when: 'start' }),
  'household.knowVenue': number(0.05, 'share', [0, 1], [
    'Households that know the venue when operation starts.',
    '运营开始时知道场所的家庭比例。',
    'S16, S17; design 4.8',
  ], { when: 'start' }),
  'household.knowOpen': number(0.02, 'share', [0, 1], [
    'Households that know that it is open when operation starts: some of those that know the venue.',
    '运营开始时知道场所开放的家庭比例（只在知道场所者之中）。',
    'S17; design 4.8',
  ], { when: 'start' }),
  'household.learning': number(0.45, '-', [0, 5], [
    'Growth of awareness: the hazard of the next level at an activity is this times (share of children who came + .03).',
    '知晓度的增长：一次活动使家庭进入下一层级的风险率为此值乘以（到场儿童比例 + 0.03）。',
    'S18; design 4.8, 4.10 no. 8 (g_aw); carried at its prior',
  ], { prior: logUniform(0.15, 0.9) }),
  'household.hearsay': number(0.03, 'share', [0, 1], [
    'Awareness that an activity spreads even if hardly anybody came.',
    '即便几乎无人到场，活动仍带来的知晓。',
    'S18; design 4.8',
  ]),
  'household.outreach': number(0, 'per week', [0, 1], [
    'Weekly hazard of the next level through outreach.',
    '通过宣传使家庭进入下一层级的周风险率。',
    'S18; baseline: none',
  ]),
  'household.forgetting': number(0.002, 'per week', [0, 1], [
    'Weekly chance that a household falls back a level.',
    '家庭知晓度下降一级的周概率。',
    'design 4.8',
  ]),
  'household.told': integer(12, 'households', [0, 200], [
    'Households that the director tells herself before an activity; they know for this one.',
    '活动前主任亲自通知的家庭数；它们仅知晓此次活动。',
    'design 4.8',
  ]),
  'household.circle': integer(4, 'children', [0, 50], [
    'Children of the director\'s own circle, called whatever is known.',
    '主任身边圈子里的儿童，无论知晓与否都会叫来。',
    'S97; design 4.8',
  ]),
  'household.room': integer(15, 'children', [1, 200], [
    'Children that the room holds.',
    '活动室可容纳的儿童人数。',
    'design 4.8',
  ]),
  'household.attendBase': number(-1.2, 'log odds', [-10, 10], [
    'Attendance of a child whose household knows, at zero quality and trust.',
    '知晓家庭的儿童在质量与信任为零时的到场倾向。',
    'design 4.8 (b0); assumption: about six of sixteen come',
  ]),
  'household.attendQuality': number(1.5, 'log odds', [-10, 10], [
    'How quality draws children.',
    '质量对到场的吸引。',
    'S97; design 4.8 (b1); assumption',
  ]),
  'household.attendTrust': number(1, 'log odds', [-10, 10], [
    'How trust draws them.',
    '信任对到场的影响。',
    'design 4.8 (b2); assumption',
  ]),
  'household.attendOverlap': number(0.5, 'log odds', [-10, 10], [
    'How a theme that the school just taught keeps them away.',
    '学校刚开展过的主题对到场的抑制。',
    'S52; design 4.8 (b3); assumption',
  ]),
  'household.trust': number(0.4, 'share', [0, 1], [
    'Trust when operation starts.',
    '运营开始时的信任。',
    'S18; assumption',
  ], { when: 'start' }),
  'household.trustGain': number(0.03, 'share', [0, 1], [
    'Growth of trust with each attended service.',
    '每次参加服务带来的信任增长。',
    'design 4.8; assumption',
  ]),
  'household.trustLocked': number(0.1, 'share per quarter', [0, 1], [
    'Decline of trust of those who know, where the room was locked all quarter.',
    '活动室整季上锁时知晓家庭信任的下降。',
    'S89; design 4.8; assumption',
  ]),
  'household.trustDispute': number(0.1, 'share', [0, 1], [
    'Decline of trust of a household in a dispute about a lost item.',
    '物品丢失纠纷使家庭信任下降。',
    'S92; design 4.8; assumption',
  ]),
  'household.taking': number(0.15, 'probability', [0, 1], [
    'Share of households that take items home.',
    '会把物品带回家的家庭比例。',
    'S27, S92; assumption',
  ], { when: 'start' }),
  'household.dispute': number(0.05, 'probability', [0, 1], [
    'Chance that a taken item ends in a dispute.',
    '带走物品引发纠纷的概率。',
    'S92; assumption',
  ]),
  'household.content': number(0.3, 'probability', [0, 1], [
    'Chance that a family that is asked says it is satisfied with a service without any quality; quality adds the rest.',
    '对毫无质量的服务，被访家庭仍称满意的概率；其余由质量补足。',
    'S117; L30; assumption: people are polite',
  ], { prior: uniform(0.1, 0.6) }),
} as const;
