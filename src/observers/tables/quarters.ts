import type { QuarterColumns } from '../../model/run.ts';
import { column, type Meaning, type Table } from './column.ts';
import { keys } from './keys.ts';
import { series } from './series.ts';

const reported = {
  photoCoaching: [
    'share',
    '0 to 1',
    'Part of the agency’s coaching that was about photos.',
    '机构指导中有关拍照的比例。',
  ],
  urgingReach: [
    'share',
    '0 to 1',
    'Homes behind schedule that the bureau could urge.',
    '进度落后的儿童之家中民政局能催促到的比例。',
  ],
  leaderVisits: ['homes', '>= 0', 'Homes that leaders visited.', '领导视察的儿童之家数。'],
  audits: ['share', '0 to 1', 'Uploads that were audited.', '被审核的上传比例。'],
  impression: [
    'display',
    'any',
    'Mean display at the visited homes as leaders saw it; their noise may bring it below 0.',
    '被视察儿童之家的平均展示水平（以领导所见为准，受噪声影响可低于 0）。',
    'when leaders visited none',
  ],
  stagePaid: ['-', 'true, false', 'Whether the stage payment was made.', '是否支付阶段款。'],
  agencyScore: ['-', 'any', 'The agency’s renewal score as the agency expected it.', '机构预期的自身续约得分。'],
  bureauScore: ['-', 'any', 'The bureau’s appraisal as the bureau expected it.', '民政局预期的自身考核得分。'],
} as const satisfies Readonly<Record<keyof QuarterColumns, Meaning>>;

/** `quarters.csv`: one quarter in one run, what the agency and the bureau did. */
export const quartersTable: Table = {
  name: 'quarters',
  en: 'one quarter in one run: what the agency and the bureau did',
  zh: '一次运行中的一个季度：机构与民政局的行为',
  columns: [
    ...keys,
    column('quarter', 'key', ['-', '1, 2, 3, …', 'Quarter of operation.', '运营季度。'], (_, row) => row + 1),
    ...series('reported', reported, (view) => view.run.quarterly),
  ],
  count: ({ run }) => run.quarters,
};
