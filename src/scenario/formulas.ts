import type { Assignment } from './parameter.ts';
import type { Faults } from './place.ts';

/**
 * Compiles every formula among the assignments and tries it on the documented ranges of its observables. The compiler is loaded
 * only when there is a formula: it takes longer to load than everything else here together.
 */
export async function checkFormulas(assignments: readonly Assignment[], faults: Faults): Promise<void> {
  const formulas = assignments.flatMap(({ path, formula }) => (formula === null ? [] : [{ path, ...formula }]));
  if (formulas.length === 0) return;
  const [{ compile }, { check }, { FormulaError }] = await Promise.all([
    import('../model/scorecard/compile.ts'),
    import('../model/scorecard/check.ts'),
    import('../model/scorecard/formulaError.ts'),
  ]);
  for (const { path, row, text, within } of formulas) {
    try {
      check(compile(text, row.scorecard));
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      faults.at(within(error.column - 1), `formula "${path}": ${error.message}`, '', error.hint);
    }
  }
}
