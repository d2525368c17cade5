import { choice, integer, number, uniform } from './row.ts';

/** The agency: what it has to give, what it believes, and what it hopes each unit brings (design 4.5). */
export const agencyParameters = {
  'agency.units': number(1, 'units per home and quarter', [0, 20], [
    'Staff units: supervised visits with coaching, half a staff day each.',
    '工作人员单位：每单位为一次督导与辅导走访，约半个工作日。',
    'S04, S76; design 4.2',
  ], { when: 'quarter', prior: uniform(0.7, 1.5) }),
  'agency.mostUnits': integer(6, 'units per home and quarter', [1, 50], [
    'Most units that one home can take.',
    '一家每季度最多可接受的单位数。',
    'design 4.5 (r_cap)',
  ], { when: 'quarter' }),
  'agency.floor': number(0, 'share of units', [0, 1], [
    'Part of the units that is shared out by rule before the agency chooses; 1 = equal shares.',
    '由规则先行分配、机构再自选之前的单位比例；1为平均分配。',
    'S129; baseline: none',
  ], { when: 'quarter' }),
  'agency.floorBy': choice('home', ['home', 'need', 'grade', 'weak'], [
    'Rule of that floor: the same for every home, by known special children and target children, by the last grade, or by what it lacks.',
    '该底线的分配规则：每家相同，按已知特殊儿童与目标儿童人数，按最近评分，或按评分之不足。',
    'S114, S129',
  ], { when: 'quarter' }),
  'agency.gift': number(0, 'units', [0, 50], [
    'Extra units in the first quarter for homes drawn by lot: the lucky start.',
    '第一季度抽签给予部分儿童之家的额外单位：幸运开局。',
    'design 0.7, 5.1 P13',
  ], { when: 'start' }),
  'agency.giftShare': number(0.2, 'share of homes', [0, 1], [
    'Homes that the lot favours.',
    '抽签惠及的儿童之家比例。',
    'design 0.7; assumption',
  ], { when: 'start' }),
  'agency.showcaseWeight': number(2, 'points', [0, 20], [
    'Weight k2 of the showcase in the renewal scorecard; kappa = 500 k2 / (k1 n) with k1 = 4 and n = 16 shown homes.',
    '续约评分中示范点的权重k2；kappa = 500 k2 / (k1 n)，其中k1 = 4，n = 16个示范点。',
    'S77; design 4.5, 4.10 no. 6 (kappa 2.5-30; 2 is kappa = 15.6); to be calibrated on P12',
  ], { when: 'quarter', prior: { kind: 'logUniform', low: 0.32, high: 3.84 } }),
  'agency.showcaseShare': number(0.16, 'share of homes', [0.001, 1], [
    'Homes that stand for the project before visitors.',
    '在来访者面前代表项目的儿童之家比例。',
    'S77, S82; design 4.5 (n_show = 16 of 100)',
  ], { when: 'quarter' }),
  'agency.showcaseNoise': number(0.1, 'display', [0.001, 2], [
    'Noise s under which the best are picked for display.',
    '挑选示范点时的噪声s。',
    'design 4.5 (s)',
  ], { when: 'quarter' }),
  'agency.displayExponent': number(0.5, '-', [0, 1], [
    'How support raises displayed quality: belief times (start + units) to this power.',
    '支持对展示质量的提升：信念乘以（起点+单位数）的该次幂。',
    'design 4.5 (eps)',
  ], { when: 'quarterEnd', prior: uniform(0.2, 0.7) }),
  'agency.displayStart': number(0.5, 'units', [0.01, 10], [
    'Start r0 in that power.',
    '该幂中的起点r0。',
    'design 4.5 (r0)',
  ], { when: 'quarterEnd' }),
  'agency.uploadGain': number(0.6, 'uploads per quarter', [0, 10], [
    'Uploads that the agency hopes to gain by coaching: this times ln(1 + units).',
    '机构期望通过辅导增加的上传：此值乘以ln(1 + 单位数)。',
    'design 4.5 (zeta); assumption',
  ], { when: 'quarter', prior: uniform(0.2, 2) }),
  'agency.uploadStart': number(3.5, 'uploads per quarter', [0, 100], [
    'Uploads that the agency expects of any home before it has seen one quarter.',
    '机构在首个季度前对每家预期的季度上传量。',
    'assumption',
  ], { when: 'start' }),
  'agency.uploadMemory': number(0.5, 'share', [0, 1], [
    'How much of that expectation the next quarter leaves in place.',
    '该预期经过下一季度后保留的比例。',
    'assumption',
  ], { when: 'quarterEnd' }),
  'agency.targetDoubt': number(1.2, 'uploads', [0.05, 10], [
    'Standard deviation of the agency\'s forecast of a home\'s uploads in a quarter.',
    '机构对一家每季度上传量预测的标准差。',
    'design 4.5 form B',
  ], { when: 'quarter' }),
  'agency.gradeStart': number(0.1, 'grade', [0, 1], [
    'Grade that the agency expects of an unsupported home without uploads.',
    '机构对无支持且无上传的儿童之家预期的评分。',
    'S77; assumption',
  ], { when: 'quarter' }),
  'agency.gradeUploads': number(0.4, 'grade', [0, 1], [
    'Grade that full uploads add, in its eyes.',
    '机构认为足额上传增加的评分。',
    'S77; design 4.7 (w1)',
  ], { when: 'quarter' }),
  'agency.gradeSupport': number(0.1, 'grade', [0, 1], [
    'Grade that full support adds, in its eyes: records in order, a prepared visit.',
    '机构认为充分支持增加的评分：资料齐全、迎检准备。',
    'S77; assumption',
  ], { when: 'quarter' }),
  'agency.gradeBy': choice('own', ['own', 'formula'], [
    'How it forms that expectation: by the three numbers above, or by the third party\'s own formula.',
    '机构如何形成该预期：按上述三个数，或按第三方自己的公式。',
    'S117; baseline: its own rule of thumb',
  ], { when: 'quarter' }),
  'agency.recordsGain': number(0.3, 'share', [0, 1], [
    'Part of the missing records that full support brings in, in its eyes, where it goes by the formula.',
    '按公式预期时，机构认为充分支持所补齐的缺失记录比例。',
    'S117; assumption',
  ], { when: 'quarter' }),
  'agency.visitExpected': number(0.5, 'share', [0, 1], [
    'What it expects a site visit to show of an unsupported home, where it goes by the formula.',
    '按公式预期时，机构对无支持的儿童之家实地走访所见的预期。',
    'S117; assumption',
  ], { when: 'quarter' }),
  'agency.visitGain': number(0.2, 'share', [0, 1], [
    'What full support adds to that visit in its eyes.',
    '机构认为充分支持对该走访所见的提升。',
    'S117; assumption',
  ], { when: 'quarter' }),
  'agency.parentsExpected': number(0.3, 'share', [0, 1], [
    'What it expects parents to say, where it goes by the formula; no unit of support moves it.',
    '按公式预期时，机构对家长评价的预期；不随支持单位变化。',
    'S117; assumption',
  ], { when: 'quarter' }),
  'agency.satisfactionGain': number(0.3, 'share', [0, 1], [
    'Part of the missing satisfaction that full support brings in, in its eyes.',
    '机构认为充分支持所弥补的满意度缺口比例。',
    'S117; assumption',
  ], { when: 'quarter', prior: uniform(0.1, 0.6) }),
  'agency.presenceUnits': number(2, 'units', [0.1, 50], [
    'Units at which presence reaches 63 %: presence = 1 - exp(-units / this).',
    '在场度达到63%所需的单位数：在场度 = 1 - exp(-单位数/此值)。',
    'S76; design 4.4 (psi)',
  ], { when: 'quarter' }),
  'agency.impressionBase': number(0.2, 'share', [0, 2], [
    'Readiness that the agency reads into a director of no value identification.',
    '机构对毫无价值认同的主任所读出的意愿。',
    'S73, S75; assumption',
  ], { when: 'start' }),
  'agency.impressionValue': number(1.2, 'share', [0, 5], [
    'Readiness that value identification adds in its eyes.',
    '价值认同在机构眼中增加的意愿。',
    'S73, S75; assumption',
  ], { when: 'start' }),
  'agency.impressionReliability': number(0.5, 'share', [0, 1], [
    'Reliability of the first impression of a director (rel).',
    '对主任最初印象的可靠性（rel）。',
    'S73, S75; design 4.5',
  ], { when: 'start' }),
  'agency.impressionNoise': number(0.4, 'log', [0, 3], [
    'Noise of the first impression.',
    '最初印象的噪声。',
    'S73, S75; design 4.10 (sig_a)',
  ], { when: 'start' }),
  'agency.learning': number(0.65, 'share', [0, 1], [
    'How fast beliefs follow what is seen, each quarter.',
    '信念每季度随所见更新的速度。',
    'S75; design 4.5 (alpha_a)',
  ], { when: 'quarterEnd' }),
  'agency.trustUploads': number(0.1, 'share', [0, 1], [
    'Weight of mere uploads in what the agency sees where it does not go.',
    '机构未到访之处，单纯上传量在其所见中的权重。',
    'S75; design 4.5 (.10)',
  ], { when: 'quarterEnd' }),
  'agency.uploadCap': number(1.2, 'share of the pace', [0, 10], [
    'Uploads beyond this share of the quarter\'s pace impress the agency no more.',
    '超过季度进度该比例的上传不再增加机构的好感。',
    'design 4.5',
  ], { when: 'quarterEnd' }),
  'agency.seeingNoise': number(0.05, 'display', [0, 1], [
    'Noise of what it sees.',
    '所见的噪声。',
    'S75; assumption',
  ], { when: 'quarterEnd' }),
  'agency.naive': number(1, 'share', [0, 1], [
    'How far it credits the home for what its own visits did; 0 = not at all.',
    '机构把自身走访的效果归功于儿童之家的程度；0为完全不归。',
    'S75, S81; design 4.5 (naive)',
  ], { when: 'quarterEnd' }),
  'agency.awardBelief': number(0.1, 'share', [0, 1], [
    'How much an award raises its belief about the home.',
    '评优使其对该家信念的提升。',
    'S82; design 4.7; assumption',
  ]),
  'agency.volunteerHours': number(1, 'hours per home and quarter', [0, 100], [
    'Volunteer hours to share out.',
    '可分配的志愿工时。',
    'S23; assumption',
  ], { when: 'quarter' }),
  'agency.wishes': number(50, 'per 100 homes and year', [0, 1000], [
    'Quota of micro-wishes.',
    '微心愿名额。',
    'S40; design 4.2',
  ], { when: 'quarter' }),
  'agency.wishToSpecial': number(0.8, 'probability', [0, 1], [
    'Chance that a director gives a micro-wish to a special child whom she knows rather than to another.',
    '主任把微心愿给予其知晓的特殊儿童而非他人的概率。',
    'S41; assumption',
  ]),
  'agency.caseHours': number(0, 'hours per 100 homes and quarter', [0, 100_000], [
    'Hours of a professional case worker of the agency, who visits special children whom directors know.',
    '机构专业个案工作者的工时，用于走访主任知晓的特殊儿童。',
    'S119; baseline: none',
  ]),
  'agency.caseVisit': number(4, 'hours', [0.5, 40], [
    'Hours that one of her visits takes, with the way and the file.',
    '每次走访所需工时，含路途与建档。',
    'S119; assumption: that of a director\'s contact',
  ]),
  'agency.caseSkill': number(0.8, 'share', [0, 1], [
    'Skill of the case worker.',
    '个案工作者的技能。',
    'S119, S136; assumption: near that of a former educator',
  ], { prior: uniform(0.6, 0.95) }),
  'agency.seats': number(25, 'per 100 homes and quarter', [0, 400], [
    'Training seats.',
    '培训名额。',
    'S61, S76; assumption: every director once a year',
  ], { when: 'quarter' }),
  'agency.seatsBy': choice('support', ['support', 'home', 'skill'], [
    'Who gets them: homes with most support, all in turn, or the least skilled.',
    '名额分配：按支持多少、轮流、或技能最低者优先。',
    'S76, S123',
  ], { when: 'quarter' }),
  'training.gain': number(0.06, 'share', [0, 1], [
    'Part of the missing skill that a training course gives.',
    '一次培训弥补技能缺口的比例。',
    'S61, S123; assumption',
  ], { when: 'quarter' }),
  'training.formal': number(0.5, 'share', [0, 1], [
    'Part of it that is lost because heads are counted, not learning.',
    '因只计人头不计学习而损失的比例。',
    'S61; assumption',
  ], { when: 'quarter' }),
  'skillTest.gate': choice('none', ['none', 'bonus', 'post'], [
    'What a test of skill decides: nothing, a bonus, or whether a director keeps her post and a successor gets it.',
    '技能测试决定什么：不设，津贴，或主任能否留任与继任者能否上岗。',
    'S124; baseline: none',
  ]),
  'skillTest.pass': number(0.5, 'score', [0, 1], [
    'Mark from which on the test is passed.',
    '通过测试所需的分数。',
    'S124; assumption',
  ]),
  'skillTest.noise': number(0.08, 'score', [0, 1], [
    'Standard deviation of the test\'s error.',
    '测试误差的标准差。',
    'S124; assumption',
  ]),
  'skillTest.study': number(0.02, 'share', [0, 1], [
    'Part of the missing skill that a director who has not passed learns in a quarter for the test.',
    '未通过的主任每季度为测试而学到的技能缺口比例。',
    'S124; assumption',
  ], { prior: uniform(0, 0.05) }),
  'skillTest.cram': number(0.03, 'score', [0, 1], [
    'Score that she prepares in a quarter without learning anything.',
    '她每季度仅靠应试准备而提高的分数。',
    'S124; L24 (Kenya: test preparation, no lasting learning); assumption',
  ], { prior: uniform(0, 0.1) }),
  'skillTest.bonus': number(0, 'hundred yuan a month', [0, 100], [
    'Pay for having passed: it keeps people as a stipend does.',
    '通过测试后的报酬：与津贴一样留人。',
    'S124; baseline: none',
  ]),
  'care.contacts': number(0, 'contacts per 100 homes and quarter', [0, 10_000], [
    'Case contacts for which a budget of special care pays escort, transport and aids, handed out by known special children.',
    '特殊照护专项经费支付陪护、交通与辅具的个案接触次数，按已知特殊儿童分配。',
    'S118; baseline: none',
  ], { when: 'quarter' }),
  'care.saving': number(1.5, 'hours', [0, 20], [
    'Hours that such a budget saves a director in a contact.',
    '该经费在每次接触中为主任节省的工时。',
    'S118; assumption',
  ]),
  'care.gain': number(0.5, 'share', [0, 5], [
    'How much more relief a contact brings for which it pays.',
    '获经费支持的接触所增加的收益比例。',
    'S118; assumption',
  ], { prior: uniform(0, 1) }),
  'coaching.skill': number(0.08, 'share', [0, 1], [
    'Part of the missing skill that full presence gives in a quarter, if all coaching is about service.',
    '机构完全在场且全部辅导服务时，每季度弥补技能缺口的比例。',
    'S69, S120; design 4.10 (tau)',
  ]),
  'coaching.photo': number(0.5, 'share', [0, 1], [
    'Photo skill that full presence gives in a quarter, if all coaching is about photos.',
    '机构完全在场且全部辅导拍照时，每季度增加的拍照技能。',
    'S69; design 4.4',
  ]),
  'coaching.split': choice('score', ['score', 'none', 'quarter', 'half', 'threeQuarters', 'all'], [
    'Part of coaching that is about photos: chosen by the agency for its score, or set.',
    '辅导中拍照所占比例：由机构按评分选择，或予以规定。',
    'S69, S120; design 4.5',
  ], { when: 'quarter' }),
  'renewal.base': number(-4, 'log odds', [-20, 20], [
    'Base k0 of the odds of renewal; the score is added.',
    '续约几率的基数k0；加上评分。',
    'S72; design 4.5; matters in later years only',
  ]),
  'renewal.stageThreshold': number(0.8, 'share', [0, 1], [
    'Completion against the pace from which on the bureau pays a stage.',
    '民政局支付阶段款所要求的进度完成率。',
    'S72, S138; assumption',
  ]),
} as const;
