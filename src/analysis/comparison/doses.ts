import { table } from '../../model/parameters/table.ts';
import type { Scenario } from '../../model/scenario.ts';
import { valueBefore, withDose } from '../../scenario/dosing.ts';

/** An arm at each of its doses, before it is run. */
export interface DosedArm {
  /** Index of the arm. */
  readonly of: number;
  readonly path: string;
  readonly unit: string;
  /** The parameter without the fix. */
  readonly before: number;
  readonly points: readonly { readonly dose: number; readonly scenario: Scenario }[];
}

/** Every arm that has a dose, at all the doses that its file lists. */
export function dosedArms(arms: readonly Scenario[]): readonly DosedArm[] {
  return arms.flatMap((arm, of) => {
    const dose = arm.fixes.find((fix) => fix.dose !== undefined)?.dose;
    if (dose === undefined) return [];
    return [
      {
        of,
        path: dose.path,
        unit: table[dose.path].unit,
        before: valueBefore(arm),
        points: dose.values.map((value) => ({ dose: value, scenario: withDose(arm, value) })),
      },
    ];
  });
}
