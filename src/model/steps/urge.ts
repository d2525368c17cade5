import { type Moment, pace, weeksPerQuarter } from '../calendar.ts';
import type { Values } from '../parameters/table.ts';
import { publishProgress } from '../reported/progress.ts';
import type { World } from '../world.ts';

/** The last weeks of a quarter; the closing month after the last quarter is urging all the time. */
export function isUrgingSeason(moment: Moment, values: Values): boolean {
  return moment.quarterWeek >= weeksPerQuarter - values['government.urgingWeeks'];
}

/** 4. The progress table is published; in the last weeks of a quarter homes behind schedule are urged in the group (S62, S65). */
export function publishAndUrge(world: World): void {
  const { moment, homes, ledger, luck, bureau, weekly } = world;
  const { values } = world.rules;
  publishProgress(ledger);
  const due = pace(values['city.target'], moment);
  const season = isUrgingSeason(moment, values);
  const place = luck.leaders.place(moment.week, 2);
  let urged = 0;
  let behind = 0;
  for (let home = 0; home < homes.count; home++) {
    const isBehind = (ledger.accepted[home] as number) < due;
    const isUrged =
      season && isBehind && luck.leaders.uniformAt(homes.number[home] as number, place) < bureau.plan.urging;
    homes.urged[home] = isUrged ? 1 : 0;
    if (isUrged) homes.urgedWeeks[home] = (homes.urgedWeeks[home] as number) + 1;
    if (isBehind) behind++;
    if (isUrged) urged++;
  }
  weekly.urged[moment.week] = urged;
  weekly.behind[moment.week] = behind;
}
