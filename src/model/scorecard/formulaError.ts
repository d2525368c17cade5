/** A formula that cannot be used: what is wrong, where in its text, and what to do about it. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  /** Character of the formula, 1 for the first; one past the end when something is missing there. */
  readonly column: number;
  /** What to do, in one or two sentences. */
  readonly hint: string;

  constructor(message: string, column: number, hint: string) {
    super(message);
    this.column = column;
    this.hint = hint;
  }
}
