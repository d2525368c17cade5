import { type Evidence, notYet, partly, pattern, run, works } from './row.ts';

const frame = 'src/model/rows/frame.test.ts';
const agency = 'src/model/rows/agency.test.ts';
const children = 'src/model/rows/children.test.ts';
const director = 'src/model/rows/director.test.ts';
const rival = 'the settings exist in the parameter table; the rival is not yet run on the patterns';

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
  notYet('S132', 'R', 'Rival A: a single centre cannot meet diverse needs.', rival),
  notYet('S133', 'R', 'Rival B: insufficient endogenous supply capacity.', rival),
  notYet('S134', 'R', 'Rival C: farmers do not participate.', rival),
  notYet('S135', 'R', 'Cooperation and empowerment pull apart (F9 against F3).', rival),
  works('S136', 'R', 'Case work asks for professional skill.', {
    where: ['src/model/nature/contact.ts contact', 'src/model/director/mind.ts Mind'],
    command: run,
    observables: ['children.caseContacts', 'children.gain', 'parameter case.unease', 'parameter child.contactsNeeded'],
    test: [children, 'is not what case work is: that asks for skill, and for contacts that follow one another'],
    mutation: ['src/model/nature/contact.ts', 'Math.sqrt(skill)', '1'],
  }),
  notYet(
    'S137',
    'R',
    'Several subjects interact; no single one explains it.',
    'the ablations that remove one actor’s logic at a time are not yet run',
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
  partly('S141', 'E', 'On the surface subjects cooperate; the direction deviates.', pattern, {
    where: ['src/measures/landing.ts landingOutcomes', 'src/measures/completion.ts completionOutcomes'],
    command: run,
    observables: ['runs.completion', 'runs.landingAligned'],
    test: ['src/measures/landing.test.ts', 'caps full rooms and served need at 1'],
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
