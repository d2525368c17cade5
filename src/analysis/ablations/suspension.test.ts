import { describe, expect, it } from 'vitest';
import type { Column, Sample } from '../patterns/bootstrap.ts';
import { patternsOf } from '../patterns/patternTable.ts';
import { remaining } from './suspension.ts';

const patterns = patternsOf(['P4', 'S54']);
const sample: Sample = { weights: Float64Array.of(1), replicates: 5 };

/** Columns of P4 (one) and S54 (avoidance, redundancy, suspension). */
function columns(suspension: readonly number[]): readonly Column[] {
  const other = Float64Array.of(0.1, 0.1, 0.1, 0.1, 0.1);
  return [other, other, other, Float64Array.from(suspension)];
}

describe('what remains of the suspension index', () => {
  it('is the index without the mechanism over the index with it, medians of the replicates', () => {
    const found = remaining(
      patterns,
      columns([0.7, 0.9, 0.8, 0.8, 0.1]),
      columns([0.2, 0.3, 0.2, 0.2, 0.9]),
      sample,
      's',
    );
    expect(found.with).toBeCloseTo(0.8, 12);
    expect(found.without).toBeCloseTo(0.2, 12);
    expect(found.share).toBeCloseTo(0.25, 12);
  });

  it('is undefined where nothing is suspended, and refused where the index was not read', () => {
    const none = [0, 0, 0, 0, 0];
    expect(remaining(patterns, columns(none), columns(none), sample, 's').share).toBeNull();
    expect(() => remaining(patternsOf(['P4']), [Float64Array.of(1)], [Float64Array.of(1)], sample, 's')).toThrow(
      'S54.suspension was not read',
    );
  });
});
