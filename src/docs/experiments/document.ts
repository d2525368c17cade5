import { luckyStart } from '../../measures/matthewPair.ts';
import type { OpenRun } from '../../measures/openRun.ts';
import type { Document } from '../document.ts';
import { table } from '../markdown.ts';
import { type Arm, replicates, runArm, seed } from './arms.ts';
import { fakes, genuine, homesInReach, named, sum, supportInReach } from './measures.ts';
import { difference, type Estimate, estimate, level } from './paired.ts';

/** Doses of the placebo: multiples of the director's stakes. */
export const doses = [0, 0.01, 0.05, 0.2, 0.5, 1] as const;

/** The experiments as a document: every number is computed. */
export async function experimentsDocument(): Promise<Document> {
  const parts = [
    `# Experiments

Written by \`npm run docs\` from ${replicates} replicates of each scenario with seed \`${seed}\`, all on the same luck. Differences
are means over replicates of the same-luck difference; behind ± stands twice the standard error (about a 95 % interval for
luck alone: parameters are at their defaults, so these say nothing yet about what we do not know of H City). A result is
reported as it came out: the words rise, fall and stay are computed, too.`,
    await placebo(),
    await gap(),
    await agencyFormulas(),
    await lucky(),
    await regimes(),
  ];
  return { path: 'docs/experiments.md', text: `${parts.join('\n\n')}\n` };
}

async function placebo(): Promise<string> {
  const full = level(await runArm('baseline.yaml'), fakes).mean;
  const rows: string[][] = [];
  for (const dose of doses) {
    const arm = await runArm('baseline.yaml', [`director.stakes=${dose}`]);
    const faked = level(arm, fakes);
    rows.push([percent(dose), text(faked, 0), percent(faked.mean / full), text(level(arm, genuine), 0)]);
  }
  return `## The placebo as a dose-response

Fakes are open only as far as they are worth something (ODD, "hesitation"). At exactly zero this holds by rule and proves nothing;
what counts is that a little pressure brings little faking, without a cliff. Genuine work falls with the stakes as well:
pressure is not purely bad.

${table(['Stakes', 'Fakes', 'Of the baseline', 'Genuine activities'], rows)}`;
}

async function gap(): Promise<string> {
  const rows: string[][] = [];
  for (const file of [
    'baseline.yaml',
    'placebos/equal-sharing.yaml',
    'placebos/equal-directors.yaml',
    'placebos/equal-directors-equal-sharing.yaml',
  ]) {
    const arm = await runArm(file);
    rows.push([arm.title, text(level(arm, named('gapGrowth')), 2), text(level(arm, named('genuineGini')), 2)]);
  }
  return `## Does the gap grow?

Genuine activities in a quarter of the fifth of homes that the agency first believed best, minus those of the fifth that it believed
worst: how much this gap grows from the first to the fourth quarter. With equal directors and equal sharing nothing is left
that could make it grow.

${table(['Scenario', 'Growth of the gap', 'Gini of genuine activities'], rows)}`;
}

async function agencyFormulas(): Promise<string> {
  const rows: string[][] = [];
  for (const file of [
    'regimes/agency-share-at-target.yaml',
    'regimes/agency-capped-counts.yaml',
    'regimes/no-showcase.yaml',
    'baseline.yaml',
    'placebos/equal-sharing.yaml',
  ]) {
    const arm = await runArm(file);
    rows.push([
      arm.title,
      text(level(arm, supportInReach), 2),
      text(level(arm, homesInReach), 2),
      text(level(arm, named('supportTopShare')), 2),
      text(level(arm, named('supportGini')), 2),
    ]);
  }
  return `## What the agency is paid for decides whom it feeds

The same allocator, four formulas and, for comparison, equal shares. A home is in reach of the target when it had 2 to 6 uploads accepted in the quarter before. Paid
for the share of homes at target, the agency feeds those in reach and parks the rest; paid for capped counts, it spreads; the showcase
tilts.

${table(['Scenario', 'Units to homes in reach', 'Homes in reach', 'Units to the top fifth', 'Gini of units'], rows)}`;
}

