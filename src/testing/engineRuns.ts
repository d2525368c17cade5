import type { Scenario } from '../model/scenario.ts';
import { simulate } from '../model/simulate.ts';
import { columnFingerprints } from './columns.ts';

/** Fingerprints of every column, by the name of the run. */
export type RunFingerprints = Readonly<Record<string, Readonly<Record<string, number>>>>;

const seed = '引擎 engines';

/**
 * The whole model on this engine: replicates 1-3 of a scenario, and one of the same city under rules that use everything
 * else that the model can do.
 */
export function engineRuns(base: Scenario): RunFingerprints {
  const found: Record<string, Readonly<Record<string, number>>> = {};
  for (const replicate of [1, 2, 3]) {
    found[`as it is, replicate ${replicate}`] = columnFingerprints(simulate(base, seed, replicate, { events: true }));
  }
  found['under other rules'] = columnFingerprints(simulate(otherRules(base), seed, 1, { events: true }));
  return found;
}

/** Levers of every actor, two years, and formulas with every function of the language. */
function otherRules(base: Scenario): Scenario {
  return {
    ...base,
    values: {
      ...base.values,
      'city.homes': 40,
      'city.years': 2,
      'director.loadExponent': 1.3,
      'director.heterogeneity': 0.9,
      'agency.naive': 0.5,
      'agency.floor': 0.3,
      'agency.floorBy': 'need',
      'government.attention': 30,
      'government.randomVisits': 0.5,
      'grade.announced': 0.5,
      'scorecards.director':
        '-sqrt(max(short, 0)) + 0.2 * log(1 + records) + exp(-excess) * (urged ? 1 : 0.5) + 0.1 * round(openHours / 3) + 0.01 * signIns^0.7',
      'scorecards.caseCredit': 'caseFiles < caseQuota ? 3 * caseFiles : 3 * caseQuota + floor(caseFiles / 2)',
      'scorecards.agency':
        '4 * onTarget + showcaseWeight * showcase + spread + 0.1 * ceil(10 * grade) + abs(uploads - 5)',
      'scorecards.bureau': 'completion + 2 * audited * findings + 0.3 * impression + 0.1 * log(1 + cases)',
    },
    fixes: [
      { from: 20, set: { 'app.screening': 'hash', 'child.fading': 0.03 }, cost: null },
      { from: 60, set: { 'app.screening': 'human', 'lastPlace.share': 0.1, 'lastPlace.by': 'verified' }, cost: null },
      { from: 90, set: { 'household.outreach': 0.01, 'pay.perVerified': 2, 'motive.crowdingOut': 0.1 }, cost: null },
    ],
  };
}
