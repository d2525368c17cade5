import * as option from '../director/optionNumbers.ts';
import { chooseTheme, inviteChance } from '../director/within.ts';
import type { Session } from '../nature/activity.ts';
import * as noted from '../nature/noted.ts';
import { uploadType } from '../nature/submit.ts';
import { themes } from '../school.ts';
import type { World } from '../world.ts';
import { askFamilies, claimUpload, forgedRecord, openingHours, type Upload } from './claim.ts';
import { countedQuarter } from './counted.ts';
import { note } from './note.ts';

/** The activity and the upload in hand, filled anew for each: nothing is made a thousand times a run only to be thrown away. */
const session: Writable<Session> = {
  home: 0,
  week: 0,
  slot: 0,
  quarter: 0,
  theme: 0,
  taught: false,
  quality: 0.5,
  skill: 0.5,
  invited: 0,
  urged: false,
  volunteers: false,
  announced: 0,
};
const upload: Writable<Upload> = { type: 0, present: 0, padded: 0.5, theme: '', quality: 0.5, written: false };

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Do what was chosen. @param place of the special child of a case contact, @param due whether the room should be open */
export function act(world: World, home: number, slot: number, chosen: number, place: number, due: boolean): void {
  switch (chosen) {
    case option.activity:
      holdActivity(world, home, slot, due);
      break;
    case option.staged:
      stage(world, home, slot);
      break;
    case option.duplicate:
      duplicate(world, home, slot);
      break;
    case option.caseContact:
      contact(world, home, slot, place);
      break;
    case option.paperCaseFile:
      paperCaseFile(world, home, slot);
      break;
    case option.paperRecord:
      paperRecord(world, home, slot);
      break;
    case option.opening:
      open(world, home, slot, due);
      break;
    default:
      break;
  }
}

/** An activity: it may fail on the day; else theme, invitations, the session itself, the record, the upload. */
function holdActivity(world: World, home: number, slot: number, due: boolean): void {
  const { homes, holders, luck, moment, mind, nature } = world;
  const n = world.rules.director.numbers;
  const number = homes.number[home] as number;
  const { week } = moment;
  nature.note(noted.childHours, home, mind.activityHours);
  if (luck.success.uniform(number, week, slot) >= n.successUnskilled + (1 - n.successUnskilled) * mind.skill) {
    nature.fail(home);
    if (nature.logging) note(world, home, slot, 'failed', 'none');
    return;
  }
  const theme = chooseTheme(mind, world.rules.themes, world.taught, luck, number, week, slot);
  const invited = invite(world, home, slot);
  const helped = Math.min(n.volunteerSaving, homes.volunteerHours[home] as number);
  homes.volunteerHours[home] = (homes.volunteerHours[home] as number) - helped;
  session.home = home;
  session.week = week;
  session.slot = slot;
  session.quarter = countedQuarter(world);
  session.theme = theme;
  session.taught = world.taught[theme] === 1;
  session.quality = mind.quality;
  session.skill = mind.skill;
  session.invited = invited;
  session.urged = homes.urged[home] === 1;
  session.volunteers = helped > 0;
  session.announced = moment.term ? n.announced : 0;
  const came = nature.hold(session);
  const at = home * 4 + (week % 4);
  holders.recentActivities[at] = (holders.recentActivities[at] as number) + 1;
  holders.activitiesHeld[home] = (holders.activitiesHeld[home] as number) + 1;
  holders.childrenCame[home] = (holders.childrenCame[home] as number) + came;
  holders.quarterHeld[home] = (holders.quarterHeld[home] as number) + 1;
  holders.quarterCame[home] = (holders.quarterCame[home] as number) + came;
  world.opened[home] = 1;
  if (due) nature.openForActivity(home);
  openingHours(world, home, n.openHours);
  const written = luck.record.uniform(number, week, slot) < mind.recordChance;
  if (written) {
    nature.note(noted.recordsWritten, home, 1);
    nature.note(noted.childHours, home, n.recordHours);
    world.ledger.record(home);
  }
  const type = came >= world.rules.values['activity.minimumChildren'] ? uploadType.genuine : uploadType.attempted;
  upload.type = type;
  upload.present = came;
  upload.padded = 0;
  upload.theme = themes[theme] as string;
  upload.quality = mind.quality;
  upload.written = written;
  claimUpload(world, home, slot, 0, upload);
}

