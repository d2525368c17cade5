import type { ClaimedType, LedgerEvent, TrueType } from '../../model/truth/open.ts';
import { type Cell, type Column, column, type Ledger, type Meaning, type Table } from './column.ts';
import { homeNumber, keys } from './keys.ts';

// Objects rather than lists, so that the compiler misses no name.
const trueTypes = {
  genuine: 1,
  attempted: 1,
  failed: 1,
  staged: 1,
  duplicate: 1,
  caseContact: 1,
  paperCaseFile: 1,
  opening: 1,
  falseOpening: 1,
  paperRecord: 1,
  caseVisit: 1,
  leaderVisit: 1,
  wish: 1,
  training: 1,
  exit: 1,
  keeper: 1,
  successor: 1,
  dismissal: 1,
  grade: 1,
  award: 1,
} satisfies Readonly<Record<TrueType, 1>>;
const claimedTypes = {
  activity: 1,
  caseFile: 1,
  opening: 1,
  record: 1,
  visit: 1,
  wish: 1,
  training: 1,
  post: 1,
  grade: 1,
  none: 1,
} satisfies Readonly<Record<ClaimedType, 1>>;
const types = Object.keys(trueTypes).join(', ');
const claims = Object.keys(claimedTypes).join(', ');

/** `events.csv`: every event with what it was and what it was reported as, in the order in which they happened. */
export const eventsTable: Table = {
  name: 'events',
  en: 'one event, with what it was and what it was reported as',
  zh: '一个事件：实际发生的与上报的',
  columns: [
    ...keys,
    column(
      'event',
      'key',
      ['-', '1, 2, 3, …', 'Number of the event in the run.', '事件在本次运行中的编号。'],
      (_, row) => row + 1,
    ),
    field('week', 'key', ['-', '1, 2, 3, …', 'Week of operation.', '运营周。'], ({ week }) => week),
    field('slot', 'key', ['-', '>= 0', 'Slot of the week.', '周内时段。'], ({ slot }) => slot),
    homeNumber(({ truth }, row) => at(truth.events, row).home),
    field('trueType', 'true', ['-', types, 'What happened.', '实际类型。'], ({ trueType }) => trueType),
    field(
      'claimedType',
      'reported',
      ['-', claims, 'What it was reported as.', '上报类型。'],
      ({ claimedType }) => claimedType,
    ),
    field(
      'accepted',
      'reported',
      ['-', 'true, false', 'Whether the system accepted it.', '系统是否接受。'],
      ({ accepted }) => accepted,
    ),
    field(
      'detected',
      'reported',
      ['-', 'true, false', 'Whether it was found to be fake.', '是否被发现造假。'],
      ({ detected }) => detected,
    ),
    field(
      'theme',
      'trait',
      ['-', 'a name', 'Theme of the activity.', '活动主题。', 'when it has no theme'],
      ({ theme }) => theme || null,
    ),
    field(
      'claimedAttendance',
      'reported',
      ['children', '>= 0', 'Children who were reported.', '上报的儿童人数。'],
      (event) => event.claimedAttendance,
    ),
    field(
      'attendance',
      'true',
      ['children', '>= 0', 'Children who were there.', '实际到场儿童人数。'],
      ({ attendance }) => attendance,
    ),
    field(
      'quality',
      'true',
      [
        'share',
        '0 to 1',
        'Quality of what was done, before the disruption by special children (homes.csv sums it after).',
        '实际质量（未扣除特殊儿童造成的干扰；homes.csv 为扣除后之和）。',
      ],
      ({ quality }) => quality,
    ),
    field(
      'record',
      'reported',
      ['-', 'true, false', 'Whether there is a paper record.', '是否有纸质记录。'],
      ({ record }) => record,
    ),
    field(
      'child',
      'true',
      [
        '-',
        '1, 2, 3, …',
        'Number of the child in the run.',
        '儿童在本次运行中的编号。',
        'when the event is not about one child',
      ],
      ({ child }) => (child < 0 ? null : child + 1),
    ),
  ],
  count: ({ truth }) => truth.events.length,
};

function field(name: string, ledger: Ledger, meaning: Meaning, value: (event: LedgerEvent) => Cell): Column {
  return column(name, ledger, meaning, ({ truth }, row) => value(at(truth.events, row)));
}

function at(events: readonly LedgerEvent[], row: number): LedgerEvent {
  const event = events[row];
  if (event === undefined) throw new RangeError(`event ${row} of ${events.length}`);
  return event;
}
