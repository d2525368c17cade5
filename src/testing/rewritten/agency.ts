import type { Moment } from '../../model/calendar.ts';
import { planQuarter } from '../../model/steps/quarter.ts';
import type { World } from '../../model/world.ts';
import { bring, claim, kinds } from './bring.ts';
import type { AgencyAnswer, AgencySituation } from './kept.ts';

/** What the engine plans in the place of an agency. */
export function engineAgency(situation: AgencySituation): Omit<AgencyAnswer, 'determined'> {
  const { homes: all, quarter } = situation;
  const world = bring(all.length, situation);
  world.moment = world.moments[quarter * 13] as Moment;
  settle(world, situation);
  planQuarter(world);
  const { agency, homes } = world;
  const plan = {
    split: agency.split,
    units: [...homes.units],
    score: agency.score,
    presence: [...homes.presence],
    volunteerHours: [...homes.volunteerHours],
    seats: [...world.seatsTotal],
    wishes: [...world.wishes],
    care: [...homes.careLeft],
  };
  return { ...plan, beliefs: revised(world, situation), impressions: impressed(situation) };
}

/** Write the situation into the world; a director is at every post, so that no seat lapses. */
function settle(world: World, { homes: all, lastUnits }: AgencySituation): void {
  const { agency, caseBook, holders, homes, ledger } = world;
  if (lastUnits) agency['units'].set(lastUnits);
  for (const [home, one] of all.entries()) {
    agency.beliefs.display[home] = one.belief;
    agency.beliefs.uploads[home] = one.expectedUploads;
    agency.visited[home] = one.unitsSoFar;
    caseBook.acquaint(
      home,
      (place) => (place < one.knownSpecial ? 1 : 0),
      () => 0,
    );
    homes.children[home] = one.children;
    holders.kind[home] = kinds.director;
    holders.lowEducation[home] = one.lowEducation ? 1 : 0;
    holders.certificate[home] = one.certificate ? 1 : 0;
    claim(world, home, one.ledger);
    ledger.grade[home] = one.grade ?? Number.NaN;
    ledger.satisfiedQuarter[home] = one.satisfiedLastQuarter;
    ledger.caseFilesQuarter[home] = one.caseFilesLastQuarter;
  }
}

/** Beliefs at the end of the quarter. */
function revised(world: World, { homes: all, quarter }: AgencySituation): AgencyAnswer['beliefs'] {
  const { agency, homes, ledger, nature, quarters } = world;
  const { values } = world.rules;
  for (const [home, { seen }] of all.entries()) {
    nature['state'].ledger.homes.qualityByQuarter[home * quarters + quarter] =
      (seen.quality * values['city.target']) / 4;
    ledger.acceptedQuarter[home] = seen.uploads;
  }
  agency.beliefs.revise(homes, ledger, values, (home) => nature.seen(home, quarter));
  return all.map((_, home) => ({
    belief: agency.beliefs.display[home] as number,
    expectedUploads: agency.beliefs.uploads[home] as number,
  }));
}

/** First impressions of other holders. */
function impressed(situation: AgencySituation): number[] {
  const world = bring(situation.impressions.length, situation);
  for (const [home, { kind, skill, value, materials }] of situation.impressions.entries()) {
    world.holders.kind[home] = kinds[kind];
    world.holders.skill[home] = skill;
    world.holders.value[home] = value;
    world.homes.materials[home] = materials;
  }
  const into = new Float64Array(situation.impressions.length);
  world.nature.firstImpressions(world.holders, into, 0);
  return [...into];
}
