import { type Evidence, judged, run, works } from './row.ts';

const frame = 'src/model/rows/frame.test.ts';
const agency = 'src/model/rows/agency.test.ts';
const children = 'src/model/rows/children.test.ts';
const director = 'src/model/rows/director.test.ts';
const rivals = 'src/analysis/ablations/rivalTable.ts rivals';
const worlds = 'src/analysis/ablations/rivals.test.ts';
const table = 'src/analysis/ablations/rivalTable.ts';

/** Abstract and introduction of the paper: theory and scope. */
export const theoryRows: readonly Evidence[] = [
  works('S130', 'M', 'Actors adapt within the rules; there is no villain.', {
    where: ['src/model/director/worth.ts Worth', 'src/model/scorecard/incentive.ts difference'],
    command: 'lastmeter run scenarios/baseline.yaml scenarios/placebos/no-pressure.yaml',
    observables: ['runs.fakesAccepted', 'runs.genuine', 'parameter director.stakes'],
    test: [director, 'follows what is paid: photographs, cases or records'],
    mutation: ['src/model/director/worth.ts', 'worth = this.stake * this.difference(effect, rules);', 'worth = 0;'],
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
  works('S132', 'R', 'Rival A: a single centre cannot meet diverse needs.', {
    where: [rivals, 'scenarios/rivals/r6-design-mismatch.yaml'],
    command: 'lastmeter patterns --rivals --only R6',
    observables: ['figure P2.duplicateShare', 'figure P7.burst', 'parameter director.stakes'],
    test: [
      worlds,
      'R6 is a design that cannot suit all: full skill, no score to fake for, and needs that differ as ever',
    ],
    mutation: [table, "'rivals/r6-design-mismatch'", "'rivals/r4-demand-failure'"],
  }),
  works('S133', 'R', 'Rival B: insufficient endogenous supply capacity.', {
    where: [rivals, 'scenarios/rivals/r1a-incapacity.yaml'],
    command: 'lastmeter patterns --rivals --only R1',
    observables: ['figure P3.formalization', 'figure P4.inactiveHomes', 'parameter director.skillBase'],
    test: [worlds, 'R1 is incapacity alone: next to no skill, no fake, and a twin with the skill of a good director'],
    mutation: [table, "'rivals/r1a-incapacity'", "'rivals/r1b-incapacity-trained'"],
  }),
  works('S134', 'R', 'Rival C: farmers do not participate.', {
    where: [rivals, 'scenarios/rivals/r4-demand-failure.yaml'],
    command: 'lastmeter patterns --rivals --only R4',
    observables: ['figure S105.idle', 'parameter household.attendBase'],
    test: [
      worlds,
      'R4 is absent families alone: convinced directors, no fake, and activities to which hardly a child comes',
    ],
    mutation: [table, "'rivals/r4-demand-failure'", "'rivals/r0-heterogeneity-only'"],
  }),
  works('S135', 'R', 'Cooperation and empowerment pull apart (F9 against F3).', {
    where: [rivals, 'scenarios/rivals/r7c-autonomy-supervision.yaml'],
    command: 'lastmeter patterns --rivals --only R7',
    observables: ['parameter motive.autonomy', 'parameter government.audit', 'parameter director.stakes'],
    test: [worlds, 'R7 crosses autonomy with supervision: each alone, and both at once'],
    mutation: [table, "'rivals/r7c-autonomy-supervision'", "'rivals/r7b-supervision'"],
  }),
  works('S136', 'R', 'Case work asks for professional skill.', {
    where: ['src/model/nature/contact.ts contact', 'src/model/director/mind.ts Mind'],
    command: run,
    observables: ['children.caseContacts', 'children.gain', 'parameter case.unease', 'parameter child.contactsNeeded'],
    test: [children, 'is not what case work is: that asks for skill, and for contacts that follow one another'],
    mutation: ['src/model/nature/contact.ts', 'Math.sqrt(skill)', '1'],
  }),
  works('S137', 'R', 'Several subjects interact; no single one explains it.', {
    where: ['src/analysis/ablations/suspension.ts remaining', 'src/analysis/ablations/ablationTable.ts ablations'],
    command: 'lastmeter patterns --ablations --only A19,A20,A21',
    observables: ['figure S54.suspension', 'runs.suspension'],
    test: [
      'src/analysis/ablations/suspension.test.ts',
      'is the index without the mechanism over the index with it, medians of the replicates',
    ],
    mutation: ['src/analysis/ablations/suspension.ts', 'found.without / found.with', 'found.with / found.without'],
  }),
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
