import { type Evidence, judged, run, works } from './row.ts';

const children = 'src/model/rows/children.test.ts';

/** Section 2.2 of the paper: supply and demand, children with special needs. */
export const mismatchRows: readonly Evidence[] = [
  works('S33', 'I', 'Not all rural children suffer; left-behind and other children differ little.', {
    where: ['src/model/nature/child.ts bear'],
    command: `${run} --children`,
    observables: ['children.needStart', 'children.category', 'parameter child.needLeftBehind'],
    test: [children, 'hardly differs between left-behind and other children'],
    mutation: ['src/model/nature/child.ts', '(category === 0 ? needLeftBehind : 0)', '(category === 0 ? 0.8 : 0)'],
  }),
  works('S34', 'I/M', 'Not every left-behind child needs special care.', {
    where: ['src/model/nature/child.ts bear'],
    command: `${run} --children`,
    observables: ['children.needStart', 'children.severity', 'parameter child.needMean'],
    test: [children, 'is not told by the category: many left-behind children need less than the mean of the others'],
    mutation: ['src/model/nature/child.ts', '(category === 0 ? needLeftBehind : 0)', '(category === 0 ? 0.8 : 0)'],
  }),
  works('S35', 'M', 'Exaggerating weakness plants seeds of self-pity.', {
    where: ['src/model/nature/contact.ts label'],
    command: `${run} --set child.labelHarm=0.015`,
    observables: ['runs.harmedChildren', 'children.gain', 'parameter child.labelHarm'],
    test: [children, 'may be a label: it harms left-behind children of low need and nobody else'],
    mutation: ['src/model/nature/contact.ts', 'if (ledger.children.category[child] === 0 && ', 'if ('],
  }),
  works('S36', 'I', 'Children with several difficulties come first.', {
    where: ['src/measures/welfare.ts welfareOutcomes'],
    command: run,
    observables: ['runs.welfare1', 'runs.welfare3', 'runs.welfare10', 'runs.welfareRanked'],
    test: [children, 'of special children counts once, three or ten times in welfare'],
    mutation: ['src/measures/openRun.ts', 'return total(this.welfare(weight));', 'return total(this.welfare(1));'],
  }),
  works('S37', 'I', 'One or two special children in many villages.', {
    where: ['src/model/nature/child.ts bear'],
    command: `${run} --children`,
    observables: ['children.severity', 'parameter child.specialNone', 'parameter child.specialOne'],
    test: [children, 'is greatest in one or two special children of most villages'],
    mutation: ['src/model/nature/child.ts', "values['child.specialOne'] ? 1 : 2", "values['child.specialOne'] ? 1 : 1"],
  }),
  works('S38', 'N', 'M of JL, born in 2014, cannot speak.', {
    where: [
      'scenarios/baseline.yaml',
      'src/model/nature/child.ts bear',
      'src/observers/tables/children.ts childrenTable',
    ],
    command: 'lastmeter run scenarios/baseline.yaml --children --events all',
    observables: ['children.name', 'events.child', 'children.severity'],
    test: ['src/observers/tables/tables.test.ts', 'gives a child a name where the scenario scripts one, and no other'],
    mutation: [
      'src/model/nature/child.ts',
      'names.set((start[home] as number) + place, name)',
      'names.set(place, name)',
    ],
    mechanism: {
      test: [children, 'leaves a full trace in the event log'],
      mutation: ['src/model/steps/options.ts', '{ accepted: claims > 0, child }', '{ accepted: claims > 0 }'],
    },
    remark: 'his age has no effect, and who cares for him is not modelled',
  }),
  works('S39', 'M', 'The neighbours have their own lives.', {
    where: ['src/model/nature/contact.ts attend'],
    command: `${run} --set child.neighbours=0.001`,
    observables: ['children.gain', 'parameter child.neighbours'],
    test: [children, 'is everyday attention by a director who knows them, and next to nothing by neighbours'],
    mutation: ['src/model/nature/contact.ts', "(director + rules.values['child.neighbours'])", 'director'],
  }),
  works('S40', 'M', 'The village got a quota of micro-wishes.', {
    where: ['src/model/steps/quarter.ts planQuarter', 'src/model/steps/people.ts grantWishes'],
    command: run,
    observables: ['runs.wishes', 'homes.wishes', 'parameter agency.wishes'],
    test: [children, 'is a quota of wishes, which directors give to a special child whom they know'],
    mutation: ['src/model/steps/quarter.ts', 'homes.count) / 400', 'homes.count) / 100'],
  }),
  works('S41', 'N/E', 'M wanted a basketball: a gift, and no service.', {
    where: ['src/model/nature/contact.ts grantWish', 'src/model/nature/relief.ts Relief'],
    command: `${run} --children`,
    observables: ['children.wishes', 'children.caseQuarters', 'runs.materialSpecial'],
    test: [children, 'can be a gift without any service, whose relief has faded when the year is over'],
    mutation: [
      'src/model/nature/contact.ts',
      "values['child.gainWish'], values['child.wishFading']",
      "values['child.gainWish'], 0",
    ],
  }),
  works('S42', 'M', 'She pays more attention to M at ordinary times.', {
    where: ['src/model/nature/contact.ts attend'],
    command: `${run} --set child.informal=0.002`,
    observables: ['children.gain', 'parameter child.informal'],
    test: [children, 'is everyday attention by a director who knows them, and next to nothing by neighbours'],
    mutation: ['src/model/nature/contact.ts', "knows(child) ? rules.values['child.informal'] * value : 0", '0'],
  }),
  works('S43', 'M/E', 'He is not called to activities.', {
    where: [
      'src/model/director/within.ts inviteChance',
      'src/model/steps/options.ts act',
      'src/measures/coverage.ts coverageOutcomes',
      'src/analysis/patterns/children.ts childPatterns',
    ],
    command: judged,
    observables: ['figure S43.invited', 'runs.invitationRate', 'homes.invitable', 'homes.invited'],
    test: ['src/measures/coverage.test.ts', 'measures invitations'],
    mutation: [
      'src/measures/coverage.ts',
      'ratio(total(real.invited), total(real.invitable))',
      'ratio(total(real.invited), total(real.sessions))',
    ],
    mechanism: {
      test: [children, 'is invited less, the more disruption her director believes in'],
      mutation: ['src/model/director/within.ts', 'return mind.rules.numbers.believedDisruption * (1', 'return 0 * (1'],
    },
  }),
  works('S44', 'M', 'Such activities are not suitable for M.', {
    where: ['src/model/nature/activity.ts hold'],
    command: `${run} --set child.gainSpecial=0.5`,
    observables: ['children.gain', 'parameter child.gainSpecial'],
    test: [children, 'has little of it'],
    mutation: [
      'src/model/nature/activity.ts',
      'const share = child - first < places ? rules.gainSpecial : 1;',
      'const share = 1;',
    ],
  }),
  works('S45', 'M', 'Other children do not want to play with M.', {
    where: ['src/model/nature/activity.ts hold'],
    command: `${run} --children`,
    observables: ['children.acceptanceEnd', 'homes.specialSessions', 'parameter child.acceptance'],
    test: [children, 'is accepted more after well-run activities together, less after others'],
    mutation: ['src/model/nature/activity.ts', 'quality >= state.rules.wellRun', 'quality < state.rules.wellRun'],
  }),
  works('S46', 'M', 'He would affect the overall activity, she believes.', {
    where: ['src/model/nature/activity.ts hold', 'src/model/director/within.ts believedDisruption'],
    command: `${run} --set invite.trueDisruption=0`,
    observables: ['homes.quality', 'parameter invite.believedDisruption', 'parameter invite.trueDisruption'],
    test: [children, 'truly costs quality where the director lacks skill, whatever she believes'],
    mutation: ['src/model/nature/activity.ts', 'return session.quality * (1 - lost);', 'return session.quality;'],
  }),
  works('S47', 'E/N', 'L was rated an excellent director.', {
    where: ['src/measures/coverage.ts coverageOutcomes', 'src/analysis/patterns/children.ts childPatterns'],
    command: judged,
    observables: ['figure P15.neglect', 'runs.neglectInExcellence', 'homes.excellent'],
    test: ['src/measures/coverage.test.ts', 'finds neglect among the homes of the top fifth that have a special child'],
    mutation: [
      'src/measures/coverage.ts',
      'children.specialCaseQuarters[home] === 0',
      'children.specialCaseQuarters[home] !== 0',
    ],
  }),
  works('S48', 'E', 'L took care of M materially.', {
    where: ['src/measures/coverage.ts coverageOutcomes', 'src/analysis/patterns/children.ts childPatterns'],
    command: judged,
    observables: ['figure P15.materialAbove', 'runs.materialExcellent', 'runs.coverageExcellent'],
    test: ['src/measures/coverage.test.ts', 'finds neglect among the homes of the top fifth that have a special child'],
    mutation: [
      'src/measures/coverage.ts',
      'ratio(product(children.specialGifted, byGrade.top), product(children.specialCount, byGrade.top))',
      'product(children.specialGifted, byGrade.top)',
    ],
  }),
  works('S49', 'M/E', 'Activities meet the most general difficulties and exclude a few.', {
    where: ['src/measures/coverage.ts coverageOutcomes', 'src/analysis/patterns/children.ts childPatterns'],
    command: judged,
    observables: ['figure S49.gap', 'figure P14.coverage', 'runs.coverageGapAny', 'runs.coverageGap'],
    test: ['src/measures/coverage.test.ts', 'repeats it at one threshold, any real service'],
    mutation: [
      'src/measures/coverage.ts',
      "covered(run, 'serviceQuarters', general) - covered(run, 'serviceQuarters', special)",
      "covered(run, 'sessionQuarters', general) - covered(run, 'serviceQuarters', special)",
    ],
  }),
  works('S50', 'M', 'At the same time the children are at school.', {
    where: ['src/model/school.ts teach', 'src/model/calendar.ts calendar'],
    command: run,
    observables: ['weeks.term', 'parameter themes.safety.overlap'],
    test: ['src/model/school.test.ts', 'teaches nothing in the holidays, and nothing that is fully coordinated'],
    mutation: ['src/model/school.ts', 'taught[theme] = term && ', 'taught[theme] = '],
  }),
  works('S51', 'I/M', 'Display, holiday learning and safety education come first.', {
    where: ['src/model/director/within.ts chooseTheme'],
    command: `${run} --events all`,
    observables: ['events.theme', 'parameter themes.display.mix', 'parameter themes.photoWeight'],
    test: [
      'src/model/rows/frame.test.ts',
      'leads with what the project design suggests: display, holiday learning, safety',
    ],
    mutation: ['src/model/director/within.ts', 'theme.mix +', '- theme.mix +'],
  }),
  works('S52', 'M/E', 'Themes repeat those of the school.', {
    where: [
      'src/model/nature/activity.ts hold',
      'src/measures/redundancy.ts redundancy',
      'src/analysis/patterns/service.ts servicePatterns',
    ],
    command: judged,
    observables: ['figure P16.redundancy', 'runs.redundancy', 'homes.redundantSessions'],
    test: ['src/measures/landing.test.ts', 'has four stages'],
    mutation: [
      'src/measures/redundancy.ts',
      'ratio(total(real.redundantSessions), total(real.sessions))',
      'ratio(total(real.redundantSessions), total(real.genuine))',
    ],
    mechanism: {
      test: [children, 'is less where the school taught the same in that month'],
      mutation: ['src/model/nature/activity.ts', '(session.taught ? 1 - rules.discount : 1)', '1'],
    },
  }),
  works('S53', 'E', 'The few special children are not taken care of.', {
    where: ['src/measures/incidence.ts incidenceOutcomes', 'src/analysis/patterns/children.ts childPatterns'],
    command: judged,
    observables: ['figure S53.index', 'figure P14.needShare', 'runs.concentrationIndex', 'runs.needShareRatio'],
    test: ['src/measures/incidence.test.ts', 'is negative where the least needy get most'],
    mutation: [
      'src/measures/incidence.ts',
      '=> concentrationIndex(children.hours',
      '=> -concentrationIndex(children.hours',
    ],
  }),
  works('S54', 'E', 'Avoidance and repetition suspend the service.', {
    where: ['src/measures/landing.ts landingOutcomes', 'src/analysis/patterns/service.ts servicePatterns'],
    command: judged,
    observables: [
      'figure S54.avoidance',
      'figure S54.redundancy',
      'runs.suspension',
      'runs.contributionDistinct',
      'runs.contributionAligned',
    ],
    test: ['src/measures/landing.test.ts', 'shares the loss among the stages by their logarithms'],
    mutation: [
      'src/measures/landing.ts',
      'ratio(logarithm(four[index] as number), all)',
      'ratio(1 - (four[index] as number), all)',
    ],
  }),
];
