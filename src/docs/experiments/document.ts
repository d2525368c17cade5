import { luckyStart } from '../../measures/matthewPair.ts';
import type { OpenRun } from '../../measures/openRun.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { Document } from '../document.ts';
import { table } from '../markdown.ts';
import { type Arm, replicates, runArm, seed } from './arms.ts';
import { fakes, genuine, homesInReach, named, sum, supportInReach } from './measures.ts';
import { difference, type Estimate, estimate, level } from './paired.ts';
import { findings, heads, made, quarter, texts } from './words.ts';

type Language = keyof Bilingual;

/** Doses of the placebo: multiples of the director's stakes. */
export const doses = [0, 0.01, 0.05, 0.2, 0.5, 1] as const;

/** The experiments as a document in each language: every number is computed. */
export async function experimentsDocuments(): Promise<readonly Document[]> {
  return [await experimentsDocument('en'), await experimentsDocument('zh')];
}

async function experimentsDocument(language: Language): Promise<Document> {
  const parts = [
    `# ${texts.title[language]}`,
    texts.other[language],
    made(replicates, seed)[language],
    await placebo(language),
    await gap(language),
    await agencyFormulas(language),
    await lucky(language),
    await regimes(language),
  ];
  return { path: `docs/experiments${language === 'en' ? '' : '.zh'}.md`, text: `${parts.join('\n\n')}\n` };
}

async function placebo(language: Language): Promise<string> {
  const full = level(await runArm('baseline.yaml'), fakes).mean;
  const rows: string[][] = [];
  for (const dose of doses) {
    const arm = await runArm('baseline.yaml', [`director.stakes=${dose}`]);
    const faked = level(arm, fakes);
    const cells = [text(faked, 0, language), percent(faked.mean / full), text(level(arm, genuine), 0, language)];
    rows.push([percent(dose), ...cells]);
  }
  return `## ${texts.placeboTitle[language]}\n\n${texts.placebo[language]}\n\n${table(heads.placebo[language], rows)}`;
}

async function gap(language: Language): Promise<string> {
  const rows: string[][] = [];
  for (const file of [
    'baseline.yaml',
    'placebos/equal-sharing.yaml',
    'placebos/equal-directors.yaml',
    'placebos/equal-directors-equal-sharing.yaml',
  ]) {
    const arm = await runArm(file);
    const measures = [named('gapGrowth'), named('genuineGini')];
    rows.push([arm.title[language], ...measures.map((measure) => text(level(arm, measure), 2, language))]);
  }
  return `## ${texts.gapTitle[language]}\n\n${texts.gap[language]}\n\n${table(heads.gap[language], rows)}`;
}

async function agencyFormulas(language: Language): Promise<string> {
  const rows: string[][] = [];
  for (const file of [
    'regimes/agency-share-at-target.yaml',
    'regimes/agency-capped-counts.yaml',
    'regimes/no-showcase.yaml',
    'baseline.yaml',
    'placebos/equal-sharing.yaml',
  ]) {
    const arm = await runArm(file);
    const measures = [supportInReach, homesInReach, named('supportTopShare'), named('supportGini')];
    rows.push([arm.title[language], ...measures.map((measure) => text(level(arm, measure), 2, language))]);
  }
  return `## ${texts.agencyTitle[language]}\n\n${texts.agency[language]}\n\n${table(heads.agency[language], rows)}`;
}

async function lucky(language: Language): Promise<string> {
  const gift = await runArm('experiments/lucky-start.yaml');
  const base = await runArm('baseline.yaml');
  const giftEqual = await runArm('experiments/lucky-start-equal-sharing.yaml');
  const baseEqual = await runArm('placebos/equal-sharing.yaml');
  const effect = (given: Arm, usual: Arm, index: number): Estimate =>
    estimate(given.runs.map((run, k) => luckyStart(run, usual.runs[k] as OpenRun, index)));
  const rows = [0, 1, 2, 3].map((index) => [
    quarter(index + 1)[language],
    text(effect(gift, base, index), 2, language),
    text(effect(giftEqual, baseEqual, index), 2, language),
  ]);
  return `## ${texts.luckyTitle[language]}\n\n${texts.lucky[language]}\n\n${table(heads.lucky[language], rows)}`;
}

