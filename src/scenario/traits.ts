import type { SpecialChild, VillageTraits } from '../model/scenario.ts';

/** A trait of a village that fits in one cell. */
export interface TraitRow {
  readonly kind: 'number' | 'integer' | 'switch';
  readonly unit: string;
  /** Smallest and largest allowed number, both included; unused for a switch. */
  readonly range: readonly [number, number];
  readonly en: string;
  readonly zh: string;
}

export type TraitName = Exclude<keyof VillageTraits, 'specialChildren'>;

/** Traits that a village of a scenario and a row of a roster may give. What they leave out is drawn. */
export const traits: Readonly<Record<TraitName, TraitRow>> = {
  lowEducation: on('Whether the first director has little schooling.', '首任主任受教育程度是否较低。'),
  certificate: on('Whether the first director holds a certificate for the work.', '首任主任是否持有相关证书。'),
  background: on('Whether the first director has worked in education.', '首任主任是否有教育工作经历。'),
  age: of('number', 'years', [18, 70], 'Age of the first director.', '首任主任的年龄。'),
  resident: on('Whether the first director lives in the village.', '首任主任是否常住本村。'),
  skill: of('number', 'share', [0, 1], 'Skill of the first director.', '首任主任的能力。'),
  valueIdentification: of(
    'number',
    'share',
    [0, 1],
    'How far the first director holds the work to be worth doing.',
    '首任主任对工作价值的认同程度。',
  ),
  load: of(
    'number',
    'mean directors',
    [0, 10],
    'Village work beside the home; 1 is the mean director.',
    '村务负担，1 为平均水平。',
  ),
  costOfFaking: of('number', 'h-eq', [0, 1000], 'Cost of a duplicate upload.', '重复上传的代价。'),
  pressureSensitivity: of(
    'number',
    'h-eq',
    [0, 1000],
    "Value of one upload at a full quarter's shortfall under urging.",
    '在催促之下，缺口满一个季度时一次上传的价值。',
  ),
  children: of('integer', 'children', [15, 400], 'Target children of the home.', '儿童之家的服务对象人数。'),
  distance: of('number', 'km', [0, 1000], 'Distance from the county seat.', '到县城的距离。'),
  migration: of(
    'number',
    'share',
    [0, 1],
    'Share of working-age adults who work elsewhere.',
    '外出务工的劳动年龄人口比例。',
  ),
};

export const traitNames = Object.keys(traits) as readonly TraitName[];

/** Fields of a scripted special child besides its name, with their rules. */
export const childRules: Readonly<Record<Exclude<keyof SpecialChild, 'name' | 'known'>, TraitRow>> = {
  age: of('number', 'years', [0, 110], 'Age at the start of operation.', '运营开始时的年龄。'),
  severity: of('number', '-', [1, 2], 'Severity of the need.', '需求的严重程度。'),
};

/** Smallest and largest home number. */
export const HOME_NUMBERS: readonly [number, number] = [1, 1_000_000];

/** Codes and names of homes: a letter or digit, then at most 39 letters, digits, spaces, dots, dashes. */
export const HOME_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u;

function on(en: string, zh: string): TraitRow {
  return { kind: 'switch', unit: '-', range: [0, 1], en, zh };
}

function of(
  kind: 'number' | 'integer',
  unit: string,
  range: readonly [number, number],
  en: string,
  zh: string,
): TraitRow {
  return { kind, unit, range, en, zh };
}
