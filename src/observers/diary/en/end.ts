import { amount, share } from '../number.ts';
import type { EndWords } from '../words.ts';
import { count, list, ordinal } from './count.ts';

/** English words of the diary for the year in short. */
export const end: EndWords = {
  heading: ({ name }) => `${name} in short`,
  reported: ({ reported, due, grade }, { homes }) => {
    const said = [
      `${count(reported.accepted, 'activity', 'activities')} of ${amount(due)} due`,
      `${count(reported.signIns, 'sign-in')} of children`,
      count(reported.records, 'paper record'),
      count(reported.caseFiles, 'case file'),
    ];
    const graded =
      grade === null
        ? ''
        : ` Grade ${share(grade.grade)}, ${ordinal(grade.rank)} of ${homes}${grade.excellent ? ': excellent' : ''}.`;
    return `In the reports: ${said.join(', ')}.${graded}`;
  },
  truth: ({ truth }) => {
    const held =
      truth.genuine === 0
        ? 'no activity was held'
        : `${count(truth.genuine, 'activity was', 'activities were')} held, ${count(truth.sessions, 'child came', 'children came')} (${amount(truth.sessions / truth.genuine)} at a time), quality ${share(truth.quality / truth.genuine)} on average`;
    const rest = [
      ...(truth.attempted > 0 ? [`${truth.attempted} found too few children`] : []),
      ...(truth.failed > 0 ? [`${truth.failed} came to nothing`] : []),
      ...(truth.staged > 0 ? [count(truth.staged, 'photo was staged', 'photos were staged')] : []),
      ...(truth.duplicate > 0
        ? [count(truth.duplicate, 'old photo was uploaded again', 'old photos were uploaded again')]
        : []),
      ...(truth.paperCaseFiles > 0 ? [`${count(truth.paperCaseFiles, 'case file')} without a visit`] : []),
      ...(truth.recordsForged > 0 ? [`${count(truth.recordsForged, 'record')} of nothing`] : []),
    ];
    return `In the village: ${[held, ...rest].join('; ')}. The room was open on ${truth.openings} of ${truth.scheduledOpenings} half-days on which it should have been.`;
  },
  landed: ({ reported, truth }) =>
    reported.accepted === 0
      ? 'Nothing was reported.'
      : `Of ${count(reported.accepted, 'reported activity', 'reported activities')} ${Math.min(truth.genuine, reported.accepted)} took place.`,
  time: ({ directorWeeks, keeperWeeks, vacantWeeks, exits, urgedWeeks, truth }) => {
    const weeks = directorWeeks + keeperWeeks + vacantWeeks;
    const held = [
      `a director for ${directorWeeks}`,
      ...(keeperWeeks > 0 ? [`a keeper for ${keeperWeeks}`] : []),
      ...(vacantWeeks > 0 ? [`nobody for ${vacantWeeks}`] : []),
    ];
    const left = exits === 0 ? '' : ` (${count(exits, 'exit')})`;
    return `The post: ${list(held)} of ${weeks} weeks${left}; urged in ${urgedWeeks}. ${amount(truth.childHours)} hours went into the children's home.`;
  },
  special: ({ child, invitable, invited, sessions, contacts, openVisits, wishes, hours, needStart, needEnd }) => {
    const calls =
      invitable === 0
        ? 'never asked to an activity'
        : `invited to ${invited === 0 ? 'none' : invited} of ${count(invitable, 'activity', 'activities')}${invited === 0 && sessions === 0 ? '' : `, came to ${sessions === 0 ? 'none' : sessions}`}`;
    const got = [
      calls,
      count(contacts, 'case contact'),
      ...(openVisits > 0 ? [`${count(openVisits, 'visit')} to the open room`] : []),
      count(wishes, 'micro-wish', 'micro-wishes'),
    ];
    return `${child}: ${got.join('; ')}. ${amount(hours)} hours of service in all; need ${share(needStart)} SD before, ${share(needEnd)} after.`;
  },
  noSpecial: 'No child with several problems at once lives here.',
  excellentAll: ({ name }, children) => `${name} was called excellent. ${list(children)} had not one case contact.`,
};
