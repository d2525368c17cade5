import type { Homes } from '../home.ts';
import type { Luck } from '../luck/luck.ts';
import { exponential } from '../numerics/exponential.ts';
import { power } from '../numerics/power.ts';
import type { Values } from '../parameters/table.ts';
import type { VillageTraits } from '../scenario.ts';
import { type Beta, betaQuantiles, quantileAt } from './beta.ts';
import { director, type Holders, keeper } from './holder.ts';
import type { Quota } from './quota.ts';

/** Item of each trait in the address of the stream `traits`; the week of the address is the holder's number. */
const item = {
  education: 0,
  certificate: 1,
  background: 2,
  age: 3,
  resident: 4,
  skill: 5,
  value: 6,
  load: 7,
  fake: 8,
  pressure: 9,
  detection: 10,
} as const;

/** Slot of a keeper's traits in that address. */
const keeperSlot = 2;

const clamp = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x);

/** Draws people from the village pool: the same person at (home, holder number) in every arm. */
export class Pool {
  private readonly luck: Luck;
  private values: Values;
  private valueDistribution: Beta;
  private mean: { skill: number; value: number };

  constructor(values: Values, luck: Luck) {
    this.luck = luck;
    this.values = values;
    this.valueDistribution = valueDistribution(values);
    this.mean = { skill: meanSkill(values), value: meanValue(values) };
  }

  /** A dated change of the pool holds for whoever is drawn from then on. */
  follow(values: Values): void {
    this.values = values;
    this.valueDistribution = valueDistribution(values);
    this.mean = { skill: meanSkill(values), value: meanValue(values) };
  }

  /** The first director of a home: education and certificate by exact quota, and any trait that the scenario fixes. */
  first(
    home: number,
    holders: Holders,
    homes: Homes,
    quotas: { education: Quota; certificate: Quota },
    traits: VillageTraits,
  ): void {
    const number = homes.number[home] as number;
    this.draw(home, 0, holders, homes, {
      lowEducation: traits.lowEducation ?? quotas.education.holds(number),
      certificate: traits.certificate ?? quotas.certificate.holds(number),
      traits,
    });
    holders.kind[home] = director;
  }

  /** Whoever comes next: a successor or a keeper. */
  next(home: number, kind: typeof director | typeof keeper, holders: Holders, homes: Homes): void {
    // Directors are numbered; a keeper stands between two of them, so that who follows does not depend on who kept the key.
    if (kind === director) holders.number[home] = (holders.number[home] as number) + 1;
    const slot = kind === keeper ? keeperSlot : 0;
    const values = this.values;
    const uniform = (k: number): number =>
      this.luck.traits.uniform(homes.number[home] as number, holders.number[home] as number, slot, k);
    this.draw(home, slot, holders, homes, {
      lowEducation: uniform(item.education) < values['director.lowEducation'],
      certificate: uniform(item.certificate) < values['director.certificate'],
      traits: {},
    });
    holders.kind[home] = kind;
    if (kind === keeper) {
      holders.value[home] = values['keeper.valueIdentification'];
      holders.skill[home] = values['keeper.skill'];
      holders.pressure[home] = (holders.pressure[home] as number) * values['keeper.pressure'];
    }
  }

  /** Skill, value, load, cost of faking, pressure of one person (design 4.10, fixed values). */
  private draw(
    home: number,
    slot: number,
    holders: Holders,
    homes: Homes,
    given: { lowEducation: boolean; certificate: boolean; traits: VillageTraits },
  ): void {
    const values = this.values;
    const { traits } = given;
    const address = homes.number[home] as number;
    const holder = holders.number[home] as number;
    const differ = values['director.heterogeneity'];
    const uniform = (k: number): number => this.luck.traits.uniform(address, holder, slot, k);
    const normal = (k: number): number => this.luck.traits.normal(address, holder, slot, k);
    const background = traits.background ?? uniform(item.background) < values['director.background'];
    const age =
      traits.age ??
      clamp(values['director.ageMean'] + differ * values['director.ageSpread'] * normal(item.age), 20, 65);
    const young = age < values['director.youngBelow'];
    const away = (homes.migration[home] as number) * (young ? 1 : values['director.olderAway']);
    const skill =
      values['director.skillBase'] +
      (given.lowEducation ? 0 : values['director.skillEducation']) +
      (given.certificate ? values['director.skillCertificate'] : 0) +
      (background ? values['director.skillBackground'] : 0) +
      values['director.skillSpread'] * normal(item.skill);
    const value =
      quantileAt(this.valueDistribution, uniform(item.value)) + (background ? values['director.valueBackground'] : 0);
    holders.lowEducation[home] = given.lowEducation ? 1 : 0;
    holders.certificate[home] = given.certificate ? 1 : 0;
    holders.background[home] = background ? 1 : 0;
    holders.age[home] = age;
    holders.resident[home] = (traits.resident ?? uniform(item.resident) >= away) ? 1 : 0;
    holders.skill[home] = traits.skill ?? clamp(this.mean.skill + differ * (skill - this.mean.skill), 0.02, 0.98);
    holders.value[home] =
      traits.valueIdentification ?? clamp(this.mean.value + differ * (value - this.mean.value), 0, 1);
    const loadSpread = differ * values['director.loadSpread'];
    holders.load[home] = traits.load ?? exponential(loadSpread * normal(item.load) - (loadSpread * loadSpread) / 2);
    holders.costOfFaking[home] =
      traits.costOfFaking ??
      values['director.costOfFaking'] * exponential(differ * values['director.costOfFakingSpread'] * normal(item.fake));
    holders.pressure[home] =
      traits.pressureSensitivity ??
      values['director.pressure'] * exponential(differ * values['director.pressureSpread'] * normal(item.pressure));
    holders.expectedDetection[home] = clamp(
      values['director.expectedDetection'] *
        exponential(differ * values['director.expectedDetectionSpread'] * normal(item.detection)),
      0,
      0.95,
    );
    this.forget(home, holders);
  }

  /** A new person remembers nothing; the old photos of the post stay on the telephone that is handed over. */
  private forget(home: number, holders: Holders): void {
    holders.photoSkill[home] = 0;
    holders.activitiesHeld[home] = 0;
    holders.childrenCame[home] = 0;
    holders.quarterHeld[home] = 0;
    holders.quarterCame[home] = 0;
    holders.trained[home] = 0;
    holders.tested[home] = 0;
    holders.crammed[home] = 0;
    for (let k = 0; k < 4; k++) {
      holders.recentActivities[home * 4 + k] = 0;
      holders.recentContacts[home * 4 + k] = 0;
    }
  }
}

function valueDistribution(values: Values): Beta {
  const mean = values['director.valueMean'];
  const concentration = values['director.valueConcentration'];
  return betaQuantiles(mean * concentration, (1 - mean) * concentration);
}

function meanSkill(values: Values): number {
  return (
    values['director.skillBase'] +
    (1 - values['director.lowEducation']) * values['director.skillEducation'] +
    values['director.certificate'] * values['director.skillCertificate'] +
    values['director.background'] * values['director.skillBackground']
  );
}

function meanValue(values: Values): number {
  return values['director.valueMean'] + values['director.background'] * values['director.valueBackground'];
}

/** Price of an hour: load to the power eta (design 4.4). */
export function hourPrice(load: number, exponent: number): number {
  return exponent === 1 ? load : power(load, exponent);
}
