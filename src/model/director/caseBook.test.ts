import { describe, expect, it } from 'vitest';
import { CaseBook } from './caseBook.ts';

const credits = 3;

function book(...severities: number[]): CaseBook {
  const cases = new CaseBook(3);
  cases.acquaint(
    1,
    (place) => severities[place] ?? 0,
    (place) => 100 + place,
  );
  return cases;
}

describe('CaseBook', () => {
  it('knows whom the holder knows, in her home alone', () => {
    const cases = book(0, 1.5);
    expect([0, 1, 2].map((home) => cases.count(home))).toEqual([0, 1, 0]);
    expect(cases.severity(1, 1)).toBe(1.5);
    expect([cases.child(1, 0), cases.child(1, 1)]).toEqual([-1, 101]);
    expect([cases.knows(1, 101), cases.knows(1, 100), cases.knows(2, 101)]).toEqual([true, false, false]);
    expect([cases.next(0), cases.next(1)]).toEqual([-1, 1]);
  });

  it('turns to the most severe child, and to the other once she has seen that one', () => {
    const cases = book(1.2, 1.8);
    const seen: number[] = [];
    for (let contact = 0; contact < 6; contact++) {
      const place = cases.next(1);
      seen.push(place);
      cases.contact(1, place);
    }
    // 1.2/1, 1.8/1 -> 1; 1.2/1, 1.8/2 -> 0; 1.2/2, 1.8/2 -> 1; 1.2/2, 1.8/3 -> tie: the first; 1.2/3, 1.8/3 -> 1; 1.2/3, 1.8/4 -> 1
    expect(seen).toEqual([1, 0, 1, 0, 1, 1]);
  });

  it('counts claims of contacts and of paper, each child by itself, and starts again each quarter', () => {
    const cases = book(1, 2);
    cases.contact(1, 0);
    cases.claim(1, 0);
    cases.claim(1, 1);
    expect([0, 1].map((place) => cases.claimsLeft(1, place, credits))).toEqual([1, 2]);
    expect(cases.claimsLeft(1, 0, 2)).toBe(0);
    cases.startQuarter();
    expect([0, 1].map((place) => cases.claimsLeft(1, place, credits))).toEqual([3, 3]);
    expect(cases.next(1)).toBe(1);
  });

  it('a paper file does not count as a contact', () => {
    const cases = book(1.2, 1.8);
    for (let claim = 0; claim < 3; claim++) cases.claim(1, 1);
    expect(cases.next(1)).toBe(1);
  });

  it('grants each known child one wish', () => {
    const cases = book(1, 2);
    expect([cases.wishFor(1), cases.wishFor(1), cases.wishFor(1)]).toEqual([100, 101, -1]);
    expect(cases.wishFor(0)).toBe(-1);
  });

  it('forgets with a new holder what that one does not know', () => {
    const cases = book(1, 2);
    cases.acquaint(
      1,
      (place) => (place === 0 ? 1 : 0),
      (place) => 100 + place,
    );
    expect(cases.count(1)).toBe(1);
    expect(cases.knows(1, 101)).toBe(false);
  });
});
