import { describe, expect, it } from 'vitest';
import { pairedOutcomes } from './outcomes.ts';
import { type Example, openExample, value } from './testing.ts';

/** Four homes with one general and one special child each. */
function fourHomes(
  accepted: readonly number[],
  grade: readonly number[],
  generalGain: readonly number[],
  specialGain: readonly number[],
): Example {
  return {
    homeCount: 4,
    childCount: 8,
    reported: { accepted, gradeFinal: grade },
    children: {
      home: [0, 1, 2, 3, 0, 1, 2, 3],
      severity: [0, 0, 0, 0, 1, 1, 1, 1],
      gain: [...generalGain, ...specialGain],
    },
  };
}

const pressed = fourHomes([20, 25, 10, 5], [0.9, 0.8, 0.4, 0.2], [1, 2, 3, 4], [0, 0, 0, 0]);
const free = fourHomes([2, 4, 6, 8], [0.2, 0.4, 0.6, 0.8], [1, 2, 3, 4], [0, 0, 0, 0]);

function paired(name: string, run: Example, control: Example): number {
  const found = pairedOutcomes.find((outcome) => outcome.name === name);
  if (found === undefined) throw new Error(`There is no paired outcome "${name}".`);
  return found.compute(openExample(run), openExample(control));
}

describe('goodhart, in one run', () => {
  it('ranks uploads up to the target against welfare', () => {
    // Credited 20 20 10 5: ranks 3.5 3.5 2 1 against 1 2 3 4: products of deviations
    // 1*(-1.5) + 1*(-.5) + (-.5)*.5 + (-1.5)*1.5 = -4.5; squares 4.5 and 5.
    expect(value('uploadsWelfare3', pressed)).toBeCloseTo(-4.5 / Math.sqrt(4.5 * 5), 12);
    expect(value('uploadsWelfare3', free)).toBe(1);
  });

  it('ranks grades against welfare', () => {
    expect(value('gradeWelfare3', pressed)).toBe(-1);
  });

  it('weights special children 1, 3 and 10', () => {
    // General gains 1 .7 .4 .1, special 0 .2 .4 .6: W1 = 1 .9 .8 .7 falls; W3 = 1 1.3 1.6 1.9 rises, and so does W10.
    const run = fourHomes([1, 2, 3, 4], [4, 3, 2, 1], [1, 0.7, 0.4, 0.1], [0, 0.2, 0.4, 0.6]);
    expect([1, 3, 10].map((weight) => value(`uploadsWelfare${weight}`, run))).toEqual([-1, 1, 1]);
    expect([1, 3, 10].map((weight) => value(`gradeWelfare${weight}`, run))).toEqual([1, -1, -1]);
  });

  it('is undefined where either side does not vary', () => {
    for (const weight of [1, 3, 10]) {
      expect(
        value(`uploadsWelfare${weight}`, fourHomes([20, 21, 30, 20], [1, 1, 1, 1], [1, 2, 3, 4], [0, 0, 0, 0])),
      ).toBeNaN();
      expect(
        value(`gradeWelfare${weight}`, fourHomes([1, 2, 3, 4], [1, 1, 1, 1], [1, 2, 3, 4], [0, 0, 0, 0])),
      ).toBeNaN();
    }
  });
});

describe('goodhart, against the run without pressure', () => {
  it('is what the indicator lost', () => {
    // 1 - rho; the grade falls from 1 to -1.
    for (const weight of [1, 3, 10]) {
      expect(paired(`goodhartGap${weight}`, pressed, free)).toBeCloseTo(1 + 4.5 / Math.sqrt(22.5), 12);
    }
    expect(paired('goodhartGapGrade', pressed, free)).toBe(2);
  });

  it('counts special children 3-fold behind the grade', () => {
    // W1 falls with the grade's order, W3 rises: see above; against a control in which grades follow W3.
    const run = fourHomes([1, 2, 3, 4], [4, 3, 2, 1], [1, 0.7, 0.4, 0.1], [0, 0.2, 0.4, 0.6]);
    const control = fourHomes([1, 2, 3, 4], [1, 2, 3, 4], [1, 0.7, 0.4, 0.1], [0, 0.2, 0.4, 0.6]);
    expect(paired('goodhartGapGrade', run, control)).toBe(2);
    // Welfare of the run twice the control's: W3 mean 1.45, deviation sqrt(.45/3); the grades' means are equal.
    const twice = fourHomes([1, 2, 3, 4], [4, 3, 2, 1], [2, 1.4, 0.8, 0.2], [0, 0.4, 0.8, 1.2]);
    expect(paired('goodhartLevel', twice, control)).toBeCloseTo(-1.45 / Math.sqrt(0.45 / 3), 12);
    expect(paired('goodhartLevelGrade', twice, control)).toBeCloseTo(-1.45 / Math.sqrt(0.45 / 3), 12);
  });

  it('compares levels in standard deviations of the control', () => {
    // Uploads: mean 15 against 5, deviation sqrt(20/3); welfare does not move.
    expect(paired('goodhartLevel', pressed, free)).toBeCloseTo(10 / Math.sqrt(20 / 3), 12);
    // Welfare one up, deviation sqrt(5/3): subtract 1 / sqrt(5/3).
    const better = fourHomes([20, 25, 10, 5], [0.9, 0.8, 0.4, 0.2], [2, 3, 4, 5], [0, 0, 0, 0]);
    expect(paired('goodhartLevel', better, free)).toBeCloseTo(10 / Math.sqrt(20 / 3) - 1 / Math.sqrt(5 / 3), 12);
    // Grades: mean .575 against .5, deviation sqrt(.2/3).
    expect(paired('goodhartLevelGrade', better, free)).toBeCloseTo(
      0.075 / Math.sqrt(0.2 / 3) - 1 / Math.sqrt(5 / 3),
      12,
    );
  });

  it('is zero against itself', () => {
    for (const name of [
      'goodhartGap1',
      'goodhartGap3',
      'goodhartGap10',
      'goodhartGapGrade',
      'goodhartLevel',
      'goodhartLevelGrade',
    ]) {
      expect(paired(name, pressed, pressed)).toBe(0);
    }
  });
});
