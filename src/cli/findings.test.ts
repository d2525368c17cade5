import { describe, expect, it } from 'vitest';
import { defaults, type Values } from '../model/parameters/table.ts';
import { findingsTable } from './findings.ts';

const summary = [{ arm: 'a', outcome: 'accepted', unit: 'uploads', n: 1, median: 9, low: 8, high: 10 }];
const head = (set: Partial<Values>, language: 'en' | 'zh' = 'en') =>
  findingsTable(summary, [{ name: 'a', values: { ...defaults(), ...set } }], language)
    .split('\n', 1)[0]
    ?.trim();

describe('the table of findings', () => {
  it('puts its numbers beside the paper’s where they are of the same city', () => {
    expect(head({})).toMatch(/ {2}the paper$/);
    expect(head({}, 'zh')).toMatch(/ {2}论文$/);
  });

  it('says what the paper’s figures are of where the city is another one', () => {
    for (const set of [{ 'city.homes': 50 }, { 'city.target': 15 }, { 'city.years': 2 }])
      expect(head(set)).toMatch(/the paper \(100 homes, target 20\)$/);
  });

  it('has no label that holds for one target only', () => {
    expect(findingsTable(summary, [], 'en')).not.toMatch(/19-21|fewer than 10/);
  });
});
