import { describe, expect, it } from 'vitest';
import { at, worldOf } from '../../testing/worldOf.ts';
import { director, keeper, nobody } from '../director/holder.ts';
import type { Values } from '../parameters/table.ts';
import { open } from '../truth/open.ts';
import { closeQuarter, planQuarter } from './quarter.ts';

const set = {
  'motive.presence': 0.12,
  'motive.neglect': 0.06,
  'motive.response': 0.03,
  'motive.crowdingOut': 0,
  'coaching.skill': 0.08,
  'coaching.photo': 0.5,
  'home.wear': 0.1,
  'home.supply': 0.06,
  'home.reputation': 0.3,
  'detection.group': 0.1,
};

/** The holder of the first of two homes after the last week of a quarter at presence .5 and with 2 units. */
function closed(change: Partial<Values> = {}, kind: number = director) {
  const world = at(worldOf(2, { ...set, ...change }), 13);
  const { holders, homes, ledger } = world;
  holders.kind[0] = kind;
  holders.value[0] = 0.4;
  holders.skill[0] = 0.5;
  holders.expectedDetection[0] = 0.2;
  holders.quarterHeld[0] = 2;
  holders.quarterCame[0] = 15;
  holders.caughtThisQuarter[1] = 1;
  homes.presence[0] = 0.5;
  homes.units[0] = 2;
  homes.materials[0] = 0.6;
  homes.reputation[0] = 0.5;
  ledger.acceptedQuarter[0] = 4;
  world.agency.split = 0.25;
  closeQuarter(world);
  return world;
}

