import { coachingChance, falseOpeningChance, forgedRecordChance, paddingChance } from '../director/riders.ts';
import { coachedPlace } from '../nature/answers.ts';
import * as noted from '../nature/noted.ts';
import { accepted, detected, uploadType, uploadTypes } from '../nature/submit.ts';
import type { World } from '../world.ts';
import { countedQuarter } from './counted.ts';
import { note } from './note.ts';

/** An upload as it is sent. */
export interface Upload {
  /** Number of the true type (`uploadType`): known to the sender and to nature. */
  readonly type: number;
  /** Children who were there, and names claimed beyond them. */
  readonly present: number;
  readonly padded: number;
  readonly theme: string;
  readonly quality: number;
  readonly written: boolean;
}

/** Items of the riders' draws in the stream `record`, beside the record of the activity itself. */
const item = { forgedRecord: 1, refusedRecord: 2, pad: 3, falseOpening: 4, refusedOpening: 5 } as const;

/** Send an upload: the app takes or refuses it, names may be struck out, a fake may be found (design 4.4a). */
export function claimUpload(world: World, home: number, slot: number, batchItem: number, upload: Upload): void {
  const { bureau, holders, homes, ledger, moment, nature } = world;
  const n = world.rules.director.numbers;
  const isDuplicate = upload.type === uploadType.duplicate;
  const answer = nature.submit(
    home,
    upload.type,
    moment.week,
    slot,
    batchItem,
    countedQuarter(world),
    homes.presence[home] as number,
    Math.min(1, bureau.plan.audits + n.audit),
  );
  const taken = (answer & accepted) !== 0;
  const found = (answer & detected) !== 0;
  const padded = upload.padded + padding(world, home, slot, upload);
  // A reused report claims what the first one claimed; names added to a sheet may be struck out.
  const names = isDuplicate
    ? upload.padded
    : upload.present + Math.round(padded * (1 - world.rules.director.verification.signIns));
  const confirmed = nature.confirmed(home, moment.week, slot, upload.type, batchItem, upload.present);
  ledger.upload(home, taken, names, confirmed, countedQuarter(world));
  if (taken && world.rules.director.asksFamilies && !isDuplicate) {
    const quality = upload.type === uploadType.staged ? 0 : upload.quality;
    askFamilies(world, home, slot, upload.type * 32 + batchItem, upload.present, quality);
  }
  if (taken) {
    world.weekly.accepted[moment.week] = (world.weekly.accepted[moment.week] as number) + 1;
    holders.photos[home] = (holders.photos[home] as number) + 1;
    holders.lastClaim[home] = names;
  }
  if (upload.type >= uploadType.staged) holders.fakesThisWeek[home] = (holders.fakesThisWeek[home] as number) + 1;
  if (found) {
    ledger.found(home);
    holders.caughtThisWeek[home] = 1;
    holders.caughtThisQuarter[home] = 1;
    holders.costOfFaking[home] = (holders.costOfFaking[home] as number) + world.rules.values['detection.shame'];
  }
  if (nature.logging) {
    note(world, home, slot, uploadTypes[upload.type] as (typeof uploadTypes)[number], 'activity', {
      accepted: taken,
      detected: found,
      theme: upload.theme,
      claimedAttendance: names,
      attendance: isDuplicate ? 0 : upload.present,
      quality: upload.type === uploadType.genuine ? upload.quality : 0,
      record: upload.written,
    });
  }
}

/** Names added to the sheet of a real gathering, if that earns something (rider P). */
function padding(world: World, home: number, slot: number, upload: Upload): number {
  if (upload.type === uploadType.duplicate) return 0;
  const chance = paddingChance(world.mind, home);
  if (chance === 0) return 0;
  const { homes, luck, moment, nature } = world;
  if (luck.record.uniform(homes.number[home] as number, moment.week, slot, item.pad) >= chance) return 0;
  nature.note(noted.paddedSheets, home, 1);
  return world.rules.director.numbers.paddedNames;
}

/**
 * Families are asked how they liked it; some may have been coached, and some of those be seen through (S117).
 * @param place in the address of the answers: as that of the confirmation, beyond all uploads for a case contact
 */
export function askFamilies(
  world: World,
  home: number,
  slot: number,
  place: number,
  present: number,
  quality: number,
): void {
  const { homes, ledger, luck, mind, moment, nature } = world;
  const number = homes.number[home] as number;
  const chance = coachingChance(mind, home);
  const coached =
    chance > 0 && luck.coaching.uniform(number, moment.week, slot, place * 64 + coachedPlace) < chance
      ? world.rules.director.numbers.coachedNames
      : 0;
  if (coached > 0) nature.note(noted.coachedAnswers, home, coached);
  const passed = Math.round(coached * (1 - world.rules.director.verification.answers));
  ledger.answers(home, nature.satisfied(home, moment.week, slot, place, present, quality) + passed);
}

/** A record of a staged photo, if records earn something. @returns whether it was written */
export function forgedRecord(world: World, home: number, slot: number): boolean {
  const { homes, ledger, luck, mind, moment, nature } = world;
  const chance = forgedRecordChance(mind, home);
  if (chance === 0) return false;
  const number = homes.number[home] as number;
  if (luck.record.uniform(number, moment.week, slot, item.forgedRecord) >= chance) return false;
  nature.note(noted.recordsForged, home, 1);
  if (luck.record.uniform(number, moment.week, slot, item.refusedRecord) >= world.rules.director.verification.records)
    ledger.record(home);
  return true;
}

/** Hours in the opening log. */
export function openingHours(world: World, home: number, hours: number): void {
  world.ledger.opening(home, hours);
}

/** A half-day on which the room should have been open and was not: it may be logged all the same, if hours
 * earn something. @returns whether it was */
export function falseOpening(world: World, home: number, slot: number): boolean {
  const { homes, luck, mind, moment, nature } = world;
  const chance = falseOpeningChance(mind, home);
  if (chance === 0) return false;
  const number = homes.number[home] as number;
  if (luck.record.uniform(number, moment.week, slot, item.falseOpening) >= chance) return false;
  const hours = world.rules.director.numbers.openHours;
  nature.note(noted.falseOpenHours, home, hours);
  const refused =
    luck.record.uniform(number, moment.week, slot, item.refusedOpening) < world.rules.director.verification.openings;
  if (!refused) openingHours(world, home, hours);
  if (nature.logging) note(world, home, slot, 'falseOpening', 'opening', { accepted: !refused });
  return true;
}
