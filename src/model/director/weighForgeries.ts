import * as at from '../scorecard/observables/directorPlaces.ts';
import * as option from './optionNumbers.ts';
import * as part from './partNumbers.ts';
import type { KnownCase } from './situation.ts';
import type { Thought } from './thought.ts';

/** A few children before a camera. Every forgery is open only as far as it is worth something (design 0.3). */
export function weighStaged(mind: Thought, home: number): void {
  const n = mind.rules.numbers;
  const { staged, signIns } = mind.rules.verification;
  const accepted = 1 - staged;
  const effect = mind.effects.staged;
  effect[at.accepted] = accepted;
  effect[at.uploads] = 1;
  effect[at.signIns] = accepted * (n.stagedChildren + n.paddedNames * (1 - signIns));
  effect[at.confirmedSignIns] = accepted * n.stagedChildren * n.reach;
  effect[at.satisfied] = accepted * n.stagedChildren * n.reach * n.polite;
  const pay = mind.worth.of(effect) + accepted * n.payPerUpload + n.notVerified * n.payPerVerified;
  if (pay <= 0) return;
  const hours = n.stagedHours * (1 - n.stagedPhotoSkill * (mind.holders.photoSkill[home] as number));
  const choices = mind.deliberation;
  choices.note(option.staged, part.start, -n.start);
  choices.note(option.staged, part.hours, -mind.hourPrice * hours);
  choices.note(option.staged, part.pay, pay);
  choices.note(option.staged, part.conscience, -(n.stagedConscience * (mind.holders.costOfFaking[home] as number)));
  choices.note(option.staged, part.risk, -mind.expectedSanction);
  choices.forge(option.staged);
}

/** The batch of duplicates that is best for her: each costs its minutes, its qualms and its risk. */
export function weighDuplicates(mind: Thought, home: number): void {
  const n = mind.rules.numbers;
  const accepted = 1 - mind.rules.verification.duplicate;
  const costOfFaking = mind.holders.costOfFaking[home] as number;
  const claimed = mind.holders.lastClaim[home] as number;
  const cost = mind.hourPrice * n.duplicateHours + costOfFaking + mind.expectedSanction;
  const perUpload = accepted * n.payPerUpload + n.notVerified * n.payPerVerified;
  const effect = mind.effects.duplicate;
  let best = 1;
  let bestPay = 0;
  let bestGain = Number.NEGATIVE_INFINITY;
  for (let batch = 1; batch <= n.duplicateMost; batch++) {
    effect[at.accepted] = batch * accepted;
    effect[at.uploads] = batch;
    effect[at.signIns] = batch * accepted * claimed;
    const pay = mind.worth.of(effect) + batch * perUpload;
    if (pay - batch * cost > bestGain) {
      bestGain = pay - batch * cost;
      bestPay = pay;
      best = batch;
    }
  }
  const choices = mind.deliberation;
  choices.batch[option.duplicate] = best;
  if (bestPay <= 0) return;
  choices.note(option.duplicate, part.start, -n.start);
  choices.note(option.duplicate, part.hours, -mind.hourPrice * (best * n.duplicateHours));
  choices.note(option.duplicate, part.pay, bestPay);
  choices.note(option.duplicate, part.conscience, -(best * costOfFaking));
  choices.note(option.duplicate, part.risk, -(best * mind.expectedSanction));
  choices.forge(option.duplicate);
}

export function weighPaperRecord(mind: Thought, home: number): void {
  const n = mind.rules.numbers;
  const pay = paperRecordPay(mind);
  if (pay <= 0) return;
  const choices = mind.deliberation;
  const conscience = n.paperRecordConscience * (mind.holders.costOfFaking[home] as number);
  choices.note(option.paperRecord, part.start, -n.start);
  choices.note(option.paperRecord, part.hours, -mind.hourPrice * n.paperRecordHours);
  choices.note(option.paperRecord, part.pay, pay);
  choices.note(option.paperRecord, part.conscience, -conscience);
  choices.note(option.paperRecord, part.risk, -mind.expectedSanction);
  choices.forge(option.paperRecord);
}

export function paperRecordPay(mind: Thought): number {
  const effect = mind.effects.paperRecord;
  effect[at.records] = 1 - mind.rules.verification.records;
  return mind.worth.of(effect);
}

export function weighPaperCaseFile(mind: Thought, home: number, known: KnownCase): void {
  if (!known.claimable) return;
  const n = mind.rules.numbers;
  const effect = mind.effects.paperCaseFile;
  effect[at.caseFiles] = 1 - mind.rules.verification.cases;
  const pay = mind.worth.of(effect);
  if (pay <= 0) return;
  const choices = mind.deliberation;
  const conscience = n.paperCaseFileConscience * (mind.holders.costOfFaking[home] as number);
  choices.note(option.paperCaseFile, part.start, -n.start);
  choices.note(option.paperCaseFile, part.hours, -mind.hourPrice * n.paperCaseFileHours);
  choices.note(option.paperCaseFile, part.pay, pay);
  choices.note(option.paperCaseFile, part.conscience, -conscience);
  choices.note(option.paperCaseFile, part.risk, -mind.expectedSanction);
  choices.forge(option.paperCaseFile);
}
