import { type Evidence, judged, run, works } from './row.ts';

const frame = 'src/model/rows/frame.test.ts';
const director = 'src/model/rows/director.test.ts';
const village = 'src/model/rows/village.test.ts';

/** Section 3.3 of the paper: the children's directors. */
export const directorRows: readonly Evidence[] = [
  works('S86', 'I/R', 'All homes start with the same design.', {
    where: ['src/model/world.ts makeWorld', 'src/model/director/draw.ts Pool'],
    command: 'lastmeter run scenarios/placebos/equal-directors.yaml',
    observables: ['homes.skill', 'homes.valueIdentification', 'parameter director.heterogeneity'],
    test: [frame, 'starts with a director at every post and the same design everywhere'],
    mutation: [
      'src/model/director/draw.ts',
      'clamp(this.mean.skill + differ * (skill - this.mean.skill), 0.02, 0.98)',
      'clamp(skill, 0.02, 0.98)',
    ],
  }),
  works('S87', 'T/E', 'The first and the last 20 % differ in initiative and normativity.', {
    where: [
      'src/model/evaluator/evaluator.ts gradeHome',
      'src/measures/evaluation.ts evaluationOutcomes',
      'src/analysis/patterns/people.ts peoplePatterns',
      'src/analysis/patterns/preference.ts preferencePatterns',
    ],
    command: judged,
    observables: [
      'figure P9.genuine',
      'figure P9.records',
      'figure S87.initiative',
      'runs.topBottomGenuine',
      'runs.topUnprompted',
      'runs.topRecords',
      'homes.rankFinal',
    ],
    test: ['src/measures/evaluation.test.ts', 'compares what the top and the bottom fifth really did'],
    mutation: ['src/measures/evaluation.ts', '({ real }) => real.unprompted', '({ real }) => real.genuine'],
  }),
  works('S88', 'E', 'The director plays a decisive role.', {
    where: ['src/measures/dependence.ts dependenceOutcomes', 'src/analysis/patterns/people.ts peoplePatterns'],
    command: judged,
    observables: ['figure P10.decisive', 'runs.directorR2', 'runs.villageR2', 'runs.directorDecisive'],
    test: ['src/measures/dependence.test.ts', 'splits the variance of service between director and village'],
    mutation: ['src/measures/dependence.ts', 'run.directorR2 - villageR2(run)', 'run.directorR2 + villageR2(run)'],
  }),
  works('S89', 'M/E', 'The activity room is often locked.', {
    where: ['src/model/nature/opening.ts keepOpen', 'src/analysis/patterns/people.ts peoplePatterns'],
    command: judged,
    observables: [
      'figure S89.locked',
      'runs.lockedHomes',
      'runs.openShare',
      'homes.openings',
      'homes.scheduledOpenings',
    ],
    test: ['src/analysis/patterns/rows.test.ts', 'asks what homes like HZ kept locked, and what all homes did'],
    mutation: [
      'src/analysis/patterns/people.ts',
      '(homes.longestVacancy[home] as number) >= 26',
      '(homes.longestVacancy[home] as number) > 26',
    ],
  }),
  works('S90', 'M/N', 'The director of HZ has long resigned; somebody keeps the key.', {
    where: ['src/model/post.ts Posts', 'src/model/director/draw.ts Pool'],
    command: 'lastmeter diary lastmeter:baseline --home HZ',
    observables: ['homes.keeperWeeks', 'homes.longestVacancy', 'events.trueType'],
    test: [village, 'of HZ stands without a director for half a year and more, in some lives of the case'],
    mutation: ['src/model/post.ts', "speed / values['post.searchWeeks']", '8 * speed / values["post.searchWeeks"]'],
  }),
  works('S91', 'M', 'Busy: no time to go to the home.', {
    where: ['src/model/steps/calendar.ts turnCalendar'],
    command: `${run} --set director.loadExponent=0`,
    observables: ['homes.load', 'homes.childHours', 'parameter director.loadExponent'],
    test: [director, 'is a price on every hour: without that price it changes nothing'],
    mutation: [
      'src/model/steps/calendar.ts',
      'loadExponent === 1 ? hours : power(hours, loadExponent)',
      'hours + 0 * power(hours, loadExponent)',
    ],
  }),
  works('S92', 'M', 'Afraid of damage and of unreasonable parents: better not to open.', {
    where: ['src/model/director/mind.ts Mind', 'src/model/nature/use.ts useRoom'],
    command: `${run} --set keeper.liability=0 --set activity.liability=0`,
    observables: ['homes.openings', 'runs.openShare', 'parameter keeper.liability', 'parameter activity.liability'],
    test: [director, 'stay in the pocket of whoever may be blamed'],
    mutation: [
      'src/model/director/weighOpening.ts',
      'const liability = -(mind.holders.kind[home] === keeper ? n.keeperLiability : n.directorLiability);',
      'const liability = -n.keeperLiability;',
    ],
  }),
  works('S93', 'N', 'The keeper would not mind closing: it is pointless.', {
    where: ['src/model/director/draw.ts Pool'],
    command: run,
    observables: ['homes.valueIdentificationEnd', 'runs.valueless', 'parameter keeper.valueIdentification'],
    test: [village, 'of a keeper carries an attitude near nothing to the end'],
    mutation: ['src/model/director/draw.ts', "holders.value[home] = values['keeper.valueIdentification'];", ''],
  }),
  works('S94', 'E/N', 'Three directors resigned in succession.', {
    where: [
      'src/model/post.ts Posts',
      'src/measures/people.ts peopleOutcomes',
      'src/analysis/patterns/people.ts peoplePatterns',
    ],
    command: judged,
    observables: ['figure P11.threeExits', 'runs.anyThreeExits', 'runs.homesThreeExits'],
    test: ['src/measures/people.test.ts', 'finds three exits in succession, build phase included'],
    mutation: [
      'src/measures/people.ts',
      '(homes.exitsBuild[home] as number) + (homes.exits[home] as number)',
      'homes.exits[home] as number',
    ],
  }),
  works('S95', 'M', 'One left because of a divorce and stayed in the committee.', {
    where: ['src/model/post.ts Posts'],
    command: run,
    observables: ['homes.exitsFamily', 'runs.exitsFamilyShare', 'parameter post.familyShock'],
    test: [village, 'is left through family shocks'],
    mutation: [
      'src/model/post.ts',
      "if (cause === 'family') this.exitsFamily",
      "if (cause === 'load') this.exitsFamily",
    ],
  }),
  works('S96', 'M', 'Others, about 30, moved to other places.', {
    where: ['src/model/post.ts Posts'],
    command: run,
    observables: ['homes.exitsMigration', 'homes.age', 'homes.resident', 'parameter post.exitYoungAway'],
    test: [village, 'is left by the young who live elsewhere, who then move on'],
    mutation: [
      'src/model/post.ts',
      "this.isYoungAway(home, values) ? values['post.exitYoungAway'] : 0",
      "this.isYoungAway(home, values) ? 0 * values['post.exitYoungAway'] : 0",
    ],
  }),
  works('S97', 'N/E', 'KY ranks among the first 20 %, with children who like to come.', {
    where: [
      'scenarios/baseline.yaml',
      'src/analysis/patterns/people.ts peoplePatterns',
      'src/analysis/patterns/preference.ts preferencePatterns',
    ],
    command: judged,
    observables: [
      'figure P10.educators',
      'figure S97.attendance',
      'runs.backgroundTop',
      'homes.rankFinal',
      'homes.sessions',
    ],
    test: [
      'src/analysis/patterns/rows.test.ts',
      'finds former educators who stayed in the top fifth, and how many children come to them',
    ],
    mutation: [
      'src/analysis/patterns/people.ts',
      'homes.background[home] === 1 && homes.exits[home] === 0',
      'homes.background[home] === 1',
    ],
  }),
  works('S98', 'I', 'Twenty years a kindergarten teacher.', {
    where: ['src/model/director/draw.ts Pool'],
    command: run,
    observables: ['homes.background', 'homes.skill', 'parameter director.skillBackground'],
    test: [director, 'and values are far higher, and rare, where a director has worked in education'],
    mutation: ['src/model/director/draw.ts', "(background ? values['director.skillBackground'] : 0)", '0'],
  }),
  works('S99', 'M', 'Though the village is busy, more energy for the children.', {
    where: ['src/model/director/mind.ts Mind'],
    command: 'lastmeter diary lastmeter:baseline --home KY',
    observables: ['homes.genuine', 'homes.load', 'parameter activity.motive'],
    test: [director, 'outweighs a load of 1.3 in the director of KY'],
    mutation: [
      'src/model/director/weighActivity.ts',
      '(n.activityMotive * mind.value * quality',
      '(n.activityMotive * 0.1 * quality',
    ],
  }),
  works('S100', 'I', 'Such a background stands alone.', {
    where: ['src/model/director/draw.ts Pool'],
    command: run,
    observables: ['homes.background', 'parameter director.background'],
    test: [director, 'and values are far higher, and rare, where a director has worked in education'],
    mutation: [
      'src/model/director/draw.ts',
      "uniform(item.background) < values['director.background']",
      "uniform(item.background) < 5 * values['director.background']",
    ],
  }),
  works('S101', 'M', 'Daily work turns around administrative affairs.', {
    where: ['src/model/steps/calendar.ts turnCalendar'],
    command: run,
    observables: ['weeks.campaign', 'homes.load', 'parameter calendar.campaignLoad'],
    test: [director, 'differs between villages around a mean of 1, and peaks in campaigns'],
    mutation: ['src/model/steps/calendar.ts', '* load * world.campaign * noise', '* load * noise'],
  }),
  works('S102', 'M', 'Only the agency supervises, and many hardly feel it.', {
    where: ['src/model/director/draw.ts Pool', 'src/model/director/worth.ts Worth'],
    command: run,
    observables: ['homes.pressureSensitivity', 'parameter director.pressure', 'parameter director.pressureSpread'],
    test: [director, 'is felt very differently: a median of 16 h-eq, a logarithm of standard deviation 1'],
    mutation: [
      'src/model/director/draw.ts',
      "exponential(differ * values['director.pressureSpread'] * normal(item.pressure))",
      "exponential(0.5 * differ * values['director.pressureSpread'] * normal(item.pressure))",
    ],
  }),
  works('S103', 'M', 'Idle tasks that add no value: nobody pays.', {
    where: ['src/model/director/mind.ts Mind'],
    command: 'lastmeter explain scenarios/baseline.yaml pay',
    observables: ['runs.genuine', 'parameter pay.perUpload', 'parameter pay.perVerified'],
    test: [director, 'is all there is in the case: pay for verified activities would bring more of them'],
    mutation: [
      'src/model/director/weighActivity.ts',
      '(mind.worth.of(effect) + n.payPerUpload + n.payPerVerified)',
      'mind.worth.of(effect)',
    ],
  }),
  works('S104', 'E', 'Performance is the director’s personal preference.', {
    where: ['src/measures/dependence.ts dependenceOutcomes', 'src/analysis/patterns/preference.ts preferencePatterns'],
    command: judged,
    observables: ['figure S104.aboveNeed', 'runs.directorR2', 'runs.needR2'],
    test: ['src/analysis/patterns/rows.test.ts', 'sets the will of directors against the need of children'],
    mutation: [
      'src/analysis/patterns/preference.ts',
      "between('directorR2', 'needR2')",
      "between('needR2', 'directorR2')",
    ],
  }),
  works('S105', 'E', 'A site occupied, resources wasted.', {
    where: ['src/measures/welfare.ts welfareOutcomes', 'src/analysis/patterns/service.ts servicePatterns'],
    command: judged,
    observables: ['figure S105.idle', 'figure S105.yuan', 'runs.yuanPerSession', 'runs.unusedHomes', 'runs.openShare'],
    test: ['src/analysis/patterns/rows.test.ts', 'asks what homes like HZ kept locked, and what all homes did'],
    mutation: ['src/analysis/patterns/service.ts', "1 - of('openShare')(arms)", "of('openShare')(arms)"],
  }),
];
