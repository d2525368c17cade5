import { type Path, paths, table, type Values } from '../parameters/table.ts';

/**
 * Parameters that a dated fix may change and that are also read before the first week: while the world is made and in the build
 * phase. Besides them all that is read only at the start (`when: 'start'`) counts as read early.
 */
const others: readonly Path[] = [
  'activity.qualityBase',
  'activity.qualityMaterials',
  'activity.qualitySkill',
  'agency.units',
  'child.fading',
  'child.known',
  'director.ageMean',
  'director.ageSpread',
  'director.background',
  'director.costOfFaking',
  'director.costOfFakingSpread',
  'director.expectedDetection',
  'director.expectedDetectionSpread',
  'director.heterogeneity',
  'director.load',
  'director.loadSpread',
  'director.olderAway',
  'director.pressure',
  'director.pressureSpread',
  'director.skillBackground',
  'director.skillBase',
  'director.skillCertificate',
  'director.skillEducation',
  'director.skillSpread',
  'director.valueBackground',
  'director.valueConcentration',
  'director.valueMean',
  'director.youngBelow',
  'household.forgetting',
  'keeper.pressure',
  'keeper.skill',
  'keeper.valueIdentification',
  'pay.stipend',
  'post.exitLoad',
  'post.exitReference',
  'post.exitStipend',
  'post.exitValue',
  'post.exitYoungAway',
  'post.exits',
  'post.familyShock',
  'post.keeperChance',
  'post.searchReputation',
  'post.searchWeeks',
  'skillTest.bonus',
  'skillTest.gate',
  'skillTest.noise',
  'skillTest.pass',
];

const early: ReadonlySet<Path> = new Set([...paths.filter((path) => table[path].when === 'start'), ...others]);

/** Whether anything before the first week depends on a parameter. */
export function isReadEarly(path: Path): boolean {
  return early.has(path);
}

/**
 * What of other values first matters in week 1; null where they differ in something that is read before.
 */
export function lateDifference(base: Values, other: Values): Partial<Values> | null {
  const different: Partial<Record<Path, Values[Path]>> = {};
  for (const path of paths) {
    if (Object.is(base[path], other[path])) continue;
    if (early.has(path)) return null;
    different[path] = other[path];
  }
  return different as Partial<Values>;
}
