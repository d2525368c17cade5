import { headlines } from '../../../analysis/comparison/headline.ts';
import type { ArmResult, Ranking } from '../../../analysis/comparison/result.ts';
import type { Bilingual } from '../../../model/scenario.ts';
import { plainText, sizeText } from '../number.ts';
import { finite } from '../reading.ts';
import type { Told } from '../told.ts';
import { listed } from './list.ts';

/** Fixes of the frontier that the sentence names. */
const NAMED = 4;

/** What the frontier is for welfare, which fix one would regret least, and what could not be settled. */
export function costSentence({ arms, rankings, sets }: Told): Bilingual {
  const ranking = rankings.find(({ outcome }) => outcome === 'welfare3');
  const parts = [
    ...(ranking === undefined
      ? []
      : [
          frontierPart(arms, ranking),
          ...regretPart(arms, ranking, sets),
          ...(leastRegret(arms, ranking.regrets)?.greatest === 0 ? [] : bestPart(arms, ranking)),
        ]),
    openPart(arms, sets),
  ];
  const en = parts.map((part) => part.en).join('; ');
  return { en: `${en}.`, zh: `${parts.map(({ zh }) => zh).join('；')}。` };
}

function frontierPart(arms: readonly ArmResult[], { standings }: Ranking): Bilingual {
  if (arms.every(({ cost }) => cost.total === 0)) {
    return {
      en: 'No fix states a cost, so that nothing can be said of welfare against money',
      zh: '没有一项改革列明成本，因此无从比较福利与花费',
    };
  }
  const efficient = arms
    .filter((_, arm) => standings[arm]?.kind === 'efficient')
    .sort((a, b) => a.cost.total - b.cost.total);
  if (efficient.length === 0) {
    return {
      en: 'Set against its cost, no fix does more for welfare than doing nothing',
      zh: '就成本而论，没有一项改革的福利高于不作为',
    };
  }
  const all = listed(efficient, NAMED);
  const [cheapest, dearest] = [efficient[0], efficient.at(-1)].map((arm) => sizeText('count', arm?.cost.total ?? null));
  const range = cheapest === dearest ? cheapest : `${cheapest}–${dearest}`;
  const doubtful = doubtfulPart(efficient);
  return {
    en: `Of what is gained for money, the frontier for welfare is ${all.en} (${range} yuan)${doubtful.en}`,
    zh: `就花费所得而言，福利的效率前沿为${all.zh}（${range}元）${doubtful.zh}`,
  };
}

/** The frontier goes by means: which of its fixes are not surely above doing nothing must be said. */
function doubtfulPart(efficient: readonly ArmResult[]): Bilingual {
  const doubtful = efficient.filter(({ effects }) => effects['welfare3']?.verdict !== 'more');
  if (doubtful.length === 0) return { en: '', zh: '' };
  const { en, zh } = listed(doubtful);
  return {
    en: `, where ${en} ${doubtful.length === 1 ? 'is' : 'are'} not surely better than doing nothing`,
    zh: `，其中${zh}未能确定优于不作为`,
  };
}

/** The fix with the least greatest regret; of a single one there is nothing to say. */
function regretPart(arms: readonly ArmResult[], { regrets }: Ranking, sets: number): readonly Bilingual[] {
  const least = leastRegret(arms, regrets);
  if (least === null) return [];
  const { title } = least.arm;
  const size = sizeText('number', least.greatest);
  const where = sets > 1 ? { en: 'parameter set', zh: '参数组' } : { en: 'run', zh: '运行' };
  return [
    least.greatest === 0
      ? {
          en: `“${title.en}” is the best for welfare in every ${where.en}`,
          zh: `“${title.zh}”在每${sets > 1 ? '一' : '次'}${where.zh}中福利均最优`,
        }
      : {
          en: `one would regret “${title.en}” least (at worst ${size} of welfare behind the best of a ${where.en})`,
          zh: `最不令人后悔的是“${title.zh}”（最差时比该${where.zh}的最优者少${size}福利）`,
        },
  ];
}

/** The fix with the smallest greatest regret; null for fewer than two fixes, or where none has a value. */
function leastRegret(arms: readonly ArmResult[], regrets: Ranking['regrets']) {
  if (arms.length < 2) return null;
  let best: { readonly arm: ArmResult; readonly greatest: number } | null = null;
  for (const [k, arm] of arms.entries()) {
    const greatest = finite(regrets[k]?.greatest);
    if (greatest !== null && (best === null || greatest < best.greatest)) best = { arm, greatest };
  }
  return best;
}

/** How sure it is which fix is the best. */
function bestPart(arms: readonly ArmResult[], { places }: Ranking): readonly Bilingual[] {
  if (arms.length < 2) return [];
  const firsts = arms
    .map((arm, k) => ({ arm, first: finite(places[k]?.first) ?? 0 }))
    .sort((a, b) => b.first - a.first);
  const [top, next] = firsts;
  if (top === undefined || next === undefined || top.first === 0) return [];
  const share = (language: keyof Bilingual, { first }: typeof top) => plainText('share', first, language);
  const { title } = top.arm;
  if (top.first >= 0.95) {
    return [
      {
        en: `“${title.en}” is the best for welfare in ${share('en', top)} of the resamples`,
        zh: `“${title.zh}”在${share('zh', top)}的重抽样中福利最优`,
      },
    ];
  }
  return [
    {
      en: `which is the best for welfare is not settled (“${title.en}” in ${share('en', top)} of the resamples, “${next.arm.title.en}” in ${share('en', next)})`,
      zh: `何者福利最优尚不能确定（“${title.zh}”占重抽样的${share('zh', top)}，“${next.arm.title.zh}”占${share('zh', next)}）`,
    },
  ];
}

/** How many differences of the league table the runs do not settle. */
function openPart(arms: readonly ArmResult[], sets: number): Bilingual {
  const lucks = arms.map(({ replicates }) => replicates);
  const [least, most] = [Math.min(...lucks) * sets, Math.max(...lucks) * sets];
  const runs = {
    en: least === most ? `${most}` : `${least} to ${most}`,
    zh: least === most ? `${most}` : `${least}至${most}`,
  };
  const verdicts = arms.flatMap(({ effects }) => headlines.flatMap(({ outcome }) => effects[outcome]?.verdict ?? []));
  const all = sizeText('count', verdicts.length);
  const open = verdicts.filter((verdict) => verdict === 'undecided').length;
  if (open === 0) {
    return {
      en: `all ${all} differences are settled by the ${runs.en} ${most === 1 ? 'run' : 'runs'} of each fix`,
      zh: `每项改革${runs.zh}次运行即可确定全部${all}个差值`,
    };
  }
  return {
    en: `${sizeText('count', open)} of ${all} differences are not settled by the ${runs.en} ${most === 1 ? 'run' : 'runs'} of each fix`,
    zh: `每项改革${runs.zh}次运行尚不能确定${all}个差值中的${sizeText('count', open)}个`,
  };
}
