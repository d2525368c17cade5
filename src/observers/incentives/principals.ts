import { Beliefs } from '../../model/agency/belief.ts';
import { ExpectedGrades } from '../../model/agency/expectedGrades.ts';
import { Prospect } from '../../model/agency/prospect.ts';
import { contentment } from '../../model/contentment.ts';
import { alternatives, Bureau } from '../../model/government/bureau.ts';
import { Homes } from '../../model/home.ts';
import type { Values } from '../../model/parameters/table.ts';
import { ReportedLedger } from '../../model/reported/ledger.ts';
import { compile } from '../../model/scorecard/compile.ts';
import { bureauObservable as at } from '../../model/scorecard/observables.ts';
import { typical } from './typical.ts';

/**
 * Points of the renewal score, times the number of homes, that the agency expects of a first unit of support to one home,
 * while every other home has the mean: all are held by typical directors and expected to fall short by so many uploads, after quarters
 * on schedule, with the usual number of children and no paper so far.
 * @param quarter 0-based, the last one in the closing weeks, @param display what it believes of the home, as a multiple of what it believes of the others
 */
export function supportWorth(values: Values, quarter: number, shortfall: number, display: number): number {
  const homes = new Homes(values['city.homes'], values['home.materials'], values['home.reputationStart']);
  const beliefs = new Beliefs(homes.count, values);
  const { skill, value } = typical(values);
  const quality =
    values['activity.qualityBase'] +
    values['activity.qualitySkill'] * skill +
    values['activity.qualityMaterials'] * values['home.materials'];
  const usual = quality * (values['agency.impressionBase'] + values['agency.impressionValue'] * value);
  beliefs.display.fill(usual);
  beliefs.display[0] = usual * display;
  beliefs.uploads.fill(Math.max(0, values['city.target'] / 4 - shortfall));
  const scorecard = compile(values['scorecards.agency'], 'agency');
  const prospect = new Prospect(homes, beliefs, scorecard, values, 0.5, values['agency.units']);
  prospect.know(0);
  const reached = Math.max(0, 1 - (4 * shortfall) / values['city.target']);
  prospect.learn(
    new Float64Array(homes.count).fill(reached * contentment(values['household.content'], quality)),
    values['agency.gradeBy'] === 'formula'
      ? new ExpectedGrades(onSchedule(homes.count, quarter, values), values, quarter)
      : null,
  );
  prospect.units.fill(Math.round(values['agency.units']));
  prospect.units[0] = 0;
  prospect.settle(0.5);
  return prospect.gain(0, 1) * homes.count;
}

/** What typical homes have reported by the beginning of a quarter. */
function onSchedule(homes: number, quarter: number, values: Values): ReportedLedger {
  const ledger = new ReportedLedger(homes, quarter + 1);
  const uploads = (values['city.target'] * (quarter % 4)) / 4;
  const signIns = uploads * values['activity.expectedAttendance'];
  ledger.accepted.fill(uploads);
  ledger.signIns.fill(signIns);
  ledger.confirmedSignIns.fill(signIns * values['verify.reach']);
  return ledger;
}

/** Points of the appraisal, times 100, that the bureau expects of one day in a quarter. */
export interface DayWorth {
  readonly urging: number;
  readonly visit: number;
  readonly audit: number;
}

/** @param completion mean progress towards the pace, 0-1; sign-ins are taken to be as far along */
export function dayWorth(values: Values, completion: number): DayWorth {
  const homes = values['city.homes'];
  const bureau = new Bureau();
  bureau.x[at.completion] = completion;
  bureau.x[at.signIns] = completion;
  bureau.x[at.hardware] = 1;
  const [urging, visit, audit] = alternatives({ urging: 0, visits: 0, audits: 0 }, 1, homes, values).map(
    (plan) => 100 * bureau.worth(plan, homes, values),
  ) as [number, number, number];
  return { urging, visit, audit };
}
