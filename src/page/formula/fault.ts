import { check } from '../../model/scorecard/check.ts';
import { compile } from '../../model/scorecard/compile.ts';
import { FormulaError } from '../../model/scorecard/formulaError.ts';

/** What is wrong with a formula of the director's scorecard, or null. */
export function faultOf(text: string): FormulaError | null {
  try {
    check(compile(text, 'director'));
    return null;
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}