describe('closeQuarter, by hand (design 4.4, state updates)', () => {
  it("moves motivation by presence, neglect and the children's response", () => {
    // 7.5 children came on the mean, a quarter more than the 6 expected.
    const { holders } = closed();
    expect(holders.value[0]).toBeCloseTo(0.4 + 0.12 * 0.5 * 0.6 - 0.06 * 0.5 * 0.4 + 0.03 * 0.25, 12);
    expect([holders.quarterHeld[0], holders.quarterCame[0], holders.caughtThisQuarter[1]]).toEqual([0, 0, 0]);
  });

  it('crowds motivation out by pay and control, or in, by the sign', () => {
    const plainly = closed().holders.value[0] as number;
    const human = { 'app.screening': 'human', 'app.humanShare': 0.3, 'pay.perUpload': 2 } as const;
    // Pay of 2 on 4 uploads over ten, and a third of the uploads looked at.
    expect(closed({ ...human, 'motive.crowdingOut': 0.2 }).holders.value[0]).toBeCloseTo(
      plainly - 0.2 * (0.8 + 0.3) * 0.4,
      12,
    );
    expect(closed({ ...human, 'motive.crowdingOut': -0.2 }).holders.value[0]).toBeGreaterThan(plainly);
    // Money that she does not care for is no burden; an audit by order is one.
    const careless = { ...human, 'motive.crowdingOut': 0.2, 'director.stakes': 0 } as const;
    expect(closed(careless).holders.value[0]).toBeCloseTo(plainly - 0.2 * 0.3 * 0.4, 12);
    const dear = { 'pay.perUpload': 2, 'motive.burdenPay': 4, 'government.audit': 0.5, 'motive.crowdingOut': 0.1 };
    expect(closed(dear).holders.value[0]).toBeCloseTo(plainly - 0.1 * (2 + 0.5) * 0.4, 12);
  });

  it('teaches service and photos by the split of coaching', () => {
    const { holders } = closed();
    expect(holders.skill[0]).toBeCloseTo(0.5 + 0.08 * 0.5 * 0.75 * 0.5, 12);
    expect(holders.photoSkill[0]).toBeCloseTo(0.5 * 0.25 * 0.5, 12);
  });

  it('wears and supplies materials, and gives a home its name', () => {
    const { homes } = closed();
    expect(homes.materials[0]).toBeCloseTo(0.6 - 0.1 + 0.06 * 2, 12);
    expect(homes.reputation[0]).toBeCloseTo(0.5 + 0.3 * (0.8 - 0.5), 12);
  });

  it('moves what is believed about detection towards the share of homes that were caught', () => {
    expect(closed().holders.expectedDetection[0]).toBeCloseTo(0.2 + 0.1 * (0.5 - 0.2), 12);
  });

  it('leaves the motivation of a keeper alone, and an empty post altogether', () => {
    expect(closed({}, keeper).holders.value[0]).toBe(0.4);
    const { holders, homes } = closed({}, nobody);
    expect([holders.value[0], holders.skill[0], holders.expectedDetection[0]]).toEqual([0.4, 0.5, 0.2]);
    expect(homes.materials[0]).toBeCloseTo(0.62, 12);
  });

  it('forgets at an empty post who was caught', () => {
    const world = at(worldOf(2, set), 13);
    world.holders.kind[1] = nobody;
    world.holders.caughtThisQuarter[1] = 1;
    closeQuarter(world);
    expect(world.holders.caughtThisQuarter[1]).toBe(0);
  });

  it('keeps motivation, materials and photo skill within their bounds', () => {
    const value = (change: Partial<Values>) => closed(change).holders.value[0];
    expect(value({ 'motive.presence': 9 })).toBe(1);
    expect(value({ 'motive.neglect': 9 })).toBe(0);
    expect(closed({ 'home.supply': 1 }).homes.materials[0]).toBe(1);
    expect(closed({ 'home.wear': 0.9, 'home.supply': 0 }).homes.materials[0]).toBe(0);
    expect(closed({ 'coaching.photo': 9 }).holders.photoSkill[0]).toBe(1);
  });

  it('feels the children’s response from none at all to twice as many as expected', () => {
    const response = (held: number, came: number): number => {
      const world = at(worldOf(1, { ...set, 'motive.presence': 0, 'motive.neglect': 0, 'motive.response': 0.25 }), 13);
      world.holders.value[0] = 0.5;
      world.holders.quarterHeld[0] = held;
      world.holders.quarterCame[0] = came;
      closeQuarter(world);
      return ((world.holders.value[0] as number) - 0.5) / 0.25;
    };
    // Six are expected.
    const found = [response(0, 0), response(2, 0), response(2, 6), response(1, 9), response(1, 12), response(1, 30)];
    expect(found).toEqual([0, -1, -0.5, 0.5, 1, 1].map((one) => expect.closeTo(one, 12)));
  });

  it('is worn out by urging, by the share of weeks, which are counted anew', () => {
    const world = at(worldOf(1, { ...set, 'motive.presence': 0, 'motive.neglect': 0, 'motive.urging': 0.5 }), 13);
    world.holders.value[0] = 0.4;
    world.homes.urgedWeeks[0] = 3;
    closeQuarter(world);
    expect(world.holders.value[0]).toBeCloseTo(0.4 - 0.5 * (3 / 13) * 0.4, 12);
    expect(world.homes.urgedWeeks[0]).toBe(0);
  });

  it('names a home by its uploads up to the full target of a quarter', () => {
    const world = at(worldOf(2, set), 13);
    world.homes.reputation.fill(0.5);
    world.ledger.acceptedQuarter.set([5, 25]);
    closeQuarter(world);
    expect([...world.homes.reputation]).toEqual([0.65, 0.65].map((name) => expect.closeTo(name, 12)));
  });

  it('gives special children whom a holder knows everyday attention by her motivation of before; neighbours go on', () => {
    const two = { 'child.specialNone': 0, 'child.specialOne': 0, 'child.informal': 0.01, 'child.neighbours': 0.001 };
    const world = at(worldOf(2, { ...set, ...two, 'child.mean': 20, 'child.spread': 0, 'child.fading': 0 }), 13);
    world.holders.kind[1] = nobody;
    world.holders.value.fill(0.4);
    for (const home of [0, 1])
      world.caseBook.acquaint(
        home,
        (place) => 1 - place,
        (place) => 20 * home + place,
      );
    closeQuarter(world);
    world.nature.finish();
    const { needStart, needEnd } = open(world.nature.truth).children;
    const relief = [0, 1, 20, 21, 2].map((child) => (needStart[child] as number) - (needEnd[child] as number));
    // Thirteen weeks; nobody's own motivation counts for nothing.
    const expected = [13 * (0.01 * 0.4 + 0.001), 13 * 0.001, 13 * 0.001, 13 * 0.001, 0];
    expect(relief).toEqual(expected.map((one) => expect.closeTo(one, 12)));
  });

  it('looks at exits anew, and lets those learn who have yet to pass a test', () => {
    const quiet = { 'post.exits': 1e7, 'post.familyShock': 0, 'post.exitValue': 40, 'post.exitReference': 0.5 };
    const world = at(worldOf(2, { ...set, ...quiet, 'motive.presence': 0, 'motive.neglect': 0 }), 13);
    world.holders.value.set([1, 0]);
    closeQuarter(world);
    expect([0, 1].map((home) => world.posts.live(home, 13, world.rules.values)?.kind)).toEqual([undefined, 'exit']);
    const test = {
      'skillTest.gate': 'bonus',
      'skillTest.study': 0.5,
      'skillTest.cram': 0.25,
      'coaching.skill': 0,
    } as const;
    const { holders } = closed(test);
    expect([holders.skill[0], holders.crammed[0]]).toEqual([0.75, 0.25]);
  });

  it('lets the bureau take note, and families lose trust in a locked room', () => {
    const world = at(worldOf(1, { ...set, 'household.knowVenue': 1, 'household.trustLocked': 0.5 }), 13);
    world.ledger.accepted[0] = 4;
    world.ledger.acceptedQuarter[0] = 4;
    world.nature.schedule(0);
    closeQuarter(world);
    expect(world.bureau.x).toContain(0.8);
    world.nature.finish();
    expect(open(world.nature.truth).homes.trust[0]).toBeCloseTo(0.4 * 0.5, 12);
  });

  it('pays the stage when enough of the pace is reached, nobody counted twice', () => {
    const paid = (accepted: readonly [number, number]) => {
      const world = at(worldOf(2, { ...set, 'renewal.stageThreshold': 0.8 }), 13);
      world.ledger.accepted.set(accepted);
      closeQuarter(world);
      return world.quarterly.stagePaid[0];
    };
    expect([paid([5, 3]), paid([5, 2]), paid([20, 2])]).toEqual([1, 0, 0]);
  });

  it('happens in the last week of a quarter alone', () => {
    const world = at(worldOf(1, set), 12);
    world.homes.reputation[0] = 0.9;
    closeQuarter(world);
    expect(world.homes.reputation[0]).toBe(0.9);
  });
});

