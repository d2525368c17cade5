import { createHash } from 'node:crypto';
import type { Proof } from './row.ts';

/** Short name of a test together with the mutation that it must notice: it changes when either does. */
export function digest({ test, mutation }: Partial<Proof>): string {
  return createHash('sha256')
    .update(JSON.stringify([test, mutation]))
    .digest('hex')
    .slice(0, 12);
}
