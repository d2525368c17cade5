import { describe, expect, it } from 'vitest';
import { type Example, value } from './testing.ts';

/** Idle homes hold nothing but upload as much as the others. */
const example: Example = {
  homeCount: 4,
  reported: { accepted: [18, 22, 18, 22] },
  real: {
    authorLocked: [0, 0, 1, 0],
    authorIdle: [0, 0, 1, 1],
    authorRecords: [0.4, 0.2, 0, 0],
    genuine: [9, 9, 1, 1],
  },
};

describe("the author's visit", () => {
  it('finds locked and idle homes and blank records', () => {
    expect(value('authorLocked', example)).toBe(0.25);
    expect(value('authorIdle', example)).toBe(0.5);
    expect(value('authorIdle', { homeCount: 4, real: { authorIdle: [1, 1, 0, 1] } })).toBe(0.75);
    expect(value('authorRecords', example)).toBeCloseTo(0.15, 15);
  });

  it('asks for records only where there was an upload', () => {
    const some = { ...example, real: { ...example.real, authorRecords: [0.4, Number.NaN, 0, Number.NaN] } };
    expect(value('authorRecords', some)).toBeCloseTo(0.2, 15);
    const none = { ...example, real: { ...example.real, authorRecords: new Array<number>(4).fill(Number.NaN) } };
    expect(value('authorRecords', none)).toBeNaN();
  });

  it('can agree with the truth and not with the uploads', () => {
    expect(value('authorTruth', example)).toBeCloseTo(1, 14);
    expect(value('authorUploads', example)).toBeCloseTo(0, 14);
  });

  it('tells nothing where all homes look alike', () => {
    const alike = { ...example, real: { ...example.real, authorIdle: [1, 1, 1, 1] } };
    expect(value('authorTruth', alike)).toBeNaN();
    expect(value('authorUploads', alike)).toBeNaN();
  });
});
