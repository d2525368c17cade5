import { visitsInWeek } from '../agency/caseWorker.ts';
import type { World } from '../world.ts';
import { countedQuarter } from './counted.ts';
import { note } from './note.ts';

/** The agency's case worker makes the visits of her week, unless homes are closed by order (S119). */
export function sendCaseWorker(world: World): void {
  const { caseBook, caseWorker, homes, moment, nature } = world;
  const { values } = world.rules;
  if (values['agency.caseHours'] === 0 || world.closed) return;
  for (let left = visitsInWeek(moment.quarterWeek, homes.count, values); left > 0; left--) {
    const at = caseWorker.next();
    if (at < 0) return;
    const home = at >> 1;
    const child = caseBook.child(home, at & 1);
    nature.workerVisit(home, child, moment.week, countedQuarter(world), values['agency.caseSkill']);
    if (nature.logging) note(world, home, 0, 'caseVisit', 'visit', { accepted: true, child });
  }
}
