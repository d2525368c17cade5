import type { Moment } from '../../model/calendar.ts';
import { choose } from '../../model/director/choose.ts';
import { type Option, option, options } from '../../model/director/option.ts';
import { coachingChance, falseOpeningChance, forgedRecordChance, paddingChance } from '../../model/director/riders.ts';
import { chooseTheme, inviteChance } from '../../model/director/within.ts';
import { auditedShare } from '../../model/government/bureau.ts';
import { detectionChance } from '../../model/nature/submit.ts';
import { type Theme, teach, themes } from '../../model/school.ts';
import { live } from '../../model/steps/act.ts';
import { turnCalendar } from '../../model/steps/calendar.ts';
import { learnDetection } from '../../model/steps/people.ts';
import { closeQuarter } from '../../model/steps/quarter.ts';
import type { World } from '../../model/world.ts';
import { bring, claim, kinds } from './bring.ts';
import type { DirectorAnswer, DirectorSituation } from './kept.ts';

// Draws of the choice and of the theme for their distributions, at addresses that no situation uses.
export const drawn = 400;

/** What the engine makes of a half-day, and how often it takes each option and theme over `drawn` draws. */
export interface EngineDirector extends Omit<DirectorAnswer, 'probabilities' | 'themes'> {
  readonly options: Readonly<Record<Option, number>>;
  readonly themes: Readonly<Record<Theme, number>>;
}

/** Let the week of the situation come: earlier half-days pass with nothing done, then the choice is watched. */
export function engineDirector(situation: DirectorSituation): EngineDirector {
  const { halfDay } = situation;
  let seen: Omit<EngineDirector, 'beliefs'> | null = null;
  const world = bring(1, situation, {
    seat: { home: 0, choose: (_, slot, chosen) => (slot < halfDay ? option.nothing : chosen) },
    witness: {
      home: 0,
      decision(now, slot, chosen) {
        if (slot === halfDay) seen = watch(now, situation, chosen);
      },
      outcome() {},
    },
  });
  world.moment = world.moments[situation.week] as Moment;
  settle(world, situation);
  turnCalendar(world);
  // Schools begin a theme in the first week of a month only.
  teach(world.taught, world.moment.month, world.moment.term, world.rules.values, world.luck);
  const beliefs = afterWeek(world, situation);
  live(world);
  if (seen === null) throw new Error(`nothing was chosen in half-day ${halfDay} of week ${situation.week}`);
  return { ...(seen as Omit<EngineDirector, 'beliefs'>), beliefs: { ...beliefs, ...afterQuarter(world, situation) } };
}

/** Write the situation into the world. */
function settle(world: World, { holder, home, post, counts, memory, special, table, grade, week }: DirectorSituation) {
  const { holders, homes, ledger, caseBook, nature } = world;
  holders.kind[0] = kinds[holder.kind];
  holders.skill[0] = holder.skill;
  holders.value[0] = holder.value;
  holders.load[0] = holder.load;
  holders.costOfFaking[0] = holder.costOfFaking;
  holders.pressure[0] = holder.pressure;
  holders.expectedDetection[0] = holder.expectedDetection;
  holders.photoSkill[0] = holder.photoSkill;
  holders.photos[0] = post.acceptedUpload ? 1 : 0;
  holders.lastClaim[0] = post.lastClaim;
  holders.activitiesHeld[0] = memory.held;
  holders.childrenCame[0] = memory.came;
  // Any of the three weeks before this one.
  holders.recentActivities[(week + 1) % 4] = memory.activitiesLastFour;
  holders.recentContacts[(week + 2) % 4] = memory.contactsLastFour;
  homes.materials[0] = home.materials;
  homes.presence[0] = home.presence;
  homes.volunteerHours[0] = home.volunteerHours;
  homes.awarded[0] = home.awarded ? 1 : 0;
  homes.urged[0] = home.urged ? 1 : 0;
  homes.careLeft[0] = home.careLeft;
  nature['state'].ledger.homes.knowsOpen[0] = home.awareHouseholds;
  claim(world, 0, counts);
  ledger.uploads[0] = counts.uploads;
  ledger.satisfied[0] = counts.satisfied;
  ledger.caseFilesQuarter[0] = counts.caseFilesThisQuarter;
  ledger.meanAccepted = table.meanAccepted;
  ledger.standing[0] = table.standing;
  ledger.grade[0] = grade;
  caseBook.acquaint(
    0,
    (place) => special[place]?.severity ?? 0,
    (place) => nature.child(0, place),
  );
  for (const [place, { contacts, claims }] of special.entries()) {
    for (let k = 0; k < claims; k++) {
      if (k < contacts) caseBook.contact(0, place);
      else caseBook.claim(0, place);
    }
  }
}

