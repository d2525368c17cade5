import { describe, expect, it } from 'vitest';
import { fill } from './region.ts';

const regions = { one: () => 'ONE', two: () => '\nTWO\n' };

describe('fill', () => {
  it('replaces what stands between the marks and nothing else', () => {
    const text = 'a\n<!-- generated: one -->\nold\n<!-- end -->\nb <!-- generated: two --><!-- end --> c';
    const filled =
      'a\n<!-- generated: one -->\n\nONE\n\n<!-- end -->\nb <!-- generated: two -->\n\nTWO\n\n<!-- end --> c';
    expect(fill(text, regions, 'x.md')).toBe(filled);
  });

  it('changes nothing the second time', () => {
    const once = fill('<!-- generated: one --><!-- end -->', regions, 'x.md');
    expect(fill(once, regions, 'x.md')).toBe(once);
  });

  it('names the document and the fault', () => {
    expect(() => fill('<!-- generated: three --><!-- end -->', regions, 'x.md')).toThrow(
      'x.md: nobody computes "three"; there are one, two',
    );
    expect(() => fill('<!-- generated: one -->', regions, 'x.md')).toThrow('has no <!-- end -->');
    expect(() => fill('<!-- generated: one --><!-- generated: two --><!-- end -->', regions, 'x.md')).toThrow(
      'begins inside another one',
    );
  });
});
