import { moulded } from '../parameters/shape.ts';
import type { Values } from '../parameters/table.ts';
import { compile, type Scorecard } from '../scorecard/compile.ts';

/** Chances that a forged claim is refused, as they are in force (design 4.4a). */
interface Verification {
  readonly staged: number;
  readonly duplicate: number;
  readonly signIns: number;
  readonly records: number;
  readonly cases: number;
  readonly openings: number;
  readonly answers: number;
}

/** What the rules in force mean for a director, gathered from the table whenever they change. */
export interface DirectorRules {
  readonly values: Values;
  readonly scorecard: Scorecard;
  readonly caseCredit: Scorecard;
  /** Whether case files earn a credit of their own. */
  readonly credits: boolean;
  /** Which kinds of claims move a scorecard at all: an action that moves none of them is worth exactly 0. */
  readonly pays: Pays;
  /**
   * Whether the scorecard sees nothing of the holder but her accepted uploads: then k more of them are worth the same to every
   * home with the same count, and one evaluation serves all homes of a week.
   */
  readonly countsOnly: boolean;
  /** Whether anybody asks families how they liked it: some scorecard counts their answers. */
  readonly asksFamilies: boolean;
  readonly verification: Verification;
  readonly numbers: DirectorNumbers;
}

/** For each kind of claim, whether a scorecard of the director depends on it. */
interface Pays {
  readonly uploads: boolean;
  readonly signIns: boolean;
  readonly records: boolean;
  readonly cases: boolean;
  readonly hours: boolean;
  readonly answers: boolean;
}

/** The numbers of the table that every deliberation needs, in one small object that is fast to read. Names as in design 4.4. */
type DirectorNumbers = ReturnType<typeof numbers>;

/** Observables that are the same for every home with the same accepted uploads. */
const shared: readonly string[] = ['accepted', 'pace', 'target', 'caseQuota', 'week', 'quarter', 'meanAccepted'];

/** The rules for a set of values. @throws FormulaError where a formula cannot be used */
export function directorRules(values: Values): DirectorRules {
  const scorecard = compile(values['scorecards.director'], 'director');
  const caseCredit = compile(values['scorecards.caseCredit'], 'caseCredit');
  const uses = (...names: readonly string[]): boolean =>
    names.some((name) => scorecard.uses.includes(name) || caseCredit.uses.includes(name));
  return Object.freeze({
    values,
    scorecard,
    caseCredit,
    credits: caseCredit.uses.length > 0,
    countsOnly: caseCredit.uses.length === 0 && scorecard.uses.every((name) => shared.includes(name)),
    pays: {
      uploads: uses('accepted', 'uploads'),
      signIns: uses('signIns', 'confirmedSignIns'),
      records: uses('records'),
      cases: uses('caseFiles'),
      hours: uses('openHours'),
      answers: uses('satisfied'),
    },
    asksFamilies: uses('satisfied') || compile(values['scorecards.agency'], 'agency').uses.includes('satisfaction'),
    verification: verification(values),
    numbers: numbers(values),
  });
}

const numbers = moulded((values) => {
  const stakes = values['director.stakes'];
  return {
    stakes,
    slots: values['director.slots'],
    pressureBetween: values['director.pressureBetween'],
    target: values['city.target'],
    caseQuota: values['case.quota'],
    sigma: values['choice.noise'],
    start: values['choice.start'],
    activityHours: values['activity.hours'],
    hoursUnskilled: values['activity.hoursUnskilled'],
    hoursSkill: values['activity.hoursSkill'],
    hoursBare: values['activity.hoursBare'],
    hoursMaterials: values['activity.hoursMaterials'],
    successUnskilled: values['activity.successUnskilled'],
    qualityBase: values['activity.qualityBase'],
    qualitySkill: values['activity.qualitySkill'],
    qualityMaterials: values['activity.qualityMaterials'],
    activityMotive: values['activity.motive'],
    activitySatiation: values['activity.satiation'],
    expectedAttendance: values['activity.expectedAttendance'],
    expectationWeight: values['activity.expectationWeight'],
    recognition: values['activity.recognition'],
    award: values['activity.award'],
    villageCredit: values['activity.villageCredit'],
    directorLiability: values['activity.liability'],
    keeperLiability: values['keeper.liability'],
    audit: values['government.audit'],
    announced: values['school.announced'],
    schoolHours: values['school.meetingHours'],
    formsWaived: values['activity.formsWaived'],
    careSaving: values['care.saving'],
    volunteerSaving: values['activity.volunteerSaving'],
    recordMotive: values['record.motive'],
    recordValue: values['record.value'],
    recordLoad: values['record.load'],
    recordHours: values['record.hours'],
    caseHours: values['case.hours'],
    caseUnease: values['case.unease'],
    caseMotive: values['case.motive'],
    caseSatiation: values['case.satiation'],
    caseSpillover: values['case.spillover'],
    caseCredits: values['case.creditsPerQuarter'],
    inviteHours: values['invite.hours'],
    believedBenefit: values['invite.believedBenefit'],
    believedDisruption: values['invite.believedDisruption'],
    openHours: values['open.hours'],
    openMotive: values['open.motive'],
    openStart: values['open.start'],
    openHouseholds: values['open.households'],
    autonomy: values['motive.autonomy'],
    meanValue: values['director.valueMean'],
    stagedHours: values['staged.hours'],
    stagedChildren: values['staged.children'],
    stagedConscience: values['staged.conscience'],
    stagedPhotoSkill: values['staged.photoSkill'],
    duplicateHours: values['duplicate.hours'],
    duplicateMost: values['duplicate.most'],
    paperRecordHours: values['paperRecord.hours'],
    paperRecordConscience: values['paperRecord.conscience'],
    paddedSheetHours: values['paddedSheet.hours'],
    paddedSheetConscience: values['paddedSheet.conscience'],
    paddedNames: values['paddedSheet.names'],
    paperCaseFileHours: values['paperCaseFile.hours'],
    paperCaseFileConscience: values['paperCaseFile.conscience'],
    falseOpeningHours: values['falseOpening.hours'],
    falseOpeningConscience: values['falseOpening.conscience'],
    coachedNames: values['coachedAnswers.names'],
    coachedHours: values['coachedAnswers.hours'],
    coachedConscience: values['coachedAnswers.conscience'],
    polite: values['household.content'],
    threshold: values['forging.threshold'],
    sanction: values['detection.sanction'],
    reach: values['verify.reach'],
    payPerUpload: stakes * values['pay.perUpload'],
    payPerVerified: stakes * values['pay.perVerified'],
    notVerified: 1 - values['verify.paid'],
    themeSkillWeight: values['themes.skillWeight'],
    themePhotoWeight: values['themes.photoWeight'],
    themeAvoidOverlap: values['themes.avoidOverlap'],
    loadExponent: values['director.loadExponent'],
    load: values['director.load'],
    loadNoise: values['director.loadNoise'],
  };
});

const verification = moulded((values): Verification => {
  const human = values['app.screening'] === 'human' ? values['app.humanShare'] * values['app.humanCatch'] : 0;
  return {
    staged: human,
    duplicate: values['app.screening'] === 'hash' ? values['app.hashDuplicate'] : human,
    signIns: values['verify.signIns'],
    records: values['verify.records'],
    cases: values['verify.cases'],
    openings: values['verify.openings'],
    answers: values['verify.answers'],
  };
});
