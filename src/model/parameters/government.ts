import { choice, flag, formula, integer, number, uniform } from './row.ts';

/** The bureau and the superiors who appraise it (design 4.6). */
export const governmentParameters = {
  'government.urgingWeeks': integer(3, 'weeks', [0, 13], [
    'Last weeks of a quarter in which homes behind schedule are urged in the group.',
    '每季度末在群内催促落后儿童之家的周数。',
    'S64, S65; design 4.6',
  ]),
  'government.staffDays': number(15, 'staff days per quarter and 100 homes', [0, 1000], [
    'Staff days of the bureau for this project; it divides them by its own scorecard.',
    '民政局用于本项目的工作日；按其自身评分自行分配。',
    'S55, S107; design 4.2 (a_G), 4.6; assumption',
  ], { when: 'quarter' }),
  'government.urgingDays': number(8, 'staff days per quarter and 100 homes', [0.1, 1000], [
    'Days that urging every home behind schedule takes; fewer days reach fewer of them.',
    '催促全部落后儿童之家所需工作日；工作日不足则只触及一部分。',
    'S65; assumption',
  ], { when: 'quarter' }),
  'government.urgingYield': number(0.15, 'completion', [0, 1], [
    'Completion that the bureau expects from urging all homes in a quarter.',
    '民政局预期一个季度催促全部儿童之家带来的完成率。',
    'S65; assumption',
  ], { when: 'quarter' }),
  'government.visitsPerDay': number(2, 'homes', [0.1, 20], [
    'Homes that a day of impression visits covers.',
    '一个工作日可走访的儿童之家数。',
    'S57; assumption',
  ], { when: 'quarter' }),
  'government.visitYield': number(0.05, 'impression', [0, 1], [
    'Impression that the bureau expects from its first visited home, falling with each further one.',
    '民政局预期首个走访点带来的印象分，之后逐处递减。',
    'S57; assumption',
  ], { when: 'quarter' }),
  'government.visitHalf': number(5, 'homes', [0.1, 1000], [
    'Visited homes per 100 after which a further visit impresses, and shows of the process, half as much.',
    '每百家中走访多少家后，再走访一家的印象与过程信息减半。',
    'S57; assumption',
  ], { when: 'quarter' }),
  'government.processPrior': number(0.3, 'quality', [0, 1], [
    'Quality of the process that the bureau expects its visits to show before it has seen any.',
    '民政局在首次走访前预期所见的过程质量。',
    'S56, S63; assumption',
  ], { when: 'quarter' }),
  'government.auditsPerDay': number(20, 'uploads', [1, 10_000], [
    'Uploads that a day of audit covers.',
    '一个工作日可审计的上传数。',
    'S115; assumption',
  ], { when: 'quarter' }),
  'government.fakeBelief': number(0.2, 'share', [0, 1], [
    'Share of fakes that the bureau would expect an audit to find.',
    '民政局预期审计会发现的造假比例。',
    'S115; assumption',
  ], { when: 'quarter' }),
  'government.randomVisits': number(0, 'share', [0, 1], [
    'Leaders\' visits to homes drawn at random; the agency leads the others to its best.',
    '领导随机走访的比例；其余由机构引导至最好的点。',
    'S57; design 4.6 (iota)',
  ], { when: 'quarterEnd' }),
  'government.attention': number(1, 'process visits a quarter', [0, 1000], [
    'Attention of the superiors to the process: visits on which a judgement of quality rests.',
    '上级对过程的关注：据以判断质量的走访次数。',
    'S55, S56, S107; design 4.6 (a_G)',
  ], { when: 'quarter' }),
  'government.processNoise': number(0.6, 'SD', [0, 10], [
    'Noise of a judgement of quality from one visit.',
    '一次走访对质量判断的噪声。',
    'S56, S63; design 4.6 (sigma_k); assumption',
  ], { when: 'quarterEnd' }),
  'government.processSpread': number(0.2, 'SD', [0.001, 10], [
    'True spread of the quality of service between projects, against which that noise counts.',
    '项目间服务质量的真实差异，用以衡量上述噪声。',
    'S56; design 4.6 (var true); assumption',
  ], { when: 'quarter' }),
  'government.deterrence': number(0.5, 'share', [0, 1], [
    'Fakes that the bureau expects to disappear from the count for each one that an audit would find, even if found fakes stay accepted.',
    '即使查实的造假不被剔除，民政局预期每查实一次将减少的造假计数。',
    'S108, S115; assumption',
  ], { when: 'quarter' }),
  'government.valueCompletion': number(1, 'weight', [0, 10], [
    'What superiors hold completion to be worth, if it were measured without error.',
    '上级认为完成率（若无误差）的价值。',
    'S56; design 4.6 (V)',
  ], { when: 'quarter' }),
  'government.valueHardware': number(0.5, 'weight', [0, 10], [
    'The same for hardware.',
    '同上：硬件设施。',
    'S59; design 4.6 (V)',
  ], { when: 'quarter' }),
  'government.valueTrained': number(0.5, 'weight', [0, 10], [
    'The same for trained heads.',
    '同上：受训人数。',
    'S61; design 4.6 (V)',
  ], { when: 'quarter' }),
  'government.valueSignIns': number(0.7, 'weight', [0, 10], [
    'The same for sign-ins.',
    '同上：签到人数。',
    'S60; design 4.6 (V)',
  ], { when: 'quarter' }),
  'government.valueProcess': number(1.5, 'weight', [0, 10], [
    'The same for the process: more than any count, if only it could be seen.',
    '同上：服务过程；若能看清则高于任何数字。',
    'S56, S63; design 4.6 (V); assumption',
  ], { when: 'quarter' }),
  'grade.noise': number(0.04, 'grade', [0, 1], [
    'Noise of the third party\'s grade.',
    '第三方评分的噪声。',
    'S87; design 4.7 (sigma_E)',
  ]),
  'grade.capture': number(0.3, 'share', [0, 1], [
    'How far the third party lifts a failing grade to the pass mark, to please who pays.',
    '第三方为取悦付费方而把不及格评分抬至及格线的程度。',
    'L11, L13; design 4.7 (k_c)',
  ], { prior: uniform(0, 0.6) }),
  'grade.pass': number(0.6, 'grade', [0, 1], [
    'Pass mark.',
    '及格线。',
    'S87; assumption',
  ]),
  'grade.announced': number(1, 'share', [0, 1], [
    'Site visits that are announced beforehand.',
    '事先通知的实地走访比例。',
    'S87; design 4.7',
  ]),
  'author.weeks': integer(12, 'weeks', [1, 56], [
    'Last weeks of the contract in which the author comes by, unannounced.',
    '合同末期作者未经通知走访的周数。',
    'S12, S24-S28; assumption',
  ], { when: 'start' }),
  'author.idle': integer(4, 'weeks', [1, 56], [
    'Weeks without use after which the author calls a home idle.',
    '闲置多少周后作者视其为空转。',
    'S28; assumption',
  ]),
  'grade.parents': integer(5, 'households', [1, 200], [
    'Households that the third party asks in a village.',
    '第三方在每村访谈的家庭数。',
    'S116; design 4.7',
  ]),
  'grade.quarterly': flag(false, [
    'Whether the third party also grades at the end of the first and the third quarter.',
    '第三方是否在第一、第三季度末也评分。',
    'S114; baseline: half-year and end',
  ]),
  'grade.keeperOpens': number(0.7, 'probability', [0, 1], [
    'Chance that a keeper opens the room for an announced visit.',
    '保管者在接到走访通知时开门的概率。',
    'S87, S90; assumption',
  ]),
  'grade.talk': number(0.3, 'share', [0, 1], [
    'What a director without skill makes of the talk with the third party; skill adds the rest.',
    '毫无技能的主任在访谈中的得分；其余由技能补足。',
    'S87; assumption',
  ]),
  'grade.talkKeeper': number(0.1, 'share', [0, 1], [
    'The same for a keeper.',
    '同上：保管者。',
    'S90; assumption',
  ]),
  'grade.answerVenue': number(0.4, 'share', [0, 1], [
    'Answer of parents who know the venue but not that it is open.',
    '知道场所但不知其开放的家长的回答。',
    'S17; assumption',
  ]),
  'grade.answerOpen': number(0.6, 'share', [0, 1], [
    'Answer of parents who know that it is open and do not trust it; trust adds the rest.',
    '知道开放但不信任的家长的回答；其余由信任补足。',
    'S17; assumption',
  ]),
  'grade.excellent': number(0.2, 'share of homes', [0, 1], [
    'Best-graded homes that are called excellent.',
    '被评为优秀的儿童之家比例。',
    'S47, S87; design 4.7',
  ]),
  'lastPlace.share': number(0, 'share of homes', [0, 1], [
    'Directors dismissed after the half-year evaluation: the last places.',
    '半年评估后被淘汰的末位主任比例。',
    'S125; baseline: none',
  ]),
  'lastPlace.by': choice('accepted', ['accepted', 'grade', 'verified'], [
    'What the places are ranked by.',
    '末位排序所依据的变量。',
    'S125; design 5.3 F13',
  ]),
  'scorecards.director': formula(
    'director',
    '-(min(short, 5)^2 / 10 + max(short - 5, 0))',
    'points',
    [
      'How the director is judged, in points; pressure turns a point into h-eq.',
      '对主任的考核（分）；压力把一分折算为工时价值。',
      'S65-S68, S70; design 4.4a',
    ],
  ),
  'scorecards.caseCredit': formula('caseCredit', '0', 'h-eq', [
    'What case files earn a director, in h-eq.',
    '个案档案给主任带来的回报。',
    'S119; baseline: nothing',
  ]),
  'scorecards.grade': formula(
    'grade',
    '0.40 * min(uploads / max(pace, 1), 1) + 0.25 * records + 0.25 * visit + 0.10 * parents',
    'grade',
    [
      'How the third party grades a home, before noise and capture.',
      '第三方对儿童之家的评分（未计噪声与俘获）。',
      'S87; design 4.7',
    ],
  ),
  'scorecards.agency': formula(
    'agency',
    '4 * completion + showcaseWeight * showcase + 2 * grade',
    'points',
    [
      'How the agency is judged when the contract comes up for renewal.',
      '续约时对机构的评分。',
      'S72, S77; design 4.5 form A',
    ],
    { when: 'quarter' },
  ),
  'scorecards.bureau': formula(
    'bureau',
    'weightCompletion * completion + weightHardware * hardware + weightTrained * trained + weightSignIns * signIns + weightProcess * process + 0.3 * impression',
    'points',
    [
      'How the superiors appraise the bureau; the weights follow from how surely each indicator can be seen.',
      '上级对民政局的考评；权重取决于各指标能被多可靠地看到。',
      'S55-S63; design 4.6',
    ],
    { when: 'quarter' },
  ),
} as const;
