import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure, outcomes } from './outcomes.ts';
import { buildRun, caseValues, type Example } from './testing.ts';

const count = fc.integer({ min: 0, max: 12 });
/** Multiples of 1/64, whose sums are exact in any order. */
const exact = fc.integer({ min: -32, max: 128 }).map((number) => number / 64);
const share = fc.integer({ min: 0, max: 64 }).map((number) => number / 64);

const home = fc.record({
  quarters: fc.array(count, { minLength: 4, maxLength: 4 }),
  support: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }),
  unaccepted: fc.constantFrom(0, 0, 1),
  attempted: count,
  staged: count,
  duplicate: count,
  belief: share,
  grade: share,
  skill: share,
  value: share,
  load: share,
  distance: exact,
  families: fc.integer({ min: 0, max: 40 }),
  open: fc.tuple(count, count),
  perSession: fc.integer({ min: 3, max: 15 }),
  exits: fc.integer({ min: 0, max: 3 }),
  keeper: fc.integer({ min: 0, max: 56 }),
  idle: fc.constantFrom(0, 1),
});
const child = fc.record({
  home: fc.integer({ min: 0, max: 99 }),
  category: fc.integer({ min: 0, max: 4 }),
  severity: fc.constantFrom(0, 0, 0, 1, 2),
  need: exact,
  gain: exact,
  hours: count,
  quarters: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
  wishes: fc.constantFrom(0, 0, 1),
});
type Home = typeof home extends fc.Arbitrary<infer T> ? T : never;
type Child = typeof child extends fc.Arbitrary<infer T> ? T : never;

/** A run without contradictions: parts add up and no share exceeds 1. `places` lists the homes in another order. */
function example(homes: readonly Home[], children: readonly Child[], places: readonly number[]): Example {
  const listed = places.map((place) => homes[place]!);
  const each = (value: (home: Home) => number) => listed.map(value);
  const genuine = each(({ quarters }) => quarters.reduce((a, b) => a + b, 0));
  const genuineAccepted = listed.map(({ unaccepted }, i) => Math.max(0, genuine[i]! - unaccepted));
  const accepted = listed.map(
    ({ attempted, staged, duplicate }, i) => genuineAccepted[i]! + attempted + staged + duplicate,
  );
  const sessions = listed.map(({ perSession }, i) => perSession * genuine[i]!);
  return {
    homeCount: homes.length,
    childCount: children.length,
    reported: {
      accepted,
      uploads: accepted.map((n) => n + 1),
      records: genuine.map((n) => Math.floor(n / 3)),
      supportByQuarter: listed.flatMap(({ support }) => support),
      firstBelief: each(({ belief }) => belief),
      gradeFinal: each(({ grade }) => grade),
      rankFinal: places.map((place) => place + 1),
      leaderVisits: each(({ exits }) => exits),
    },
    homes: {
      children: each(({ families }) => families + 15),
      households: each(({ families }) => families),
      skill: each(({ skill }) => skill),
      valueIdentification: each(({ value }) => value),
      valueIdentificationEnd: each(({ value, skill }) => (value + skill) / 2),
      load: each(({ load }) => load),
      distance: each(({ distance }) => distance),
      exits: each(({ exits }) => exits),
      exitsFamily: each(({ exits }) => Math.min(1, exits)),
      keeperWeeks: each(({ keeper }) => keeper),
      longestVacancy: each(({ keeper }) => keeper),
      background: each(({ skill }) => (skill > 0.8 ? 1 : 0)),
    },
    real: {
      genuine,
      genuineAccepted,
      genuineByQuarter: listed.flatMap(({ quarters }) => quarters),
      qualityByQuarter: listed.flatMap(({ quarters }) => quarters.map((n) => n / 2)),
      attemptedAccepted: each(({ attempted }) => attempted),
      staged: each(({ staged }) => staged),
      stagedAccepted: each(({ staged }) => staged),
      duplicate: each(({ duplicate }) => duplicate),
      duplicateAccepted: each(({ duplicate }) => duplicate),
      sessions,
      redundantSessions: sessions.map((n) => Math.floor(n / 3)),
      candidates: sessions.map((n) => 2 * n),
      recordsWritten: genuine.map((n) => Math.floor(n / 4)),
      shownToLeaders: each(({ exits, quarters }) => exits * quarters[0]!),
      scheduledOpenings: each(({ open: [a, b] }) => a + b),
      openings: each(({ open: [a] }) => a),
      unaware: each(({ families }) => Math.floor(families / 2)),
      knowsVenue: each(({ families }) => families - Math.floor(families / 2)),
      trust: each(({ value }) => value),
      authorIdle: each(({ idle }) => idle),
    },
    children: {
      home: children.map(({ home: number }) => places.indexOf(number % homes.length)),
      category: children.map(({ category }) => category),
      severity: children.map(({ severity }) => severity),
      needStart: children.map(({ need }) => need),
      gain: children.map(({ gain }) => gain),
      hours: children.map(({ hours }) => hours),
      sessionQuarters: children.map(({ quarters: [a] }) => a),
      caseQuarters: children.map(({ quarters: [, b] }) => b),
      serviceQuarters: children.map(({ quarters }) => Math.max(...quarters)),
      wishes: children.map(({ wishes }) => wishes),
    },
  };
}

const homes = fc.array(home, { minLength: 1, maxLength: 30 });
const children = fc.array(child, { maxLength: 60 });
const inOrder = (length: number) => Array.from({ length }, (_, i) => i);

describe('measure, for any run', () => {
  it('stays in the stated range, and is empty only where that is announced', () => {
    fc.assert(
      fc.property(homes, children, (someHomes, someChildren) => {
        const values = measure(buildRun(example(someHomes, someChildren, inOrder(someHomes.length))), caseValues);
        outcomes.forEach(({ name, range, na }, i) => {
          const value = values[i]!;
          if (Number.isNaN(value)) {
            expect(na, name).not.toBe('never');
          } else {
            expect(value, name).toBeGreaterThanOrEqual(range[0] - 1e-12);
            expect(value, name).toBeLessThanOrEqual(range[1] + 1e-12);
          }
        });
      }),
    );
  });

  it('does not depend on the order in which homes and children are listed', () => {
    const shuffled = homes.chain((someHomes) =>
      fc.tuple(
        fc.constant(someHomes),
        fc.shuffledSubarray(inOrder(someHomes.length), { minLength: someHomes.length }),
        children,
      ),
    );
    fc.assert(
      fc.property(shuffled, ([someHomes, places, someChildren]) => {
        const listed = measure(buildRun(example(someHomes, someChildren, inOrder(someHomes.length))), caseValues);
        const other = measure(buildRun(example(someHomes, someChildren.toReversed(), places)), caseValues);
        outcomes.forEach(({ name }, i) => {
          if (Number.isNaN(listed[i])) expect(other[i], name).toBeNaN();
          else expect(other[i], name).toBeCloseTo(listed[i]!, 8);
        });
      }),
    );
  });

  it('splits formalization into its parts without a rest', () => {
    fc.assert(
      fc.property(homes, (someHomes) => {
        const values = measure(buildRun(example(someHomes, [], inOrder(someHomes.length))), caseValues);
        const of = (name: string) => values[outcomes.findIndex((outcome) => outcome.name === name)]!;
        fc.pre(of('accepted') > 0);
        expect(of('duplicateShare') + of('stagedShare') + of('attemptedShare')).toBeCloseTo(of('formalization'), 12);
      }),
    );
  });
});