async function lucky(): Promise<string> {
  const gift = await runArm('experiments/lucky-start.yaml');
  const base = await runArm('baseline.yaml');
  const giftEqual = await runArm('experiments/lucky-start-equal-sharing.yaml');
  const baseEqual = await runArm('placebos/equal-sharing.yaml');
  const effect = (given: Arm, usual: Arm, quarter: number): Estimate =>
    estimate(given.runs.map((run, k) => luckyStart(run, usual.runs[k] as OpenRun, quarter)));
  const rows = [0, 1, 2, 3].map((quarter) => [
    `Quarter ${quarter + 1}`,
    text(effect(gift, base, quarter), 2),
    text(effect(giftEqual, baseEqual, quarter), 2),
  ]);
  return `## The lucky start

A fifth of the homes, drawn by lot, get four extra visits in the first quarter and nothing after. What is the gift worth in genuine
activities per gifted home, quarter by quarter, against the same homes without it?

${table(['', 'The agency as it is', 'Equal sharing'], rows)}`;
}

const columns = [
  ['Reports', named('accepted'), 0],
  ['Genuine', genuine, 0],
  ['Fakes', fakes, 0],
  ['Case contacts', named('caseContacts'), 0],
  ['Paper case files', named('paperCaseFiles'), 0],
  ['Special children covered', named('coverageSpecial'), 3],
  ['General children covered', named('coverageGeneral'), 3],
  ['Suspension index', named('suspension'), 3],
] as const;

async function regimes(): Promise<string> {
  const base = await runArm('baseline.yaml');
  const rows: string[][] = [
    ['*The case (level)*', ...columns.map(([, measure, digits]) => text(level(base, measure), digits))],
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
    rows.push([arm.title, ...columns.map(([, measure, digits]) => text(difference(arm, base, measure), digits))]);
  }
  const against =
    (arm: Arm) =>
    (measure: (run: OpenRun) => number): Estimate =>
      difference(arm, base, measure);
  const records = await runArm('regimes/records.yaml');
  const change = {
    confirmed: against(await runArm('regimes/confirmed-sign-ins.yaml')),
    signIns: against(await runArm('regimes/sign-ins.yaml')),
    records: against(records),
    showcase: against(await runArm('regimes/no-showcase.yaml')),
    credit: against(await runArm('regimes/case-credit.yaml')),
    checked: against(await runArm('regimes/case-credit-checked.yaml')),
  };
  const paper = {
    written: level(records, (run) => sum(run.real.recordsWritten)).mean,
    forged: level(records, (run) => sum(run.real.recordsForged)).mean,
  };
  return `## Three experiments and two more regimes

Differences from the case on the same luck. The director's formula moved from photographs to confirmed sign-ins, at equal stakes (an
ordinary activity is worth what an upload was); the same with sign-ins that nobody confirms, and with paper records; the showcase
taken out of the agency's formula; case files credited, without and with checks.

${table(['Scenario', ...columns.map(([name]) => name)], rows)}

What came out, and why:

- **Confirmed sign-ins: reports ${moved(change.confirmed(named('accepted')))}, genuine activities ${moved(change.confirmed(genuine))}.** A duplicate
  confirms nothing, so it earns nothing; a staged photo still shows two children whose families can be reached, so some staging stays.
  Whoever would have faked and cannot hold an activity drops out.
- **Sign-ins that nobody confirms: genuine activities ${moved(change.signIns(genuine))}.** One old sheet carries the names of a whole activity, and names
  can be added: a count that can be claimed in bulk needs fewer visits to the room.
- **Paper records: reports ${moved(change.records(named('accepted')))}.** No photo earns anything any more, so photographs without an activity end.
  What comes instead is paper: ${fixed(paper.forged, 0)} of ${fixed(paper.forged + paper.written, 0)} records a year tell of no activity.
- **Without the showcase: genuine activities ${moved(change.showcase(genuine))}, visits to the top fifth (share) ${moved(change.showcase(named('supportTopShare')), 2)}.**
  A visit brings materials, volunteers and a hearing; where homes already have many, one more moves little.
- **Case credit: contacts ${moved(change.credit(named('caseContacts')))}, and ${fixed(change.credit(named('paperCaseFiles')).mean, 0)} paper files come with them;
  with checks contacts ${moved(change.checked(named('caseContacts')))} and paper files are ${fixed(change.checked(named('paperCaseFiles')).mean, 0)}.** Checks move both:
  paper earns less, so a contact is worth the trouble to those who would have written paper.`;
}

function text({ mean, error }: Estimate, digits: number): string {
  return Number.isNaN(mean) ? 'not defined' : `${fixed(mean, digits)} ± ${fixed(2 * error, digits)}`;
}

/** Which way something moved, if it did: beyond two standard errors. */
function moved({ mean, error }: Estimate, digits = 0): string {
  if (Math.abs(mean) <= 2 * error) return 'stay about the same';
  return `${mean > 0 ? 'rise' : 'fall'} by ${fixed(Math.abs(mean), digits)}`;
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
