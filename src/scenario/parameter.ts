import type { FormulaRow, ParameterRow } from '../model/parameters/row.ts';
import type { Path, Values } from '../model/parameters/table.ts';
import type { Faults, Place } from './place.ts';
import { described, type Node } from './tree.ts';
import { readChoice, readNumber, readSwitch } from './values.ts';

/** Longest formula in characters. */
const LONGEST_FORMULA = 2000;

/** A parameter that a file or the command line sets, checked against the table. */
export interface Assignment {
  readonly path: Path;
  readonly value: Values[Path] | string;
  /** Where the name stands. */
  readonly place: Place;
  /** For a formula: still to be compiled, with where its characters stand. */
  readonly formula: Formula | null;
}

/** A formula that is still to be compiled. */
export interface Formula {
  readonly row: FormulaRow;
  readonly text: string;
  readonly within: (index: number) => Place;
}

/** Checks the value of one parameter; undefined after a fault. Formulas are compiled later: `./formulas.ts`. */
export function readParameter(
  path: Path,
  row: ParameterRow,
  place: Place,
  node: Node,
  faults: Faults,
): Assignment | undefined {
  const hint = `The default is ${String(row.default)}.`;
  switch (row.kind) {
    case 'number':
    case 'integer': {
      const rule = { whole: row.kind === 'integer', range: row.range, unit: row.unit };
      return assignment(path, readNumber(node, path, rule, hint, faults), place);
    }
    case 'switch':
      return assignment(path, readSwitch(node, path, hint, faults), place);
    case 'choice':
      return assignment(path, readChoice(node, path, row.choices, hint, faults), place);
    case 'formula':
      return readFormula(path, row, place, node, faults);
  }
}

function assignment(path: Path, value: Assignment['value'] | undefined, place: Place): Assignment | undefined {
  return value === undefined ? undefined : { path, value, place, formula: null };
}

function readFormula(path: Path, row: FormulaRow, place: Place, node: Node, faults: Faults): Assignment | undefined {
  const isFormula = node.kind === 'scalar' && (typeof node.value === 'string' || typeof node.value === 'number');
  if (!isFormula) {
    faults.at(
      node.place,
      `"${path}" must be a formula`,
      `It is ${described(node)}.`,
      `Write it in quotes, such as "${row.default}".`,
    );
    return undefined;
  }
  // `0` is a formula too: a scorecard that pays for nothing.
  const text = typeof node.value === 'number' ? node.written : node.value;
  if (typeof text !== 'string') return undefined;
  if (text.length > LONGEST_FORMULA) {
    faults.at(node.place, `the formula "${path}" is too long`, `At most ${LONGEST_FORMULA} characters are read.`);
    return undefined;
  }
  return { path, value: text, place, formula: { row, text, within: node.within } };
}