/** Which special children whom she knows are invited: a bit for each. */
function invite(world: World, home: number, slot: number): number {
  const { caseBook, homes, luck, mind, moment, nature } = world;
  let invited = 0;
  for (let place = 0; place < 2; place++) {
    const severity = caseBook.severity(home, place);
    if (severity === 0) continue;
    nature.note(noted.invitable, home, 1);
    const isInvited =
      luck.invitation.uniform(homes.number[home] as number, moment.week, slot, place) < inviteChance(mind, severity);
    if (world.witness?.home === home) world.witness.invites?.(world, place, isInvited);
    if (isInvited) {
      invited |= 1 << place;
      nature.note(noted.invited, home, 1);
    }
  }
  return invited;
}

/** A few children before a camera. */
function stage(world: World, home: number, slot: number): void {
  const n = world.rules.director.numbers;
  const written = forgedRecord(world, home, slot);
  upload.type = uploadType.staged;
  upload.present = n.stagedChildren;
  upload.padded = n.paddedNames;
  upload.theme = '';
  upload.quality = 0;
  upload.written = written;
  claimUpload(world, home, slot, 0, upload);
}

/** One or more old photos again. */
function duplicate(world: World, home: number, slot: number): void {
  const batch = world.mind.deliberation.batch[option.duplicate] as number;
  const claimed = world.holders.lastClaim[home] as number;
  upload.type = uploadType.duplicate;
  upload.present = 0;
  upload.padded = claimed;
  upload.theme = '';
  upload.quality = 0;
  upload.written = false;
  for (let item = 0; item < batch; item++) claimUpload(world, home, slot, item, upload);
}

/** Address of a contact among those whom families are asked about: beyond all uploads of a half-day. */
const contactPlace = 126;

function contact(world: World, home: number, slot: number, place: number): void {
  const { caseBook, holders, ledger, mind, moment, nature } = world;
  const child = caseBook.child(home, place);
  const claims = caseBook.claimsLeft(home, place, world.rules.director.numbers.caseCredits);
  const { caseHours, careSaving } = world.rules.director.numbers;
  const supported = drawOnCare(world, home);
  nature.note(noted.childHours, home, caseHours - (supported ? Math.min(careSaving, caseHours) : 0));
  if (supported) nature.note(noted.supportedContacts, home, 1);
  const more = supported ? 1 + world.rules.values['care.gain'] : 1;
  nature.contact(home, child, moment.week, countedQuarter(world), mind.skill, more);
  if (claims > 0) ledger.caseFile(home);
  if (world.rules.director.asksFamilies) askFamilies(world, home, slot, contactPlace, 1, Math.sqrt(mind.skill));
  caseBook.contact(home, place);
  const at = home * 4 + (moment.week % 4);
  holders.recentContacts[at] = (holders.recentContacts[at] as number) + 1;
  if (nature.logging)
    note(world, home, slot, 'caseContact', claims > 0 ? 'caseFile' : 'none', { accepted: claims > 0, child });
}

/** Whether the budget of special care still pays for a contact of this home; if so, one less is left (S118). */
function drawOnCare({ homes }: World, home: number): boolean {
  const left = homes.careLeft[home] as number;
  if (left <= 0) return false;
  homes.careLeft[home] = left - 1;
  return true;
}

function paperCaseFile(world: World, home: number, slot: number): void {
  const { caseBook, homes, ledger, luck, moment, nature } = world;
  const refused =
    luck.screening.uniform(homes.number[home] as number, moment.week, slot, 1000) <
    world.rules.director.verification.cases;
  const place = caseBook.nextToClaim(home, world.rules.director.numbers.caseCredits);
  nature.paperCaseFile(home, moment.week);
  caseBook.claim(home, place);
  if (!refused) {
    ledger.caseFile(home);
    // The money follows the file: nobody sees whether a child had anything of it.
    if (drawOnCare(world, home)) nature.note(noted.careOnPaper, home, 1);
  }
  if (nature.logging)
    note(world, home, slot, 'paperCaseFile', 'caseFile', { accepted: !refused, child: caseBook.child(home, place) });
}

function paperRecord(world: World, home: number, slot: number): void {
  const { homes, ledger, luck, moment, nature } = world;
  const refused =
    luck.screening.uniform(homes.number[home] as number, moment.week, slot, 1001) <
    world.rules.director.verification.records;
  nature.note(noted.recordsForged, home, 1);
  if (!refused) ledger.record(home);
  if (nature.logging) note(world, home, slot, 'paperRecord', 'record', { accepted: !refused, record: true });
}

function open(world: World, home: number, slot: number, due: boolean): void {
  const { moment, nature } = world;
  const hours = world.rules.director.numbers.openHours;
  nature.note(noted.childHours, home, hours);
  world.opened[home] = 1;
  const came = nature.keepOpen(home, moment.week, slot, countedQuarter(world), due);
  openingHours(world, home, hours);
  if (nature.logging) note(world, home, slot, 'opening', 'opening', { accepted: true, attendance: came });
}
