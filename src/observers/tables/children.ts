import type { ChildColumns } from '../../model/truth/open.ts';
import { column, type Meaning, type Table } from './column.ts';
import { homeNumber, keys } from './keys.ts';
import { series } from './series.ts';

const categories = ['leftBehind', 'inDistress', 'orphan', 'unsupported', 'other'] as const;

const plain = {
  severity: ['-', '0 to 2', 'Severity of a special child; 0 is a general child.', '特殊儿童的困难程度；0 为一般儿童。'],
  needStart: ['SD', 'any', 'Need at the start.', '期初需求。'],
  needEnd: ['SD', 'any', 'Need at the end.', '期末需求。'],
  gain: [
    'SD',
    'any',
    'Need that service took away, mean over the weeks of operation; harm by labels counts against it.',
    '服务减轻的需求（运营各周平均），标签伤害计为负。',
  ],
  companionship: ['SD', 'any', 'Gain from sessions: companionship.', '活动收益：情感陪伴。'],
  ability: ['SD', 'any', 'Gain from sessions: ability.', '活动收益：能力提升。'],
  sessions: ['sessions', '>= 0', 'Genuine activities attended.', '参加的真实活动次数。'],
  caseContacts: [
    'contacts',
    '>= 0',
    'Case contacts of the post holder and visits of the agency’s case worker.',
    '任职者的个案接触与机构个案员的走访次数。',
  ],
  openVisits: ['visits', '>= 0', 'Visits to the open room.', '到访开放活动室次数。'],
  wishes: ['wishes', '>= 0', 'Wishes fulfilled.', '实现的微心愿数。'],
  hours: ['hours', '>= 0', 'Hours of real service.', '真实服务小时数。'],
  sessionQuarters: ['quarters', '>= 0', 'Quarters with at least one session.', '至少参加一次活动的季度数。'],
  caseQuarters: ['quarters', '>= 0', 'Quarters with at least two case contacts.', '至少两次个案接触的季度数。'],
  serviceQuarters: ['quarters', '>= 0', 'Quarters with any real service.', '有真实服务的季度数。'],
  known: [
    '-',
    'true, false',
    'Whether a post holder ever knew of the child’s need.',
    '是否曾有任职者知晓该儿童的需求。',
  ],
} as const satisfies Readonly<Record<Exclude<keyof ChildColumns, 'home' | 'category' | 'acceptanceEnd'>, Meaning>>;

/** `children.csv`: one target child in one run. */
export const childrenTable: Table = {
  name: 'children',
  en: 'one target child in one run',
  zh: '一次运行中的一名目标儿童',
  columns: [
    ...keys,
    homeNumber(({ truth }, row) => truth.children.home[row] ?? -1),
    column(
      'child',
      'key',
      ['-', '1, 2, 3, …', 'Number of the child in the run.', '儿童在本次运行中的编号。'],
      (_, row) => row + 1,
    ),
    column(
      'name',
      'trait',
      ['-', 'a name', 'Name of the child, such as M.', '儿童的名字，如 M。', 'unless the scenario scripts the child'],
      ({ run }, row) => run.childNames.get(row) ?? null,
    ),
    column(
      'category',
      'trait',
      ['-', categories.join(', '), 'Category of the child.', '儿童类别。'],
      ({ truth }, row) => categories[truth.children.category[row] ?? -1] ?? null,
    ),
    ...series('true', plain, ({ truth }) => truth.children),
    column(
      'acceptanceEnd',
      'true',
      ['share', '0 to 1', 'Acceptance by others at the end.', '期末被接纳程度。', 'for a general child'],
      ({ truth }, row) => acceptanceOf(truth.children, row),
    ),
  ],
  count: ({ run }) => run.childCount,
};

function acceptanceOf({ home, severity, acceptanceEnd }: ChildColumns, child: number): number | null {
  if (severity[child] === 0) return null;
  const own = home[child] as number;
  const place = home[child - 1] === own ? 1 : 0;
  return acceptanceEnd[own * 2 + place] as number;
}
