import type { Effect } from '../../analysis/comparison/effect.ts';
import type { Headline } from '../../analysis/comparison/headline.ts';
import { fromTo, NONE, percent } from '../../measures/written.ts';
import type { Bilingual } from '../../model/scenario.ts';
import { type Difference, differences } from '../figures/differences.ts';
import type { Chart } from './block.ts';
import { signedText } from './number.ts';
import { headlineOf, turnMarks, turnOf } from './reading.ts';
import type { Table } from './table.ts';
import { unitOf } from './units.ts';
import { turnWords } from './words.ts';

/** A fix under its title, with its effect on one outcome. */
export interface Titled {
  readonly title: Bilingual;
  readonly effect: Effect;
}

const words = {
  fix: { en: 'Fix', zh: '改革' },
  difference: { en: 'Mean difference', zh: '平均差' },
  interval: { en: '95 % interval', zh: '95%区间' },
  band: { en: '90 % of single runs', zh: '单次运行的90%' },
  runs: { en: 'Runs of this sign', zh: '同号运行' },
  sets: { en: 'Sets of this sign', zh: '同号参数组' },
  standardized: { en: 'In standard deviations', zh: '标准差数' },
  verdict: { en: 'Verdict', zh: '判定' },
  unit: (unit: string): Bilingual => ({
    en: `Difference from the base in ${unit}; thick: 95 % interval, thin: 90 % of single runs; shaded: about the same`,
    zh: `与基准之差（${unit}）；粗线：95%区间，细线：单次运行的90%；阴影：大致相同`,
  }),
  still: (count: number): Bilingual => ({
    en: `; not drawn: ${count} in which it moved in no run`,
    zh: `；未画出：任何运行中均无变化的${count}项`,
  }),
} as const;

/** The finding of many effects on one outcome, in a line. */
export function effectTitle({ outcome, wanted, style, short }: Headline, all: readonly Titled[]): Bilingual {
  const count = (turn: string) => all.filter(({ effect }) => turnOf(wanted, effect.verdict) === turn).length;
  const moved = all.filter(({ effect }) => effect.verdict === 'more' || effect.verdict === 'less');
  const open = count('undecided');
  const unsettled = open === 0 ? { en: '', zh: '' } : { en: `, ${open} not settled`, zh: `，${open}项未定` };
  const [top] = [...moved].sort((a, b) => Math.abs(b.effect.difference ?? 0) - Math.abs(a.effect.difference ?? 0));
  const name = { en: `${short.en.charAt(0).toUpperCase()}${short.en.slice(1)}`, zh: short.zh };
  if (top === undefined) {
    return {
      en: `${name.en}: surely moved by none of ${all.length}${unsettled.en}`,
      zh: `${name.zh}：${all.length}项中没有一项使其确实变化${unsettled.zh}`,
    };
  }
  const [good, bad] = wanted === null ? [count('up'), count('down')] : [count('better'), count('worse')];
  const ways =
    wanted === null
      ? { en: `more with ${good}, less with ${bad}`, zh: `${good}项增加，${bad}项减少` }
      : { en: `${good} better, ${bad} worse`, zh: `${good}项变好，${bad}项变差` };
  const unit = style === 'share' ? unitOf(outcome) : { en: '', zh: '' };
  const size = signedText(style, top.effect.difference);
  return {
    en: `${name.en}: of ${all.length}, ${ways.en}${unsettled.en}; most: “${top.title.en}” ${size}${unit.en === '' ? '' : ` ${unit.en}`}`,
    zh: `${name.zh}：${all.length}项中${ways.zh}${unsettled.zh}；变化最大：“${top.title.zh}”${size}${unit.zh}`,
  };
}

/** Effects on one outcome, sorted by their size in the wanted direction, with the table behind. */
export function effectChart(
  name: string,
  outcome: string,
  all: readonly Titled[],
  language: keyof Bilingual,
  title = effectTitle(headlineOf(outcome), all)[language],
): Chart | null {
  const headline = headlineOf(outcome);
  const sign = headline.wanted === 'less' ? -1 : 1;
  const known = all
    .filter(({ effect }) => effect.difference !== null)
    .sort((a, b) => sign * ((b.effect.difference ?? 0) - (a.effect.difference ?? 0)));
  const drawn = known.filter(({ effect }) => effect.verdict !== 'unchanged');
  if (drawn.length === 0) return null;
  const { style, wanted } = headline;
  const rows = drawn.map(({ title: label, effect }): Difference => {
    const turn = turnOf(wanted, effect.verdict);
    return {
      label: label[language],
      value: `${signedText(style, effect.difference)} ${turnMarks[turn]}`,
      difference: effect.difference ?? 0,
      interval: effect.interval,
      band: effect.band,
      turn,
    };
  });
  const same = drawn.find(({ effect }) => effect.same !== null)?.effect.same ?? null;
  const tick = (value: number) => signedText(style, value);
  const still = known.length - drawn.length;
  return {
    name,
    title,
    unit: `${words.unit(unitOf(outcome)[language])[language]}${still > 0 ? words.still(still)[language] : ''}`,
    sizes: ['wide', 'narrow'],
    draw: (size) => differences(rows, same, tick, size),
    table: effectTable(headline, known, language),
  };
}

/** All that is known of effects on one outcome. */
function effectTable({ style, wanted }: Headline, all: readonly Titled[], language: keyof Bilingual): Table {
  const ends = (pair: readonly [number, number] | null): string =>
    pair === null
      ? '–'
      : fromTo(
          pair.map((end) => signedText(style, end)),
          language,
        );
  const share = (value: number | null): string => (value === null ? NONE : percent(value, language));
  return {
    head: [
      words.fix,
      words.difference,
      words.interval,
      words.band,
      words.runs,
      words.sets,
      words.standardized,
      words.verdict,
    ].map((word) => word[language]),
    numbers: true,
    rows: all.map(({ title, effect }) => {
      const turn = turnOf(wanted, effect.verdict);
      return {
        head: title[language],
        cells: [
          signedText(style, effect.difference),
          ends(effect.interval),
          ends(effect.band),
          share(effect.signRuns),
          share(effect.signSets),
          signedText('number', effect.standardized),
          { text: `${turnMarks[turn]} ${turnWords[turn][language]}`, turn },
        ],
      };
    }),
  };
}
