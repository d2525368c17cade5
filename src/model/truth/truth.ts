declare const sealed: unique symbol;

/**
 * The true ledger and the true state of children and households, sealed. Whoever holds it can pass it on but not look inside:
 * that takes `open` of `./open.ts`, which only nature, measures and observers may import (design 0.1; the import wall holds it).
 */
export interface Truth {
  readonly [sealed]: 'truth';
}
