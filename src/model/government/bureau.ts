import { power } from '../numerics/power.ts';
import type { Values } from '../parameters/table.ts';
import type { ReportedLedger } from '../reported/ledger.ts';
import { compile } from '../scorecard/compile.ts';
import { points } from '../scorecard/incentive.ts';
import { bureauObservable as at } from '../scorecard/observables.ts';
import { indicatorWeights } from './indicators.ts';

/** Days are decided in so many steps; each is a like share of the quarter's staff days. */
const steps = 15;

/** How the bureau spends a quarter. */
export interface Plan {
  /** Share of homes behind schedule that are urged, 0-1. */
  urging: number;
  /** Homes that leaders visit. */
  visits: number;
  /** Share of uploads audited, 0-1. */
  audits: number;
}

const noDays: Plan = { urging: 0, visits: 0, audits: 0 };

/**
 * The bureau: it divides its staff days between urging, impression visits and audits by finite differences of the superiors'
 * appraisal (S55-S65, S107; design 4.6). It reads the reported ledger and what leaders saw.
 */
export class Bureau {
  /** Base observables of the appraisal, as of the last quarter. */
  readonly x = new Float64Array(32);
  plan: Plan = { urging: 0, visits: 0, audits: 0 };
  score = 0;
  /** Quality of the process as visits last showed it; null before the first. */
  private processSeen: number | null = null;

  /** Plan a quarter. `uploads` is the number of uploads that the bureau expects in it. */
  decide(homes: number, values: Values): void {
    const scorecard = compile(values['scorecards.bureau'], 'bureau');
    const days = (values['government.staffDays'] * homes) / 100 / steps;
    const plan: Plan = { ...noDays };
    indicatorWeights(values, this.x);
    const next = new Float64Array(this.x.length);
    // Gains are over a quarter without any day: what last quarter's visits and audits showed is gone then.
    this.expect(plan, homes, values, next);
    let score = points(scorecard, next);
    for (let step = 0; step < steps && days > 0; step++) {
      let best: Plan | null = null;
      let most = 0;
      for (const option of alternatives(plan, days, homes, values)) {
        this.expect(option, homes, values, next);
        const gain = points(scorecard, next) - score;
        // Days that bring nothing stay unspent.
        if (gain > most + 1e-12) {
          most = gain;
          best = option;
        }
      }
      if (best === null) break;
      Object.assign(plan, best);
      score += most;
    }
    this.plan = { ...plan, visits: Math.min(homes, Math.round(plan.visits)) };
    this.score = score;
  }

  /** Points that the bureau expects of a quarter of this plan beyond one in which it spends no day. */
  worth(plan: Plan, homes: number, values: Values): number {
    const scorecard = compile(values['scorecards.bureau'], 'bureau');
    indicatorWeights(values, this.x);
    const next = new Float64Array(this.x.length);
    this.expect(noDays, homes, values, next);
    const without = points(scorecard, next);
    this.expect(plan, homes, values, next);
    return points(scorecard, next) - without;
  }

  /** What the appraisal would show after a quarter of this plan. */
  private expect(plan: Plan, homes: number, values: Values, into: Float64Array): void {
    into.set(this.x);
    const lost =
      plan.audits *
      values['government.fakeBelief'] *
      (values['detection.withdraw'] ? 1 : values['government.deterrence']);
    const gained = plan.urging * values['government.urgingYield'];
    into[at.completion] = clamp((this.x[at.completion] as number) + gained - lost);
    // More or fewer uploads bring their sign-ins with them.
    into[at.signIns] = clamp((this.x[at.signIns] as number) + gained - lost);
    const audited = auditedShare(plan, values);
    into[at.audited] = audited;
    into[at.findings] = audited > 0 ? values['government.fakeBelief'] : 0;
    const seen = 1 - power(0.5, (plan.visits * 100) / homes / values['government.visitHalf']);
    into[at.impression] =
      (this.x[at.impression] as number) +
      (values['government.visitYield'] * seen) / (1 - power(0.5, 1 / values['government.visitHalf']));
    // What can be reported of the process is what visits show; without any there is nothing to report.
    into[at.process] = seen * (this.processSeen ?? values['government.processPrior']);
  }

  /** Take note of a quarter: the reported ledger, the heads trained, what leaders saw. */
  observe(
    ledger: ReportedLedger,
    homes: number,
    pace: number,
    trained: number,
    shown: number | null,
    values: Values,
  ): void {
    let towards = 0;
    let uploads = 0;
    let signIns = 0;
    let records = 0;
    let cases = 0;
    let found = 0;
    let quarterUploads = 0;
    for (let home = 0; home < homes; home++) {
      const accepted = ledger.accepted[home] as number;
      towards += Math.min(accepted / pace, 1);
      uploads += accepted;
      signIns += ledger.signIns[home] as number;
      records += ledger.records[home] as number;
      cases += ledger.caseFilesQuarter[home] as number;
      found += ledger.foundQuarter[home] as number;
      quarterUploads += ledger.acceptedQuarter[home] as number;
    }
    const { x } = this;
    x[at.completion] = towards / homes;
    x[at.hardware] = 1;
    x[at.trained] = clamp(trained / homes);
    x[at.signIns] = clamp(signIns / (pace * homes * values['activity.expectedAttendance']));
    x[at.records] = uploads === 0 ? 0 : clamp(records / uploads);
    x[at.cases] = cases / homes;
    if (shown !== null) {
      x[at.impression] = shown;
      x[at.process] = clamp(shown);
      this.processSeen = clamp(shown);
    } else x[at.process] = 0;
    const audited = auditedShare(this.plan, values);
    x[at.audited] = audited;
    x[at.findings] = quarterUploads === 0 || audited === 0 ? 0 : clamp(found / (audited * quarterUploads));
  }
}

/** Share of uploads that is audited: by the bureau's own days and by order. */
export function auditedShare(plan: Plan, values: Values): number {
  return Math.min(1, plan.audits + values['government.audit']);
}

/** So many more days on each use: urging, visits, audits. */
export function alternatives(plan: Plan, days: number, homes: number, values: Values): readonly Plan[] {
  const urgingDays = (values['government.urgingDays'] * homes) / 100;
  const uploads = (values['city.target'] / 4) * homes;
  return [
    { ...plan, urging: Math.min(1, plan.urging + days / urgingDays) },
    { ...plan, visits: plan.visits + days * values['government.visitsPerDay'] },
    { ...plan, audits: Math.min(1, plan.audits + (days * values['government.auditsPerDay']) / uploads) },
  ];
}

function clamp(share: number): number {
  return share < 0 ? 0 : share > 1 ? 1 : share;
}