describe('planQuarter', () => {
  it('gives seats: part of the missing skill, less what is lost to form; heads are counted', () => {
    const world = at(
      worldOf(4, { 'agency.seats': 100, 'agency.seatsBy': 'home', 'training.gain': 0.2, 'training.formal': 0.5 }),
      1,
    );
    world.holders.skill.fill(0.5);
    world.holders.kind[3] = nobody;
    planQuarter(world);
    expect([...world.holders.skill]).toEqual([0.55, 0.55, 0.55, 0.5].map((skill) => expect.closeTo(skill, 12)));
    expect([...world.seatsTotal, world.ledger.trained]).toEqual([1, 1, 1, 0, 3]);
  });

  it('counts a head once however often she sits, and the next person anew', () => {
    const world = at(worldOf(3, { 'agency.seats': 200, 'agency.seatsBy': 'home' }), 1);
    planQuarter(world);
    expect([...world.seatsTotal, world.ledger.trained]).toEqual([2, 2, 2, 3]);
    planQuarter(at(world, 14));
    expect([...world.seatsTotal, world.ledger.trained]).toEqual([4, 4, 4, 3]);
    world.pool.next(1, director, world.holders, world.homes);
    planQuarter(at(world, 27));
    expect(world.ledger.trained).toBe(4);
  });

  it('gives out the wishes of a year to the last one, whatever a quarter of them is', () => {
    for (const wishes of [10, 50, 70, 130]) {
      const world = worldOf(10, { 'agency.wishes': wishes, 'agency.floor': 1 });
      const quarters = [1, 14, 27, 40].map((week) => {
        planQuarter(at(world, week));
        return world.wishes.reduce((sum, wish) => sum + wish, 0);
      });
      expect(quarters.reduce((sum, wish) => sum + wish, 0)).toBe(wishes / 10);
      expect(Math.max(...quarters) - Math.min(...quarters)).toBeLessThanOrEqual(1);
    }
  });

  it("promises a quarter of the year's wishes and starts the quarter's counts again", () => {
    const world = at(worldOf(8, { 'agency.wishes': 100, 'agency.floor': 1 }), 14);
    world.ledger.acceptedQuarter.fill(7);
    planQuarter(world);
    expect(world.wishes.reduce((sum, wish) => sum + wish, 0)).toBe(2);
    expect([...world.ledger.acceptedQuarter]).toEqual(Array(8).fill(0));
    expect([0, 1].map((quarter) => world.supportByQuarter[quarter])).toEqual([0, 1]);
  });
});
