import { type Evidence, judged, run, works } from './row.ts';

const reports = 'src/model/rows/reports.test.ts';
const director = 'src/model/rows/director.test.ts';

/** Section 3.1 of the paper: the government under the target responsibility system. */
export const governmentRows: readonly Evidence[] = [
  works('S55', 'M', 'Local governments act on what superiors appraise.', {
    where: ['src/model/government/bureau.ts Bureau'],
    command: `${run} --set scorecards.bureau=impression`,
    observables: ['quarters.bureauScore', 'quarters.urgingReach', 'parameter scorecards.bureau'],
    test: [reports, 'does what its superiors appraise, and nothing else'],
    mutation: ['src/model/government/bureau.ts', 'const gain = points(scorecard, next) - score;', 'const gain = 1;'],
  }),
  works('S56', 'M', 'What cannot be measured is turned into digital indicators.', {
    where: ['src/model/government/indicators.ts indicatorWeights'],
    command: `${run} --set government.attention=20`,
    observables: ['quarters.bureauScore', 'parameter government.attention', 'parameter government.processNoise'],
    test: [reports, 'sees process so unsurely that hardly any weight is left for it'],
    mutation: ['src/model/government/indicators.ts', '(noise * noise) / visits', '0 / visits'],
  }),
  works('S57', 'M/E', 'Superiors judge by impression.', {
    where: [
      'src/model/steps/quarter.ts closeQuarter',
      'src/measures/impression.ts impressionOutcomes',
      'src/analysis/patterns/government.ts governmentPatterns',
    ],
    command: judged,
    observables: [
      'figure S57.impression',
      'runs.impressionRatio',
      'homes.leaderVisits',
      'parameter government.randomVisits',
    ],
    test: ['src/measures/impression.test.ts', 'compares what visits saw with the mean home and quarter'],
    mutation: ['src/measures/impression.ts', "values['city.target'] / 4", "values['city.target']"],
    mechanism: {
      test: [reports, 'leads its visitors where the agency shows its best, unless homes are drawn'],
      mutation: [
        'src/model/steps/quarter.ts',
        ': (order[best++] as number);',
        ': (order[homes.count - 1 - best++] as number);',
      ],
    },
  }),
  works('S58', 'E', 'Results of indicators count, not the work.', {
    where: ['src/measures/goodhart.ts goodhartOutcomes', 'src/analysis/patterns/government.ts governmentPatterns'],
    command: judged,
    observables: [
      'figure P17.correlation',
      'figure P17.belowNoPressure',
      'runs.uploadsWelfare3',
      'runs.gradeWelfare3',
      'runs.informationLoss',
    ],
    test: ['src/measures/goodhart.test.ts', 'ranks uploads up to the target against welfare'],
    mutation: [
      'src/measures/goodhart.ts',
      'pearson(run.creditedRanks, run.welfareRanks(weight))',
      'pearson(run.gradeRanks, run.welfareRanks(weight))',
    ],
  }),
  works('S59', 'I/M', 'The hardware is prepared first.', {
    where: ['src/model/government/bureau.ts Bureau'],
    command: run,
    observables: ['quarters.bureauScore', 'parameter government.valueHardware'],
    test: [reports, 'is shown the hardware complete from the first quarter on, whatever happens inside'],
    mutation: ['src/model/government/bureau.ts', 'x[at.hardware] = 1;', 'x[at.hardware] = x[at.completion];'],
  }),
  works('S60', 'M', 'Services, attendance and sign-ups are counted.', {
    where: ['src/model/reported/ledger.ts ReportedLedger', 'src/model/steps/claim.ts claimUpload'],
    command: 'lastmeter run scenarios/regimes/sign-ins.yaml',
    observables: ['runs.signIns', 'runs.paddedSheets', 'homes.signIns'],
    test: [director, 'needs no more than names on a sheet where sign-ins are paid'],
    mutation: [
      'src/model/director/riders.ts',
      'if (!mind.rules.pays.signIns) return 0;',
      'if (mind.rules.pays.signIns) return 0;',
    ],
  }),
  works('S61', 'M', 'The number of directors trained is counted.', {
    where: ['src/model/steps/quarter.ts planQuarter'],
    command: `${run} --set training.formal=1`,
    observables: ['homes.trainingSeats', 'homes.skillEnd', 'parameter training.formal'],
    test: [reports, 'counts heads: training is reported in full when half of it is form'],
    mutation: ['src/model/steps/quarter.ts', "(1 - values['training.formal'])", '1'],
  }),
  works('S62', 'M', 'Numbers present progress clearly.', {
    where: ['src/model/reported/progress.ts publishProgress'],
    command: run,
    observables: ['weeks.behind', 'homes.accepted'],
    test: [reports, 'goes into a table that the whole group reads: mean and standing'],
    mutation: ['src/model/reported/progress.ts', 'ledger.meanAccepted = sum / homes;', 'ledger.meanAccepted = sum;'],
  }),
  works('S63', 'M', 'The action process is neglected.', {
    where: ['src/model/government/indicators.ts indicatorWeights'],
    command: run,
    observables: ['quarters.bureauScore', 'parameter government.valueProcess'],
    test: [reports, 'sees process so unsurely that hardly any weight is left for it'],
    mutation: [
      'src/model/government/indicators.ts',
      "values['government.valueProcess'] * reliability",
      "values['government.valueProcess']",
    ],
  }),
  works('S64', 'M', 'Progress is watched each quarter.', {
    where: ['src/model/calendar.ts calendar'],
    command: run,
    observables: ['quarters.quarter', 'weeks.week'],
    test: [
      'src/model/calendar.test.ts',
      'has the quarters 1-13, 14-26, 27-39, 40-52 of each year; the closing weeks stay in the last',
    ],
    mutation: ['src/model/calendar.ts', 'export const weeksPerQuarter = 13;', 'export const weeksPerQuarter = 12;'],
  }),
  works('S65', 'M/L', 'Staff in the WeChat group urge those behind schedule.', {
    where: ['src/model/steps/urge.ts publishAndUrge'],
    command: `${run} --set government.urgingWeeks=0`,
    observables: ['weeks.urged', 'weeks.behind', 'runs.burstUploads'],
    test: [reports, 'urges in the last weeks of a quarter, and only those behind the pace'],
    mutation: ['src/model/steps/urge.ts', 'season && isBehind &&', 'isBehind &&'],
  }),
  works('S66', 'M/E', 'Directors make up the work.', {
    where: [
      'src/model/director/mind.ts Mind',
      'src/measures/burst.ts burstOutcomes',
      'src/analysis/patterns/reports.ts reportPatterns',
    ],
    command: judged,
    observables: [
      'figure P7.burst',
      'figure P7.burstFakesAbove',
      'runs.burstUploads',
      'runs.burstFakes',
      'runs.burstGenuine',
    ],
    test: [
      'src/measures/burst.test.ts',
      'compares the last three weeks of quarters with the other weeks and leaves out the closing weeks',
    ],
    mutation: ['src/measures/burst.ts', 'const urgedWeeks = 3;', 'const urgedWeeks = 2;'],
    mechanism: {
      test: [reports, 'of one day in the office can hold several activities: what is made up falls under the urging'],
      mutation: [
        'src/model/director/worth.ts',
        '(1 - between) * (this.homes.urged[home] as number)',
        '(1 - between) * (1 - (this.homes.urged[home] as number))',
      ],
    },
  }),
  works('S67', 'M', 'A picture in the app is the only evidence.', {
    where: ['src/model/nature/submit.ts submit'],
    command: `${run} --set app.screening=human`,
    observables: ['homes.accepted', 'weeks.refused', 'parameter app.screening'],
    test: [reports, 'of a fake is refused, never that of a real activity, where everything is looked at'],
    mutation: [
      'src/model/nature/submit.ts',
      "if (type < uploadType.staged || screening === 'none') return 0;",
      "if (screening === 'none') return 0;",
    ],
  }),
  works('S68', 'M', 'The number of photos is the number of events.', {
    where: ['src/model/reported/ledger.ts ReportedLedger'],
    command: run,
    observables: ['homes.accepted', 'weeks.accepted', 'events.accepted'],
    test: [reports, 'is a photograph: the count of activities is the number of accepted photographs'],
    mutation: [
      'src/model/reported/ledger.ts',
      'add(this.accepted, this.acceptedTotal, home, 1);',
      'add(this.accepted, this.acceptedTotal, home, 2);',
    ],
  }),
  works('S69', 'M', 'Agencies teach directors how to take qualified photos.', {
    where: ['src/model/agency/agency.ts Agency', 'src/model/steps/quarter.ts closeQuarter'],
    command: `${run} --set coaching.split=all`,
    observables: ['quarters.photoCoaching', 'homes.skillEnd', 'runs.staged'],
    test: [
      'src/model/rows/agency.test.ts',
      'teaches photographs or service: the one makes staging cheap, the other skill',
    ],
    mutation: ['src/model/steps/quarter.ts', 'presence * (1 - agency.split) * (1 - skill)', 'presence * (1 - skill)'],
  }),
  works('S70', 'E', 'Some upload duplicates, some leave it alone.', {
    where: ['src/measures/response.ts responseOutcomes', 'src/analysis/patterns/reports.ts reportPatterns'],
    command: judged,
    observables: [
      'figure P8.atTarget',
      'figure P8.belowHalf',
      'figure P8.aboveTarget',
      'runs.atTarget',
      'runs.belowHalf',
      'runs.aboveTarget',
    ],
    test: ['src/measures/response.test.ts', 'splits homes at the target, below half, above'],
    mutation: ['src/measures/response.ts', '- target) <= years', '- target) < years'],
  }),
  works('S71', 'E', 'Children become nominal; content is missing.', {
    where: ['src/measures/formalization.ts formalizationOutcomes', 'src/analysis/patterns/form.ts formPatterns'],
    command: judged,
    observables: [
      'figure S71.missing',
      'figure S71.aboveNoCredit',
      'figure P3.formalization',
      'runs.formalizationContent',
      'homes.content',
    ],
    test: ['src/measures/formalization.test.ts', 'measures content against full activities'],
    mutation: [
      'src/measures/formalization.ts',
      '1 - ratio(total(real.content), total(reported.accepted))',
      '1 - ratio(total(real.content), total(real.genuine))',
    ],
  }),
];
