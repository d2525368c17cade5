import type { Path } from '../../model/parameters/table.ts';
import type { Fix, Scenario } from '../../model/scenario.ts';
import { baseline, type Card, content } from '../content.ts';
import type { State } from '../state/state.ts';

/** A rule of the class: reform cards and perhaps a scorecard of its own. */
export interface Rule {
  readonly cards: string;
  readonly formula: string | null;
}

/** The rule of the case: no card, the formula as it is. */
export const caseRule: Rule = { cards: '', formula: null };

/** First week of everything that changes; before it two rules are the same to the last bit. */
const ruleWeek = 14;

export function cardsOf(letters: string): readonly Card[] {
  return [...letters].flatMap((letter) => content.cards.find((card) => card.letter === letter) ?? []);
}

/** What names a rule among all others. */
export function keyOf({ cards, formula }: Rule): string {
  return JSON.stringify([[...cards].sort().join(''), formula]);
}

/** The case under a rule. */
export function scenarioOf(rule: Rule): Scenario {
  const own: readonly Fix[] =
    rule.formula === null ? [] : [{ from: ruleWeek, set: { 'scorecards.director': rule.formula }, cost: null }];
  const fixes = [...cardsOf(rule.cards).flatMap((card) => card.fixes), ...own];
  if (fixes.length === 0) return baseline;
  return { ...baseline, name: 'class', fixes: [...baseline.fixes, ...fixes].sort((a, b) => a.from - b.from) };
}

/** Yuan of a rule over the project. */
export function costOf({ cards }: Rule): number {
  return cardsOf(cards).reduce((sum, { yuan }) => sum + yuan, 0);
}

/** What reforms may cost together in the lesson: a quarter of the project's money. */
export const reformBudget = baseline.values['city.budget'] / 4;

/** Whether cards must be put back before they are run: in the sandbox more can be chosen than the lesson pays for. Cards that a teacher locked cannot. */
export function isOverBudget({ cards, lock }: Pick<State, 'cards' | 'lock'>): boolean {
  return !lock.includes('cards') && costOf({ cards, formula: null }) > reformBudget;
}

/** Whether a rule is nothing but stricter. A formula of one's own may be anything. */
export function isStricter({ cards, formula }: Rule): boolean {
  return cards !== '' && formula === null && cardsOf(cards).every((card) => card.isStricter);
}

/** Cards that change what another chosen card changes too: only one of them could count. */
export function clashes(letters: string, candidate: Card): readonly Card[] {
  const paths = pathsOf(candidate);
  return cardsOf(letters).filter((card) => card !== candidate && pathsOf(card).some((path) => paths.includes(path)));
}

function pathsOf({ fixes }: Card): readonly Path[] {
  return fixes.flatMap(({ set }) => Object.keys(set) as Path[]);
}
