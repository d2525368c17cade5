import type { Matrix } from '../../analysis/ablations/matrix.ts';
import type { VarianceResult } from '../../analysis/variance/variance.ts';

/** What the further studies of patterns found; null where one was not asked for. */
export interface Found {
  readonly ablations: Matrix | null;
  readonly rivals: Matrix | null;
  readonly variance: VarianceResult | null;
}
