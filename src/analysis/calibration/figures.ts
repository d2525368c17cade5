import type { OpenRun } from '../../measures/openRun.ts';
import { outcomeOf } from '../../measures/outcome.ts';
import { outcomes } from '../../measures/outcomes.ts';
import { fifthOf } from '../../measures/statistics/gini.ts';
import type { Bilingual } from '../../model/scenario.ts';

/** A number of one run that the calibration compares with the case. */
export interface Figure extends Bilingual {
  /** Smallest and largest possible value, both included. */
  readonly range: readonly [number, number];
  /** The number of one run; NaN where it has no value in this run. */
  readonly compute: (run: OpenRun) => number;
  /**
   * Null where that number is the figure. Otherwise the figure is what this gives for it and for the same number of the
   * completion-only control on the same luck; it falls with the control's number.
   */
  readonly against: ((own: number, control: number) => number) | null;
}

function of(name: string): (run: OpenRun) => number {
  return outcomeOf(name, outcomes).compute;
}

const share = [0, 1] as const;
const uploads = of('accepted');
const duplicates = of('duplicateShare');

/** Every figure, by name. */
export const figures = {
  acceptedUploads: {
    en: 'accepted reports, duplicates counted in',
    zh: '被接受的上报数（含重复上传）',
    range: [0, Number.POSITIVE_INFINITY],
    compute: uploads,
    against: null,
  },
  acceptedDistinct: {
    en: 'accepted reports less accepted duplicates',
    zh: '被接受的上报数（扣除重复上传）',
    range: [0, Number.POSITIVE_INFINITY],
    // A run without a report has no share of duplicates.
    compute: (run) => (uploads(run) === 0 ? 0 : uploads(run) * (1 - duplicates(run))),
    against: null,
  },
  burstUploads: {
    en: 'reports a week in the last three weeks of quarters over other weeks',
    zh: '季末三周与其余各周每周上报数之比',
    range: [0, Number.POSITIVE_INFINITY],
    compute: of('burstUploads'),
    against: null,
  },
  burstContrast: {
    en: 'that ratio of fakes less that of genuine activities',
    zh: '虚假上传的该比值减真实活动的该比值',
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    compute: contrast('burstFakes', 'burstGenuine'),
    against: null,
  },
  atTarget: {
    en: 'share of homes at the target (19-21 of 20)',
    zh: '上报数恰在目标附近（20时为19至21）的儿童之家比例',
    range: share,
    compute: of('atTarget'),
    against: null,
  },
  belowHalf: {
    en: 'share of homes below half the target (10 of 20)',
    zh: '上报数不足目标一半（20时为10）的儿童之家比例',
    range: share,
    compute: of('belowHalf'),
    against: null,
  },
  topShareGain: {
    en: 'support in the best-supported fifth of homes, above a completion-only agency',
    zh: '获支持最多的五分之一儿童之家的支持份额，高出只看完成率的机构',
    range: [-1, 1],
    compute: of('supportTopShare'),
    against: (own, control) => own - control,
  },
  supportBelief: {
    en: "correlation of support with the agency's first belief",
    zh: '支持与机构最初信念的相关',
    range: [-1, 1],
    compute: of('supportBelief'),
    against: null,
  },
  neglectInExcellence: {
    en: 'excellent homes whose special children got no case work',
    zh: '优秀儿童之家中特殊儿童未获个案服务的比例',
    range: share,
    compute: of('neglectInExcellence'),
    against: null,
  },
  materialContrast: {
    en: 'in excellent homes: special children given things, less those served',
    zh: '优秀儿童之家：获物资的特殊儿童比例减获服务的比例',
    range: [-1, 1],
    compute: contrast('materialExcellent', 'coverageExcellent'),
    against: null,
  },
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureName = keyof typeof figures;

/** The figure, its literal type forgotten. */
export function figureOf(name: FigureName): Figure {
  return figures[name];
}

/** Bounds of the control's number in a city of that many homes: the best-supported fifth holds its equal share at the least. */
export function controlRange(homes: number): readonly [number, number] {
  return [fifthOf(homes) / homes, 1];
}

function contrast(more: string, less: string): (run: OpenRun) => number {
  const [a, b] = [of(more), of(less)];
  return (run) => a(run) - b(run);
}
