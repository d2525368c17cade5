import type { BesideWords } from '../words.ts';
import { list } from './count.ts';

const which = (from: number, to: number): string => (from === to ? `Week ${from}` : `Weeks ${from}-${to}`);

/** English words of the diary for two years side by side. */
export const beside: BesideWords = {
  title: (base, arm) =>
    `${base.home.name} under two rules, on the same luck (seed ${base.seed}, replicate ${base.replicate}). A: ${base.title.en}. B: ${arm.title.en}`,
  legend:
    'The same busy weeks, the same moods, the same resignations; only the rule differs. A week marked with <> is one in which something was done, reported or suffered that the other year does not have.',
  changes: (week, changes) =>
    `From week ${week} on, B has ${list(changes.map(({ path, value }) => `${path} = ${value}`))}.`,
  same: (from, to, dates) => `${which(from, to)} (${dates}): the same in both.`,
  minds: (from, to, dates) =>
    `${which(from, to)} (${dates}): the same is done in both, though what it is worth, or what lies behind it, is no longer the same.`,
  parted: (week) => `<> Week ${week}: here they part.`,
  parting: (parted, weeks) =>
    parted === 0
      ? `In none of ${weeks} weeks do the two years part.`
      : `In ${parted} of ${weeks} weeks the two years part.`,
};
