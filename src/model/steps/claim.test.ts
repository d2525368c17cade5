import { describe, expect, it } from 'vitest';
import { valuesByHand } from '../../testing/byHand.ts';
import { normalLimit } from '../../testing/falseAlarm.ts';
import { fix, plain } from '../../testing/plain.ts';
import { at, worldOf } from '../../testing/worldOf.ts';
import { uploadType } from '../nature/submit.ts';
import type { Values } from '../parameters/table.ts';
import type { Scenario } from '../scenario.ts';
import { open } from '../truth/open.ts';
import { makeWorld, type World } from '../world.ts';
import { changeRules } from './calendar.ts';
import { claimUpload, type Upload } from './claim.ts';

const blank = { present: 0, padded: 0, theme: '', quality: 0, written: false };

function sent(upload: Partial<Upload> & { type: number }, set: Partial<Values> = {}, lastClaim = 0): World {
  const world = at(worldOf(1, { 'verify.reach': 0.6, ...set }), 5);
  world.holders.lastClaim[0] = lastClaim;
  claimUpload(world, 0, 0, 0, { ...blank, ...upload });
  return world;
}
const names = ({ ledger }: World) => [ledger.signIns[0], ledger.confirmedSignIns[0]];

describe('claimUpload', () => {
  /** Families of so many children who were there that say so, by their own draws, at a reach of .6. */
  const reached = (type: number, present: number): number => {
    const { luck, homes } = worldOf(1);
    return Array.from({ length: present }, (_, k) =>
      luck.audit.uniform(homes.number[0] as number, 4, 0, type * 32 * 64 + k),
    ).filter((u) => u < 0.6).length;
  };

  it('of an activity claims who came; each of their families can be reached by chance', () => {
    const world = sent({ type: uploadType.genuine, present: 10 });
    expect(names(world)).toEqual([10, reached(uploadType.genuine, 10)]);
    expect(
      [0, 1]
        .map((reach) => sent({ type: 0, present: 10 }, { 'verify.reach': reach }))
        .map(({ ledger }) => ledger.confirmedSignIns[0]),
    ).toEqual([0, 10]);
    expect([
      world.ledger.accepted[0],
      world.weekly.accepted[4],
      world.holders.photos[0],
      world.holders.lastClaim[0],
    ]).toEqual([1, 1, 1, 10]);
    expect(world.holders.fakesThisWeek[0]).toBe(0);
  });

  it('of a staged photo claims the children in it and more names, of which some are struck out', () => {
    const staged = { type: uploadType.staged, present: 2, padded: 5 };
    const confirmed = reached(uploadType.staged, 2);
    expect(names(sent(staged))).toEqual([7, confirmed]);
    expect(names(sent(staged, { 'verify.signIns': 0.6 }))).toEqual([4, confirmed]);
    expect(names(sent(staged, { 'verify.reach': 1 }))).toEqual([7, 2]);
    expect(sent(staged).holders.fakesThisWeek[0]).toBe(1);
  });

  it('of an old photo claims what the first report claimed, and nobody can confirm it', () => {
    expect(names(sent({ type: uploadType.duplicate, padded: 9 }, {}, 9))).toEqual([9, 0]);
  });

  it('that is refused leaves nothing behind but the attempt', () => {
    const world = sent({ type: uploadType.duplicate, padded: 9 }, { 'app.screening': 'hash', 'app.hashDuplicate': 1 });
    expect([world.ledger.uploads[0], world.ledger.accepted[0], ...names(world), world.holders.photos[0]]).toEqual([
      1, 0, 0, 0, 0,
    ]);
    expect(world.holders.fakesThisWeek[0]).toBe(1);
  });

  it('is confirmed as often as families can be reached (false alarm 1 in 1,000,000)', () => {
    const world = worldOf(1, { 'verify.reach': 0.6 });
    for (let week = 1; week <= 50; week++)
      for (let slot = 0; slot < 2; slot++)
        claimUpload(at(world, week), 0, slot, 0, { ...blank, type: uploadType.genuine, present: 15 });
    const share = (world.ledger.confirmedSignIns[0] as number) / 1500;
    expect(Math.abs(share - 0.6) / Math.sqrt(0.24 / 1500)).toBeLessThan(normalLimit(1e-6));
  });

  it('is audited by order in the week of the order, without a plan of the bureau', () => {
    const fake = { type: uploadType.staged, present: 2 };
    const never = { 'detection.base': 0, 'detection.presence': 0 };
    const found = (order: number, planned: number): number | undefined => {
      const world = at(worldOf(1, { ...never, 'government.audit': order }), 5);
      world.bureau.plan.audits = planned;
      claimUpload(world, 0, 0, 0, { ...blank, ...fake });
      return world.ledger.foundTotal[0];
    };
    expect([found(0, 0), found(1, 0), found(0, 1), found(0.5, 0.5), found(1, 1)]).toEqual([0, 1, 1, 1, 1]);
    const scenario: Scenario = {
      ...plain(),
      values: valuesByHand({ 'city.buildWeeks': 0, 'city.homes': 1, ...never }),
    };
    const ordered = makeWorld({ ...scenario, fixes: [fix(5, { 'government.audit': 1 })] }, 'world', 1, {
      events: false,
      witness: null,
    });
    for (const week of [4, 5]) {
      changeRules(at(ordered, week));
      claimUpload(ordered, 0, 0, 0, { ...blank, ...fake });
    }
    expect(ordered.ledger.foundTotal[0]).toBe(1);
  });

  it('that is found a fake is noted, shames, and stays accepted unless it is withdrawn', () => {
    const found = { 'detection.base': 1, 'detection.shame': 0.5 };
    const world = sent({ type: uploadType.staged, present: 2 }, found);
    const unfound = sent({ type: uploadType.staged, present: 2 }, { 'detection.base': 0 });
    expect([world.ledger.foundTotal[0], world.holders.caughtThisWeek[0], world.ledger.accepted[0]]).toEqual([1, 1, 1]);
    expect((world.holders.costOfFaking[0] as number) - (unfound.holders.costOfFaking[0] as number)).toBeCloseTo(
      0.5,
      12,
    );
    const withdrawn = sent({ type: uploadType.staged, present: 2 }, { ...found, 'detection.withdraw': true });
    expect([withdrawn.ledger.foundTotal[0], withdrawn.ledger.accepted[0]]).toEqual([1, 0]);
    expect(open(withdrawn.nature.truth).homes.stagedAccepted[0]).toBe(0);
  });
});
