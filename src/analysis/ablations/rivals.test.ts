import { describe, expect, it } from 'vitest';
import { OpenRun } from '../../measures/openRun.ts';
import { outcomes } from '../../measures/outcomes.ts';
import { mean, total } from '../../measures/statistics/total.ts';
import { simulate } from '../../model/simulate.ts';
import { load } from '../../scenario/load.ts';
import { type Arm, armOf } from './arm.ts';
import { rivals } from './rivalTable.ts';

const { scenario } = await load('lastmeter:baseline');
const usual = new OpenRun(simulate(scenario, 'rivals', 1), scenario.values);

async function arm(id: string): Promise<Arm> {
  const variant = rivals.find((rival) => rival.id === id);
  if (variant === undefined) throw new RangeError(`no rival is called ${id}`);
  return armOf(variant, scenario);
}

/** The rival's world on the luck of one replicate (fixed seed; what is asked is far from chance). */
async function world(id: string): Promise<OpenRun> {
  const { scenario: own } = await arm(id);
  return new OpenRun(simulate(own, 'rivals', 1), own.values);
}

function fakes({ real }: OpenRun): number {
  return total(real.staged) + total(real.duplicate);
}

function outcome(name: string, run: OpenRun): number {
  return outcomes.find((one) => one.name === name)?.compute(run) ?? Number.NaN;
}

/** Skill of the first directors of villages without traits of their own. */
function skillOfDrawn({ homes }: OpenRun): number {
  const drawn = homes.skill.filter(
    (_, home) => homes.name[home]?.startsWith('V') && homes.holderAtStart[home] === 'director',
  );
  return mean(drawn);
}

describe('a rival explanation', () => {
  it('R1 is incapacity alone: next to no skill, no fake, and a twin with the skill of a good director', async () => {
    const [unable, trained] = [await world('R1a'), await world('R1b')];
    expect(fakes(usual)).toBeGreaterThan(100);
    expect([fakes(unable), fakes(trained)]).toEqual([0, 0]);
    expect(skillOfDrawn(unable)).toBeLessThan(skillOfDrawn(usual) - 0.1);
    expect(skillOfDrawn(trained)).toBeGreaterThan(skillOfDrawn(usual) + 0.2);
  });

  it('R4 is absent families alone: convinced directors, no fake, and activities to which hardly a child comes', async () => {
    const alone = await world('R4');
    expect(fakes(alone)).toBe(0);
    const directors = alone.homes.valueIdentification.filter(
      (_, home) => alone.homes.holderAtStart[home] === 'director',
    );
    expect(mean(directors)).toBeGreaterThan(0.75);
    // Most activities find fewer than three children; attendance of genuine ones is a selection of those that find more.
    const empty = ({ real }: OpenRun) => total(real.attempted) / (total(real.attempted) + total(real.genuine));
    expect(empty(alone)).toBeGreaterThan(0.5);
    expect(empty(usual)).toBeLessThan(0.5);
  });

  it('R6 is a design that cannot suit all: full skill, no score to fake for, and needs that differ as ever', async () => {
    const mismatch = await world('R6');
    expect(fakes(mismatch)).toBe(0);
    expect(skillOfDrawn(mismatch)).toBeGreaterThan(0.9);
    expect(mismatch.truth.children.needStart).toEqual(usual.truth.children.needStart);
  });

  it('R7 crosses autonomy with supervision: each alone, and both at once', async () => {
    const [autonomy, supervision, both] = [await arm('R7a'), await arm('R7b'), await arm('R7c')];
    expect(autonomy.own).toEqual({ 'motive.autonomy': 1 });
    expect(supervision.own).toEqual({ 'director.stakes': 1.5, 'government.audit': 0.3 });
    expect(both.own).toEqual({ ...autonomy.own, ...supervision.own });
    expect(outcome('detected', await world('R7b'))).toBeGreaterThan(2 * outcome('detected', usual));
  });
});
