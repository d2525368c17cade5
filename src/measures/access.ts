import { amount, family, outcome, share } from './outcome.ts';
import { ratio, shareWhere, total, weightedMean } from './statistics/total.ts';

const noHouseholds = 'there are no households';
const noSchedule = 'no opening was scheduled';

/** Group 15: whether the door is open and who knows. */
export const accessOutcomes = family(15, [
  outcome(
    'openShare',
    share,
    noSchedule,
    [
      'Share of the half-days on which rooms should have been open on which they were.',
      '应开放的半天中活动室实际开放的比例。',
      'S24, S89',
    ],
    ({ real }) => ratio(total(real.openings), total(real.scheduledOpenings)),
  ),
  outcome(
    'lockedHomes',
    share,
    noSchedule,
    [
      'Share of the homes with scheduled half-days that were locked on more than half of them.',
      '有开放安排的儿童之家中，过半应开放时段上锁的比例。',
      'S89',
    ],
    ({ real, homeCount }) => openBelow(real.openings, real.scheduledOpenings, homeCount, 0.5),
  ),
  outcome(
    'hardlyOpenHomes',
    share,
    noSchedule,
    [
      'Share of the homes with scheduled half-days that were open on less than a tenth of them.',
      '有开放安排的儿童之家中，实际开放不足十分之一的比例。',
      'S24',
    ],
    ({ real, homeCount }) => openBelow(real.openings, real.scheduledOpenings, homeCount, 0.1),
  ),
  outcome(
    'visitsPerOpening',
    amount('children'),
    'no room was ever open',
    ['Children who came per half-day on which the room was open.', '活动室每次开放的到访儿童数。', 'S24, S31'],
    ({ real }) => ratio(total(real.openingVisits), total(real.openings)),
  ),
  outcome(
    'unaware',
    share,
    noHouseholds,
    [
      'Share of households that know nothing of the home at the end.',
      '结束时对儿童之家一无所知的家庭比例。',
      'S16; P6',
    ],
    ({ real, households }) => ratio(total(real.unaware), total(households)),
  ),
  outcome(
    'knowsVenue',
    share,
    noHouseholds,
    [
      'Share of households that know the venue but not that it is open at the end.',
      '结束时知道场所但不知其开放的家庭比例。',
      'S17; P6',
    ],
    ({ real, households }) => ratio(total(real.knowsVenue), total(households)),
  ),
  outcome(
    'knowsOpen',
    share,
    noHouseholds,
    [
      'Share of households that know that the home is open at the end.',
      '结束时知道儿童之家开放的家庭比例。',
      'S17; P6',
    ],
    ({ real, households }) => ratio(total(real.knowsOpen), total(households)),
  ),
  outcome(
    'trust',
    share,
    noHouseholds,
    ['Mean trust of households at the end.', '结束时家庭信任的均值。', 'S18'],
    ({ real, households }) => weightedMean(real.trust, households),
  ),
  outcome(
    'attendanceGivenAwareness',
    share,
    'no child of an aware household could attend',
    ['Share of the children who knew of an activity who came.', '知晓活动的儿童中实际到场的比例。', 'S16, S18'],
    ({ real }) => ratio(total(real.sessions), total(real.candidates)),
  ),
]);

/** Share of the homes with scheduled half-days that were open on less than `limit` of them. */
function openBelow(openings: Float64Array, scheduled: Float64Array, homes: number, limit: number): number {
  const having = scheduled.reduce((count, halfDays) => count + (halfDays > 0 ? 1 : 0), 0);
  const below = shareWhere(
    homes,
    (home) => (scheduled[home] as number) > 0 && (openings[home] as number) / (scheduled[home] as number) < limit,
  );
  return ratio(below * homes, having);
}
