import { correlation, family, outcome, share } from './outcome.ts';
import { pearson } from './statistics/correlation.ts';
import { mean, shareWhere } from './statistics/total.ts';

/** The author's unannounced visit to every home: a second observer with eyes of their own (S24-S28). */
export const authorOutcomes = family('author', [
  outcome(
    'authorLocked',
    share,
    'never',
    ['Share of homes that the author found locked.', '作者到访时上锁的儿童之家比例。', 'S24, S89'],
    ({ real, homeCount }) => shareWhere(homeCount, (home) => real.authorLocked[home] === 1),
  ),
  outcome(
    'authorIdle',
    share,
    'never',
    [
      'Share of homes in which the author saw no trace of use in the last four weeks.',
      '作者未见最近四周使用痕迹的儿童之家比例。',
      'S26, S28',
    ],
    ({ real, homeCount }) => shareWhere(homeCount, (home) => real.authorIdle[home] === 1),
  ),
  outcome(
    'authorRecords',
    share,
    'no home had an upload when the author came',
    [
      'Share of the uploads so far for which the author found a paper record, mean over homes that had one.',
      '作者到访时已有上传中可见纸面记录的比例，按已有上传的儿童之家平均。',
      'S25',
    ],
    ({ real }) => mean(real.authorRecords.filter((found) => !Number.isNaN(found))),
  ),
  outcome(
    'authorTruth',
    correlation,
    'all homes look alike, or genuine activities do not vary',
    [
      "Correlation over homes of signs of life on the author's visit (not idle) with genuine activities.",
      '作者到访所见使用迹象与真实活动之间的相关。',
      'S28',
    ],
    ({ real }) => pearson(lively(real.authorIdle), real.genuine),
  ),
  outcome(
    'authorUploads',
    correlation,
    'all homes look alike, or accepted uploads do not vary',
    [
      "Correlation over homes of signs of life on the author's visit with accepted uploads.",
      '作者到访所见使用迹象与被接受上传之间的相关。',
      'S28',
    ],
    ({ real, reported }) => pearson(lively(real.authorIdle), reported.accepted),
  ),
]);

function lively(idle: Uint8Array): Float64Array {
  return Float64Array.from(idle, (flag) => 1 - flag);
}
