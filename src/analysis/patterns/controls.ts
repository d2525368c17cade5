import type { Values } from '../../model/parameters/table.ts';
import type { Bilingual, Scenario } from '../../model/scenario.ts';
import { withValues } from '../../scenario/withValues.ts';

/** A change on top of the scenario under test, on the same luck. */
export interface Control {
  /** What is otherwise. */
  readonly text: Bilingual;
  readonly set: Partial<Values>;
}

const gift = { 'agency.gift': 4, 'agency.giftShare': 0.2 } as const satisfies Partial<Values>;
const equalShare = { 'agency.floor': 1, 'agency.floorBy': 'home' } as const satisfies Partial<Values>;
/** As scenarios/regimes/agency-capped-counts.yaml: neither showcase nor grade. */
const completionOnly = { 'scorecards.agency': 'completion' } as const satisfies Partial<Values>;

/** All controls by name. A pattern says which it needs; each is simulated once a replicate, for all patterns together. */
export const controls = {
  noCredit: {
    text: {
      en: 'every fake is refused: people look at each upload and see each fake',
      zh: '一切造假均被拒收：每次上传都有人查看且识破',
    },
    set: { 'app.screening': 'human', 'app.humanShare': 1, 'app.humanCatch': 1 },
  },
  completionOnly: {
    text: {
      en: 'the agency is paid for counts up to the target and for nothing else',
      zh: '机构只按目标以内的上传次数获酬',
    },
    set: completionOnly,
  },
  equalShare: {
    text: { en: 'every home gets the same support', zh: '每家获得相同的支持' },
    set: equalShare,
  },
  luckyStart: {
    text: {
      en: 'a fifth of the homes, drawn by lot, get four more visits in the first quarter',
      zh: '抽签选出五分之一的儿童之家，首季度各多获四次走访',
    },
    set: gift,
  },
  luckyStartEqual: {
    text: { en: 'the same gift, and equal support besides', zh: '同样的馈赠，其余平均分配' },
    set: { ...gift, ...equalShare },
  },
  luckyStartCompletionOnly: {
    text: { en: 'the same gift from an agency that is paid for counts only', zh: '同样的馈赠，机构只按次数获酬' },
    set: { ...gift, ...completionOnly },
  },
  noPressure: {
    text: { en: 'no score is worth anything to a director', zh: '任何考核对主任都毫无价值' },
    set: { 'director.stakes': 0 },
  },
  devotedDirectors: {
    text: {
      en: 'every director holds the work to be worth doing (but those whose mind the scenario sets)',
      zh: '每位主任都认为此项工作值得做（情景另行设定者除外）',
    },
    set: { 'director.valueMean': 0.99, 'director.valueConcentration': 100 },
  },
} as const satisfies Readonly<Record<string, Control>>;

export type ControlName = keyof typeof controls;

/**
 * A scenario with values that hold from the first week to the last: a dated fix of the scenario no longer changes them.
 * Everything else of its fixes stays.
 */
export function held(scenario: Scenario, set: Partial<Values>): Scenario {
  const fixes = scenario.fixes.map((fix) => ({
    ...fix,
    set: Object.fromEntries(Object.entries(fix.set).filter(([path]) => !(path in set))) as Partial<Values>,
  }));
  return { ...withValues(scenario, set), fixes };
}