/** What the regimes are compared in, as the head of their table says, with digits. */
const columns = [
  [named('accepted'), 0],
  [genuine, 0],
  [fakes, 0],
  [named('caseContacts'), 0],
  [named('paperCaseFiles'), 0],
  [named('coverageSpecial'), 3],
  [named('coverageGeneral'), 3],
  [named('suspension'), 3],
] as const;

async function regimes(language: Language): Promise<string> {
  const base = await runArm('baseline.yaml');
  const rows: string[][] = [
    [texts.level[language], ...columns.map(([measure, digits]) => text(level(base, measure), digits, language))],
  ];
  for (const file of [
    'regimes/confirmed-sign-ins.yaml',
    'regimes/sign-ins.yaml',
    'regimes/records.yaml',
    'regimes/no-showcase.yaml',
    'regimes/case-credit.yaml',
    'regimes/case-credit-checked.yaml',
  ]) {
    const arm = await runArm(file);
    const cells = columns.map(([measure, digits]) => text(difference(arm, base, measure), digits, language));
    rows.push([arm.title[language], ...cells]);
  }
  const against =
    (arm: Arm) =>
    (measure: (run: OpenRun) => number): Estimate =>
      difference(arm, base, measure);
  const recordsArm = await runArm('regimes/records.yaml');
  const confirmed = against(await runArm('regimes/confirmed-sign-ins.yaml'));
  const signIns = against(await runArm('regimes/sign-ins.yaml'));
  const records = against(recordsArm);
  const showcase = against(await runArm('regimes/no-showcase.yaml'));
  const credit = against(await runArm('regimes/case-credit.yaml'));
  const checked = against(await runArm('regimes/case-credit-checked.yaml'));
  const written = level(recordsArm, (run) => sum(run.real.recordsWritten)).mean;
  const forged = level(recordsArm, (run) => sum(run.real.recordsForged)).mean;
  const moved = (estimated: Estimate, digits = 0): string => movement(estimated, digits, language);
  const found = findings[language]({
    confirmedReports: moved(confirmed(named('accepted'))),
    confirmedGenuine: moved(confirmed(genuine)),
    signInsGenuine: moved(signIns(genuine)),
    recordsReports: moved(records(named('accepted'))),
    forged: fixed(forged, 0),
    records: fixed(forged + written, 0),
    showcaseGenuine: moved(showcase(genuine)),
    showcaseTop: moved(showcase(named('supportTopShare')), 2),
    creditContacts: moved(credit(named('caseContacts'))),
    creditPaper: fixed(credit(named('paperCaseFiles')).mean, 0),
    checkedContacts: moved(checked(named('caseContacts'))),
    checkedPaper: fixed(checked(named('paperCaseFiles')).mean, 0),
  });
  const told = `${table(heads.regimes[language], rows)}\n\n${texts.found[language]}\n\n${found}`;
  return `## ${texts.regimesTitle[language]}\n\n${texts.regimes[language]}\n\n${told}`;
}

function text({ mean, error }: Estimate, digits: number, language: Language): string {
  return Number.isNaN(mean) ? texts.undefined[language] : `${fixed(mean, digits)} ± ${fixed(2 * error, digits)}`;
}

/** Which way something moved, if it did: beyond two standard errors. */
function movement({ mean, error }: Estimate, digits: number, language: Language): string {
  if (Math.abs(mean) <= 2 * error) return texts.stays[language];
  return `${texts[mean > 0 ? 'rises' : 'falls'][language]}${fixed(Math.abs(mean), digits)}`;
}

function fixed(value: number, digits: number): string {
  return value
    .toFixed(digits)
    .replace(/^-(0(\.0+)?)$/, '$1')
    .replace('-', '−');
}

function percent(share: number): string {
  return `${fixed(share * 100, share < 0.1 ? 1 : 0)} %`;
}
