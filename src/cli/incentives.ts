import { NONE, trimmed, withSign } from '../measures/written.ts';
import { type ActionWorth, actions } from '../observers/incentives/actions.ts';
import type { Cell, Incentives, WeekIncentives } from '../observers/incentives/incentives.ts';
import { aligned } from './say.ts';

const names = {
  upload: 'an accepted upload',
  activity: 'activity',
  staged: 'staged photo',
  duplicate: 'duplicates, best batch',
  paddedSheet: 'padded sign-in sheet',
  paperRecord: 'paper record of nothing',
  caseContact: 'case contact',
  paperCaseFile: 'paper case file',
  opening: 'open room',
  falseOpening: 'false opening log',
  coachedAnswers: 'coached families',
} as const satisfies Readonly<Record<(typeof actions)[number], string>>;

/** Incentives as a person reads them. */
export function incentivesText({ scenario, weeks }: Incentives): string {
  const first = weeks[0]?.director;
  const who =
    first === undefined
      ? ''
      : `skill ${short(first.skill)}, belief in the work ${short(first.value)}, pressure ${short(first.pressure)}, cost of faking ${short(first.costOfFaking)}, an hour at ${short(first.hourPrice)}`;
  return [
    `What ${scenario} pays a typical director for (${who}), in h-eq.`,
    'First what the scorecards give; in brackets what it is worth to her all in all, where it is thought of at all.',
    ...weeks.map(weekText),
  ].join('\n\n');
}

function weekText({ week, urgingSeason, pace, scorecard, caseCredit, cells }: WeekIncentives): string {
  const season = urgingSeason ? 'homes behind are urged' : 'nobody is urged';
  const credit = caseCredit === '0' ? '' : `\n  case credit: ${caseCredit}`;
  const rows = [
    ['uploads missing', ...cells.map(({ shortfall }) => String(shortfall))],
    ...actions.map((action) => [names[action], ...cells.map((cell) => worthText(cell.actions?.[action]))]),
    ["agency's first unit (points x homes)", ...cells.map(({ support }) => signed(support.typical))],
    ['the same, to a home twice as good', ...cells.map(({ support }) => signed(support.twiceAsGood))],
    ["bureau's day of urging (points x 100)", ...cells.map(dayText('urging'))],
    ["bureau's day of visits", ...cells.map(dayText('visit'))],
    ["bureau's day of audits", ...cells.map(dayText('audit'))],
  ];
  const right = new Set(cells.map((_, index) => index + 1));
  return `Week ${week}: ${short(pace)} uploads due, ${season}\n  director: ${scorecard}${credit}\n${aligned(rows, right)}`;
}

function worthText(worth: ActionWorth | undefined): string {
  if (worth === undefined) return NONE;
  const batch = worth.batch > 1 ? ` for ${worth.batch}` : '';
  return `${signed(worth.pay)}${batch}${worth.value === null ? '' : ` (${signed(worth.value)})`}`;
}

function dayText(use: 'urging' | 'visit' | 'audit'): (cell: Cell) => string {
  return ({ day }) => (day === null ? NONE : signed(day[use]));
}

/** Two decimals at most, with the sign. */
function signed(value: number): string {
  return withSign(value, short(Math.abs(value)));
}

function short(value: number): string {
  return trimmed(value, 2);
}
