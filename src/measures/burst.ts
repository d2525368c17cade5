import type { OpenRun } from './openRun.ts';
import { family, multiple, outcome } from './outcome.ts';
import { ratio } from './statistics/total.ts';

/** Weeks of a quarter, and the last ones of them in which homes behind schedule are urged. */
const quarterWeeks = 13;
const urgedWeeks = 3;
/** Quarters 1-4 of the first contract year; closing weeks belong to no quarter. */
const lastWeek = 4 * quarterWeeks;

/** Group 13: how far reports bunch where the bureau urges. Each ratio is of means per week. */
export const burstOutcomes = family(13, [
  outcome(
    'burstUploads',
    multiple,
    'no upload was accepted outside the last three weeks of a quarter',
    [
      'Accepted uploads per week in the last three weeks of quarters 1-4 over those per other week.',
      '第一至第四季度末三周的每周被接受上传与其余各周之比。',
      'S65, S66; P7',
    ],
    (run) => burst(run, run.run.weeks.accepted),
  ),
  outcome(
    'burstGenuine',
    multiple,
    'no genuine activity was held outside those weeks',
    ['The same ratio for genuine activities.', '真实活动的同一比值。', 'S66; P7'],
    (run) => burst(run, run.truth.weeks.genuine),
  ),
  outcome(
    'burstStaged',
    multiple,
    'nothing was staged outside those weeks',
    ['The same ratio for staged uploads.', '摆拍上传的同一比值。', 'S66; P7'],
    (run) => burst(run, run.truth.weeks.staged),
  ),
  outcome(
    'burstDuplicates',
    multiple,
    'nothing was uploaded twice outside those weeks',
    ['The same ratio for duplicates.', '重复上传的同一比值。', 'S66; P7'],
    (run) => burst(run, run.truth.weeks.duplicate),
  ),
  outcome(
    'burstFakes',
    multiple,
    'no fake was sent outside those weeks',
    ['The same ratio for staged uploads and duplicates together.', '摆拍与重复上传合计的同一比值。', 'S66; P7'],
    (run) => burst(run, run.truth.weeks.staged, run.truth.weeks.duplicate),
  ),
]);

function burst(run: OpenRun, ...columns: readonly Float64Array[]): number {
  let late = 0;
  let lateWeeks = 0;
  let other = 0;
  let otherWeeks = 0;
  for (let week = 0; week < Math.min(lastWeek, run.run.weekCount); week++) {
    let events = 0;
    for (const column of columns) events += column[week] as number;
    if (week % quarterWeeks >= quarterWeeks - urgedWeeks) {
      late += events;
      lateWeeks++;
    } else {
      other += events;
      otherWeeks++;
    }
  }
  return ratio(ratio(late, lateWeeks), ratio(other, otherWeeks));
}
