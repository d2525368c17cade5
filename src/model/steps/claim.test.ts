import { describe, expect, it } from 'vitest';
import { at, worldOf } from '../../testing/worldOf.ts';
import { uploadType } from '../nature/submit.ts';
import type { Values } from '../parameters/table.ts';
import { open } from '../truth/open.ts';
import type { World } from '../world.ts';
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
  it('of an activity claims who came; the reach of confirmation is a part of them', () => {
    const world = sent({ type: uploadType.genuine, present: 10 });
    expect(names(world)).toEqual([10, 6]);
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
    expect(names(sent(staged))).toEqual([7, 1.2]);
    expect(names(sent(staged, { 'verify.signIns': 0.6 }))).toEqual([4, 1.2]);
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
