import { describe, expect, it } from 'vitest';
import { simulate } from '../model/simulate.ts';
import { loadText } from './fixture.ts';
import { formulaFault } from './formulaFault.ts';

/** What is told of the run of a scenario, which must fail. */
async function told(text: string): Promise<string | null> {
  const { scenario } = await loadText(`format: 1\nname: mine\n${text}`);
  try {
    simulate(scenario, 'a', 1);
  } catch (error) {
    return formulaFault(scenario, error);
  }
  throw new Error('this run went well');
}

// Both poles lie between the points that are tried when a file is read.
const soon = '1 / ((week - 5) ^ 2 + (accepted - 1) ^ 2)';
const late = '1 / ((week - 30) ^ 2 + (accepted - 4) ^ 2)';

describe('a formula without a value somewhere in a run', () => {
  it('is told with scenario, path, values, column and advice', async () => {
    expect(await told(`set: {scorecards.director: "${soon}"}`)).toBe(
      [
        'the formula scorecards.director of the scenario "mine" has an infinite value at accepted = 1, week = 5 (column 3).',
        `  ${soon}`,
        '    ^',
        '  Keep divisors, roots and logarithms away from 0 and below, such as a / max(b, 1).',
      ].join('\n'),
    );
  });

  it('is told with its week where it is a dated one', async () => {
    const fault = await told(`fixes: [{from: 20, set: {scorecards.director: "${late}"}}]`);
    expect(fault).toContain('the formula scorecards.director, in force from week 20, of the scenario "mine" has');
    expect(fault).toContain('at accepted = 4, week = 30');
  });

  it('is told apart from another formula of the same observables', async () => {
    const set = `set: {scorecards.director: "${soon}"}`;
    const fault = await told(
      `${set}\nfixes: [{from: 2, set: {scorecards.director: "accepted + week"}}, {from: 28, set: {scorecards.director: "${late}"}}]`,
    );
    expect(fault).toContain('in force from week 28,');
  });

  it('is no other error', async () => {
    const { scenario } = await loadText('format: 1\n');
    expect(formulaFault(scenario, new Error('the formula has no value at accepted = 1'))).toBeNull();
  });
});
