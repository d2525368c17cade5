import { director, keeper } from './director/holder.ts';
import type { HomeColumns, Run } from './run.ts';
import type { World } from './world.ts';

/** Traits of the holders when operation starts. */
export type TraitsAtStart = Pick<
  HomeColumns,
  | 'holderAtStart'
  | 'lowEducation'
  | 'certificate'
  | 'background'
  | 'age'
  | 'resident'
  | 'skill'
  | 'valueIdentification'
  | 'load'
  | 'costOfFaking'
  | 'pressureSensitivity'
>;

/** Copy them before anything changes. */
export function traitsAtStart({ holders }: World): TraitsAtStart {
  return {
    holderAtStart: Array.from(holders.kind, (kind) =>
      kind === director ? 'director' : kind === keeper ? 'keeper' : 'nobody',
    ),
    lowEducation: holders.lowEducation.slice(),
    certificate: holders.certificate.slice(),
    background: holders.background.slice(),
    age: holders.age.slice(),
    resident: holders.resident.slice(),
    skill: holders.skill.slice(),
    valueIdentification: holders.value.slice(),
    load: holders.load.slice(),
    costOfFaking: holders.costOfFaking.slice(),
    pressureSensitivity: holders.pressure.slice(),
  };
}

/** What a run leaves behind. */
export function summarize(world: World, seed: string, replicate: number, start: TraitsAtStart): Run {
  const { agency, homes, holders, ledger, nature, posts } = world;
  return {
    scenario: world.scenario.name,
    seed,
    replicate,
    homeCount: homes.count,
    childCount: nature.childCount,
    childNames: nature.childNames,
    quarters: world.quarters,
    weekCount: world.moments.length,
    reported: {
      accepted: ledger.acceptedTotal,
      acceptedByQuarter: ledger.acceptedByQuarter,
      uploads: ledger.uploadsTotal,
      signIns: ledger.signInsTotal,
      confirmedSignIns: ledger.confirmedSignInsTotal,
      satisfied: ledger.satisfiedTotal,
      records: ledger.recordsTotal,
      caseFiles: ledger.caseFilesTotal,
      openHours: ledger.openHoursTotal,
      gradeHalf: ledger.gradeHalf,
      gradeFinal: ledger.grade,
      rankFinal: world.rank,
      excellent: world.excellent,
      supportByQuarter: world.supportByQuarter,
      wishes: world.wishesTotal,
      trainingSeats: world.seatsTotal,
      volunteerHours: world.volunteerTotal,
      firstBelief: agency.firstBelief,
      leaderVisits: world.leaderVisits,
      detected: ledger.foundTotal,
    },
    homes: {
      ...start,
      number: homes.number,
      name: homes.name,
      children: homes.children,
      households: Int32Array.from({ length: homes.count }, (_, home) => nature.householdsOf(home)),
      distance: homes.distance,
      migration: homes.migration,
      skillEnd: holders.skill,
      valueIdentificationEnd: holders.value,
      materialsEnd: homes.materials,
      reputationEnd: homes.reputation,
      exitsBuild: posts.exitsBuild,
      exits: posts.exits,
      exitsFamily: posts.exitsFamily,
      exitsMigration: posts.exitsMigration,
      dismissals: posts.dismissals,
      directorWeeks: posts.directorWeeks,
      keeperWeeks: posts.keeperWeeks,
      vacantWeeks: posts.vacantWeeks,
      longestVacancy: posts.longestVacancy,
    },
    weeks: world.weekly,
    quarterly: world.quarterly,
    truth: nature.truth,
  };
}
