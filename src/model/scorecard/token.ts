/** A piece of a formula's text. */
export interface Token {
  readonly kind: 'number' | 'name' | 'word' | 'sign';
  readonly text: string;
  /** 1-based. */
  readonly column: number;
}

/** `and`, `or` and `not` are words; every other run of letters is a name. */
export const words: ReadonlySet<string> = new Set(['and', 'or', 'not']);

export const comparisons: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '!=']);

/** Whether a number, name or parenthesis ends here, so that an operator must follow. */
export function endsValue(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.kind === 'name' || token.text === ')');
}

/** Whether an operator has no value on its left here, so that it is a sign or `not`. */
export function isPrefix(token: Token, before: Token | undefined): boolean {
  return token.text === 'not' || (token.text === '-' && !endsValue(before));
}

/** A piece of text short enough for a message. */
export function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}
