import type { Day } from '../day.ts';
import { amount, percent, share } from '../number.ts';
import type { HolderRecord } from '../record.ts';
import type { FrameWords } from '../words.ts';
import { count, inWords, list, ordinal } from './count.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const quarters = ['First', 'Second', 'Third', 'Fourth'];

const month = ({ month }: Day): string => months[month - 1] as string;

/** How something went, if one can see it. */
const step = (what: string, before: number | null, after: number): string =>
  before === null || share(before) === share(after)
    ? ''
    : `${what} ${after > before ? 'rose' : 'fell'} from ${share(before)} to ${share(after)}`;

const traits = ({
  age,
  resident,
  background,
  certificate,
  skill,
  value,
  load,
  costOfFaking,
  pressure,
}: HolderRecord): string =>
  [
    `${age} years old`,
    resident ? 'at home in the village' : 'with a home elsewhere',
    ...(background ? ['has worked in education'] : []),
    ...(certificate ? ['certified'] : []),
  ].join(', ') +
  `; skill ${share(skill)}, her own belief in the work ${share(value)} (both 0-1), village work ${amount(load)} times the mean. ` +
  `An old photo costs her ${amount(costOfFaking)} in qualms; under urging an upload is worth up to ${amount(pressure)}.`;

export const frame: FrameWords = {
  title: ({ home, title, seed, replicate }) =>
    `The diary of ${home.name}. ${title.en}, seed ${seed}, replicate ${replicate}`,
  legend:
    'How to read it: what an option is worth is told in hours of an average director (h-eq); doing nothing is worth 0. Every choice also has its moods, a chance of about one hour, so that the best option does not always win. Where nothing is said of the reports, they were true.',
  home: ({ name, number, homes, children, households, distance, specialChildren, target }) => {
    const who = specialChildren.map(({ name, age }) =>
      age === null ? `call the child ${name}` : `${name}, ${age} years old`,
    );
    const special =
      who.length === 0
        ? 'No child with several problems at once is among them.'
        : who.length === 1
          ? `One has several problems at once: ${who[0]}.`
          : `${inWords(who.length)} have several problems at once: ${list(who)}.`;
    return `${name} is home ${number} of ${homes}, ${amount(distance)} km out. ${count(children, 'target child', 'target children')} live in ${count(households, 'household')}. ${special} ${count(target, 'activity', 'activities')} a year are to be uploaded.`;
  },
  build: ({ exits, exitsFamily, exitsMigration }) => {
    if (exits === 0) return '';
    const why = [
      ...(exitsFamily > 0 ? [`${exitsFamily} after a family matter`] : []),
      ...(exitsMigration > 0 ? [`${exitsMigration} to live elsewhere`] : []),
    ];
    const causes = why.length === 0 ? '' : `, ${list(why)}`;
    return exits === 1
      ? `While the home was built a director resigned${causes.replace(/ 1 /, ' ')}.`
      : `While the home was built ${inWords(exits).toLowerCase()} directors resigned in succession${causes}.`;
  },
  start: ({ holder }) =>
    holder.kind === 'nobody'
      ? 'When operation starts nobody holds the post.'
      : holder.kind === 'keeper'
        ? 'When operation starts a keeper has the key, not in office.'
        : `When operation starts ${holder.number === 0 ? 'the first director' : 'a new director'} holds the post:`,
  holder: (holder) => traits(holder),
  known: (known, { specialChildren }) => {
    if (specialChildren.length === 0) return '';
    const unknown = specialChildren.map(({ name }) => name).filter((name) => !known.includes(name));
    if (unknown.length === 0) return `She knows of ${list(known)}.`;
    return known.length === 0
      ? `She does not know of ${list(unknown)}.`
      : `She knows of ${list(known)}, not of ${list(unknown)}.`;
  },
  impression: ({ place }, { homes }) => `The agency's first impression ranks the home ${ordinal(place)} of ${homes}.`,
  dates: (from, to) => {
    if (from.year !== to.year) return `${from.day} ${month(from)} ${from.year}-${to.day} ${month(to)} ${to.year}`;
    if (from.month !== to.month) return `${from.day} ${month(from)}-${to.day} ${month(to)} ${to.year}`;
    return `${from.day}-${to.day} ${month(to)} ${to.year}`;
  },
  quarter: (quarter, dates) => {
    const year = Math.floor((quarter - 1) / 4);
    return `${quarters[(quarter - 1) % 4]} quarter${year > 0 ? ` of year ${year + 1}` : ''}, ${dates}`;
  },
  closing: (dates) => `Closing month, ${dates}`,
  plan: ({ units, meanUnits, photoCoaching, seats, wishes, belief }, { homes }) => {
    const visits = units === 0 ? 'no visit' : units === 1 ? 'one visit' : `${amount(units)} visits`;
    const photos = units === 0 ? '' : `; ${percent(photoCoaching)}% of the coaching is about photos`;
    const more = [
      ...(seats > 0 ? [count(seats, 'training seat')] : []),
      ...(wishes > 0 ? [count(wishes, 'micro-wish', 'micro-wishes')] : []),
    ];
    return `The agency ranks the home ${ordinal(belief.place)} of ${homes} and plans ${visits} (a home has ${amount(meanUnits)} on average${photos}).${more.length === 0 ? '' : ` It also gives ${list(more)}.`}`;
  },
  close: (
    { holder, belief, knowOpen },
    { reported, truth, due, leaderVisits, valueBefore, skillBefore },
    { households, homes },
  ) => {
    const room =
      truth.scheduledOpenings === 0
        ? ''
        : ` The room was open on ${truth.openings} of ${truth.scheduledOpenings} half-days.`;
    const steps = [
      step('her belief in the work', valueBefore, holder.value),
      step('her skill', skillBefore, holder.skill),
    ].filter((text) => text !== '');
    const moved = holder.kind !== 'director' || steps.length === 0 ? '' : ` Through the quarter ${list(steps)}.`;
    const know =
      knowOpen === 0
        ? `None of the ${households} households knows`
        : `${knowOpen} of ${households} households ${knowOpen === 1 ? 'knows' : 'know'}`;
    const leaders = leaderVisits > 0 ? ' Leaders are brought here to see.' : '';
    return `The quarter in the reports: ${count(reported.accepted, 'activity', 'activities')} of ${amount(due)}; in the village: ${truth.genuine}.${room} ${know} that it is open to their children.${leaders} The agency now ranks it ${ordinal(belief.place)} of ${homes}.${moved}`;
  },
};
