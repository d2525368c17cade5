import { integer, logUniform, number, uniform } from './row.ts';

/** What actions cost a director and what she gets from them by herself, in h-eq: one hour at average load. */
export const motiveParameters = {
  'choice.noise': number(1, 'h-eq', [0.01, 20], [
    'Scale of the Gumbel noise in every choice; it fixes the scale of all values.',
    '所有选择中Gumbel噪声的尺度；它确定价值的单位。',
    'design 4.4 (sigma)',
  ]),
  'choice.start': number(2, 'h-eq', [0, 20], [
    'Cost of starting any child work in a half-day.',
    '在半天内着手任何儿童工作的启动成本。',
    'design 4.10 (a0; collinear with noise)',
  ], { prior: uniform(1, 3) }),
  'activity.hours': number(5, 'hours', [0.5, 20], [
    'Preparing and holding an activity, before skill and materials are counted.',
    '筹备并举办一次活动所需工时（未计技能与物资影响）。',
    'S15; design 4.10 (cG0: vary 3.5-7)',
  ], { prior: uniform(3.5, 7) }),
  'activity.hoursUnskilled': number(1.3, 'multiple', [0, 3], [
    'Hours of a director without skill, as a multiple.',
    '毫无技能的主任所需工时的倍数。',
    'S15; design 4.4',
  ]),
  'activity.hoursSkill': number(0.6, 'multiple', [0, 3], [
    'How much of that multiple full skill takes away.',
    '完全技能所减少的倍数。',
    'S15; design 4.4',
  ]),
  'activity.hoursBare': number(1.2, 'multiple', [0, 3], [
    'Hours in a room without materials, as a multiple.',
    '没有物资时所需工时的倍数。',
    'S74; design 4.4',
  ]),
  'activity.hoursMaterials': number(0.4, 'multiple', [0, 3], [
    'How much of that multiple a full stock of materials takes away.',
    '物资齐备所减少的倍数。',
    'S74; design 4.4',
  ]),
  'activity.successUnskilled': number(0.75, 'probability', [0, 1], [
    'Chance that an activity of a director without skill comes off at all; with full skill it always does.',
    '毫无技能的主任能办成活动的概率；完全技能时必定办成。',
    'S15, S133; design 4.4 (incapacity is more than cost)',
  ], { prior: uniform(0.5, 1) }),
  'activity.qualityBase': number(0.05, 'quality', [0, 1], [
    'Quality of an activity without skill and materials.',
    '没有技能与物资时活动的质量。',
    'design 4.4',
  ]),
  'activity.qualitySkill': number(0.55, 'quality', [0, 1], [
    'Quality that full skill adds.',
    '完全技能增加的质量。',
    'S74; design 4.4',
  ]),
  'activity.qualityMaterials': number(0.1, 'quality', [0, 1], [
    'Quality that a full stock of materials adds.',
    '物资齐备增加的质量。',
    'S74; design 4.4',
  ]),
  'activity.motive': number(18, 'h-eq', [0, 200], [
    'Intrinsic value of a perfect activity for ten children to a director who fully holds it worth doing.',
    '对完全认同的主任而言，为十名儿童举办一次完美活动的内在价值。',
    'S74, S104; design 4.10 no. 4; carried at its prior',
  ], { prior: logUniform(8, 30) }),
  'activity.satiation': number(0.7, 'per activity', [0, 10], [
    'How fast that value falls with the activities of the last four weeks.',
    '该价值随近四周活动次数下降的速度。',
    'design 4.10 (kG)',
  ]),
  'activity.expectedAttendance': number(6, 'children', [0, 50], [
    'Attendance that a director expects before her first activity.',
    '主任在首次活动前预期的到场人数。',
    'design 4.8',
  ]),
  'activity.expectationWeight': number(2, 'activities', [0.01, 100], [
    'Activities that this first expectation weighs as.',
    '该初始预期相当于多少次活动的权重。',
    'assumption',
  ]),
  'activity.recognition': number(2, 'h-eq', [0, 20], [
    'What the agency\'s full presence adds to holding an activity.',
    '机构完全在场为举办活动增加的价值。',
    'S82; design 4.10 (nu; collinear with motive)',
  ]),
  'activity.award': number(2, 'h-eq', [0, 20], [
    'What being called excellent adds to holding an activity in the next half-year.',
    '被评为优秀后在下半年举办活动所增加的价值。',
    'S82, S47; design 4.7',
  ]),
  'activity.liability': number(0.5, 'h-eq', [0, 20], [
    'What opening the room puts a director at risk of.',
    '主任开放活动室所承担的责任风险。',
    'S92; design 4.4',
  ]),
  'activity.villageCredit': number(0, 'h-eq', [0, 50], [
    'What the village committee credits a director for a genuine activity.',
    '村委会对一次真实活动给予主任的认可。',
    'S11, S103; baseline: nothing',
  ]),
  'activity.minimumChildren': integer(3, 'children', [1, 20], [
    'Fewer target children than this and the activity was only attempted.',
    '少于该目标儿童人数的活动只算未遂。',
    'design 4.8, 6',
  ]),
  'activity.volunteerSaving': number(1.5, 'hours', [0, 10], [
    'Most hours that volunteers save a director in an activity; fewer where fewer are left.',
    '志愿者在一次活动中最多为主任节省的工时；剩余不足时相应减少。',
    'S23; assumption',
  ]),
  'activity.formsWaived': number(0, 'hours', [0, 10], [
    'Hours of every activity that go into mandated forms, photos and uploads and that fewer forms would spare a director.',
    '每次活动中用于规定表格、拍照与上传、减少表格即可省下的工时。',
    'S121, S25; baseline: none spared',
  ]),
  'activity.sessionHours': number(1.5, 'hours', [0, 10], [
    'Hours of service that a child has of a session.',
    '每名儿童每次活动获得的服务时长。',
    'design 6.6; assumption',
  ]),
  'record.motive': number(-3, 'h-eq', [-20, 20], [
    'Pull to write the paper record of an activity where records earn nothing.',
    '在填写记录毫无回报时填写活动记录的倾向。',
    'S25; design 4.4 (w_rec)',
  ], { prior: uniform(-4, -2) }),
  'record.value': number(1, 'h-eq', [0, 20], [
    'How value identification adds to that pull.',
    '价值认同对该倾向的增加。',
    'S25; design 4.4',
  ]),
  'record.load': number(0.5, 'h-eq', [0, 20], [
    'How load takes from it.',
    '负荷对该倾向的削弱。',
    'S25; design 4.4',
  ]),
  'record.hours': number(0.4, 'hours', [0, 5], [
    'Writing the paper record: counted in the hours of child work; what it costs the choice stands in the pull above.',
    '填写纸质记录所需工时：计入儿童工作工时；对选择的影响见上述倾向。',
    'S25; design 4.4',
  ]),
  'case.hours': number(4, 'hours', [0, 20], [
    'A case contact: visiting a special child and following up.',
    '一次个案接触：走访特殊儿童并跟进。',
    'S119, S136; design 4.10 (cC)',
  ]),
  'case.contactHours': number(1.5, 'hours', [0, 10], [
    'Hours of service that a special child has of a case contact.',
    '特殊儿童每次个案接触获得的服务时长。',
    'design 6.6; assumption',
  ]),
  'case.unease': number(2, 'h-eq', [0, 20], [
    'Unease of a director without skill before a case contact.',
    '毫无技能的主任面对个案时的畏难。',
    'S15, S136; design 4.10 (uC)',
  ]),
  'case.motive': number(9, 'h-eq', [0, 200], [
    'Intrinsic value of a perfect case contact with a child of severity 1.',
    '对严重程度为1的儿童进行一次完美个案接触的内在价值。',
    'S42, S47, S53; design 4.10 no. 5; to be calibrated on P15',
  ], { prior: logUniform(3, 16) }),
  'case.satiation': number(0.7, 'per contact', [0, 10], [
    'How fast that value falls with the contacts of the last four weeks.',
    '该价值随近四周接触次数下降的速度。',
    'design 4.10 (kC)',
  ]),
  'case.creditsPerQuarter': integer(3, 'contacts per child and quarter', [0, 50], [
    'Case contacts or case files per special child and quarter that can be claimed.',
    '每名特殊儿童每季度可申报的个案接触或个案档案次数。',
    'S119; design 4.4',
  ]),
  'case.quota': number(6, 'case files a quarter', [0, 100], [
    'Case files that a full score would ask of a home in a quarter; credited by no baseline formula.',
    '满分所要求的每家每季度个案档案数；基准公式均不计分。',
    'S119; assumption: two children, three contacts',
  ]),
  'case.spillover': number(0, 'h-eq', [-5, 5], [
    'Activities held in the last four weeks make a case contact easier (above 0) or harder (below 0).',
    '近四周举办的活动使个案接触更容易（正）或更困难（负）。',
    'L1: tasks may be substitutes or complements; open sign',
  ], { prior: uniform(-0.5, 0.5) }),
  'invite.hours': number(1.5, 'hours', [0, 20], [
    'Bringing a special child into an activity.',
    '把一名特殊儿童带入活动所需工时。',
    'S43; design 4.4 (c_inv)',
  ]),
  'invite.believedBenefit': number(0.1, 'share', [0, 1], [
    'Benefit of an activity to a special child that a director believes in.',
    '主任所认为的活动对特殊儿童的收益。',
    'S44, S46; design 4.4 (e_inc)',
  ]),
  'invite.believedDisruption': number(0.35, 'share', [0, 1], [
    'Part of an activity\'s value that a director without skill believes a special child to cost.',
    '毫无技能的主任认为特殊儿童参加会损失的活动价值比例。',
    'S46; design 4.4 (xi)',
  ]),
  'invite.trueDisruption': number(0.2, 'share', [0, 1], [
    'Part of an activity\'s quality that a special child truly costs a director without skill.',
    '特殊儿童参加对毫无技能的主任实际造成的质量损失。',
    'S46; design 4.4 (xi true); open sign against the belief',
  ], { prior: uniform(0, 0.6) }),
  'open.hours': number(3, 'hours', [0, 20], [
    'Keeping the room open for a half-day.',
    '开放活动室半天所需工时。',
    'S24; design 4.10 (cO)',
  ]),
  'open.start': number(0.5, 'share', [0, 1], [
    'Cost of beginning to open the room, as a share of that of any other child work.',
    '着手开放活动室的成本占其他儿童工作启动成本的比例。',
    'S24; design 4.4 (a0 / 2)',
  ]),
  'open.households': number(20, 'households', [1, 1000], [
    'Households that must know that the room is open for the full motive to open it.',
    '开放动机达到满值所需的知晓家庭数。',
    'S24; design 4.4',
  ]),
  'open.visitHours': number(2, 'hours', [0, 10], [
    'Hours that a child spends in the open room.',
    '儿童每次在开放的活动室停留的时长。',
    'design 6.6; assumption',
  ]),
  'open.motive': number(10, 'h-eq', [0, 100], [
    'Intrinsic value of opening the room where enough households know that it is open; more or fewer count in proportion.',
    '在有足够家庭知晓开放时，开放活动室的内在价值。',
    'S24, S89; assumption',
  ], { prior: logUniform(3, 30) }),
  'motive.autonomy': number(0, '-', [-3, 3], [
    'Autonomy: how much more the motivated and less the unmotivated are moved by their own values.',
    '自主性：使有动力者更受自身价值驱动、无动力者更弱的程度。',
    'S121; design 4.4 (theta); open sign',
  ]),
  'motive.presence': number(0.12, 'per quarter', [0, 1], [
    'Growth of value identification where the agency is fully present.',
    '机构完全在场时价值认同的增长。',
    'S30, S82; design 4.10 (mu_r)',
  ]),
  'motive.neglect': number(0.06, 'per quarter', [0, 1], [
    'Decline of value identification where the agency is absent.',
    '机构缺席时价值认同的下降。',
    'S30, S81; design 4.10 (mu_n)',
  ]),
  'motive.response': number(0.03, 'per quarter', [0, 1], [
    'How the children\'s response (attendance against expectation) moves value identification.',
    '儿童响应（到场人数相对预期）对价值认同的影响。',
    'S30; design 4.4 (mu_c)',
  ]),
  'motive.burdenPay': number(10, 'h-eq per quarter', [0.1, 1000], [
    'Pay in a quarter that burdens as much as full control does.',
    '与完全管控负担相当的季度报酬。',
    'S30; L22; assumption',
  ]),
  'motive.urging': number(0, 'per quarter', [-0.3, 0.5], [
    'How being urged takes from value identification (below 0: adds to it), if it goes on all quarter.',
    '被催促对价值认同的挤出（负值为挤入），以整季度被催促计。',
    'S121, S135; L22, both signs; assumption',
  ], { prior: uniform(-0.05, 0.1) }),
  'motive.crowdingOut': number(0, 'per quarter', [-0.3, 0.5], [
    'How pay and control take from value identification (below 0: add to it), per unit of burden.',
    '报酬与控制每单位负担对价值认同的挤出（负值为挤入）。',
    'S30; L22, both signs; design 4.4 (chi)',
  ], { prior: uniform(-0.05, 0.1) }),
} as const;
