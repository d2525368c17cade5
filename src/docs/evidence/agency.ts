import { type Evidence, partly, pattern, run, works } from './row.ts';

const agency = 'src/model/rows/agency.test.ts';
const reports = 'src/model/rows/reports.test.ts';
const director = 'src/model/rows/director.test.ts';

/** Section 3.2 of the paper: the undertaking agency. */
export const agencyRows: readonly Evidence[] = [
  works('S72', 'M', 'It won the bid through open bidding, and may lose the next.', {
    where: ['src/model/agency/agency.ts Agency', 'src/model/steps/evaluate.ts renew'],
    command: `${run} --set city.years=2`,
    observables: ['quarters.agencyScore', 'parameter renewal.base'],
    test: [reports, 'is renewed the more surely, the better the score'],
    mutation: [
      'src/model/agency/agency.ts',
      "logistic(values['renewal.base'] + this.score)",
      "logistic(values['renewal.base'])",
    ],
  }),
  works('S73', 'I', 'It builds the sites, and forms its impressions.', {
    where: ['src/model/nature/observe.ts firstImpressions', 'src/model/simulate.ts simulate'],
    command: run,
    observables: ['homes.firstBelief', 'parameter agency.impressionReliability'],
    test: [agency, 'forms first impressions while it builds, of ability and readiness, with error'],
    mutation: ['src/model/simulate.ts', 'world.agency.begin(impressions);', ''],
  }),
  works('S74', 'M', 'A home is limited by the ability of the person in charge.', {
    where: ['src/model/director/mind.ts Mind'],
    command: run,
    observables: ['homes.skill', 'homes.quality', 'homes.supportQ1', 'parameter activity.qualitySkill'],
    test: [director, 'and support both make what a home does'],
    mutation: ['src/model/director/mind.ts', 'n.recognition * (homes.presence[home] as number)', '0'],
  }),
  works('S75', 'M', 'It perceives differences of quality.', {
    where: ['src/model/agency/belief.ts Beliefs'],
    command: run,
    observables: ['homes.firstBelief', 'runs.supportBelief', 'parameter agency.learning'],
    test: [agency, 'believes what it sees where it goes, and uploads elsewhere'],
    mutation: ['src/model/agency/belief.ts', 'presence * seen(home) * attribution +', 'seen(home) * attribution +'],
  }),
  partly('S76', 'M/E', 'Resources tilt and quotas are rationed.', `the rationing works; the tilt is ${pattern}`, {
    where: ['src/model/agency/share.ts shareOut', 'src/measures/concentration.ts concentrationOutcomes'],
    command: run,
    observables: ['runs.supportTopShare', 'runs.supportGini', 'homes.wishes', 'homes.trainingSeats'],
    test: [agency, 'rations seats, volunteers and wishes as it gives its visits'],
    mutation: [
      'src/model/agency/share.ts',
      "if (rule === 'support') return homes.units[home] as number;",
      "if (rule === 'support') return 1;",
    ],
  }),
  works('S77', 'M', 'Its achievement stands in for the project.', {
    where: ['src/model/agency/showcase.ts aboveThreshold', 'src/model/agency/prospect.ts Prospect'],
    command: 'lastmeter run scenarios/baseline.yaml scenarios/regimes/no-showcase.yaml',
    observables: ['runs.supportTopShare', 'quarters.agencyScore', 'parameter agency.showcaseWeight'],
    test: [agency, 'gives most to the best where its best are shown'],
    mutation: ['src/model/agency/showcase.ts', 'noise * softplus((display - threshold) / noise)', '0'],
  }),
  partly('S78', 'E', 'Other homes are on the verge of bankruptcy.', pattern, {
    where: ['src/measures/concentration.ts concentrationOutcomes'],
    command: run,
    observables: ['runs.abandonedHomes'],
    test: ['src/measures/concentration.test.ts', 'counts homes without support and without service'],
  }),
  partly(
    'S79',
    'M/E',
    'Willingness and ability, but also investment.',
    `both causes work; their shares are ${pattern}`,
    {
      where: ['src/measures/dependence.ts dependenceOutcomes', 'src/analysis/variance/variance.ts variance'],
      command: 'lastmeter patterns --variance',
      observables: ['runs.supportAdds', 'runs.directorAdds'],
      test: ['src/measures/dependence.test.ts', 'asks what support and director add to each other'],
    },
  ),
  works('S80', 'M', 'It spends no energy on homes that would stagnate.', {
    where: ['src/model/agency/allocate.ts allocate'],
    command: `${run} --set scorecards.agency=onTarget`,
    observables: ['homes.supportQ2', 'runs.abandonedHomes', 'parameter agency.mostUnits'],
    test: [agency, 'does not spend energy on homes that stagnate when the share of homes at the target counts'],
    mutation: [
      'src/model/agency/allocate.ts',
      'const gain = prospect.gain(home, size) / size;',
      'const gain = 1 / size;',
    ],
  }),
  partly('S81', 'E', 'A Matthew effect: the neglected become worse.', pattern, {
    where: ['src/measures/matthew.ts matthewOutcomes', 'src/measures/matthewPair.ts matthewPairs'],
    command: 'lastmeter run scenarios/baseline.yaml scenarios/experiments/lucky-start.yaml',
    observables: ['runs.gapGrowth', 'runs.deviationRatio', 'runs.neglectedValue'],
    test: ['src/measures/matthew.test.ts', 'follows the gap between the homes first believed best and worst'],
  }),
  partly('S82', 'M/E', 'Representatives are encouraged from two sides.', `the loop works; its gain is ${pattern}`, {
    where: ['src/model/director/mind.ts Mind', 'src/model/steps/quarter.ts closeQuarter'],
    command: run,
    observables: ['homes.excellent', 'homes.valueIdentificationEnd', 'homes.supportQ4'],
    test: [director, 'is a state: it falls where the agency stays away and grows where it comes'],
    mutation: ['src/model/steps/quarter.ts', "values['motive.presence'] * presence * (1 - value)", '0'],
  }),
  partly('S83', 'E', 'Very few children benefit.', pattern, {
    where: ['src/measures/concentration.ts concentrationOutcomes'],
    command: run,
    observables: ['runs.sessionsTopShare', 'runs.coverageAll'],
    test: ['src/measures/concentration.test.ts', 'measures the spread of service'],
  }),
  partly('S84', 'E', 'Other homes and directors become dummies.', pattern, {
    where: ['src/measures/landing.ts landingOutcomes'],
    command: run,
    observables: ['runs.dummyHomes4', 'runs.dummyRise'],
    test: ['src/measures/landing.test.ts', 'are homes without a genuine activity in a quarter'],
  }),
  partly(
    'S85',
    'E',
    'The practice is suspended between agency and village.',
    'the ablations that remove one side run at the defaults; not yet over the ensemble',
    {
      where: ['src/measures/landing.ts landingOutcomes', 'src/analysis/ablations/suspension.ts remaining'],
      command: 'lastmeter patterns --ablations --only A19,A20,A21',
      observables: ['runs.suspension'],
      test: ['src/measures/landing.test.ts', 'is their geometric mean, and suspension the rest'],
    },
  ),
];
