import { createHash } from 'node:crypto';
import type { Proof } from './row.ts';

/** Short name of tests together with the mutations that they must notice: it changes when any of them does. */
export function digest({ test, mutation, mechanism }: Partial<Proof>): string {
  return createHash('sha256')
    .update(JSON.stringify([test, mutation, ...(mechanism === undefined ? [] : [mechanism.test, mechanism.mutation])]))
    .digest('hex')
    .slice(0, 12);
}
