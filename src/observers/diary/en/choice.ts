import { amount, share } from '../number.ts';
import type { ChoiceWords } from '../words.ts';
import { count, list } from './count.ts';

/** English words of the diary for why an option was taken. */
export const choice: ChoiceWords = {
  gain: {
    start: (worth) => `the start ${worth}`,
    hours: (worth) => `hours saved ${worth}`,
    unease: (worth) => `practice ${worth}`,
    pay: (worth) => `the report ${worth}`,
    motive: (worth) => `her own wish ${worth}`,
    recognition: (worth) => `the agency's attention ${worth}`,
    conscience: (worth) => `conscience ${worth}`,
    risk: (worth) => `the risk ${worth}`,
    liability: (worth) => `liability ${worth}`,
    hesitation: (worth) => `resolve ${worth}`,
  },
  cost: {
    start: (worth) => `${worth} to begin`,
    hours: (worth) => `${worth} for hours`,
    unease: (worth) => `${worth} for unease before a case`,
    pay: (worth) => `${worth} lost on the scorecard`,
    motive: (worth) => `${worth} against her own wish`,
    recognition: (worth) => `${worth} lost in esteem`,
    conscience: (worth) => `${worth} for qualms`,
    risk: (worth) => `${worth} for the risk of being found out`,
    liability: (worth) => `${worth} for what may get lost`,
    hesitation: (worth) => `${worth} for doubt whether it pays at all`,
  },
  balance: (gains, costs) => {
    if (gains.length === 0) return costs.length === 0 ? 'nothing either way' : `nothing for it, against ${list(costs)}`;
    return costs.length === 0 ? list(gains) : `${list(gains)}; against ${list(costs)}`;
  },
  themes: {
    display: 'a show',
    holiday: 'holiday learning',
    safety: 'safety',
    family: 'family',
    counselling: 'counselling',
  },
  option: (option, batch, child) => {
    switch (option) {
      case 'nothing':
        return 'doing nothing';
      case 'activity':
        return 'an activity';
      case 'staged':
        return 'a staged photo';
      case 'duplicate':
        return batch === 1 ? 'uploading an old photo again' : `uploading ${batch} old photos again`;
      case 'caseContact':
        return `visiting ${child ?? 'a special child'}`;
      case 'paperCaseFile':
        return `a case file on ${child ?? 'a special child'} without a visit`;
      case 'paperRecord':
        return 'a paper record of nothing';
      case 'opening':
        return 'opening the room';
    }
  },
  halfDay: (halfDay) => `${['First', 'Second', 'Third', 'Fourth'][halfDay - 1] ?? `${halfDay}th`} half-day:`,
  did: ({ chosen, events, truth, child, reported }) => {
    const event = events[0];
    switch (chosen) {
      case 'nothing':
        return 'village work.';
      case 'activity': {
        if (truth.failed > 0) return 'tries an activity that does not come off: nothing to show.';
        const theme = event?.theme ? ` (${choice.themes[event.theme as keyof typeof choice.themes]})` : '';
        if (truth.genuine === 0)
          return `calls an activity${theme}; ${event?.attendance ? `only ${count(event.attendance, 'child', 'children')} came` : 'nobody came'}, too few to call it held.`;
        const taught = truth.redundantSessions > 0 ? ' The school teaches the same this month.' : '';
        return `holds an activity${theme} for ${count(truth.sessions, 'child', 'children')}, quality ${share(truth.quality)}.${taught}`;
      }
      case 'staged':
        return `has ${count(event?.attendance ?? 0, 'child', 'children')} pose for a photo; there is no activity.`;
      case 'duplicate':
        return reported.uploads === 1 ? 'uploads an old photo again.' : `uploads ${reported.uploads} old photos again.`;
      case 'caseContact':
        return `visits ${child ?? 'a special child'} (case contact).`;
      case 'paperCaseFile':
        return `writes a case file on ${child ?? 'a special child'} without a visit.`;
      case 'paperRecord':
        return 'writes the record of an activity that never was.';
      case 'opening':
        return `keeps the room open; ${truth.openingVisits === 0 ? 'nobody comes' : `${count(truth.openingVisits, 'child comes', 'children come')}`}.`;
    }
  },
  brief: (halfDay) => {
    const { chosen, events, truth, child, reported } = halfDay;
    const event = events[0];
    switch (chosen) {
      case 'activity': {
        if (truth.failed > 0) return 'an activity that comes to nothing';
        const theme = event?.theme ? ` (${choice.themes[event.theme as keyof typeof choice.themes]})` : '';
        return truth.genuine > 0
          ? `an activity${theme} for ${count(truth.sessions, 'child', 'children')}, quality ${share(truth.quality)}`
          : `an activity${theme} to which ${event?.attendance ? `only ${count(event.attendance, 'child comes', 'children come')}` : 'nobody comes'}`;
      }
      case 'duplicate':
        return reported.uploads === 1 ? 'an old photo again' : `${reported.uploads} old photos again`;
      case 'caseContact':
        return `a visit to ${child ?? 'a special child'}`;
      case 'opening':
        return `the room open for ${count(truth.openingVisits, 'child', 'children')}`;
      default:
        return choice.option(chosen, 1, child);
    }
  },
  briefWorth: (done, worth, byChance) => `${done} (worth ${worth}${byChance ? ', by chance' : ''})`,
  riders: ({ chosen, events, truth, reported }) => {
    const said: string[] = [];
    if (truth.recordsWritten > 0) said.push('She writes the paper record.');
    if (truth.recordsForged > 0 && chosen !== 'paperRecord') said.push('She writes a paper record of it all the same.');
    if (truth.paddedSheets > 0) said.push('She adds names to the sign-in sheet.');
    if (truth.falseOpenHours > 0) said.push(`She logs ${amount(truth.falseOpenHours)} opening hours that never were.`);
    const refused = reported.uploads - reported.accepted;
    if (refused > 0) said.push(refused === 1 ? 'The app refuses the upload.' : `The app refuses ${refused} uploads.`);
    if (events.some(({ detected }) => detected)) said.push('It is found out.');
    return said;
  },
  invitation: ({ child, invited, came, good, disruption, trouble }, isFull) => {
    const hope = `an activity would do ${child} ${amount(good)} of good, take ${amount(disruption)} from the others and cost ${amount(trouble)} of trouble`;
    if (invited) {
      const result = came ? 'and comes' : 'but is not among them';
      return isFull ? `${child} is invited ${result}: she thinks that ${hope}.` : `${child} is invited ${result}.`;
    }
    return isFull ? `${child} is not invited: she thinks that ${hope}.` : `${child} is not invited.`;
  },
  worth: (worth, balance) => `It was worth ${worth}: ${balance}.`,
  nextBest: (option, worth) => `The next best, ${option}, would have been worth ${worth}.`,
  nextBestNothing: 'The next best was to do nothing.',
  chance: (worth, balance, better, betterWorth) =>
    `By itself it was worth ${worth}: ${balance}. More was to be said for ${better} (${betterWorth}), but chance decided.`,
  chanceNothing: (worth, balance) =>
    `By itself it was worth ${worth}, less than doing nothing: ${balance}. Chance decided.`,
  idleByChance: (option, worth) => `By itself ${option} was worth more (${worth}); chance decided.`,
};
