import { describe, expect, it } from 'vitest';
import { oneHome } from '../../testing/oneHome.ts';
import { open, openOptions, partOf } from '../../testing/weighedOptions.ts';
import { hesitation } from './option.ts';

const known = { child: 7, severity: 2, claims: 3, claimable: true };

describe('forging', () => {
  it('is shut for whoever gains nothing by it: no pressure, no pay, or an aim that is reached', () => {
    const free = oneHome({ 'director.stakes': 0 });
    free.holders.photos[0] = 5;
    expect(openOptions(free.weigh({ known }).mind)).toEqual(['nothing', 'activity', 'caseContact', 'opening']);
    const reached = oneHome();
    reached.holders.photos[0] = 5;
    reached.ledger.accepted[0] = 20;
    expect(openOptions(reached.weigh().mind)).toEqual(['nothing', 'activity', 'opening']);
    reached.ledger.accepted[0] = 0;
    expect(openOptions(reached.weigh().mind)).toContain('staged');
  });

  it('opens for pay per upload alone, and for pay per verified activity as far as that is not verified', () => {
    const upload = oneHome({ 'director.stakes': 1, 'scorecards.director': '0', 'pay.perUpload': 3 }).weigh();
    expect(partOf(upload.mind, 'staged', 'pay')).toBe(3);
    expect(partOf(upload.mind, 'activity', 'pay')).toBe(3);
    const verified = oneHome({ 'scorecards.director': '0', 'pay.perVerified': 3, 'verify.paid': 0.9 }).weigh();
    expect(partOf(verified.mind, 'staged', 'pay')).toBeCloseTo(0.3, 12);
    expect(partOf(verified.mind, 'activity', 'pay')).toBe(3);
    const all = oneHome({ 'scorecards.director': '0', 'pay.perVerified': 3, 'verify.paid': 1 }).weigh();
    expect(open(all.mind, 'staged')).toBe(false);
  });

  it('is hardly thought of for a small gain', () => {
    // ln(1 - 1/e) at the threshold itself; ln of the value far below it; nothing far above.
    expect(hesitation(1, 1)).toBeCloseTo(-0.458675, 6);
    expect(hesitation(2, 2)).toBe(hesitation(1, 1));
    for (const small of [1e-3, 1e-7, 1e-12]) expect(hesitation(small, 1)).toBeCloseTo(Math.log(-Math.expm1(-small)), 9);
    expect(hesitation(100, 1)).toBe(0);
    const values = Array.from({ length: 200 }, (_, k) => hesitation((k + 1) / 20, 1));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });
});
