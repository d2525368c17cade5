import type { Expression } from '../../model/scorecard/expression.ts';
import { FormulaError } from '../../model/scorecard/formulaError.ts';
import { computeOf, type Operation } from '../../model/scorecard/operations.ts';
import { parseOver } from '../../model/scorecard/parse.ts';

/** A condition on outcomes, in the formula language. */
export interface Condition {
  readonly text: string;
  /** Names that it uses, in the order of their first use. */
  readonly uses: readonly string[];
  /** Whether it holds; null where a name that it uses is undefined (NaN). @param values one a name of `uses` */
  holds(values: ArrayLike<number>): boolean | null;
}

/**
 * @param known names that may stand in it
 * @param list where all of them stand, for the message
 * @throws FormulaError with its column
 */
export function conditionOf(text: string, known: readonly string[], list: string): Condition {
  const expression = parseOver(text, known, list);
  if (!isYesOrNo(expression)) {
    const hint = 'Compare it with a number or with another outcome, such as genuine < 600.';
    throw new FormulaError('this is a number, which neither holds nor does not', 1, hint);
  }
  const uses = [...new Set(namesIn(expression))];
  const compute = compiled(expression, uses);
  return {
    text,
    uses,
    holds(values) {
      for (let k = 0; k < uses.length; k++) if (Number.isNaN(values[k] as number)) return null;
      const found = compute(values);
      return !Number.isNaN(found) && found !== 0;
    },
  };
}

/** Operations whose answer is yes or no. */
const answers: readonly Operation[] = ['less', 'atMost', 'more', 'atLeast', 'equal', 'unequal', 'and', 'or', 'not'];

function isYesOrNo(part: Expression): boolean {
  if (part.kind === 'number' || part.kind === 'name') return false;
  if (part.operation === 'choose') return part.operands.slice(1).every(isYesOrNo);
  return answers.includes(part.operation);
}

function namesIn(part: Expression): readonly string[] {
  if (part.kind === 'number') return [];
  return part.kind === 'name' ? [part.name] : part.operands.flatMap(namesIn);
}

type Compute = (values: ArrayLike<number>) => number;

function compiled(part: Expression, uses: readonly string[]): Compute {
  if (part.kind === 'number') return () => part.value;
  if (part.kind === 'name') {
    const place = uses.indexOf(part.name);
    return (values) => values[place] as number;
  }
  const operands = part.operands.map((operand) => compiled(operand, uses));
  const compute = computeOf(part.operation);
  const [a = zero, b = zero, c = zero, ...rest] = operands;
  if (part.operation === 'min' || part.operation === 'max') {
    const [first = zero, ...others] = operands;
    return (values) => others.reduce((found, next) => compute(found, next(values), 0), first(values));
  }
  if (rest.length > 0) throw new RangeError(`${part.operation} takes three operands at most`);
  return (values) => compute(a(values), b(values), c(values));
}

const zero: Compute = () => 0;
