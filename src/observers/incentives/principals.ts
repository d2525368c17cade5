import { Beliefs } from '../../model/agency/belief.ts';
import { Prospect } from '../../model/agency/prospect.ts';
import { alternatives, Bureau } from '../../model/government/bureau.ts';
import { Homes } from '../../model/home.ts';
import type { Values } from '../../model/parameters/table.ts';
import { compile } from '../../model/scorecard/compile.ts';
import { bureauObservable as at } from '../../model/scorecard/observables.ts';
import { typical } from './typical.ts';

/**
 * Points of the renewal score, times the number of homes, that the agency expects of a first unit of support to one home,
 * while every other home has the mean: all are held by typical directors and expected to fall short by so many uploads.
 * @param display what it believes of the home, as a multiple of what it believes of the others
 */
export function supportWorth(values: Values, shortfall: number, display: number): number {
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
  prospect.units.fill(Math.round(values['agency.units']));
  prospect.units[0] = 0;
  prospect.settle(0.5);
  return prospect.gain(0, 1) * homes.count;
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
