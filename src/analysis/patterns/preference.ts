import { ratio, total } from '../../measures/statistics/total.ts';
import { as, between, count, judged, of, told } from './figure.ts';
import type { Pattern } from './pattern.ts';
import { stayedEducator } from './people.ts';

/** What hangs on the will of a director: initiative, how many children come, how much service there is. */
export const preferencePatterns: readonly Pattern[] = [
  {
    id: 'S87',
    rows: ['S87'],
    title: { en: 'Initiative', zh: '主动性' },
    definition: {
      en: 'Genuine activities of weeks in which nobody urged, mean of the top minus mean of the bottom fifth of homes by the final ranking: above 0. The other dimension that the paper names, records and procedure, is part of P9.',
      zh: '按最终排名，前五分之一与后五分之一在未被催促周的真实活动均值之差：大于0。论文所称另一维度（规范性，即记录与程序）见P9。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'initiative',
        count('activities', 'index'),
        { least: 0, open: true },
        ['unprompted, top minus bottom', '主动活动之差'],
        between('topUnprompted', 'bottomUnprompted'),
      ),
    ],
  },
  {
    id: 'S97',
    rows: ['S97'],
    title: { en: 'Children like to come', zh: '儿童踊跃参加' },
    definition: {
      en: "Child-sessions at the genuine activities of former educators who stayed, over as many activities at the city's mean attendance: above 1; all replicates together. Their rank is part of P10.",
      zh: '有教育背景且留任的主任所办真实活动的参与人次，与同样次数按全市平均到场人数计之比：大于1（各次重复合计）。其排名见P10。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'attendance',
        as.ratio,
        { least: 1, open: true },
        ['attendance over the mean', '到场人数与均值之比'],
        ({ base }) =>
          base.real.sessions.reduce((sum, sessions, home) => sum + (stayedEducator(base, home) ? sessions : 0), 0),
        {
          by: ({ base }) =>
            ratio(total(base.real.sessions), total(base.real.genuine)) *
            base.real.genuine.reduce((sum, genuine, home) => sum + (stayedEducator(base, home) ? genuine : 0), 0),
        },
      ),
    ],
  },
  {
    id: 'S104',
    rows: ['S104'],
    title: { en: 'Personal preference', zh: '个人偏好' },
    definition: {
      en: "Variance of genuine activities over homes explained by skill, value identification and load of the first holder, minus that explained by the children's mean need: above .30, as P10 asks against the village.",
      zh: '各家真实活动方差中由起始在岗者技能、价值认同、负担解释的部分，减由儿童平均需要解释的部分：高于0.30，与P10对村庄的要求相同。',
    },
    strength: 'check',
    use: 'heldOut',
    controls: [],
    figures: [
      judged(
        'aboveNeed',
        count('R2', 'index'),
        { least: 0.3, open: true },
        ['R2 of director minus need', '主任与需要的R2之差'],
        between('directorR2', 'needR2'),
      ),
      told('need', count('R2', 'index'), ['R2 of need', '需要的R2'], of('needR2')),
    ],
  },
];
