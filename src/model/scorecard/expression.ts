import type { Operation } from './operations.ts';

/** A checked formula: only numbers, names of observables and known operations are left. Columns are 1-based. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly column: number }
  | { readonly kind: 'name'; readonly name: string; readonly column: number }
  | {
      readonly kind: 'apply';
      readonly operation: Operation;
      readonly operands: readonly Expression[];
      readonly column: number;
    };
