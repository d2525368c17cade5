import { type Condition, conditionOf } from '../analysis/discovery/condition.ts';
import { BASE, CHANGE, conditionNames } from '../analysis/discovery/names.ts';
import { exits, Failure } from '../experiment/failure.ts';
import { FormulaError } from '../model/scorecard/formulaError.ts';
import { printable } from '../scenario/printable.ts';

/**
 * A condition of the command line. @param option its name, for the message
 * @throws Failure (2) with a mark under the fault
 */
export function readCondition(option: string, text: string, withArm: boolean): Condition {
  const sides = withArm
    ? ` NAME is its value in the arm, NAME${BASE} in the base, NAME${CHANGE} what the arm changes.`
    : ` NAME${BASE} and NAME${CHANGE} need an arm.`;
  try {
    return conditionOf(text, conditionNames(withArm), `docs/measures.md lists all outcomes.${sides}`);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const mark = `${' '.repeat(error.column + 1)}^`;
    throw new Failure(exits.wrong, `--${option}: ${error.message}\n  ${printable(text)}\n${mark}\n  ${error.hint}`);
  }
}
