import { amount, family, outcome, share } from './outcome.ts';
import { ratio, total } from './statistics/total.ts';

/** Below this completeness a home's paper counts as blank (S25). */
const blank = 0.1;

/** Group 12: the paper trace of activities. */
export const traceOutcomes = family(12, [
  outcome(
    'recordsPerGenuine',
    share,
    'no genuine activity was held',
    ['Paper records truly written per genuine activity.', '每次真实活动中如实填写的纸面记录数。', 'S25; P5'],
    ({ real }) => ratio(total(real.recordsWritten), total(real.genuine)),
  ),
  outcome(
    'recordsPerUpload',
    amount('ratio'),
    'no upload was accepted',
    [
      'Paper records on file, forged ones included, per accepted upload: paper against photographs.',
      '每次被接受的上传所对应的纸面记录数（含伪造）：纸面与照片之比。',
      'S25; P5',
    ],
    ({ reported }) => ratio(total(reported.records), total(reported.accepted)),
  ),
  outcome(
    'blankHomes',
    share,
    'no upload was accepted',
    [
      'Share of the homes with an accepted upload that have paper records for fewer than a tenth of their uploads.',
      '有被接受上传的儿童之家中，纸面记录不足上传数十分之一的比例。',
      'S25; P5',
    ],
    ({ reported, homeCount }) => blankShare(reported.records, reported.accepted, homeCount),
  ),
  outcome(
    'blankHomesGenuine',
    share,
    'no genuine activity was held',
    [
      'Share of the homes with a genuine activity that wrote records for fewer than a tenth of them.',
      '有真实活动的儿童之家中，记录不足活动数十分之一的比例。',
      'S25; P5',
    ],
    ({ real, homeCount }) => blankShare(real.recordsWritten, real.genuine, homeCount),
  ),
  outcome(
    'forgedRecords',
    share,
    'there is no paper record',
    ['Share of forged ones among the paper records.', '纸面记录中伪造的比例。', 'S112'],
    ({ real }) => {
      const forged = total(real.recordsForged);
      return ratio(forged, forged + total(real.recordsWritten));
    },
  ),
]);

function blankShare(records: Float64Array, activities: Float64Array, homes: number): number {
  let having = 0;
  let blankHomes = 0;
  for (let home = 0; home < homes; home++) {
    if (activities[home] === 0) continue;
    having++;
    if ((records[home] as number) / (activities[home] as number) < blank) blankHomes++;
  }
  return ratio(blankHomes, having);
}
