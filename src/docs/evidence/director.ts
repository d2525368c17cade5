import { type Evidence, partly, pattern, run, works } from './row.ts';

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
      'clamp(this.#mean.skill + differ * (skill - this.#mean.skill), 0.02, 0.98)',
      'clamp(skill, 0.02, 0.98)',
    ],
  }),
  partly('S87', 'T/E', 'The first and the last 20 % differ in initiative and normativity.', pattern, {
    where: ['src/measures/evaluation.ts evaluationOutcomes', 'src/model/evaluator/evaluator.ts gradeHome'],
    command: run,
    observables: ['runs.topBottomGenuine', 'runs.topUnprompted', 'runs.topRecords', 'homes.rankFinal'],
    test: ['src/measures/evaluation.test.ts', 'compares what the top and the bottom fifth really did'],
  }),
  partly('S88', 'E', 'The director plays a decisive role.', pattern, {
    where: ['src/measures/dependence.ts dependenceOutcomes'],
    command: run,
    observables: ['runs.directorR2', 'runs.villageR2', 'runs.directorDecisive'],
    test: ['src/measures/dependence.test.ts', 'splits the variance of service between director and village'],
  }),
  partly('S89', 'M/E', 'The activity room is often locked.', `the room can be locked; the share in HZ is ${pattern}`, {
    where: ['src/model/nature/opening.ts keepOpen', 'src/measures/access.ts accessOutcomes'],
    command: 'lastmeter diary lastmeter:baseline --home HZ',
    observables: ['runs.lockedHomes', 'runs.openShare', 'homes.openings', 'homes.scheduledOpenings'],
    test: ['src/measures/access.test.ts', 'measures the open door'],
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
      'src/model/director/mind.ts',
      'const liability = -(this.#holders.kind[home] === keeper ? n.keeperLiability : n.directorLiability);',
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
  partly('S94', 'E/N', 'Three directors resigned in succession.', pattern, {
    where: ['src/model/post.ts Posts', 'src/measures/people.ts peopleOutcomes'],
    command: run,
    observables: ['runs.anyThreeExits', 'runs.homesThreeExits'],
    test: ['src/measures/people.test.ts', 'finds three exits in succession, build phase included'],
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
      "this.#isYoungAway(home, values) ? values['post.exitYoungAway'] : 0",
      "this.#isYoungAway(home, values) ? 0 * values['post.exitYoungAway'] : 0",
    ],
  }),
  partly('S97', 'N/E', 'KY ranks among the first 20 %, with children who like to come.', pattern, {
    where: ['src/measures/evaluation.ts evaluationOutcomes', 'scenarios/baseline.yaml'],
    command: 'lastmeter diary lastmeter:baseline --home KY',
    observables: ['runs.backgroundTop', 'homes.rankFinal', 'homes.sessions'],
    test: ['src/measures/evaluation.test.ts', 'asks where former educators who stayed stand'],
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
      'src/model/director/mind.ts',
      '(n.activityMotive * this.value * quality',
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
    test: [director, 'is felt very differently: a median of 17.5 h-eq, a logarithm of standard deviation 1'],
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
      'src/model/director/mind.ts',
      '(this.worth.of(effect) + n.payPerUpload + n.payPerVerified)',
      'this.worth.of(effect)',
    ],
  }),
  partly('S104', 'E', 'Performance is the director’s personal preference.', pattern, {
    where: ['src/measures/dependence.ts dependenceOutcomes'],
    command: run,
    observables: ['runs.directorR2', 'runs.needR2'],
    test: ['src/measures/dependence.test.ts', 'asks what need explains'],
  }),
  partly('S105', 'E', 'A site occupied, resources wasted.', pattern, {
    where: ['src/measures/welfare.ts welfareOutcomes', 'src/measures/materials.ts materialsOutcomes'],
    command: run,
    observables: ['runs.yuanPerSession', 'runs.unusedHomes', 'runs.openShare'],
    test: ['src/measures/welfare.test.ts', 'costs money'],
  }),
];
