import { option, part } from '../model/director/option.ts';
import { coachingPay, falseOpeningPay, paddingPay } from '../model/director/riders.ts';
import { defaults } from '../model/parameters/table.ts';
import type { Bilingual, Scenario } from '../model/scenario.ts';
import type { directorObservable } from '../model/scorecard/observables.ts';
import { acquaint } from '../model/steps/calendar.ts';
import { makeWorld } from '../model/world.ts';
import { table } from './markdown.ts';

/** What a director can claim. */
const claims = [
  'accepted',
  'uploads',
  'signIns',
  'confirmedSignIns',
  'records',
  'caseFiles',
  'openHours',
  'satisfied',
] as const;
type Claim = (typeof claims)[number] & keyof typeof directorObservable;

const rows = [
  { en: 'genuine activity', zh: '真实活动' },
  { en: 'staged photo', zh: '摆拍' },
  { en: 'duplicate upload (each)', zh: '重复上传（每次）' },
  { en: 'case contact', zh: '个案接触' },
  { en: 'paper case file', zh: '纸面个案' },
  { en: 'paper record without an activity', zh: '无活动的纸质记录' },
  { en: 'open room', zh: '开放活动室' },
  { en: 'names added to a sheet (rider)', zh: '签到表加名（附带）' },
  { en: 'false opening (rider)', zh: '虚报开放（附带）' },
  { en: 'families coached (rider)', zh: '授意家庭（附带）' },
] as const satisfies readonly Bilingual[];

const head = { en: 'action', zh: '行动' } as const satisfies Bilingual;

/**
 * What each action does to each observable that can be claimed, as the code expects it: with a formula that names one
 * observable alone and a stake of 1, the worth of an action is what it does to that observable.
 */
export function actionTable(language: keyof Bilingual): string {
  const columns = claims.map(effects);
  const cells = rows.map((name, row) => [name[language], ...columns.map((column) => shown(column[row] ?? 0))]);
  return table([head[language], ...claims.map((claim) => `\`${claim}\``)], cells);
}

function effects(claim: Claim): readonly number[] {
  const world = makeWorld(village(claim), 'documents', 1, { events: false, witness: null });
  acquaint(world, 0);
  world.holders.photos[0] = 1;
  world.holders.lastClaim[0] = world.rules.values['activity.expectedAttendance'];
  const known = { child: 0, severity: 1, claims: 1, claimable: true };
  const { mind, moment } = world;
  mind.weigh({ home: 0, moment, hourPrice: 1, mayOpen: true, closed: false, aware: 0, known });
  const pay = (chosen: number): number => mind.deliberation.get(chosen, part.pay);
  return [
    pay(option.activity),
    pay(option.staged),
    pay(option.duplicate),
    pay(option.caseContact),
    pay(option.paperCaseFile),
    pay(option.paperRecord),
    pay(option.opening),
    paddingPay(mind),
    falseOpeningPay(mind),
    coachingPay(mind),
  ];
}

/** One village whose director has skill one half and feels one h-eq for a point. */
function village(claim: Claim): Scenario {
  const values = {
    ...defaults(),
    'city.homes': 1,
    'city.buildWeeks': 0,
    'director.pressureBetween': 1,
    'duplicate.most': 1,
    'scorecards.director': claim,
  };
  const traits = {
    skill: 0.5,
    valueIdentification: 0.5,
    load: 1,
    pressureSensitivity: 1,
    specialChildren: [{ name: 'A', age: 8, severity: 1, known: true }],
  };
  return {
    name: 'documents',
    title: { en: '', zh: '' },
    values,
    fixes: [],
    villages: [{ number: 1, name: 'A', traits }],
  };
}

function shown(effect: number): string {
  return effect === 0 ? '0' : String(Math.round(effect * 100) / 100);
}
