import { integer, logUniform, number, uniform } from './row.ts';

/** Villages, homes, posts: what is there, and who comes and goes. */
export const villageParameters = {
  'village.migrationLow': number(0.2, 'share', [0, 1], [
    'Lowest share of working-age adults of a village who work elsewhere.',
    '村庄劳动年龄人口外出比例的下限。',
    'L38; assumption',
  ], { when: 'start' }),
  'village.migrationHigh': number(0.6, 'share', [0, 1], [
    'Highest share of working-age adults of a village who work elsewhere.',
    '村庄劳动年龄人口外出比例的上限。',
    'L38; assumption',
  ], { when: 'start' }),
  'village.distanceMost': number(40, 'km', [0, 500], [
    'Farthest village from the county seat; distances are drawn evenly up to it.',
    '距县城最远的村庄距离；各村距离在此范围内均匀抽取。',
    'S02; assumption',
  ], { when: 'start' }),
  'home.materials': number(0.6, 'share', [0, 1], [
    'Stock of materials when operation starts, 1 = complete.',
    '运营开始时的物资存量，1为齐备。',
    'S27, S59; assumption',
  ], { when: 'start' }),
  'home.supply': number(0.06, 'share per unit', [0, 1], [
    'Materials that a unit of support brings.',
    '每单位支持带来的物资。',
    'S76; design 4.4',
  ]),
  'home.wear': number(0.1, 'share per quarter', [0, 1], [
    'Wear of materials.',
    '物资的自然损耗。',
    'S27; design 4.4',
  ]),
  'home.taken': number(0.002, 'share per visit and unit of propensity', [0, 0.1], [
    'Materials that families take home when children use the room.',
    '儿童使用活动室时家庭带走的物资。',
    'S27, S92; assumption',
  ]),
  'home.private': number(0.002, 'share per idle week', [0, 1], [
    'Materials that go into the holder\'s own use in a week in which nobody uses the room, less where the agency is present.',
    '活动室闲置周内被负责人私用的物资，机构在场时减少。',
    'S27 ("some items"); checklist 8.3; assumption: a tenth of the stock in a year of disuse',
  ], { prior: uniform(0, 0.01) }),
  'home.reputationStart': number(0.5, 'share', [0, 1], [
    'Reputation of a home before it has done anything.',
    '儿童之家尚无作为时的声誉。',
    'assumption',
  ], { when: 'start' }),
  'home.reputation': number(0.3, 'share', [0, 1], [
    'How fast a home\'s reputation follows what it does, each quarter.',
    '儿童之家声誉每季度随实际表现更新的速度。',
    'S98; assumption',
  ]),
  'post.exits': number(0.25, 'per year', [0, 5], [
    'Exits of a director at the reference (older or resident, mean load, value identification .3).',
    '参照主任（年长或在村、平均负荷、价值认同0.3）的年离职率。',
    'S90, S94; design 4.10 no. 7; carried at its prior',
  ], { prior: logUniform(0.1, 0.5) }),
  'post.exitYoungAway': number(1, 'log hazard', [-3, 5], [
    'How much more likely a young director who lives elsewhere is to leave.',
    '不在村居住的年轻主任离职风险的增加。',
    'S96; design 4.9',
  ]),
  'post.exitLoad': number(0.8, 'log hazard per unit of load', [-3, 5], [
    'How load raises exits.',
    '负荷对离职的影响。',
    'S91; design 4.9',
  ]),
  'post.exitValue': number(1.5, 'log hazard per unit', [-3, 10], [
    'How value identification lowers exits.',
    '价值认同对离职的抑制。',
    'S30; design 4.9',
  ]),
  'post.exitStipend': number(0.1, 'log hazard per hundred yuan', [-1, 2], [
    'How a stipend lowers exits.',
    '津贴对离职的抑制。',
    'S122; L23: retention effects are mixed; assumption',
  ], { prior: uniform(-0.05, 0.3) }),
  'post.exitReference': number(0.3, 'share', [0, 1], [
    'Value identification of that reference director.',
    '该参照主任的价值认同。',
    'design 4.9',
  ]),
  'post.familyShock': number(0.03, 'per year', [0, 1], [
    'Exits through a family shock: she leaves the child post and keeps the village post.',
    '因家庭变故离职：离开儿童主任岗位但保留村内职务。',
    'S95; design 4.9',
  ]),
  'post.keeperChance': number(0.8, 'probability', [0, 1], [
    'Chance that somebody keeps the key after an exit; otherwise the post stands empty and the room locked.',
    '离职后有人代管钥匙的概率；否则岗位空缺、房门上锁。',
    'S90; assumption',
  ]),
  'post.searchWeeks': number(20, 'weeks', [1, 400], [
    'Mean weeks until a successor arrives in a home of middling reputation.',
    '声誉中等的儿童之家找到继任者的平均周数。',
    'S90; design 4.9, 4.10 (rep_w)',
  ]),
  'post.searchReputation': number(0.5, 'share', [0, 1], [
    'How much reputation speeds the search: the weekly chance runs from 1 minus to 1 plus this share of the mean.',
    '声誉对寻找继任者的影响：周概率在均值的（1减至1加）该比例之间。',
    'S90; design 4.9',
  ]),
  'post.keptAwareness': number(0.7, 'share', [0, 1], [
    'Awareness of households that survives a successor.',
    '更换主任后仍保留的家庭知晓度。',
    'S90; design 4.9',
  ]),
  'post.keptTrust': number(0.8, 'share', [0, 1], [
    'Trust of households that survives a successor.',
    '更换主任后仍保留的家庭信任。',
    'S90; design 4.9',
  ]),
  'child.mean': number(60, 'children', [1, 400], [
    'Mean number of target children of a village.',
    '每村目标儿童的平均人数。',
    'design 4.8; L39, L40',
  ], { when: 'start' }),
  'child.spread': number(15, 'children', [0, 200], [
    'Standard deviation of that number.',
    '目标儿童人数的标准差。',
    'design 4.8',
  ], { when: 'start' }),
  'child.fewest': integer(15, 'children', [1, 100], [
    'Fewest target children of a village.',
    '每村目标儿童的最少人数。',
    'design 4.8',
  ], { when: 'start' }),
  'child.leftBehind': number(0.7, 'share', [0, 1], [
    'Left-behind children among the general target children.',
    '一般目标儿童中留守儿童的比例。',
    'S09; L38, L39; assumption',
  ], { when: 'start' }),
  'child.distress': number(0.1, 'share', [0, 1], [
    'Children in distress among them.',
    '困境儿童的比例。',
    'S09; assumption',
  ], { when: 'start' }),
  'child.orphan': number(0.01, 'share', [0, 1], [
    'Orphans among them.',
    '孤儿的比例。',
    'S09; assumption',
  ], { when: 'start' }),
  'child.unsupported': number(0.01, 'share', [0, 1], [
    'Unsupported children among them; the rest are other children.',
    '事实无人抚养儿童的比例；其余为其他儿童。',
    'S09; assumption',
  ], { when: 'start' }),
  'child.specialNone': number(0.2, 'probability', [0, 1], [
    'Villages without a special child.',
    '没有特殊儿童的村庄比例。',
    'S37; checklist 1.2',
  ], { when: 'start' }),
  'child.specialOne': number(0.45, 'probability', [0, 1], [
    'Villages with one special child; the rest have two.',
    '有一名特殊儿童的村庄比例；其余有两名。',
    'S37; checklist 1.2; L41',
  ], { when: 'start' }),
  'child.needMean': number(1.5, 'SD', [0, 10], [
    'Mean need of a child, in standard deviations above no need.',
    '儿童需求的均值（以标准差计，0为无需求）。',
    'S34; assumption: fixes the origin, so that shares of need make sense',
  ], { when: 'start' }),
  'child.needLeftBehind': number(0.1, 'SD', [-1, 1], [
    'How much more left-behind children need on average.',
    '留守儿童平均多出的需求。',
    'S33 (at most .2); L37',
  ], { when: 'start' }),
  'child.needSeverity': number(1, 'SD per unit of severity', [0, 10], [
    'How much more a special child needs.',
    '特殊儿童每单位严重程度多出的需求。',
    'S36, S37; assumption',
  ], { when: 'start' }),
  'child.known': number(0.85, 'probability', [0, 1], [
    'Chance that a holder knows of a special child.',
    '负责人知晓某名特殊儿童的概率。',
    'S37, S118; assumption',
  ]),
  'child.fading': number(0.02, 'per week', [0, 0.5], [
    'How fast what service gave fades.',
    '服务效果的衰减速度。',
    'design 4.8 (delta 1-3 %); literature 2.7',
  ], { prior: uniform(0.01, 0.03) }),
  'child.gainSession': number(0.007, 'SD per session', [0, 1], [
    'Relief that a session of full quality gives a general child.',
    '一次满质量活动给一般儿童带来的改善。',
    'design 4.8 (e_G); L36',
  ], { prior: logUniform(0.002, 0.02) }),
  'child.gainSpecial': number(0.1, 'share', [0, 1], [
    'Part of that relief that a special child gets from an ordinary activity.',
    '特殊儿童从普通活动中获得的改善比例。',
    'S44; design 4.8 (kappa_s)',
  ], { prior: uniform(0.05, 0.5) }),
  'child.gainContact': number(0.015, 'SD per contact and unit of severity', [0, 1], [
    'Relief that an effective case contact gives.',
    '一次有效个案接触带来的改善。',
    'design 4.8 (e_C); literature 2.7',
  ], { prior: logUniform(0.005, 0.05) }),
  'child.contactsNeeded': integer(3, 'contacts in 13 weeks', [1, 20], [
    'Case contacts in 13 weeks from which on they work.',
    '13周内达到多少次个案接触后开始见效。',
    'design 4.8',
  ]),
  'child.gainOpening': number(0.001, 'SD per visit', [0, 0.1], [
    'Relief that an afternoon in the open room gives.',
    '在开放的活动室度过一个下午带来的改善。',
    'S24; assumption',
  ]),
  'child.gainWish': number(0.1, 'SD', [0, 2], [
    'Relief that a granted micro-wish gives, once.',
    '一次微心愿实现带来的改善。',
    'S41; design 4.8 (e_w); assumption',
  ]),
  'child.wishFading': number(0.159, 'per week', [0, 1], [
    'How fast the relief of a micro-wish fades (half in four weeks).',
    '微心愿改善的衰减速度（四周减半）。',
    'S41; design 4.8',
  ]),
  'child.informal': number(0.0005, 'SD a week', [0, 0.1], [
    'Relief by a director\'s everyday attention to a special child whom she knows, if she fully holds it worth doing.',
    '主任平日对其知晓的特殊儿童的关注带来的改善（完全认同时）。',
    'S42; assumption',
  ]),
  'child.neighbours': number(0, 'SD a week', [0, 0.1], [
    'Relief by neighbours, who have their own lives.',
    '邻里带来的改善（各有各的生活）。',
    'S39: near zero',
  ]),
  'child.labelHarm': number(0.001, 'SD per event', [-0.1, 0.1], [
    'Harm of a deficit-framed public event to left-behind children of low need.',
    '以“弱”为名的公开活动对低需求留守儿童的伤害。',
    'S35; design 4.8 (l); open sign; assumption: less than one ordinary session gives',
  ], { prior: uniform(-0.001, 0.003) }),
  'child.labelBelow': number(1.5, 'SD', [0, 10], [
    'Left-behind children below this need are harmed by the label.',
    '低于该需求的留守儿童会受到标签伤害。',
    'S35; assumption: the mean need',
  ]),
  'child.labelWish': number(0.3, 'share', [0, 1], [
    'Micro-wishes that are granted in public, in deficit framing.',
    '以“弱”为名公开发放的微心愿比例。',
    'S35, S40; assumption',
  ]),
  'child.companionship': number(1, 'weight', [0, 2], [
    'Weight of companionship in the benefit of a session.',
    '活动收益中情感陪伴的权重。',
    'S139',
  ]),
  'child.ability': number(1, 'weight', [0, 2], [
    'Weight of ability in the benefit of a session.',
    '活动收益中能力提升的权重。',
    'S139',
  ]),
  'child.acceptance': number(0.3, 'probability', [0, 1], [
    'Chance at the start that peers accept a special child in an activity.',
    '起初同伴在活动中接纳特殊儿童的概率。',
    'S45; L20; assumption',
  ], { when: 'start', prior: uniform(0.1, 0.7) }),
  'child.acceptanceGain': number(0.05, 'share', [0, 1], [
    'Growth of acceptance after a well-run joint activity, decline after a badly run one.',
    '一次办得好的共同活动后接纳度的增长（办得差则下降）。',
    'S45; design 4.8',
  ]),
  'child.wellRun': number(0.35, 'quality', [0, 1], [
    'Quality from which on an activity is well run.',
    '视为办得好的活动质量下限。',
    'S45; assumption',
  ]),
} as const;
