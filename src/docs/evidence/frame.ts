import { type Evidence, judged, run, works } from './row.ts';

const frame = 'src/model/rows/frame.test.ts';
const director = 'src/model/rows/director.test.ts';
const village = 'src/model/rows/village.test.ts';

/** Section 2.1 of the paper: the project, its actors and numbers. */
export const frameRows: readonly Evidence[] = [
  works('S01', 'I', 'H City builds 100 children’s homes, then runs them.', {
    where: ['src/model/build.ts build', 'src/model/world.ts makeWorld'],
    command: run,
    observables: ['homes.home', 'homes.exitsBuild', 'parameter city.homes', 'parameter city.buildWeeks'],
    test: [frame, 'builds a hundred homes for a year before it runs them'],
    mutation: ['src/model/build.ts', "-world.rules.values['city.buildWeeks']", '0'],
  }),
  works('S02', 'I', 'One home in each of 100 villages.', {
    where: ['src/model/home.ts Homes', 'src/model/world.ts makeWorld'],
    command: run,
    observables: ['homes.children', 'homes.distance', 'homes.migration', 'homes.load'],
    test: [frame, 'has a village of its own for every home'],
    mutation: ['src/model/world.ts', 'homes.number[home] = row.number;', 'homes.number[home] = 1;'],
  }),
  works('S03', 'I/M', 'The Civil Affairs Bureau purchases.', {
    where: ['src/model/government/bureau.ts Bureau'],
    command: run,
    observables: ['quarters.urgingReach', 'quarters.leaderVisits', 'quarters.audits', 'parameter government.staffDays'],
    test: [frame, 'is bought by a bureau that urges and visits with the days that it has'],
    mutation: ['src/model/government/bureau.ts', 'if (gain > most + 1e-12) {', 'if (gain < most - 1e-12) {'],
  }),
  works('S04', 'I/M', 'One social-work agency undertakes it, with a finite staff.', {
    where: ['src/model/agency/agency.ts Agency', 'src/model/agency/allocate.ts allocate'],
    command: run,
    observables: ['homes.supportQ1', 'runs.support', 'parameter agency.units'],
    test: [frame, 'is run by one agency that gives no more units than it has'],
    mutation: ['src/model/agency/allocate.ts', 'left -= size;', 'left -= 2 * size;'],
  }),
  works('S05', 'I/M', 'Women directors of the villages serve as children’s directors too.', {
    where: ['src/model/steps/calendar.ts turnCalendar', 'src/model/director/mind.ts Mind'],
    command: `${run} --set director.load=1.5`,
    observables: ['homes.load', 'homes.childHours', 'parameter director.load'],
    test: [frame, 'has directors whose village work makes every hour of child work dearer'],
    mutation: ['src/model/steps/calendar.ts', '* load * world.campaign * noise', '* world.campaign * noise'],
  }),
  works('S06', 'I', 'It costs 1.9886 million yuan.', {
    where: ['src/measures/welfare.ts welfareOutcomes'],
    command: run,
    observables: ['runs.yuanPerSession', 'runs.operatingYuanPerSession', 'parameter city.budget'],
    test: [frame, 'costs 1,988,600 yuan, counted per genuine child-session'],
    mutation: [
      'src/measures/welfare.ts',
      "return ratio(values['city.budget'], total(real.sessions));",
      "return ratio(values['city.budget'], total(real.genuine));",
    ],
  }),
  works('S07', 'I', 'Operation from July 2021 to July 2022.', {
    where: ['src/model/calendar.ts calendar'],
    command: run,
    observables: ['weeks.week', 'parameter city.years'],
    test: ['src/model/calendar.test.ts', 'has 52 weeks a contract year and four closing weeks'],
    mutation: ['src/model/calendar.ts', 'export const closingWeeks = 4;', 'export const closingWeeks = 5;'],
  }),
  works('S08', 'I', 'A menu: parent-child education and family relations, counselling, learning.', {
    where: ['src/model/school.ts themes', 'src/model/director/within.ts chooseTheme'],
    command: `${run} --events all`,
    observables: ['events.theme', 'parameter themes.family.skill', 'parameter themes.skillWeight'],
    test: [frame, 'has themes that ask for skill which few directors have'],
    mutation: ['src/model/director/within.ts', 'n.themeSkillWeight * lacking', '0 * lacking'],
  }),
  works('S09', 'I', 'Orphans, unsupported, in distress, left-behind and other children.', {
    where: ['src/model/nature/child.ts categories', 'src/measures/category.ts categoryOutcomes'],
    command: `${run} --children`,
    observables: ['children.category', 'runs.coverageLeftBehind', 'runs.coverageOrphans', 'runs.coverageOther'],
    test: [frame, 'has children of all five categories'],
    mutation: [
      'src/model/nature/child.ts',
      'while (category < bounds.length && u >= (bounds[category] as number)) category++;',
      'while (category < 1 && u >= (bounds[category] as number)) category++;',
    ],
  }),
  works('S10', 'M', 'Only the director implements the package.', {
    where: ['src/model/steps/act.ts live'],
    command: run,
    observables: ['homes.vacantWeeks', 'homes.genuine', 'homes.uploads'],
    test: [frame, 'is only the holder of a post: where nobody holds it, nothing happens'],
    mutation: ['src/model/steps/act.ts', 'if (holders.kind[home] === nobody) continue;', ''],
  }),
  works('S11', 'M', 'The service is independent of the village committee.', {
    where: ['src/model/director/mind.ts Mind', 'scenarios/policies/village-credit.yaml'],
    command: 'lastmeter run scenarios/baseline.yaml scenarios/policies/village-credit.yaml',
    observables: ['runs.genuine', 'parameter activity.villageCredit'],
    test: [frame, 'is credited by the village committee for nothing, unless a rule says so'],
    mutation: ['src/model/director/weighActivity.ts', ' + n.villageCredit', ''],
  }),
  works('S12', 'E', 'High prevalence of inaction.', {
    where: ['src/measures/response.ts responseOutcomes', 'src/analysis/patterns/service.ts servicePatterns'],
    command: judged,
    observables: ['figure P4.inactiveHomes', 'runs.inactiveHomes'],
    test: ['src/measures/response.test.ts', 'counts inactive homes'],
    mutation: ['src/measures/response.ts', '<= 2 * years', '< 2 * years'],
  }),
  works('S13', 'I', '70 % have high school or less.', {
    where: ['src/model/director/quota.ts Quota'],
    command: run,
    observables: ['homes.lowEducation', 'parameter director.lowEducation'],
    test: [
      'src/model/director/quota.test.ts',
      'is what the city starts with: 70 of low education, 5 with a certificate, in the first directors of 100 homes',
    ],
    mutation: ['src/model/director/draw.ts', 'quotas.education.holds(number)', 'false'],
  }),
  works('S14', 'I', '95 % have no vocational certificate.', {
    where: ['src/model/director/quota.ts Quota'],
    command: run,
    observables: ['homes.certificate', 'parameter director.certificate'],
    test: [
      'src/model/director/quota.test.ts',
      'is what the city starts with: 70 of low education, 5 with a certificate, in the first directors of 100 homes',
    ],
    mutation: ['src/model/director/draw.ts', 'quotas.certificate.holds(number)', 'true'],
  }),
  works('S15', 'M', 'They lack skills and do not know how to carry out services.', {
    where: ['src/model/director/mind.ts Mind', 'src/model/steps/options.ts act'],
    command: `lastmeter diary lastmeter:baseline --home 1`,
    observables: ['homes.skill', 'homes.failed', 'homes.quality', 'parameter activity.successUnskilled'],
    test: [director, 'makes an activity surer, shorter and better'],
    mutation: ['src/model/director/weighActivity.ts', 'n.qualityBase + n.qualitySkill * mind.skill', 'n.qualityBase'],
  }),
  works('S16', 'T/E', 'Most parents do not know of the director and the services.', {
    where: [
      'src/model/nature/household.ts',
      'src/measures/access.ts accessOutcomes',
      'src/analysis/patterns/access.ts accessPatterns',
    ],
    command: judged,
    observables: ['figure P6.unaware', 'runs.unaware', 'weeks.unaware'],
    test: ['src/measures/access.test.ts', 'counts households by awareness'],
    mutation: [
      'src/measures/access.ts',
      'ratio(total(real.unaware), total(households))',
      'ratio(total(real.unaware), households.length)',
    ],
  }),
  works('S17', 'E', 'A few know the venue, not that it is open.', {
    where: [
      'src/model/nature/household.ts',
      'src/measures/access.ts accessOutcomes',
      'src/analysis/patterns/access.ts accessPatterns',
    ],
    command: judged,
    observables: ['figure P6.knowsOpen', 'runs.knowsVenue', 'runs.knowsOpen'],
    test: ['src/measures/access.test.ts', 'counts households by awareness'],
    mutation: [
      'src/measures/access.ts',
      'ratio(total(real.knowsOpen), total(households))',
      'ratio(total(real.knowsOpen) + total(real.knowsVenue), total(households))',
    ],
    mechanism: {
      test: [village, 'know in three levels, nothing, the venue, that it is open, and forget'],
      mutation: [
        'src/model/nature/household.ts',
        'if ((households.forgets[h] as number) <= week) {',
        'if (week < 0) {',
      ],
    },
  }),
  works('S18', 'M', 'Lack of communication: awareness spreads by activities only.', {
    where: ['src/model/nature/household.ts spread', 'src/model/nature/activity.ts hold'],
    command: `${run} --set household.outreach=0.02`,
    observables: ['weeks.knowsOpen', 'runs.trust', 'parameter household.learning'],
    test: [village, 'learn of the home from activities, outreach and hearsay alone'],
    mutation: [
      'src/model/nature/activity.ts',
      'rules.learning * (share + rules.hearsay)',
      '0.01 + rules.learning * (share + rules.hearsay)',
    ],
  }),
  works('S19', 'T', '1,768 activities were reported.', {
    where: ['src/measures/volume.ts volumeOutcomes', 'src/analysis/patterns/reports.ts reportPatterns'],
    command: judged,
    observables: ['figure P1.reports', 'figure P1.runsBelowPaper', 'runs.accepted', 'runs.completionUncapped'],
    test: [
      'src/analysis/patterns/rows.test.ts',
      'counts 1,768 reports, and runs that fall short of them and of the 2,000 that were due',
    ],
    mutation: [
      'src/analysis/patterns/reports.ts',
      'accepted(arms) < paperReports ? 1 : 0',
      'accepted(arms) <= paperReports ? 1 : 0',
    ],
  }),
  works('S20', 'T', '232 were missing.', {
    where: ['src/measures/completion.ts completionOutcomes', 'src/analysis/patterns/reports.ts reportPatterns'],
    command: judged,
    observables: ['figure P1.runsBelowDue', 'runs.missing'],
    test: [
      'src/analysis/patterns/rows.test.ts',
      'counts 1,768 reports, and runs that fall short of them and of the 2,000 that were due',
    ],
    mutation: [
      'src/analysis/patterns/reports.ts',
      'accepted(arms) < paperDue ? 1 : 0',
      'accepted(arms) <= paperDue ? 1 : 0',
    ],
  }),
  works('S21', 'M/E', 'The same activities were repeatedly uploaded.', {
    where: [
      'src/model/director/mind.ts Mind',
      'src/model/steps/options.ts act',
      'src/measures/formalization.ts formalizationOutcomes',
      'src/analysis/patterns/form.ts formPatterns',
    ],
    command: judged,
    observables: [
      'figure P2.duplicateShare',
      'figure P2.homes',
      'runs.duplicateShare',
      'runs.homesWithDuplicates',
      'events.trueType',
    ],
    test: ['src/measures/formalization.test.ts', 'counts fakes and the homes that duplicate'],
    mutation: [
      'src/measures/formalization.ts',
      '(real.duplicate[home] as number) >= 1',
      '(real.duplicateAccepted[home] as number) >= 1',
    ],
    mechanism: {
      test: [director, 'can put an old photo up again, several at once'],
      mutation: ['src/model/director/weighForgeries.ts', 'batch <= n.duplicateMost', 'batch <= 1'],
    },
  }),
  works('S22', 'I', '2,000 activities should be carried out.', {
    where: ['src/model/calendar.ts pace'],
    command: 'lastmeter explain scenarios/baseline.yaml city.target',
    observables: ['runs.completion', 'parameter city.target'],
    test: [frame, 'asks for 2,000 activities in a year'],
    mutation: ['src/model/calendar.ts', 'return target * Math.min(1,', 'return 0.9 * target * Math.min(1,'],
  }),
  works('S23', 'M', 'Volunteer groups assist.', {
    where: ['src/model/steps/options.ts act'],
    command: `${run} --set agency.volunteerHours=4`,
    observables: ['runs.volunteerHours', 'runs.volunteerActivities', 'parameter activity.volunteerSaving'],
    test: [director, 'is shorter with volunteers, as long as their hours last'],
    mutation: [
      'src/model/steps/options.ts',
      'homes.volunteerHours[home] = (homes.volunteerHours[home] as number) - helped;',
      'homes.volunteerHours[home] = homes.volunteerHours[home] as number;',
    ],
  }),
  works('S24', 'M/E', 'Not open on weekends and holidays.', {
    where: [
      'src/model/nature/opening.ts keepOpen',
      'src/model/steps/act.ts live',
      'src/measures/access.ts accessOutcomes',
      'src/analysis/patterns/access.ts accessPatterns',
    ],
    command: judged,
    observables: ['figure S24.hardlyOpen', 'runs.hardlyOpenHomes', 'runs.openShare'],
    test: ['src/measures/access.test.ts', 'measures the open door'],
    mutation: [
      'src/measures/access.ts',
      '(scheduled[home] as number) < limit',
      '(scheduled[home] as number) < 5 * limit',
    ],
    mechanism: {
      test: [village, 'should be open on the weekend in term and on every half-day of the holidays'],
      mutation: ['src/model/steps/act.ts', '(!moment.term || slot === slots - 1)', '(slot === slots - 1)'],
    },
  }),
  works('S25', 'E', 'Most registers and forms are blank.', {
    where: ['src/measures/trace.ts traceOutcomes', 'src/analysis/patterns/form.ts formPatterns'],
    command: judged,
    observables: ['figure P5.blankHomes', 'runs.blankHomes', 'runs.recordsPerUpload', 'runs.authorRecords'],
    test: ['src/measures/trace.test.ts', 'counts homes whose paper is blank among those that have something to record'],
    mutation: ['src/measures/trace.ts', 'if (activities[home] === 0) continue;', ''],
  }),
  works('S26', 'E', 'Items show no trace of use.', {
    where: [
      'src/measures/materials.ts materialsOutcomes',
      'src/measures/author.ts authorOutcomes',
      'src/analysis/patterns/access.ts accessPatterns',
    ],
    command: judged,
    observables: ['figure S26.uses', 'runs.usesPerChild', 'runs.authorIdle'],
    test: [
      'src/analysis/patterns/rows.test.ts',
      'sets uses of the things in idle homes against those in the others, home by home',
    ],
    mutation: ['src/analysis/patterns/access.ts', 'genuine <= 2 * run.years', 'genuine < 2 * run.years'],
  }),
  works('S27', 'M', 'Some items are in private possession.', {
    where: ['src/model/nature/nature.ts Nature', 'src/model/nature/use.ts useRoom'],
    command: run,
    observables: ['homes.takenByHolder', 'homes.takenByFamilies', 'runs.takenByHolders', 'parameter home.private'],
    test: [village, 'go into private use where a room is idle and the agency away, and home with children who come'],
    mutation: ['src/model/nature/ends.ts', 'rules.private * (1 - (homes.presence[home] as number))', 'rules.private'],
  }),
  works('S28', 'E', 'Signs of a home that does not carry out the service.', {
    where: [
      'src/model/nature/observe.ts authorVisit',
      'src/measures/author.ts authorOutcomes',
      'src/analysis/patterns/access.ts accessPatterns',
    ],
    command: judged,
    observables: ['figure S28.truth', 'figure S28.aboveUploads', 'runs.authorTruth', 'runs.authorUploads'],
    test: ['src/measures/author.test.ts', 'can agree with the truth and not with the uploads'],
    mutation: ['src/measures/author.ts', '(flag) => 1 - flag', '(flag) => flag'],
  }),
  works('S29', 'N/M', 'The director of SH does not agree with the home in her heart.', {
    where: ['src/model/director/draw.ts Pool', 'scenarios/baseline.yaml'],
    command: 'lastmeter diary lastmeter:baseline --home SH',
    observables: ['homes.valueIdentification', 'runs.valuelessStart'],
    test: [director, 'is near nothing in some who serve, such as the director of SH'],
    mutation: ['src/model/director/draw.ts', 'traits.valueIdentification ??', '0.3 ||'],
  }),
  works('S30', 'M', 'They doubt whether it is worth doing.', {
    where: ['src/model/steps/quarter.ts closeQuarter'],
    command: run,
    observables: ['runs.valueStart', 'runs.valueEnd', 'parameter motive.presence', 'parameter motive.neglect'],
    test: [director, 'is a state: it falls where the agency stays away and grows where it comes'],
    mutation: ['src/model/steps/quarter.ts', "values['motive.presence'] * presence * (1 - value)", '0'],
  }),
  works('S31', 'E', 'Children who should benefit do not use the home.', {
    where: ['src/measures/coverage.ts coverageOutcomes', 'src/analysis/patterns/service.ts servicePatterns'],
    command: judged,
    observables: ['figure P18.coverage', 'runs.coverageAll', 'runs.usesPerChild'],
    test: ['src/measures/coverage.test.ts', 'counts sessions of all target children'],
    mutation: [
      'src/measures/coverage.ts',
      'ratio(total(kinds.sessionQuarters), total(kinds.count) * run.quarters)',
      'ratio(total(kinds.serviceQuarters), total(kinds.count) * run.quarters)',
    ],
  }),
  works('S32', 'E', 'Resources separate from the target group: a mere formality.', {
    where: ['src/measures/formalization.ts formalizationOutcomes', 'src/analysis/patterns/form.ts formPatterns'],
    command: judged,
    observables: ['figure P3.formalization', 'figure P3.aboveNoCredit', 'runs.formalization', 'runs.formalizationHome'],
    test: ['src/measures/formalization.test.ts', 'is the share of accepted uploads without a genuine activity'],
    mutation: [
      'src/measures/formalization.ts',
      '1 - ratio(total(real.genuineAccepted), total(reported.accepted))',
      '1 - ratio(total(real.genuine), total(reported.accepted))',
    ],
  }),
];
