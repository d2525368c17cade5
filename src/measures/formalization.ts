import type { OpenRun } from './openRun.ts';
import { amount, family, outcome, share } from './outcome.ts';
import { ratio, shareWhere, total } from './statistics/total.ts';

const noUpload = 'no upload was accepted';

/** Group 1: how much of what is reported is form. Formalization = duplicates + staged + attempted, as shares of the accepted. */
export const formalizationOutcomes = family(1, [
  outcome(
    'formalization',
    share,
    noUpload,
    [
      'Formalization index: share of the accepted uploads that show no genuine activity.',
      '形式化指数：被接受的上传中不对应真实活动的比例。',
      'S32, S71; P3',
    ],
    formalization,
  ),
  outcome(
    'formalizationHome',
    share,
    noUpload,
    [
      'The same share in the mean home that uploads: every home counts alike, however much it reports.',
      '有上传的儿童之家的平均形式化比例：各家权重相同，与上报数量无关。',
      'S32',
    ],
    formalizationHome,
  ),
  outcome(
    'formalizationContent',
    { unit: 'share', range: [Number.NEGATIVE_INFINITY, 1] },
    noUpload,
    [
      'Formalization by content: what the accepted uploads lack of full activities (10 children at quality 0.6). Below 0 if genuine activities go unreported.',
      '按内容计的形式化：被接受的上传与完整活动（10名儿童、质量0.6）之间的差额。若真实活动未上报则可低于0。',
      'S71',
    ],
    ({ real, reported }) => 1 - ratio(total(real.content), total(reported.accepted)),
  ),
  outcome(
    'formalizationCase',
    share,
    'there was neither a case contact nor a paper case file',
    [
      'Share of paper case files among case contacts and paper case files.',
      '个案接触与纸面个案档案中纸面档案所占比例。',
      'S119',
    ],
    ({ real }) => {
      const paper = total(real.paperCaseFiles);
      return ratio(paper, paper + total(real.caseContacts));
    },
  ),
  outcome(
    'duplicateShare',
    share,
    noUpload,
    ['Share of duplicates among the accepted uploads.', '被接受的上传中重复上传的比例。', 'S21; P2'],
    ({ real, reported }) => ratio(total(real.duplicateAccepted), total(reported.accepted)),
  ),
  outcome(
    'stagedShare',
    share,
    noUpload,
    ['Share of staged photographs among the accepted uploads.', '被接受的上传中摆拍的比例。', 'S60, S69'],
    ({ real, reported }) => ratio(total(real.stagedAccepted), total(reported.accepted)),
  ),
  outcome(
    'attemptedShare',
    share,
    noUpload,
    [
      'Share of activities to which fewer than three target children came among the accepted uploads.',
      '被接受的上传中到场目标儿童不足三人的活动所占比例。',
      'S32',
    ],
    ({ real, reported }) => ratio(total(real.attemptedAccepted), total(reported.accepted)),
  ),
  outcome(
    'fakesAccepted',
    amount('uploads'),
    'never',
    [
      'Accepted fakes, staged and duplicate: the index misleads where few uploads are made, this count does not.',
      '被接受的虚假上传（摆拍与重复）数量：上传很少时指数会误导，此数不会。',
      'S21, S32',
    ],
    ({ real }) => total(real.stagedAccepted) + total(real.duplicateAccepted),
  ),
  outcome(
    'homesWithDuplicates',
    share,
    'never',
    ['Share of homes that sent at least one duplicate.', '至少有一次重复上传的儿童之家比例。', 'S21; P2'],
    ({ real, homeCount }) => shareWhere(homeCount, (home) => (real.duplicate[home] as number) >= 1),
  ),
  outcome(
    'genuineAcceptance',
    share,
    'no genuine activity was held',
    ['Share of the genuine activities whose upload was accepted.', '真实活动中上传被接受的比例。', 'S111'],
    ({ real }) => ratio(total(real.genuineAccepted), total(real.genuine)),
  ),
  outcome(
    'fakeAcceptance',
    share,
    'no fake was sent',
    [
      'Share of the fakes that were accepted: fakes mimic the required form if it is as high as that of genuine activities.',
      '虚假上传被接受的比例：若与真实活动相当，说明造假符合规定形式。',
      'S111',
    ],
    ({ real }) =>
      ratio(total(real.stagedAccepted) + total(real.duplicateAccepted), total(real.staged) + total(real.duplicate)),
  ),
]);

function formalization({ real, reported }: OpenRun): number {
  return 1 - ratio(total(real.genuineAccepted), total(reported.accepted));
}

function formalizationHome({ real, reported, homeCount }: OpenRun): number {
  let sum = 0;
  let uploading = 0;
  for (let home = 0; home < homeCount; home++) {
    const accepted = reported.accepted[home] as number;
    if (accepted === 0) continue;
    sum += 1 - (real.genuineAccepted[home] as number) / accepted;
    uploading++;
  }
  return ratio(sum, uploading);
}