/** What can be read while the deliberation stands. */
function watch(world: World, { special, halfDay }: DirectorSituation, chosen: number): Omit<EngineDirector, 'beliefs'> {
  const { luck, mind, moment, rules, taught } = world;
  const { deliberation } = mind;
  const { sigma } = rules.director.numbers;
  const often = new Array<number>(options.length).fill(0);
  const oftenTheme = new Array<number>(themes.length).fill(0);
  for (let agent = 1000; agent < 1000 + drawn; agent++) {
    often[choose(deliberation, luck.choice, agent, moment.week, 0, sigma)]!++;
    oftenTheme[chooseTheme(mind, rules.themes, taught, luck, agent, moment.week, 0)]!++;
  }
  deliberation.complete();
  return {
    hour: world.hourPrice[0] as number,
    values: each(options, (k) => (deliberation.open[k] === 1 ? (deliberation.value[k] as number) : null)),
    options: each(options, (k) => often[k] as number),
    batch: deliberation.open[option.duplicate] === 1 ? (deliberation.batch[option.duplicate] as number) : null,
    record: mind.recordChance,
    riders: {
      coachedAnswers: coachingChance(mind, 0),
      paddedSheet: paddingChance(mind, 0),
      paperRecord: forgedRecordChance(mind, 0),
      falseOpening: falseOpeningChance(mind, 0),
    },
    invitations: world.closed ? [] : special.map(({ severity }) => inviteChance(mind, severity)),
    themes: each(themes, (k) => oftenTheme[k] as number),
    theme: themes[chooseTheme(mind, rules.themes, taught, luck, 1, moment.week, halfDay)] as Theme,
    chosen: options[chosen] as Option,
  };
}

/** What she believes of detection after a week with a fake, and what becomes of fakes. */
function afterWeek(world: World, { holder, home, audited }: DirectorSituation) {
  const { holders, rules } = world;
  const believed = (caught: number): number => {
    holders.expectedDetection[0] = holder.expectedDetection;
    holders.fakesThisWeek[0] = 1;
    holders.caughtThisWeek[0] = caught;
    learnDetection(world);
    return holders.expectedDetection[0] as number;
  };
  const [afterNotFound, afterFound] = [believed(0), believed(1)];
  holders.expectedDetection[0] = holder.expectedDetection;
  const audits = auditedShare({ urging: 0, visits: 0, audits: audited }, rules.values);
  const { staged, duplicate } = rules.director.verification;
  return {
    afterFound,
    afterNotFound,
    found: detectionChance(home.presence, audits, rules.values),
    refusedStaged: staged,
    refusedDuplicate: duplicate,
  };
}

/** What she believes after the last week of the quarter. */
function afterQuarter(world: World, { holder, caughtShare, week }: DirectorSituation) {
  const { holders } = world;
  world.moment = world.moments[Math.min(Math.floor(week / 13), 3) * 13 + 12] as Moment;
  holders.expectedDetection[0] = holder.expectedDetection;
  holders.caughtThisQuarter[0] = caughtShare;
  closeQuarter(world);
  return { afterQuarter: holders.expectedDetection[0] as number };
}

function each<K extends string, T>(names: readonly K[], of: (place: number) => T): Record<K, T> {
  return Object.fromEntries(names.map((name, place) => [name, of(place)])) as Record<K, T>;
}
