import { describe, expect, it, vi } from 'vitest';
import { weighed } from '../../testing/weighed.ts';
import { coachingChance, falseOpeningChance, forgedRecordChance, paddingChance } from '../director/riders.ts';
import { uploadType } from '../nature/submit.ts';
import type { Values } from '../parameters/table.ts';
import { open } from '../truth/open.ts';
import type { World } from '../world.ts';
import { askFamilies, claimUpload, falseOpening, forgedRecord, type Upload } from './claim.ts';

/** An even chance, more or less, of what rides on something else: a pay that outweighs its costs a little. */
const even = { 'director.pressureBetween': 1, 'forging.threshold': 0.5 } as const;
const homesOf = (world: World) => open(world.nature.truth).homes;

/** The same home in many weeks. @param week from 0 */
function weeks<T>(set: Partial<Values>, look: (world: World, week: number) => T, count = 18): T[] {
  return Array.from({ length: count }, (_, week) =>
    look(
      weighed({ ...even, ...set }, 0, week + 1, ({ holders }) => {
        holders.pressure[0] = 4;
        holders.costOfFaking[0] = 4;
        holders.expectedDetection[0] = 0.1;
      }),
      week,
    ),
  );
}
const both = new Set([true, false]);
const upload = (type: number, more: Partial<Upload> = {}): Upload => {
  return { type, present: 10, padded: 0, theme: 'family', quality: 0.5, written: false, ...more };
};

describe('a padded sheet', () => {
  const set = { 'scorecards.director': '0.14 * signIns', 'paddedSheet.names': 5, 'verify.signIns': 0.1 };

  it('has names more, of which some are struck out, by the chance and the luck of the half-day', () => {
    const padded = weeks(set, (world, week) => {
      const chance = paddingChance(world.mind, 0);
      expect(chance).toBeGreaterThan(0.2);
      expect(chance).toBeLessThan(0.8);
      const pads = world.luck.record.uniform(1, week, 2, 3) < chance;
      claimUpload(world, 0, 2, 0, upload(uploadType.genuine));
      // 5 x .9 = 4.5 names stay, rounded up.
      expect([world.ledger.signIns[0], homesOf(world).paddedSheets[0]]).toEqual(pads ? [15, 1] : [10, 0]);
      expect(open(world.nature.truth).events[0]).toMatchObject({ attendance: 10, claimedAttendance: pads ? 15 : 10 });
      return pads;
    });
    expect(new Set(padded)).toEqual(both);
  });

  it('is none with an old photo, and none where names earn nothing', () => {
    weeks(
      set,
      (world) => {
        claimUpload(world, 0, 2, 0, upload(uploadType.duplicate, { present: 0, padded: 7 }));
        expect([world.ledger.signIns[0], homesOf(world).paddedSheets[0]]).toEqual([7, 0]);
      },
      4,
    );
    weeks(
      { ...set, 'scorecards.director': 'accepted' },
      (world) => {
        claimUpload(world, 0, 2, 0, upload(uploadType.genuine));
        expect([world.ledger.signIns[0], homesOf(world).paddedSheets[0]]).toEqual([10, 0]);
      },
      2,
    );
  });
});

describe('families', () => {
  const counted = { 'scorecards.director': '0.14 * satisfied', 'verify.reach': 1 };

  it('are asked after an accepted upload, at the place of its type and number; a staged photo has no quality', () => {
    const asked = (type: number, set: Partial<Values> = {}, batchItem = 0) => {
      const world = weighed({ ...counted, 'app.screening': 'none', ...set }, 0, 6);
      const satisfied = vi.spyOn(world.nature, 'satisfied');
      claimUpload(world, 0, 2, batchItem, upload(type));
      return satisfied.mock.calls;
    };
    expect(asked(uploadType.genuine)).toEqual([[0, 5, 2, 0, 10, 0.5]]);
    expect(asked(uploadType.attempted, {}, 3)).toEqual([[0, 5, 2, 35, 10, 0.5]]);
    expect(asked(uploadType.staged, {}, 1)).toEqual([[0, 5, 2, 65, 10, 0]]);
    expect(asked(uploadType.duplicate)).toEqual([]);
    expect(asked(uploadType.genuine, { 'scorecards.director': 'accepted' })).toEqual([]);
    const strict = { 'app.screening': 'human', 'app.humanShare': 1, 'app.humanCatch': 1 } as const;
    expect(asked(uploadType.staged, strict)).toEqual([]);
  });

  it('may be coached, by the chance and the luck of the upload; some are seen through', () => {
    const names = { 'coachedAnswers.names': 5, 'verify.answers': 0.3, 'household.content': 0 };
    const coached = weeks({ ...counted, ...names }, (world, week) => {
      const chance = coachingChance(world.mind, 0);
      const coaches = world.luck.coaching.uniform(1, week, 1, 65 * 64 + 63) < chance;
      askFamilies(world, 0, 1, 65, 10, 0);
      // Of those who were there none is satisfied; 5 x .7 = 3.5 coached ones pass, rounded up.
      expect([world.ledger.satisfied[0], homesOf(world).coachedAnswers[0]]).toEqual(coaches ? [4, 5] : [0, 0]);
      return coaches;
    });
    expect(new Set(coached)).toEqual(both);
    weeks(
      { ...names, 'scorecards.agency': 'satisfaction' },
      (world) => {
        askFamilies(world, 0, 1, 65, 10, 1);
        expect(homesOf(world).coachedAnswers[0]).toBe(0);
      },
      2,
    );
  });
});

