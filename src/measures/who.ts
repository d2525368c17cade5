import { categories } from './categories.ts';
import type { OpenRun } from './openRun.ts';
import { amount, family, type Outcome, outcome, signed } from './outcome.ts';
import { ratio, shareWhere } from './statistics/total.ts';

const fifthNames = [
  ['First', 'first', '一'],
  ['Second', 'second', '二'],
  ['Third', 'third', '三'],
  ['Fourth', 'fourth', '四'],
  ['Fifth', 'fifth', '五'],
] as const;

/** In the order of `GroupGains.kinds`. */
const kinds = [
  ['General', 'children without special needs', '一般儿童'],
  ['Special', 'children with special needs, severity below 1.5', '特殊儿童（程度低于1.5）'],
  ['Severe', 'children with special needs, severity from 1.5', '特殊儿童（程度1.5及以上）'],
] as const;

/**
 * Who gets it: means over groups of children by kind, category and initial need, and over homes by where they stood in the agency's
 * eyes before the first quarter. Comparisons of arms ask for them; `runs.csv` does without.
 */
export const whoOutcomes: readonly Outcome[] = [
  ...family(10, [
    ...kinds.map(([name, en, zh], kind) =>
      outcome(
        `gain${name}`,
        signed('child SD'),
        'there is no such child',
        [`Mean true gain of ${en}.`, `${zh}的平均真实增益。`, 'S36'],
        ({ gains }) => gains.kinds[kind] as number,
      ),
    ),
    ...categories.map(([name, en, zh], category) =>
      outcome(
        `gain${name}`,
        signed('child SD'),
        'there is no child of this category',
        [`Mean true gain of ${en}.`, `${zh}的平均真实增益。`, 'S09, S106'],
        ({ gains }) => gains.categories[category] as number,
      ),
    ),
    ...fifthNames.map(([name, en, zh], fifth) =>
      outcome(
        `gainNeed${name}`,
        signed('child SD'),
        'there are fewer than five children',
        [
          `Mean true gain of the ${en} fifth of children by initial need, the first the least needy.`,
          `按初始需要从小到大第${zh}个五分之一儿童的平均真实增益。`,
          'S36, S53',
        ],
        ({ truth: { children }, needOrder }) => meanOfFifth(children.gain, needOrder, fifth),
      ),
    ),
  ]),
  ...family(4, [
    ...fifthNames.map(([name, en, zh], fifth) =>
      outcome(
        `genuineRank${name}`,
        amount('activities per home'),
        'there are fewer than five homes',
        [
          `Genuine activities per home of the ${en} fifth by the agency's first belief, the first the least believed in.`,
          `按机构最初评价从低到高第${zh}个五分之一儿童之家的平均真实活动数。`,
          'S76, S80',
        ],
        (run) => meanOfFifth(run.real.genuine, run.beliefOrder, fifth),
      ),
    ),
    ...fifthNames.map(([name, en, zh], fifth) =>
      outcome(
        `supportRank${name}`,
        amount('visits per home'),
        'there are fewer than five homes',
        [
          `The agency's visits per home of the ${en} fifth by its first belief, the first the least believed in.`,
          `按机构最初评价从低到高第${zh}个五分之一儿童之家获得的平均走访。`,
          'S76',
        ],
        (run) => meanOfFifth(run.support, run.beliefOrder, fifth),
      ),
    ),
  ]),
];

/** Mean over one fifth of the places of an order, 0 the lowest; NaN for fewer than five entries. */
function meanOfFifth(values: Float64Array, sorted: Uint32Array, fifth: number): number {
  const n = values.length;
  if (n < 5) return Number.NaN;
  const from = Math.round((fifth * n) / 5);
  const to = Math.round(((fifth + 1) * n) / 5);
  let sum = 0;
  for (let place = from; place < to; place++) sum += values[sorted[place] as number] as number;
  return sum / (to - from);
}

/** An outcome of a run beside the base on the same luck, home by home and child by child. */
export interface ComparedOutcome extends Omit<Outcome, 'compute'> {
  readonly compute: (run: OpenRun, base: OpenRun) => number;
}

const strangers = 'the two runs do not have the same homes and children';

/** Shares of children and of homes that a change leaves better or worse off than they are on the same luck without it. */
export const comparedOutcomes: readonly ComparedOutcome[] = [
  ...(
    [
      ['General', 'children without special needs', '一般儿童', false],
      ['Special', 'children with special needs', '特殊儿童', true],
    ] as const
  ).flatMap(([name, en, zh, special]) =>
    (
      [
        ['better', 'better', '变好', 1],
        ['worse', 'worse', '变差', -1],
      ] as const
    ).map(
      ([way, enWay, zhWay, sign]): ComparedOutcome => ({
        name: `${way}${name}`,
        group: 10,
        unit: 'share',
        range: [0, 1],
        na: strangers,
        en: `Share of ${en} who end up ${enWay} off than without the change, on the same luck.`,
        zh: `在相同运气下，与无此改变相比${zhWay}的${zh}比例。`,
        source: 'S36, S83',
        compute: (run, base) => {
          const { gain, severity } = run.truth.children;
          const other = base.truth.children.gain;
          if (gain.length !== other.length) return Number.NaN;
          let moved = 0;
          let count = 0;
          for (let child = 0; child < gain.length; child++) {
            if (severity[child]! > 0 !== special) continue;
            count++;
            if (sign * (gain[child]! - other[child]!) > 0) moved++;
          }
          return ratio(moved, count);
        },
      }),
    ),
  ),
  ...(
    [
      ['moreGenuine', 'more', '增多', 1],
      ['fewerGenuine', 'fewer', '减少', -1],
    ] as const
  ).map(
    ([name, en, zh, sign]): ComparedOutcome => ({
      name,
      group: 4,
      unit: 'share',
      range: [0, 1],
      na: strangers,
      en: `Share of homes with ${en} genuine activities than without the change, on the same luck.`,
      zh: `在相同运气下，真实活动比无此改变时${zh}的儿童之家比例。`,
      source: 'S83',
      compute: (run, base) => {
        const [own, other] = [run.real.genuine, base.real.genuine];
        if (own.length !== other.length) return Number.NaN;
        return shareWhere(own.length, (home) => sign * ((own[home] as number) - (other[home] as number)) > 0);
      },
    }),
  ),
];
