import { NOTHING } from '../../analysis/comparison/ranked.ts';
import { brief, decimal, fromTo, NONE, percent } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { FrontierDocument, FrontierRow } from './document.ts';
import { doingNothing, packageText } from './package.ts';

/** Heads of the tables. */
export const frontierWords = {
  arm: { en: 'arm', zh: '方案' },
  cost: { en: 'yuan', zh: '元' },
  gain: { en: 'gain', zh: '收益' },
  interval: { en: '95 % interval', zh: '95%区间' },
  standing: { en: 'stands', zh: '地位' },
  regret: { en: 'greatest regret', zh: '最大后悔值' },
  promise: { en: 'below its promise', zh: '低于自身预期' },
  backfires: { en: 'backfires', zh: '适得其反' },
  satisfices: { en: 'satisfies', zh: '满足条件' },
  stays: { en: 'stays', zh: '保持' },
  package: { en: 'package', zh: '组合' },
  marks: {
    en: 'each point a package on the front; large: stays on it in nine of ten resamples of fresh luck',
    zh: '每点为前沿上的一个组合；大点：在新运气的九成重抽样中仍居前沿',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** An outcome as heads of columns and axes have room for it: a sum by its first part. */
export function shortName(outcome: string): Bilingual {
  const [first = '', ...more] = outcome.split('+');
  if (more.length === 0) return { en: outcome, zh: outcome };
  return { en: `${first} + ${more.length} more`, zh: `${first}等${more.length + 1}项之和` };
}

/** An amount in yuan, such as `60,000`. */
export function yuan(amount: number): string {
  return decimal(amount, 0);
}

/** The package that gains most by an outcome among those of the front that fresh luck leaves there, and the cheapest that gains half of it. */
export function mostGain({ search, weights }: FrontierDocument, outcome: string): Bilingual {
  const about = shortName(outcome);
  const sure = (search?.front ?? [])
    .filter(({ stays }) => stays >= 0.9)
    .flatMap((one) => {
      const { cost, gains } = one;
      const gain = gains.find((own) => own.outcome === outcome)?.gain ?? Number.NaN;
      return gain > 0 ? [{ name: packageText(one, weights), cost, gain }] : [];
    });
  if (sure.length === 0) {
    return {
      en: `By ${about.en}: no package gains that fresh luck leaves on the front`,
      zh: `以${about.zh}计：没有在新运气下仍居前沿而有收益的组合`,
    };
  }
  const best = sure.reduce((one, other) => (other.gain > one.gain ? other : one));
  const half = sure
    .filter(({ gain }) => gain >= best.gain / 2)
    .reduce((one, other) => (other.cost < one.cost ? other : one));
  const more: Bilingual =
    half === best
      ? { en: '', zh: '' }
      : {
          en: `; half of that or more costs no less than ${yuan(half.cost)} (${half.name.en})`,
          zh: `；达到其半数至少需${yuan(half.cost)}元（${half.name.zh}）`,
        };
  return {
    en: `By ${about.en}: ${best.name.en} gains most, ${brief(best.gain)} for ${yuan(best.cost)} yuan${more.en}`,
    zh: `以${about.zh}计：收益最大者为${best.name.zh}，以${yuan(best.cost)}元得${brief(best.gain)}${more.zh}`,
  };
}

/** An arm by its name, or doing nothing. */
function named(name: string): Bilingual {
  return name === NOTHING ? doingNothing : { en: name, zh: name };
}

/** Where an arm stands between cost and effect. */
function standingText({ standing }: FrontierRow): Bilingual {
  if (standing.kind === 'dominated') {
    const by = named(standing.by);
    return { en: `beaten by ${by.en}`, zh: `劣于${by.zh}` };
  }
  if (standing.kind === 'extended') {
    const [one, other] = [named(standing.between[0]), named(standing.between[1])];
    return { en: `beaten by a mix of ${one.en} and ${other.en}`, zh: `劣于${one.zh}与${other.zh}的混合` };
  }
  if (standing.ratio === null) return { en: 'on the frontier', zh: '位于前沿' };
  return {
    en: `on the frontier, ${brief(standing.ratio)} yuan a unit more`,
    zh: `位于前沿，每增一单位${brief(standing.ratio)}元`,
  };
}

/** Which arms are on the frontier, which would be regretted least, which satisfy, what the search found. */
export function frontierSentences(document: FrontierDocument): readonly Bilingual[] {
  const { outcomes, satisficing, satisfice, search, budget, sets } = document;
  const byOutcome = outcomes
    .filter(({ rows }) => rows.length > 0)
    .map(({ outcome, rows }): Bilingual => {
      const on = rows.filter(({ standing }) => standing.kind === 'efficient').map(({ arm }) => arm);
      const least = rows.reduce((best, one) => (one.greatest < best.greatest ? one : best));
      const back = rows.filter(({ backfires }) => backfires > 0.5).map(({ arm }) => arm);
      const none = { en: 'none', zh: '无' };
      return {
        en: `By ${outcome}: on the frontier ${on.join(', ') || none.en}; least regretted ${least.arm} (at most ${brief(least.greatest)} behind the best of a set); worse than doing nothing in most of the ${sets} sets: ${back.join(', ') || none.en}.`,
        zh: `以${outcome}计：前沿上为${on.join('、') || none.zh}；后悔值最小者为${least.arm}（至多落后各组最优${brief(least.greatest)}）；在${sets}组参数的多数中不如不作为者：${back.join('、') || none.zh}。`,
      };
    });
  const good = satisficing.filter(({ share }) => share >= 0.9).map(({ arm }) => arm);
  const text: Bilingual = {
    en: `"${satisfice}" holds in nine of ten sets or more for ${good.join(', ') || 'no arm'}.`,
    zh: `在九成以上的参数组中满足“${satisfice}”者：${good.join('、') || '无'}。`,
  };
  const ofArms = satisficing.length === 0 ? [] : [...byOutcome, text];
  if (search === null || budget === null) return ofArms;
  const { front, evaluated, tooDear } = search;
  const sure = front.filter(({ stays }) => stays >= 0.9).length;
  return [
    ...ofArms,
    {
      en: `Within ${yuan(budget)} yuan, ${evaluated} packages were run; ${front.length} are on the front, ${sure} of them in nine of ten resamples of runs that the search did not see.${tooDear.length === 0 ? '' : ` Too dear alone, and so in no package: ${tooDear.join(', ')}.`}`,
      zh: `在${yuan(budget)}元之内共运行${evaluated}个组合；前沿上有${front.length}个，其中${sure}个在搜索未见之运行的九成重抽样中仍居前沿。${tooDear.length === 0 ? '' : `单独即超支、故不入任何组合者：${tooDear.join('、')}。`}`,
    },
  ];
}

function intervalText(interval: readonly [number, number] | null, language: keyof Bilingual): string {
  return interval === null ? NONE : fromTo(interval.map(brief), language);
}

/** A table of the arms by one outcome. */
export function armTable(
  { rows }: FrontierDocument['outcomes'][number],
  { satisficing }: FrontierDocument,
  language: keyof Bilingual,
) {
  const w = frontierWords;
  const heads = [w.arm, w.cost, w.gain, w.interval, w.regret, w.promise, w.backfires, w.satisfices, w.standing];
  return {
    head: heads.map((word) => word[language]),
    rows: rows.map((row) => ({
      head: row.arm,
      cells: [
        yuan(row.cost),
        brief(row.gain),
        intervalText(row.interval, language),
        brief(row.greatest),
        brief(row.promise),
        percent(row.backfires, language),
        percent(satisficing.find(({ arm }) => arm === row.arm)?.share ?? Number.NaN, language),
        standingText(row)[language],
      ],
    })),
    numbers: true,
  };
}

/** A table of the front that the search found. */
export function frontTable({ search, weights }: FrontierDocument, language: keyof Bilingual) {
  const w = frontierWords;
  const front = search?.front ?? [];
  const outcomes = front[0]?.gains.map(({ outcome }) => outcome) ?? [];
  return {
    head: [
      w.package[language],
      w.cost[language],
      ...outcomes.map((outcome) => shortName(outcome)[language]),
      w.stays[language],
    ],
    rows: front.map(({ name, levers, cost, gains, stays }) => ({
      head: packageText({ name, levers }, weights)[language],
      cells: [
        yuan(cost),
        ...gains.map(({ gain, interval }) => {
          const ends = intervalText(interval, language);
          return language === 'en' ? `${brief(gain)} (${ends})` : `${brief(gain)}（${ends}）`;
        }),
        percent(stays, language),
      ],
    })),
    numbers: true,
  };
}
