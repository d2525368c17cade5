import { describe, expect, it } from 'vitest';
import { arm, cost } from '../../testing/arms.ts';
import { amounts, costOf } from './costs.ts';

const told = { en: 'payroll', zh: '工资' };
const scenario = arm(
  'a',
  { from: 1, set: {}, cost: cost({ once: 50, perWeek: 1, payer: 'agency', source: told }) },
  { from: 2, set: {}, cost: null },
  {
    from: 14,
    set: {},
    cost: cost({ once: 100, perWeek: 10, agencyHours: 2, source: { en: 'tariff', zh: '价目' }, prior: [0.5, 3] }),
  },
  { from: 56, set: {}, cost: cost({ perWeek: 7, payer: 'village', source: told }) },
  { from: 56, set: {}, cost: cost() },
);

describe('what an arm costs', () => {
  it('is each fix from its week to the last, of 56, the hours of the agency at their price', () => {
    // 50 + 56, 100 + 43 weeks of 10 yuan and 2 hours of 40 yuan, one week of 7.
    expect(amounts(scenario, 40)).toEqual([
      { amount: 106, low: 1, high: 1 },
      { amount: 3970, low: 0.5, high: 3 },
      { amount: 7, low: 1, high: 1 },
      { amount: 0, low: 1, high: 1 },
    ]);
  });

  it('adds up by payer, in all, and at both ends of the priors; a source that stands twice is told once', () => {
    expect(costOf(scenario, 40)).toEqual({
      yuan: { county: 530, agency: 106, village: 7 },
      agencyHours: 86,
      total: 4083,
      low: 106 + 1985 + 7,
      high: 106 + 11_910 + 7,
      sources: [told, { en: 'tariff', zh: '价目' }],
    });
  });

  it('is nothing without fixes', () => {
    expect(costOf(arm('still'), 40)).toEqual({
      yuan: { county: 0, agency: 0, village: 0 },
      agencyHours: 0,
      total: 0,
      low: 0,
      high: 0,
      sources: [],
    });
  });
});
