import { type Evidence, judged, run, works } from './row.ts';

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
    where: ['src/model/nature/observe.ts firstImpressions', 'src/model/build.ts build'],
    command: run,
    observables: ['homes.firstBelief', 'parameter agency.impressionReliability'],
    test: [agency, 'forms first impressions while it builds, of ability and readiness, with error'],
    mutation: ['src/model/build.ts', 'world.agency.begin(impressions);', ''],
  }),
  works('S74', 'M', 'A home is limited by the ability of the person in charge.', {
    where: ['src/model/director/mind.ts Mind'],
    command: run,
    observables: ['homes.skill', 'homes.quality', 'homes.supportQ1', 'parameter activity.qualitySkill'],
    test: [director, 'and support both make what a home does'],
    mutation: ['src/model/director/weighActivity.ts', 'n.recognition * (homes.presence[home] as number)', '0'],
  }),
  works('S75', 'M', 'It perceives differences of quality.', {
    where: ['src/model/agency/belief.ts Beliefs'],
    command: run,
    observables: ['homes.firstBelief', 'runs.supportBelief', 'parameter agency.learning'],
    test: [agency, 'believes what it sees where it goes, and uploads elsewhere'],
    mutation: ['src/model/agency/belief.ts', 'presence * seen(home) * attribution +', 'seen(home) * attribution +'],
  }),
  works('S76', 'M/E', 'Resources tilt and quotas are rationed.', {
    where: [
      'src/model/agency/share.ts shareOut',
      'src/measures/concentration.ts concentrationOutcomes',
      'src/analysis/patterns/agency.ts agencyPatterns',
    ],
    command: judged,
    observables: [
      'figure P12.aboveCompletionOnly',
      'figure P12.belief',
      'runs.supportTopShare',
      'runs.supportGini',
      'homes.wishes',
      'homes.trainingSeats',
    ],
    test: ['src/measures/concentration.test.ts', 'measures the spread of support'],
    mutation: [
      'src/measures/concentration.ts',
      '({ support }) => topFifthShare(support)',
      '({ real }) => topFifthShare(real.genuine)',
    ],
    mechanism: {
      test: [agency, 'rations seats, volunteers and wishes as it gives its visits'],
      mutation: [
        'src/model/agency/share.ts',
        "if (rule === 'support') return homes.units[home] as number;",
        "if (rule === 'support') return 1;",
      ],
    },
  }),
  works('S77', 'M', 'Its achievement stands in for the project.', {
    where: ['src/model/agency/showcase.ts aboveThreshold', 'src/model/agency/prospect.ts Prospect'],
    command: 'lastmeter run scenarios/baseline.yaml scenarios/regimes/no-showcase.yaml',
    observables: ['runs.supportTopShare', 'quarters.agencyScore', 'parameter agency.showcaseWeight'],
    test: [agency, 'gives most to the best where its best are shown'],
    mutation: ['src/model/agency/showcase.ts', 'noise * softplus((display - threshold) / noise)', '0'],
  }),
  works('S78', 'E', 'Other homes are on the verge of bankruptcy.', {
    where: ['src/measures/concentration.ts concentrationOutcomes', 'src/analysis/patterns/neglect.ts neglectPatterns'],
    command: judged,
    observables: ['figure S78.abandoned', 'runs.abandonedHomes'],
    test: ['src/measures/concentration.test.ts', 'counts homes without support and without service'],
    mutation: [
      'src/measures/concentration.ts',
      'support[home] === 0 && real.genuine[home] === 0',
      'support[home] === 0 || real.genuine[home] === 0',
    ],
  }),
  works('S79', 'M/E', 'Willingness and ability, but also investment.', {
    where: ['src/analysis/variance/variance.ts variance', 'src/measures/dependence.ts dependenceOutcomes'],
    command: 'lastmeter patterns --variance',
    observables: ['runs.supportAdds', 'runs.directorAdds', 'runs.directorR2'],
    test: ['src/analysis/variance/variance.test.ts', 'shares variances of the eight arms by hand, luck last'],
    mutation: [
      'src/analysis/variance/variance.ts',
      'const whole = variances.at(-1) as number;',
      'const whole = variances.at(0) as number;',
    ],
  }),
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
  works('S81', 'E', 'A Matthew effect: the neglected become worse.', {
    where: [
      'src/analysis/patterns/gifted.ts giftWorth',
      'src/analysis/patterns/agency.ts agencyPatterns',
      'src/analysis/patterns/neglect.ts neglectPatterns',
    ],
    command: judged,
    observables: [
      'figure P13.luckyStart',
      'figure P13.luckyStartCounts',
      'figure S81.value',
      'runs.gapGrowth',
      'runs.deviationRatio',
      'runs.neglectedValue',
    ],
    test: [
      'src/analysis/patterns/rows.test.ts',
      'measures what a gift of visits is worth three quarters later, against equal sharing',
    ],
    mutation: [
      'src/analysis/patterns/agency.ts',
      'giftWorth(arms, arms.luckyStart, arms.base, 3)',
      'giftWorth(arms, arms.luckyStart, arms.base, 0)',
    ],
  }),
  works('S82', 'M/E', 'Representatives are encouraged from two sides.', {
    where: [
      'src/model/director/mind.ts Mind',
      'src/model/steps/quarter.ts closeQuarter',
      'src/analysis/patterns/agency.ts agencyPatterns',
    ],
    command: judged,
    observables: [
      'figure S82.value',
      'figure S82.visits',
      'homes.excellent',
      'homes.valueIdentificationEnd',
      'homes.supportQ4',
    ],
    test: [
      'src/analysis/patterns/rows.test.ts',
      'follows value and later visits of the homes that the lot favours, both ways of the loop',
    ],
    mutation: ['src/analysis/patterns/agency.ts', '[1, 2, 3].reduce', '[0, 1, 2, 3].reduce'],
    mechanism: {
      test: [director, 'is a state: it falls where the agency stays away and grows where it comes'],
      mutation: ['src/model/steps/quarter.ts', "values['motive.presence'] * presence * (1 - value)", '0'],
    },
  }),
  works('S83', 'E', 'Very few children benefit.', {
    where: ['src/measures/concentration.ts concentrationOutcomes', 'src/analysis/patterns/service.ts servicePatterns'],
    command: judged,
    observables: ['figure P18.topFifth', 'runs.sessionsTopShare', 'runs.coverageAll'],
    test: ['src/measures/concentration.test.ts', 'measures the spread of service'],
    mutation: ['src/measures/concentration.ts', 'topFifthShare(real.sessions)', 'topFifthShare(real.genuine)'],
  }),
  works('S84', 'E', 'Other homes and directors become dummies.', {
    where: ['src/measures/landing.ts landingOutcomes', 'src/analysis/patterns/neglect.ts neglectPatterns'],
    command: judged,
    observables: ['figure S84.rise', 'runs.dummyHomes4', 'runs.dummyRise'],
    test: ['src/measures/landing.test.ts', 'are homes without a genuine activity in a quarter'],
    mutation: [
      'src/measures/landing.ts',
      'dummyHomes(run, 3) - dummyHomes(run, 0)',
      'dummyHomes(run, 0) - dummyHomes(run, 3)',
    ],
  }),
  works('S85', 'E', 'The practice is suspended between agency and village.', {
    where: [
      'src/measures/landing.ts landingOutcomes',
      'src/analysis/patterns/government.ts governmentPatterns',
      'src/analysis/ablations/suspension.ts remaining',
    ],
    command: judged,
    observables: ['figure S85.agency', 'figure S85.bureau', 'figure S85.directors', 'runs.suspension'],
    test: ['src/analysis/patterns/rows.test.ts', 'asks how much of the suspension is left without one of the actors'],
    mutation: [
      'src/analysis/patterns/government.ts',
      "of('suspension', control)(arms) / own",
      "1 - of('suspension', control)(arms) / own",
    ],
  }),
];
