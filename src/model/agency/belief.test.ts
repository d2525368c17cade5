import { describe, expect, it } from 'vitest';
import { valuesWith } from '../../testing/plain.ts';
import { Homes } from '../home.ts';
import type { Values } from '../parameters/table.ts';
import { ReportedLedger } from '../reported/ledger.ts';
import { Beliefs, presence } from './belief.ts';

const base = {
  'agency.learning': 0.6,
  'agency.trustUploads': 0.1,
  'agency.uploadMemory': 0.5,
  'agency.uploadStart': 3.5,
  'agency.naive': 1,
  'agency.displayStart': 0.5,
  'agency.displayExponent': 0.5,
  'agency.awardBelief': 0.1,
  'city.target': 20,
};

/** Belief after one quarter in which the agency saw a display of .9 and the home reported so many uploads. */
function revised(units: number, uploads: number, set: Partial<Values> = {}): Beliefs {
  const values = valuesWith({ ...base, ...set });
  const homes = new Homes(1, 0.5, 0.5);
  homes.units[0] = units;
  homes.presence[0] = presence(units, 2);
  const ledger = new ReportedLedger(1, 4);
  ledger.acceptedQuarter[0] = uploads;
  const beliefs = new Beliefs(1, values);
  beliefs.display[0] = 0.4;
  beliefs.revise(homes, ledger, values, () => 0.9);
  return beliefs;
}

describe('presence', () => {
  it('is 1 - exp(-units / scale)', () => {
    expect(presence(0, 2)).toBe(0);
    expect(presence(2, 2)).toBeCloseTo(0.632_120_558_8, 9);
    expect(presence(100, 2)).toBeCloseTo(1, 12);
  });
});

describe('Beliefs', () => {
  it('mix what was believed with what is seen where the agency goes, and with uploads where it does not (design 4.5)', () => {
    const psi = 1 - Math.exp(-1);
    expect(revised(2, 4).display[0]).toBeCloseTo(0.4 * 0.4 + 0.6 * (psi * 0.9 + (1 - psi) * 0.1 * 0.8), 12);
    expect(revised(0, 4).display[0]).toBeCloseTo(0.16 + 0.6 * 0.08, 12);
  });

  it('count uploads up to 1.2 times the pace', () => {
    expect(revised(0, 6).display[0]).toBeCloseTo(0.16 + 0.6 * 0.12, 12);
    expect(revised(0, 60).display[0]).toBe(revised(0, 6).display[0]);
  });

  it('credit the home for what the visits did if naive, and discount it if not', () => {
    const psi = 1 - Math.exp(-1);
    const discount = Math.sqrt(1.5 / 2.5);
    const informed = revised(2, 0, { 'agency.naive': 0 }).display[0] as number;
    expect(informed).toBeCloseTo(0.16 + 0.6 * psi * 0.9 * discount, 12);
    expect(revised(2, 0, { 'agency.naive': 0.5 }).display[0]).toBeCloseTo(
      0.16 + 0.6 * psi * 0.9 * Math.sqrt(discount),
      12,
    );
    // One unit is what a home is compared with: nothing to discount.
    expect(revised(1, 0, { 'agency.naive': 0 }).display[0]).toBeCloseTo(revised(1, 0).display[0] as number, 12);
  });

  it('remember expected uploads as long as the table says', () => {
    expect(revised(1, 8).uploads[0]).toBeCloseTo(0.5 * 3.5 + 0.5 * 8, 12);
    expect(revised(1, 8, { 'agency.uploadMemory': 1 }).uploads[0]).toBe(3.5);
  });

  it('never quite fall to nothing, and rise with an award', () => {
    const values = valuesWith(base);
    const beliefs = revised(0, 0, { 'agency.learning': 1 });
    expect(beliefs.display[0]).toBeGreaterThan(0);
    beliefs.display[0] = 0.5;
    beliefs.award(0, values);
    expect(beliefs.display[0]).toBeCloseTo(0.55, 12);
  });
});
