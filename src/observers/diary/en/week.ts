import { amount, share, signed } from '../number.ts';
import type { WeekWords } from '../words.ts';
import { choice } from './choice.ts';
import { count, list, ordinal } from './count.ts';

/** English words of the diary for a week. */
export const week: WeekWords = {
  heading: ({ week, term, campaign, closed, urged, accepted, pace, hourPrice, holder }, dates, { name }) => {
    const times = [
      term ? 'term' : 'holidays',
      ...(campaign > 1 ? ['campaign week'] : []),
      ...(closed ? ['closed by order'] : []),
    ];
    const count = urged
      ? `${name} is urged: ${accepted} of ${amount(pace)} uploads.`
      : `${accepted} of ${amount(pace)} uploads.`;
    const hour =
      hourPrice === null ? '' : ` An hour costs ${holder === 'keeper' ? 'the keeper ' : ''}${amount(hourPrice)}.`;
    return `Week ${week} (${dates}), ${times.join(', ')}. ${count}${hour}`;
  },
  brief: ({ week, urged, holder }, dates, done) => {
    const what =
      holder === 'nobody' ? 'nobody holds the post' : done.length === 0 ? 'nothing for the children' : done.join('; ');
    return `Week ${week} (${dates})${urged ? ', urged' : ''}: ${what}.`;
  },
  changes: (changes) => `From this week on: ${list(changes.map(({ path, value }) => `${path} = ${value}`))}.`,
  quiet: ({ weeks, best }, dates) => {
    const first = weeks[0];
    const last = weeks.at(-1);
    if (first === undefined || last === undefined) return '';
    const which = first === last ? `Week ${first.week}` : `Weeks ${first.week}-${last.week}`;
    const urged = first.urged ? `urged (${last.accepted} of ${amount(last.pace)} uploads), and still ` : '';
    const due = weeks.reduce((sum, { truth }) => sum + truth.scheduledOpenings, 0);
    const locked = `the room is locked${due === 0 ? '' : due === 1 ? ' on the one half-day on which it should be open' : ` on all ${due} half-days on which it should be open`}`;
    if (first.holder === 'nobody') return `${which} (${dates}): nobody holds the post; ${locked}.`;
    const begin = `${which} (${dates}): ${urged}nothing${first.holder === 'keeper' ? `; the keeper has the key and ${locked}` : ''}`;
    if (best === null) return `${begin}.`;
    const what = choice.option(best.option.option, best.option.batch, best.child);
    const when = first === last ? '' : ` (week ${best.week})`;
    return best.option.value > 0
      ? `${begin}, although ${what} was once worth ${signed(best.option.value)}${when}.`
      : `${begin}. The best alternative, ${what}, was ${first === last ? 'worth' : 'never worth more than'} ${signed(best.option.value)}${when}.`;
  },
  reported: ({ reported, truth, halfDays }) => {
    const { accepted, uploads, signIns, records, caseFiles, openHours } = reported;
    const said: string[] = [];
    if (uploads > 0) said.push(`${count(accepted, 'activity', 'activities')}, ${count(signIns, 'child', 'children')}`);
    if (uploads > accepted) said.push(`${uploads - accepted} refused`);
    if (records > 0) said.push(count(records, 'paper record'));
    if (caseFiles > 0) said.push(count(caseFiles, 'case file'));
    if (openHours > 0 && (truth.falseOpenHours > 0 || halfDays.some(({ chosen }) => chosen === 'opening')))
      said.push(`${amount(openHours)} opening hours`);
    return `Reported: ${said.length === 0 ? 'nothing' : said.join('; ')}.`;
  },
  truth: ({ truth, halfDays }) => {
    const said: string[] = [];
    const tried = halfDays
      .flatMap(({ events }) => events)
      .filter(({ trueType }) => trueType === 'attempted')
      .reduce((sum, { attendance }) => sum + attendance, 0);
    if (truth.genuine > 0)
      said.push(`${count(truth.genuine, 'activity', 'activities')}, ${count(truth.sessions, 'child', 'children')}`);
    else if (truth.staged + truth.duplicate + truth.attempted > 0) said.push('no activity');
    if (truth.attempted > 0)
      said.push(`${count(truth.attempted, 'attempt')} with ${count(tried, 'child', 'children')}`);
    if (truth.failed > 0) said.push(`${count(truth.failed, 'plan')} that came to nothing`);
    if (truth.staged > 0) said.push(count(truth.staged, 'staged photo'));
    if (truth.duplicate > 0) said.push(`${count(truth.duplicate, 'old photo')} uploaded again`);
    if (truth.caseContacts > 0) said.push(count(truth.caseContacts, 'case contact'));
    if (truth.paperCaseFiles > 0) said.push(`${count(truth.paperCaseFiles, 'case file')} without a visit`);
    if (truth.recordsWritten > 0) said.push(count(truth.recordsWritten, 'true record'));
    if (truth.recordsForged > 0) said.push(count(truth.recordsForged, 'forged record'));
    if (truth.paddedSheets > 0) said.push(count(truth.paddedSheets, 'padded sheet'));
    if (halfDays.some(({ chosen }) => chosen === 'opening'))
      said.push(`the room open for ${count(truth.openingVisits, 'child', 'children')}`);
    if (truth.falseOpenHours > 0) said.push(`${amount(truth.falseOpenHours)} opening hours invented`);
    return `True: ${said.length === 0 ? 'nothing' : said.join('; ')}.`;
  },
  wish: (child) =>
    child === null ? "A child's micro-wish is granted." : `${child} gets what ${child} wished for (a micro-wish).`,
  exit: {
    family: 'The director leaves the post after a family matter; she stays in the village committee.',
    migration: 'The director, young and without a home here, moves away.',
    load: 'The director gives the post up.',
    dismissal: 'The director loses the post as one of the last places.',
  },
  vacant: 'Nobody holds the post; the room is locked.',
  nobody: 'Nobody takes the key.',
  keeper: 'A keeper takes the key, without being in office.',
  successor: ({ age, resident, skill, value, load }) =>
    `A new director comes: ${age}, ${resident ? 'at home here' : 'not at home here'}, skill ${share(skill)}, belief in the work ${share(value)}, village work ${amount(load)} times the mean.`,
  grade: ({ grade, rank, excellent }, { homes }) =>
    `The third party grades the home ${share(grade)}: ${ordinal(rank)} of ${homes}${excellent ? ', called excellent' : ''}.`,
};
