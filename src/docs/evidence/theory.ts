import { type Evidence, judged, partly, run, type TestName, works } from './row.ts';

const frame = 'src/model/rows/frame.test.ts';
const agency = 'src/model/rows/agency.test.ts';
const children = 'src/model/rows/children.test.ts';
const director = 'src/model/rows/director.test.ts';
const rivals = 'src/analysis/ablations/rivalTable.ts rivals';
const tables: TestName = ['src/analysis/ablations/arm.test.ts', 'covers the design: A1 to A21 with A18b, R0 to R7'];
const rival = 'run on the patterns beside the case, at the defaults; not yet over the ensemble';

/** Abstract and introduction of the paper: theory and scope. */
export const theoryRows: readonly Evidence[] = [
  works('S130', 'M', 'Actors adapt within the rules; there is no villain.', {
    where: ['src/model/director/worth.ts Worth', 'src/model/scorecard/incentive.ts difference'],
    command: 'lastmeter run scenarios/baseline.yaml scenarios/placebos/no-pressure.yaml',
    observables: ['runs.fakesAccepted', 'runs.genuine', 'parameter director.stakes'],
    test: [director, 'follows what is paid: photographs, cases or records'],
    mutation: ['src/model/director/worth.ts', 'worth = this.#stake * this.#difference(effect, rules);', 'worth = 0;'],
  }),
  works('S131', 'E', 'Services float and do not sink to the base.', {
    where: ['src/measures/landing.ts landingOutcomes'],
    command: run,
    observables: ['runs.suspension', 'runs.landing', 'runs.landingReal', 'runs.landingReached'],
    test: ['src/measures/landing.test.ts', 'is their geometric mean, and suspension the rest'],
    mutation: [
      'src/measures/landing.ts',
      'Math.sqrt(Math.sqrt(four[0] * four[1] * four[2] * four[3]))',
      'four[0] * four[1] * four[2] * four[3]',
    ],
  }),
  partly('S132', 'R', 'Rival A: a single centre cannot meet diverse needs.', rival, {
    where: [rivals, 'scenarios/rivals/r6-design-mismatch.yaml'],
    command: 'lastmeter patterns --rivals --only R6',
    test: tables,
  }),
  partly('S133', 'R', 'Rival B: insufficient endogenous supply capacity.', rival, {
    where: [rivals, 'scenarios/rivals/r1a-incapacity.yaml'],
    command: 'lastmeter patterns --rivals --only R1',
    test: tables,
  }),
  partly('S134', 'R', 'Rival C: farmers do not participate.', rival, {
    where: [rivals, 'scenarios/rivals/r4-demand-failure.yaml'],
    command: 'lastmeter patterns --rivals --only R4',
    test: tables,
  }),
  partly('S135', 'R', 'Cooperation and empowerment pull apart (F9 against F3).', rival, {
    where: [rivals, 'scenarios/rivals/r7c-autonomy-supervision.yaml'],
    command: 'lastmeter patterns --rivals --only R7',
    test: tables,
  }),
  works('S136', 'R', 'Case work asks for professional skill.', {
    where: ['src/model/nature/contact.ts contact', 'src/model/director/mind.ts Mind'],
    command: run,
    observables: ['children.caseContacts', 'children.gain', 'parameter case.unease', 'parameter child.contactsNeeded'],
    test: [children, 'is not what case work is: that asks for skill, and for contacts that follow one another'],
    mutation: ['src/model/nature/contact.ts', 'Math.sqrt(skill)', '1'],
  }),
  partly(
    'S137',
    'R',
    'Several subjects interact; no single one explains it.',
    'each actor’s logic is switched off in turn, at the defaults; not yet over the ensemble',
    {
      where: ['src/analysis/ablations/suspension.ts remaining', 'src/analysis/ablations/ablationTable.ts ablations'],
      command: 'lastmeter patterns --ablations --only A19,A20,A21',
      test: tables,
    },
  ),
  works('S138', 'R', 'The Measures of 2020: target, price, acceptance, renewal.', {
    where: ['src/model/steps/quarter.ts closeQuarter', 'scenarios/policies/purchase-measures.yaml'],
    command: 'lastmeter run scenarios/policies/purchase-measures.yaml',
    observables: [
      'quarters.stagePaid',
      'parameter renewal.stageThreshold',
      'parameter city.target',
      'parameter city.budget',
    ],
    test: [frame, 'pays a stage only where the accepted uploads reach the threshold'],
    mutation: ['src/model/steps/quarter.ts', 'due * homes.count ? 1 : 0', 'due * homes.count ? 1 : 1'],
  }),
  works('S139', 'I', 'Emotional companionship and ability.', {
    where: ['src/model/nature/activity.ts hold', 'src/measures/welfare.ts welfareOutcomes'],
    command: `${run} --children`,
    observables: [
      'runs.companionshipShare',
      'children.companionship',
      'children.ability',
      'parameter child.companionship',
    ],
    test: [children, 'has two channels, companionship and ability, each with its weight'],
    mutation: [
      'src/model/nature/activity.ts',
      'rules.companionship * (1 - theme.ability) + rules.ability * theme.ability',
      '1 - theme.ability + rules.ability * theme.ability',
    ],
  }),
  works('S140', 'R', 'Everything is in place, and still deviation.', {
    where: ['src/model/world.ts makeWorld'],
    command: run,
    observables: ['weeks.directors', 'runs.suspension', 'parameter home.materials'],
    test: [frame, 'starts with a director at every post and the same design everywhere'],
    mutation: [
      'src/model/director/draw.ts',
      'holders.kind[home] = director;',
      'holders.kind[home] = home === 0 ? 0 : director;',
    ],
  }),
  works('S141', 'E', 'On the surface subjects cooperate; the direction deviates.', {
    where: ['src/measures/landing.ts landingOutcomes', 'src/analysis/patterns/government.ts governmentPatterns'],
    command: judged,
    observables: [
      'figure S141.completion',
      'figure S141.trained',
      'figure S141.aligned',
      'runs.completion',
      'runs.landingAligned',
    ],
    test: ['src/analysis/patterns/rows.test.ts', 'has heads trained over homes, not over seats'],
    mutation: [
      'src/analysis/patterns/government.ts',
      '(base.reported.trainingSeats[home] as number) > 0',
      '(base.reported.trainingSeats[home] as number) > 1',
    ],
  }),
  works('S142', 'M', 'The agency maintains limited results.', {
    where: ['src/model/agency/prospect.ts Prospect', 'src/model/agency/allocate.ts allocate'],
    command: 'lastmeter run scenarios/policies/purchase-measures.yaml',
    observables: ['homes.supportQ2', 'quarters.agencyScore', 'parameter scorecards.agency'],
    test: [agency, 'aims at acceptable completion: what is beyond the pace earns nothing'],
    mutation: ['src/model/agency/prospect.ts', 'Math.min(this.#pace, uploads) / this.#pace', 'uploads / this.#pace'],
  }),
  works('S143', 'R', 'More tasks come down to the village.', {
    where: ['scenarios/forcing/more-tasks.yaml', 'src/model/steps/calendar.ts turnCalendar'],
    command: 'lastmeter run scenarios/baseline.yaml scenarios/forcing/more-tasks.yaml',
    observables: ['runs.genuine', 'runs.exitRate', 'parameter director.load', 'parameter calendar.campaignChance'],
    test: [director, 'rises where more tasks land on the village'],
    mutation: ['src/model/steps/calendar.ts', '* load * world.campaign * noise', '* noise'],
  }),
];
