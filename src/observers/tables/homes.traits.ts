import type { HomeColumns } from '../../model/run.ts';
import type { Meaning } from './column.ts';

type Trait = Exclude<keyof HomeColumns, 'number'>;

/** The codebook of the village, its posts and its director; `satisfies` makes sure that no column of a run is left out. */
export const traits = {
  name: ['-', 'a name', 'Code of the village.', '村庄代号。'],
  children: ['children', '>= 0', 'Target children of the village.', '村庄目标儿童数。'],
  households: ['households', '>= 0', 'Households with a target child.', '有目标儿童的家庭数。'],
  distance: ['km', '>= 0', 'Distance to the county seat.', '到县城的距离。'],
  migration: ['share', '0 to 1', 'Working-age adults who work elsewhere.', '外出务工的劳动年龄人口比例。'],
  holderAtStart: [
    '-',
    'director, keeper, nobody',
    'Who holds the post at the start of operation; the traits that follow are the holder’s, or the last director’s where nobody holds it.',
    '运营开始时的任职者：主任、看门人或无人；以下特征属于任职者，无人任职时属于前任。',
  ],
  lowEducation: ['-', 'true, false', 'Holder at the start: high school or less.', '期初任职者：高中及以下学历。'],
  certificate: [
    '-',
    'true, false',
    'Holder at the start: holds a certificate of the field.',
    '期初任职者：持有相关证书。',
  ],
  background: ['-', 'true, false', 'Holder at the start: worked in education before.', '期初任职者：有教育工作经历。'],
  age: ['years', '18 to 70', 'Age of the holder at the start.', '期初任职者年龄。'],
  resident: ['-', 'true, false', 'Holder at the start: lives in the village.', '期初任职者：常住本村。'],
  skill: ['share', '0 to 1', 'Skill of the holder at the start.', '期初任职者的专业能力。'],
  valueIdentification: [
    'share',
    '0 to 1',
    'How far the holder at the start holds the work to be worth doing.',
    '期初任职者的价值认同。',
  ],
  load: [
    'multiple',
    '> 0',
    'Village work of the holder at the start; 1 is the mean.',
    '期初任职者的村务负担；1 为平均。',
  ],
  costOfFaking: ['h-eq', '>= 0', 'Cost of a duplicate to the holder at the start.', '期初任职者一次重复上传的成本。'],
  pressureSensitivity: [
    'h-eq',
    '>= 0',
    'Value to the holder at the start of one upload at a full quarter’s shortfall under urging.',
    '催促且整季缺口时，一次上传对期初任职者的价值。',
  ],
  skillEnd: ['share', '0 to 1', 'Skill of the post holder at the end.', '期末任职者的专业能力。'],
  valueIdentificationEnd: [
    'share',
    '0 to 1',
    'Value identification of the post holder at the end.',
    '期末任职者的价值认同。',
  ],
  materialsEnd: ['share', '0 to 1', 'Materials that are left in the home at the end.', '期末剩余物资比例。'],
  reputationEnd: ['share', '0 to 1', 'Reputation of the home at the end.', '期末儿童之家的声誉。'],
  exitsBuild: ['exits', '>= 0', 'Directors who left in the build phase.', '建设期离职的主任人次。'],
  exits: ['exits', '>= 0', 'Directors who left during operation.', '运营期离职的主任人次。'],
  exitsFamily: [
    'exits',
    '>= 0',
    'Directors who left for family reasons, build phase included.',
    '因家庭原因离职的主任人次（含建设期）。',
  ],
  exitsMigration: [
    'exits',
    '>= 0',
    'Directors who left to work elsewhere, build phase included.',
    '因外出务工离职的主任人次（含建设期）。',
  ],
  dismissals: ['dismissals', '>= 0', 'Directors who were dismissed.', '被辞退的主任人次。'],
  directorWeeks: ['weeks', '>= 0', 'Weeks of operation with a director.', '有主任在岗的运营周数。'],
  keeperWeeks: ['weeks', '>= 0', 'Weeks of operation with a keeper only.', '仅有看门人的运营周数。'],
  vacantWeeks: ['weeks', '>= 0', 'Weeks of operation with nobody.', '无人值守的运营周数。'],
  longestVacancy: [
    'weeks',
    '>= 0',
    'Longest time without a director, build phase included.',
    '最长无主任时间（含建设期）。',
  ],
} as const satisfies Readonly<Record<Trait, Meaning>>;
