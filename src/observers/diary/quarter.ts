import type { OpenTruth } from '../../model/truth/open.ts';
import type { World } from '../../model/world.ts';
import { lookAtBelief, lookAtHolder } from './look.ts';
import type { CloseRecord, GradeRecord, PlanRecord } from './record.ts';

/** What a quarter brings to a home when it starts. @param seats of trainings that it had before */
export function planOf(world: World, home: number, seats: number): PlanRecord {
  const { homes, agency, wishes } = world;
  let units = 0;
  for (let other = 0; other < homes.count; other++) units += homes.units[other] as number;
  return {
    units: homes.units[home] as number,
    meanUnits: units / homes.count,
    photoCoaching: agency.split,
    seats: (world.seatsTotal[home] as number) - seats,
    wishes: wishes[home] as number,
    volunteerHours: homes.volunteerHours[home] as number,
    belief: lookAtBelief(world, home),
  };
}

/** How a home was graded. */
export function gradeOf({ ledger, rank, excellent }: World, home: number): GradeRecord {
  return {
    grade: ledger.grade[home] as number,
    rank: rank[home] as number,
    excellent: excellent[home] === 1,
  };
}

/** How a home stands when a quarter ends. */
export function closeOf(world: World, { homes }: OpenTruth, home: number): CloseRecord {
  return {
    due: world.rules.values['city.target'] / 4,
    holder: lookAtHolder(world, home),
    belief: lookAtBelief(world, home),
    materials: world.homes.materials[home] as number,
    knowVenue: homes.knowsVenue[home] as number,
    knowOpen: homes.knowsOpen[home] as number,
  };
}
