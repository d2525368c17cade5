import { base, list, positions } from '../observable.ts';

const bases = {
  completion: base(
    'share',
    [0, 1],
    [
      'Mean over homes of accepted uploads against the pace, each capped at 1.',
      '各儿童之家被接受上传数与进度要求之比的平均值，每家不超过 1。',
    ],
  ),
  hardware: base(
    'share',
    [0, 1],
    ['Share of homes with the hardware complete: 1 throughout.', '硬件齐全的儿童之家比例：始终为 1。'],
  ),
  trained: base(
    'share',
    [0, 1],
    [
      'Persons trained, each counted once at her post, per home, capped at 1; the bureau expects none of its days to move it.',
      '受训人数（每人在任只计一次）与儿童之家数之比，不超过 1；民政局预期其工作日不会使其变化。',
    ],
  ),
  signIns: base(
    'share',
    [0, 1],
    [
      'Reported sign-ins against those planned for the pace, capped at 1.',
      '上报签到人次与按进度计划人次之比，不超过 1。',
    ],
  ),
  impression: base(
    'display',
    [-20, 20],
    [
      'Mean displayed quality of the homes that leaders visited, as they saw it: their noise may bring it below 0.',
      '领导走访的儿童之家的平均展示质量，以其所见为准：受噪声影响可低于 0。',
    ],
  ),
  process: base(
    'share',
    [0, 1],
    [
      "Quality of the process as the quarter's leader visits saw it, 0 without a visit.",
      '本季度领导走访所见的过程质量；未走访时为 0。',
    ],
  ),
  records: base(
    'share',
    [0, 1],
    [
      'Share of uploads with a paper record; the bureau expects none of its days to move it.',
      '有纸质记录的上传所占比例；民政局预期其工作日不会使其变化。',
    ],
  ),
  cases: base(
    'files per quarter',
    [0, 200],
    [
      'Mean case files of a home in the last quarter; the bureau expects none of its days to move it.',
      '上季度每个儿童之家个案档案数的平均值；民政局预期其工作日不会使其变化。',
    ],
  ),
  audited: base(
    'share',
    [0, 1],
    [
      'Share of uploads that were audited, by its own days and by order.',
      '被抽查的上传所占比例（含自行安排与上级指令）。',
    ],
  ),
  findings: base(
    'share',
    [0, 1],
    [
      'Fakes found in the quarter, per audited upload, capped at 1; 0 without audits.',
      '本季度查实的虚假上传与被抽查上传之比，不超过 1；未抽查时为 0。',
    ],
  ),
  weightCompletion: base(
    'weight',
    [0, 1],
    ['Weight of completion in the reported performance.', '上报绩效中完成率的权重。'],
  ),
  weightHardware: base('weight', [0, 1], ['Weight of hardware in the reported performance.', '上报绩效中硬件的权重。']),
  weightTrained: base(
    'weight',
    [0, 1],
    ['Weight of trained directors in the reported performance.', '上报绩效中主任培训的权重。'],
  ),
  weightSignIns: base(
    'weight',
    [0, 1],
    ['Weight of sign-ins in the reported performance.', '上报绩效中签到人次的权重。'],
  ),
  weightProcess: base(
    'weight',
    [0, 1],
    ['Weight of process quality in the reported performance.', '上报绩效中过程质量的权重。'],
  ),
};

/** Places of the bureau's base observables. */
export const bureauObservable = positions(bases);

/** What the superiors' appraisal of the bureau may name. */
export const bureauObservables = list(bases);