describe('the record of a staged photo', () => {
  it('is forged by the chance and the luck of the half-day, and counts unless it is refused', () => {
    const seen = weeks({ 'scorecards.director': 'records', 'verify.records': 0.4 }, (world, week) => {
      const forges = world.luck.record.uniform(1, week, 1, 1) < forgedRecordChance(world.mind, 0);
      const refused = world.luck.record.uniform(1, week, 1, 2) < 0.4;
      expect(forgedRecord(world, 0, 1)).toBe(forges);
      expect([homesOf(world).recordsForged[0], world.ledger.records[0]]).toEqual([
        forges ? 1 : 0,
        forges && !refused ? 1 : 0,
      ]);
      return `${forges} ${refused}`;
    });
    expect(new Set(seen).size).toBe(4);
  });

  it('is none where records earn nothing', () => {
    weeks({}, (world) => expect(forgedRecord(world, 0, 1)).toBe(false), 2);
  });
});

describe('an opening that never was', () => {
  it('is logged by the chance and the luck of the half-day, and counts unless it is refused', () => {
    const set = { 'scorecards.director': '0.25 * openHours', 'open.hours': 3, 'verify.openings': 0.3 };
    const seen = weeks(set, (world, week) => {
      const logs = world.luck.record.uniform(1, week, 1, 4) < falseOpeningChance(world.mind, 0);
      const refused = world.luck.record.uniform(1, week, 1, 5) < 0.3;
      expect(falseOpening(world, 0, 1)).toBe(logs);
      expect([homesOf(world).falseOpenHours[0], world.ledger.openHours[0]]).toEqual([
        logs ? 3 : 0,
        logs && !refused ? 3 : 0,
      ]);
      const { events } = open(world.nature.truth);
      expect(events.map(({ trueType, accepted }) => [trueType, accepted])).toEqual(
        logs ? [['falseOpening', !refused]] : [],
      );
      return `${logs} ${refused}`;
    });
    expect(new Set(seen).size).toBe(4);
  });

  it('is none where hours earn nothing', () => {
    weeks({}, (world) => expect(falseOpening(world, 0, 1)).toBe(false), 2);
  });
});

describe('a rider that pays without end', () => {
  it('is sure', () => {
    const formula = '1000 * (signIns + satisfied + records + openHours)';
    const found = weeks(
      { 'scorecards.director': formula, 'household.content': 0, 'verify.reach': 0, 'coachedAnswers.names': 3 },
      (world) => {
        claimUpload(world, 0, 1, 0, upload(uploadType.genuine));
        expect([homesOf(world).paddedSheets[0], homesOf(world).coachedAnswers[0]]).toEqual([1, 3]);
        return [forgedRecord(world, 0, 1), falseOpening(world, 0, 1)];
      },
      2,
    );
    expect(found).toEqual([
      [true, true],
      [true, true],
    ]);
  });
});

describe('the log of an upload', () => {
  it('says what was claimed and what it was; only a genuine one has a quality, only those who were there attended', () => {
    const logged = (type: number, set: Partial<Values> = {}) => {
      const world = weighed({ 'detection.base': 0, 'detection.presence': 0, ...set }, 0, 6);
      claimUpload(world, 0, 2, 0, upload(type, { padded: 3, written: true }));
      return open(world.nature.truth).events[0];
    };
    const common = { week: 6, slot: 2, home: 0, claimedType: 'activity', theme: 'family', record: true, child: -1 };
    const sent = { ...common, accepted: true, detected: false, claimedAttendance: 13, attendance: 10 };
    expect(logged(uploadType.genuine)).toEqual({ ...sent, trueType: 'genuine', quality: 0.5 });
    expect(logged(uploadType.attempted)).toEqual({ ...sent, trueType: 'attempted', quality: 0 });
    expect(logged(uploadType.staged)).toEqual({ ...sent, trueType: 'staged', quality: 0 });
    const again = { ...sent, trueType: 'duplicate', quality: 0, attendance: 0, claimedAttendance: 3 };
    expect(logged(uploadType.duplicate)).toEqual(again);
    expect(logged(uploadType.staged, { 'government.audit': 1 })).toMatchObject({ accepted: true, detected: true });
  });
});
