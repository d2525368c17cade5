import { describe, expect, it } from 'vitest';
import { oneHome } from '../../testing/oneHome.ts';
import { hesitation } from './option.ts';
import { falseOpeningChance, forgedRecordChance, paddingChance } from './riders.ts';

describe('riders', () => {
  it('padded sheets, forged records and false openings have no chance where nothing pays for them', () => {
    const { mind } = oneHome().weigh();
    expect([paddingChance(mind, 0), forgedRecordChance(mind, 0), falseOpeningChance(mind, 0)]).toEqual([0, 0, 0]);
  });

  it('are weighed with their own hours and qualms where they pay', () => {
    const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
    const stake = { 'director.pressureBetween': 1 } as const;
    const padding = oneHome({ ...stake, 'scorecards.director': '0.1 * signIns', 'verify.signIns': 0.4 }).weigh();
    const gain = 10 * 0.1 * 5 * 0.6;
    expect(paddingChance(padding.mind, 0)).toBeCloseTo(logistic(gain - 0.1 - 0.2 * 4 - 0.6 + hesitation(gain, 1)), 12);
    const record = oneHome({ ...stake, 'scorecards.director': '0.2 * records' }).weigh();
    expect(forgedRecordChance(record.mind, 0)).toBeCloseTo(logistic(2 - 0.3 - 0.3 * 4 - 0.6 + hesitation(2, 1)), 12);
    const log = oneHome({ ...stake, 'scorecards.director': '0.1 * openHours' }).weigh();
    expect(falseOpeningChance(log.mind, 0)).toBeCloseTo(logistic(3 - 0.1 - 0.2 * 4 - 0.6 + hesitation(3, 1)), 12);
  });

  it('records of real activities are rarely written where they earn nothing (S25), mostly where they do', () => {
    const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
    expect(oneHome().weigh({ hourPrice: 1.2 }).mind.recordChance).toBeCloseTo(logistic(-3 + 0.5 - 0.6), 12);
    const paid = oneHome({ 'scorecards.director': '0.5 * records', 'director.pressureBetween': 1 });
    expect(paid.weigh().mind.recordChance).toBeCloseTo(logistic(-3 + 5 + 0.5 - 0.5), 12);
  });
});
