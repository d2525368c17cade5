import { type Evidence, judged, run, works } from './row.ts';

const levers = 'src/model/rows/levers.test.ts';
const further = 'src/model/rows/furtherLevers.test.ts';
const reports = 'src/model/rows/reports.test.ts';
const director = 'src/model/rows/director.test.ts';

/** One lever of each actor: inspection, case credit, stipend, training, hours, floor of support. */
const sixLevers = [
  'f03b-random-inspection',
  'f07b-case-credit-checked',
  'f10a-stipend',
  'f11a-training-with-support',
  'x01-protected-hours',
  'x02a-support-floor',
];

/** Section 4 of the paper: the diagnosis and the fixes. */
export const fixRows: readonly Evidence[] = [
  works('S106', 'E', 'Most children are cared for, special ones are not.', {
    where: [
      'src/measures/coverage.ts coverageOutcomes',
      'src/measures/category.ts categoryOutcomes',
      'src/analysis/patterns/children.ts childPatterns',
    ],
    command: judged,
    observables: [
      'figure S106.gap',
      'figure P14.coverage',
      'runs.coverageGeneral',
      'runs.coverageSpecial',
      'runs.coverageLeftBehind',
    ],
    test: [
      'src/measures/coverage.test.ts',
      'counts quarters of special children with two contacts and of general children with a session',
    ],
    mutation: [
      'src/measures/coverage.ts',
      "covered(run, 'sessionQuarters', general) - covered(run, 'caseQuarters', special)",
      "covered(run, 'sessionQuarters', general) - covered(run, 'serviceQuarters', special)",
    ],
  }),
  works('S107', 'I', 'Child welfare is not among the important work.', {
    where: ['src/model/government/indicators.ts indicatorWeights', 'src/model/government/bureau.ts Bureau'],
    command: `${run} --set government.attention=20`,
    observables: ['quarters.bureauScore', 'parameter government.attention', 'parameter government.staffDays'],
    test: [reports, 'sees process so unsurely that hardly any weight is left for it'],
    mutation: [
      'src/model/government/indicators.ts',
      "const visits = values['government.attention'];",
      'const visits = 100;',
    ],
  }),
  works('S108', 'M', 'Assessment and incentives constrain little.', {
    where: ['src/model/director/mind.ts Mind', 'src/model/nature/submit.ts detectionChance'],
    command: `${run} --set detection.sanction=60`,
    observables: ['runs.detected', 'parameter detection.sanction', 'parameter detection.base'],
    test: [director, 'stands against a weak sanction: a heavy one leaves few fakes'],
    mutation: [
      'src/model/director/mind.ts',
      'this.expectedSanction = (holders.expectedDetection[home] as number) * n.sanction;',
      'this.expectedSanction = 0;',
    ],
  }),
  works('S109', 'E', 'Two levels of differentiation.', {
    where: ['src/measures/bimodality.ts bimodalityOutcomes', 'src/analysis/patterns/agency.ts agencyPatterns'],
    command: judged,
    observables: ['figure S109.support', 'figure S109.genuine', 'runs.supportBimodality', 'runs.genuineBimodality'],
    test: [
      'src/measures/bimodality.test.ts',
      "is Sarle's coefficient of support over the whole contract and of genuine activities",
    ],
    mutation: ['src/measures/bimodality.ts', '({ support }) => sarle(support)', '({ support }) => 1 - sarle(support)'],
  }),
  works('S110', 'M', 'Directors flexibly add or leave out procedures and contents.', {
    where: ['src/model/steps/options.ts act', 'src/model/director/within.ts chooseTheme'],
    command: 'lastmeter diary lastmeter:baseline --home 1',
    observables: ['events.theme', 'events.record', 'homes.invited', 'homes.openings'],
    test: [director, 'is hers to vary: theme, record, guests, opening'],
    mutation: [
      'src/model/steps/options.ts',
      'luck.record.uniform(number, week, slot) < mind.recordChance',
      'mind.recordChance >= 0',
    ],
  }),
  works('S111', 'E', 'Fakes mimic the required form.', {
    where: ['src/model/nature/submit.ts submit', 'src/measures/formalization.ts formalizationOutcomes'],
    command: judged,
    observables: ['figure S111.difference', 'runs.fakeAcceptance', 'runs.genuineAcceptance'],
    test: [reports, 'of a fake is taken exactly as that of a real activity, where nobody checks'],
    mutation: [
      'src/model/nature/submit.ts',
      "const taken = !refused && !(found && rules.values['detection.withdraw']);",
      'const taken = !refused && !found;',
    ],
  }),
  works('S112', 'M', 'Strategic action at the edge of the project system.', {
    where: ['src/model/director/choose.ts choose'],
    command: 'lastmeter explain scenarios/baseline.yaml --incentives',
    observables: ['events.trueType', 'parameter choice.noise'],
    test: [director, 'is the best that she can do for herself under the rules'],
    mutation: [
      'src/model/director/choose.ts',
      'most = (value[k] as number) + noise;',
      'most = Number.POSITIVE_INFINITY;',
    ],
  }),
  works('S113', 'L-F1', 'Integrate mechanisms (schools, departments).', {
    where: [
      'src/model/school.ts teach',
      'src/model/nature/activity.ts hold',
      'scenarios/policies/f01b-pooled-calendar.yaml',
    ],
    command: `${run} scenarios/policies/f01-schools.yaml scenarios/policies/f01b-pooled-calendar.yaml`,
    observables: [
      'runs.redundancy',
      'parameter school.coordination',
      'parameter school.announced',
      'parameter school.meetingHours',
    ],
    test: [further, 'of a pooled calendar brings more children, and costs the director the time to agree on it'],
    mutation: ['src/model/director/weighActivity.ts', '(moment.term ? n.schoolHours : 0)', '0'],
  }),
  works('S114', 'L-F2', 'Third-party evaluation with power and reflection.', {
    where: [
      'src/model/evaluator/evaluator.ts gradeHome',
      'src/model/steps/evaluate.ts evaluate',
      'src/model/steps/quarter.ts planQuarter',
    ],
    command: `${run} scenarios/policies/f02a-independent-third-party.yaml scenarios/policies/f02d-support-to-the-weakly-graded.yaml`,
    observables: [
      'homes.gradeFinal',
      'parameter grade.capture',
      'parameter grade.quarterly',
      'parameter agency.floorBy',
    ],
    test: [further, 'of the grade moves support to the good, or to the weak'],
    mutation: ['src/model/steps/quarter.ts', "rule === 'weak' ? 1 - known : known", 'known'],
  }),
  works('S115', 'L-F3', 'Supervision: more pressure, random inspections, screening of images.', {
    where: ['src/model/nature/submit.ts submit', 'src/model/government/bureau.ts Bureau'],
    command: `${run} --set government.audit=0.3`,
    observables: ['runs.detected', 'weeks.refused', 'parameter government.audit', 'parameter app.screening'],
    test: [reports, 'is found to be fake by visits and audits'],
    mutation: [
      'src/model/nature/submit.ts',
      "values['detection.presence'] * presence + audits",
      "values['detection.presence'] * presence",
    ],
  }),
  works('S116', 'L-F4', 'Attention from the index to the service object.', {
    where: ['src/model/director/mind.ts Mind', 'src/model/scorecard/observables/director.ts directorObservables'],
    command: `${run} --set "scorecards.director=confirmedSignIns / 3.6"`,
    observables: ['homes.confirmedSignIns', 'runs.formalization', 'parameter scorecards.director'],
    test: [levers, 'of an evaluation that asks families pays for children who were there'],
    mutation: [
      'src/model/director/weighActivity.ts',
      'effect[at.confirmedSignIns] = expected * n.reach;',
      'effect[at.confirmedSignIns] = 0;',
    ],
  }),
  works('S117', 'L-F5', 'A joint task: the satisfaction of the children’s demand.', {
    where: [
      'src/model/nature/nature.ts Nature',
      'src/model/agency/expectedGrades.ts ExpectedGrades',
      'src/model/steps/claim.ts askFamilies',
    ],
    command: `${run} scenarios/policies/f05a-satisfaction-as-a-joint-task.yaml scenarios/policies/f05b-satisfaction-checked.yaml`,
    observables: [
      'homes.satisfied',
      'homes.coachedAnswers',
      'parameter coachedAnswers.names',
      'parameter agency.gradeBy',
    ],
    test: [
      further,
      'of satisfaction pays for what families liked, is gamed by coaching, and less so where answers are checked',
    ],
    mutation: [
      'src/model/director/riders.ts',
      'effect[at.satisfied] = mind.rules.numbers.coachedNames * (1 - mind.rules.verification.answers);',
      'effect[at.satisfied] = 0;',
    ],
  }),
  works('S118', 'L-F6', 'Identify special children accurately.', {
    where: [
      'src/model/nature/child.ts isKnown',
      'src/model/director/caseBook.ts CaseBook',
      'src/model/steps/quarter.ts planQuarter',
    ],
    command: `${run} scenarios/policies/f06-identification.yaml scenarios/policies/f06b-identification-and-care.yaml`,
    observables: [
      'children.known',
      'homes.supportedContacts',
      'homes.careOnPaper',
      'parameter child.known',
      'parameter care.contacts',
    ],
    test: [
      further,
      'of a budget for special care makes contacts cheaper and better as long as it lasts, and paper draws on it too',
    ],
    mutation: ['src/model/steps/options.ts', 'homes.careLeft[home] = left - 1;', 'homes.careLeft[home] = left;'],
  }),
  works('S119', 'L-F7', 'Case management of children in difficulties.', {
    where: [
      'src/model/agency/caseWorker.ts CaseWorker',
      'src/model/steps/caseWork.ts sendCaseWorker',
      'src/model/director/worth.ts Worth',
    ],
    command:
      'lastmeter run scenarios/regimes/case-credit.yaml scenarios/regimes/case-credit-checked.yaml scenarios/policies/f07c-case-worker.yaml',
    observables: [
      'runs.caseContacts',
      'runs.paperCaseFiles',
      'homes.workerVisits',
      'parameter scorecards.caseCredit',
      'parameter agency.caseHours',
    ],
    test: [further, 'of a professional case worker serves special children whom directors know, and nobody else'],
    mutation: ['src/model/agency/caseWorker.ts', '(quarterWeek + 1)) / 13)', 'quarterWeek) / 13)'],
  }),
  works('S120', 'L-F8', 'Improve service quality.', {
    where: ['src/model/agency/agency.ts Agency'],
    command: `${run} --set coaching.split=none`,
    observables: ['quarters.photoCoaching', 'homes.skillEnd', 'parameter coaching.split'],
    test: ['src/model/rows/agency.test.ts', 'chooses what to teach by its own score'],
    mutation: ['src/model/agency/agency.ts', 'if (score > most) {', 'if (score > most + 1000) {'],
  }),
  works('S121', 'L-F9', 'Bring the director’s autonomy into play.', {
    where: ['src/model/director/mind.ts Mind', 'src/model/steps/quarter.ts closeQuarter'],
    command: `${run} scenarios/policies/f09a-autonomy.yaml scenarios/policies/f09b-fewer-forms.yaml scenarios/policies/f09c-less-monitoring.yaml`,
    observables: [
      'homes.childHours',
      'runs.valueDeviation',
      'parameter motive.autonomy',
      'parameter activity.formsWaived',
      'parameter motive.urging',
    ],
    test: [levers, 'of autonomy moves the motivated up and the others down'],
    mutation: ['src/model/director/mind.ts', '(1 + n.autonomy * (value - n.meanValue))', '1'],
  }),
  works('S122', 'L-F10', 'Material reward: stipend, per upload, per verified activity, per case.', {
    where: ['src/model/director/mind.ts Mind', 'src/model/post.ts Posts'],
    command: `${run} --set pay.perVerified=3`,
    observables: ['runs.exitRate', 'runs.fakesAccepted', 'parameter pay.stipend', 'parameter pay.perUpload'],
    test: [levers, 'of pay is four contracts: a stipend keeps people, the others buy what they pay for'],
    mutation: ['src/model/post.ts', "values['pay.stipend'] + testBonus", 'testBonus'],
  }),
  works('S123', 'L-F11', 'Strengthen capacity training.', {
    where: ['src/model/agency/share.ts seatWeights', 'src/model/steps/quarter.ts planQuarter'],
    command: `${run} --set agency.seats=100 --set agency.seatsBy=home`,
    observables: ['homes.trainingSeats', 'homes.skillEnd', 'parameter agency.seats', 'parameter agency.seatsBy'],
    test: [
      levers,
      'of training is a dose that goes with support, in turn or to the least schooled, and leaves with whoever leaves',
    ],
    mutation: [
      'src/model/agency/share.ts',
      "if (rule === 'home') return 1;",
      "if (rule === 'home') return homes.units[home] as number;",
    ],
  }),
  works('S124', 'L-F12', 'Training and assessment mechanism.', {
    where: [
      'src/model/director/skillTest.ts sitTest',
      'src/model/steps/skillTest.ts examine',
      'src/model/post.ts Posts',
    ],
    command: `${run} scenarios/policies/f12a-certificate-with-a-bonus.yaml scenarios/policies/f12b-certificate-for-the-post.yaml`,
    observables: ['homes.skillEnd', 'homes.dismissals', 'runs.keeperShare', 'parameter skillTest.gate'],
    test: [further, 'of a test that gates the post takes it from those who fail, and gives it to those who pass'],
    mutation: ['src/model/post.ts', 'if (!this.admits(home, week, values)) {', 'if (week < -9999) {'],
  }),
  works('S125', 'L-F13', 'Last-place elimination.', {
    where: ['src/model/steps/evaluate.ts evaluate'],
    command: `${run} --set lastPlace.share=0.1`,
    observables: ['homes.dismissals', 'runs.dismissals', 'parameter lastPlace.share', 'parameter lastPlace.by'],
    test: [levers, 'of the last place dismisses the directors at the bottom of the chosen measure, at half-year'],
    mutation: ['src/model/steps/evaluate.ts', 'order.slice(homes.count - count)', 'order.slice(0, count)'],
  }),
  works('S126', 'L-F14', 'Government, organizations and villages act together.', {
    where: [
      'src/analysis/comparison/factorial.ts contrasts',
      'src/analysis/comparison/packages.ts packagesOf',
      'src/scenario/combine.ts combine',
    ],
    command: `lastmeter compare scenarios/baseline.yaml ${sixLevers.map((name) => `scenarios/policies/${name}.yaml`).join(' ')} --packages`,
    observables: ['runs.welfare3', 'runs.genuine', 'runs.coverageSpecial', 'runs.landing'],
    test: ['src/analysis/comparison/factorial.test.ts', 'finds planted effects, alone and in pairs'],
    mutation: ['src/analysis/comparison/factorial.ts', 'row[a] === row[b]', 'row[a] === true'],
  }),
  works('S127', 'E', 'Open up the last meter of services.', {
    where: ['src/measures/landing.ts landingOutcomes', 'src/analysis/patterns/service.ts servicePatterns'],
    command: judged,
    observables: ['figure S54.suspension', 'runs.landing', 'runs.suspension'],
    test: ['src/measures/landing.test.ts', 'is their geometric mean, and suspension the rest'],
    mutation: ['src/measures/landing.ts', '(run) => 1 - landing(run)', '(run) => landing(run)'],
  }),
  works('S128', 'L-X1', 'Protected hours (diagnosed, not proposed).', {
    where: ['src/model/steps/calendar.ts turnCalendar'],
    command: `${run} --set director.load=0.75`,
    observables: ['runs.childHours', 'runs.genuine', 'parameter director.load'],
    test: [levers, 'of protected hours lowers the load, and more real work is done'],
    mutation: ['src/model/steps/calendar.ts', '* load * world.campaign * noise', '* world.campaign * noise'],
  }),
  works('S129', 'L-X2', 'A floor of support for every home (diagnosed, not proposed).', {
    where: ['src/model/agency/agency.ts Agency'],
    command: 'lastmeter run scenarios/placebos/equal-sharing.yaml',
    observables: ['homes.supportQ1', 'runs.supportTopShare', 'parameter agency.floor', 'parameter agency.floorBy'],
    test: [levers, 'of a floor gives every home its share, or more where need is known'],
    mutation: ['src/model/agency/agency.ts', '(floor * (byNeed ? need(home) : 1)) / total', 'floor / units.length'],
  }),
];
