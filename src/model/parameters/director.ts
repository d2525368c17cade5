import { integer, logUniform, number, uniform } from './row.ts';

/** Who the directors are: the village pool from which the first holders and all successors are drawn. */
export const directorParameters = {
  'director.lowEducation': number(0.7, 'share', [0, 1], [
    'Directors with high school or less; exact in each block of 100 home numbers.',
    '学历为高中及以下的主任比例；每100个编号内精确成立。',
    'S13',
  ], { when: 'start' }),
  'director.certificate': number(0.05, 'share', [0, 1], [
    'Directors with a vocational certificate; exact in each block of 100 home numbers.',
    '持有职业资格证书的主任比例；每100个编号内精确成立。',
    'S14',
  ], { when: 'start' }),
  'director.background': number(0.01, 'share', [0, 1], [
    'Directors who have worked in education, besides named ones.',
    '除点名村庄外，有教育工作经历的主任比例。',
    'S98, S100 (1-3 of 100)',
  ], { prior: uniform(0.005, 0.03) }),
  'director.ageMean': number(42, 'years', [20, 70], [
    'Mean age of a director.',
    '主任的平均年龄。',
    'assumption; S96 names two of about 30',
  ]),
  'director.ageSpread': number(9, 'years', [0, 30], [
    'Standard deviation of age.',
    '年龄的标准差。',
    'assumption',
  ]),
  'director.youngBelow': number(35, 'years', [18, 70], [
    'Below this age a director counts as young.',
    '低于该年龄视为年轻主任。',
    'S96; assumption',
  ]),
  'director.olderAway': number(0.4, 'multiple', [0, 1], [
    'Chance that a director who is not young lives elsewhere, relative to a young one (whose chance is the village\'s migration rate).',
    '非年轻主任不在村居住的概率相对年轻主任（等于村外出率）的倍数。',
    'S96; assumption',
  ]),
  'director.skillBase': number(0.3, 'share', [0, 1], [
    'Skill of a director with low education, no certificate and no background.',
    '低学历、无证书、无教育经历的主任的技能。',
    'S15; design 4.10',
  ], { prior: uniform(0.2, 0.4) }),
  'director.skillEducation': number(0.12, 'share', [0, 1], [
    'Skill that more than high school adds.',
    '高中以上学历增加的技能。',
    'S13, S15; design 4.10',
  ]),
  'director.skillCertificate': number(0.15, 'share', [0, 1], [
    'Skill that a certificate adds.',
    '证书增加的技能。',
    'S14, S15; design 4.10',
  ]),
  'director.skillBackground': number(0.45, 'share', [0, 1], [
    'Skill that work experience in education adds.',
    '教育工作经历增加的技能。',
    'S98; design 4.10',
  ]),
  'director.skillSpread': number(0.08, 'share', [0, 0.5], [
    'Standard deviation of skill around these.',
    '技能围绕上述数值的标准差。',
    'design 4.10',
  ]),
  'director.valueMean': number(0.36, 'share', [0.01, 0.99], [
    'Mean of value identification: how far a director holds the work to be worth doing.',
    '价值认同的均值：主任在多大程度上认为此项工作值得做。',
    'S29, S30; design 4.10',
  ], { prior: uniform(0.28, 0.44) }),
  'director.valueConcentration': number(4, '-', [0.5, 100], [
    'Concentration of the Beta distribution of value identification (a + b).',
    '价值认同贝塔分布的集中度（a + b）。',
    'design 4.10',
  ]),
  'director.valueBackground': number(0.35, 'share', [0, 1], [
    'Value identification that work experience in education adds.',
    '教育工作经历增加的价值认同。',
    'S98, S99; design 4.10',
  ]),
  'director.loadSpread': number(0.25, 'log', [0, 2], [
    'Standard deviation of the logarithm of village load.',
    '村务负荷对数的标准差。',
    'S101; design 4.10',
  ]),
  'director.loadNoise': number(0.2, 'log', [0, 2], [
    'Standard deviation of a home\'s weekly change of load, logarithm.',
    '各家每周负荷变化的对数标准差。',
    'S101; design 4.10',
  ]),
  'director.load': number(1, 'multiple', [0, 5], [
    'Village load of every director, as a multiple; protected hours lower it, more parallel tasks raise it.',
    '全体主任村务负荷的倍数；专职工时使其降低，并行任务使其升高。',
    'S91, S101, S128, S143',
  ]),
  'director.loadExponent': number(1, '-', [0, 4], [
    'How the price of an hour rises with load: load to this power.',
    '工时影子价格随负荷上升的指数。',
    'S91; design 4.4',
  ]),
  'director.pressure': number(16, 'h-eq', [0, 200], [
    'Median over directors of the value of one upload at a full quarter\'s shortfall under urging.',
    '在被催促且落后一个季度时，一次上传对主任的价值（中位数）。',
    'S19, S70, S102; design 4.10 no. 1; chosen from the ensemble that is calibrated on P1',
  ], { prior: logUniform(6, 40) }),
  'director.pressureSpread': number(1, 'log', [0, 3], [
    'Standard deviation of the logarithm of pressure sensitivity.',
    '压力敏感度对数的标准差。',
    'S70, S102; design 4.10 (collinear with pressure)',
  ]),
  'director.pressureBetween': number(0.25, 'share', [0, 1], [
    'Pressure that remains between urgings.',
    '两次催促之间残留的压力比例。',
    'S65, S66; design 4.10 no. 3; to be calibrated on the sign of P7',
  ], { prior: uniform(0.05, 0.5) }),
  'director.stakes': number(1, 'multiple', [0, 10], [
    'All stakes of the director\'s scorecards, as a multiple: the dose of the placebo.',
    '主任各项考核利害的总倍数：安慰剂检验的剂量。',
    'design 0.3',
  ]),
  'director.costOfFaking': number(4, 'h-eq', [0, 1000], [
    'Median over directors of what a duplicate costs her conscience.',
    '重复上传给主任带来的内心成本（中位数）。',
    'S21, S70; design 4.10 no. 2; not pinned by the paper: carried at its prior',
  ], { prior: logUniform(1.5, 10) }),
  'director.costOfFakingSpread': number(0.8, 'log', [0, 3], [
    'Standard deviation of the logarithm of the cost of faking.',
    '造假成本对数的标准差。',
    'design 4.10',
  ]),
  'director.expectedDetection': number(0.12, 'probability', [0, 1], [
    'Median of the detection probability that directors believe in at the start.',
    '主任起初主观认为被发现的概率（中位数）。',
    'S108; design 4.4; assumption: p0 + p1 at about one supervised visit a quarter',
  ]),
  'director.expectedDetectionSpread': number(0.5, 'log', [0, 3], [
    'Standard deviation of its logarithm.',
    '其对数的标准差。',
    'design 4.4',
  ]),
  'director.heterogeneity': number(1, 'share', [0, 1], [
    'How far directors differ: 0 gives every director the mean traits (the placebo of equal directors).',
    '主任之间差异的程度：0表示所有主任具有平均特征（同质主任的安慰剂）。',
    'S86; design 5.2 A7',
  ]),
  'director.slots': integer(2, 'half-days a week', [1, 6], [
    'Half-days a week in which a director can do child work; the last one lies on the weekend.',
    '主任每周可用于儿童工作的半天数；最后一个在周末。',
    'design 4.3',
  ], { when: 'start' }),
  'keeper.valueIdentification': number(0.08, 'share', [0, 1], [
    'Value identification of a temporary keeper of the key.',
    '临时保管钥匙者的价值认同。',
    'S90, S93; design 4.4',
  ]),
  'keeper.skill': number(0.2, 'share', [0, 1], [
    'Skill of a keeper.',
    '保管者的技能。',
    'S90; assumption',
  ]),
  'keeper.pressure': number(0.5, 'multiple', [0, 1], [
    'Pressure sensitivity of a keeper relative to a director.',
    '保管者相对主任的压力敏感度。',
    'S90; design 4.4',
  ]),
  'keeper.liability': number(3, 'h-eq', [0, 50], [
    'What opening the room puts a keeper at risk of (blame for lost items).',
    '保管者开放活动室所承担的责任风险（物品丢失被追责）。',
    'S92; design 4.4',
  ]),
} as const;
