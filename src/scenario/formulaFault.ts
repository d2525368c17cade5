import type { ScorecardName } from '../model/parameters/row.ts';
import type { Scenario } from '../model/scenario.ts';
import { compile } from '../model/scorecard/compile.ts';
import { FormulaError } from '../model/scorecard/formulaError.ts';
import { baseObservables, emptyValues } from '../model/scorecard/observables.ts';

/** A formula of a scenario and where it stands. */
interface Candidate {
  readonly path: string;
  /** Week of operation from which it holds; null from the start. */
  readonly from: number | null;
  readonly text: string;
  readonly name: ScorecardName;
}

const names: readonly ScorecardName[] = ['bureau', 'agency', 'grade', 'director', 'caseCredit'];

/**
 * What to tell the writer of a scenario whose formula had no finite value in a run: scenario, parameter, column, the values at which it
 * fails, what to do. Null for any other error.
 */
export function formulaFault(scenario: Scenario, error: unknown): string | null {
  if (!(error instanceof FormulaError)) return null;
  const found = culprit(scenario, error.message);
  const where =
    found === null
      ? 'a formula'
      : `the formula ${found.path}${found.from === null ? '' : `, in force from week ${found.from},`}`;
  const text = found === null ? '' : `\n  ${found.text}\n  ${' '.repeat(error.column - 1)}^`;
  const what = error.message.replace(/^the formula has /, '');
  return `${where} of the scenario "${scenario.name}" has ${what} (column ${error.column}).${text}\n  ${error.hint}`;
}

/** The formula that fails at the values that the message gives; failing that, the only one that is made of these observables. */
function culprit(scenario: Scenario, message: string): Candidate | null {
  const given = [...message.matchAll(/(\w+) = (-?[\w.+-]+)/g)].map(
    ([, name, value]) => [name as string, Number(value)] as const,
  );
  const uses = given.map(([name]) => name).join(' ');
  const alike = candidates(scenario).filter(({ text, name }) => compile(text, name).uses.join(' ') === uses);
  const failing = alike.filter(({ text, name }) => !Number.isFinite(compile(text, name).evaluate(at(name, given))));
  return failing[0] ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}

function candidates({ values, fixes }: Scenario): readonly Candidate[] {
  return names.flatMap((name) => {
    const path = `scorecards.${name}` as const;
    const dated = fixes.flatMap(({ from, set }) => {
      const text = set[path];
      return text === undefined ? [] : [{ path, from, text, name }];
    });
    return [{ path, from: null, text: values[path], name }, ...dated];
  });
}

function at(name: ScorecardName, given: readonly (readonly [string, number])[]): Float64Array {
  const values = emptyValues(name);
  const bases = baseObservables(name);
  for (const [observable, value] of given) {
    const index = bases.findIndex((base) => base.name === observable);
    if (index >= 0) values[index] = value;
  }
  return values;
}
