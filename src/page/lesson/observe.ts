import { usualSeed } from '../../experiment/plan.ts';
import { compileFor } from '../../experiment/v8.ts';
import type { Scenario } from '../../model/scenario.ts';
import { simulate } from '../../model/simulate.ts';
import { type Totals, totalsOf } from '../../observers/film/totals.ts';
import { ensembleSets } from '../../scenario/ensemble/draw.ts';
import { loadEnsemble } from '../../scenario/ensemble/load.ts';
import { withValues } from '../../scenario/withValues.ts';
import type { Content, Observation } from '../content.ts';
import { expectFrom, type Statement, statements } from './statements.ts';

/** Lucks at the case's own values; parameter sets, and lucks in each. */
const effort = { lucks: 200, sets: 40, lucksOfSet: 5 } as const;

/** What was observed, and enough of it to see whether it is out of date. */
export interface Observed {
  readonly observations: readonly Observation[];
  /** First few totals of each arm at the case's own values: a change of the engine changes them. */
  readonly sample: Readonly<Record<string, readonly Totals[]>>;
}

/** Run every arm that a statement is about, under many lucks and in many parameter sets, and judge every statement. */
export function observe(content: Content, tell: (done: number, of: number) => void = () => undefined): Observed {
  compileFor(Number.POSITIVE_INFINITY);
  const arms = ['', ...new Set(statements.flatMap(({ card }) => card ?? []))];
  const sets = ensembleSets(loadEnsemble('lastmeter:ensembles/h-city'), effort.sets, 'teachers');
  const all = arms.length * (effort.lucks + effort.sets * effort.lucksOfSet);
  let done = 0;
  const run = (scenario: Scenario, luck: number): Totals => {
    const totals = totalsOf(simulate(scenario, usualSeed, luck));
    done++;
    tell(done, all);
    return totals;
  };
  const own = new Map<string, readonly Totals[]>();
  const drawn = new Map<string, readonly Totals[]>();
  for (const arm of arms) {
    const scenario = armOf(content, arm);
    own.set(
      arm,
      counted(effort.lucks).map((luck) => run(scenario, luck)),
    );
    drawn.set(
      arm,
      sets.flatMap(({ set }) => {
        const varied = withValues(scenario, set);
        return counted(effort.lucksOfSet).map((luck) => run(varied, luck));
      }),
    );
  }
  return {
    observations: statements.map((statement) => judge(statement, own, drawn)),
    sample: Object.fromEntries(arms.map((arm) => [arm, (own.get(arm) ?? []).slice(0, 2)])),
  };
}

/** The case under one reform. */
export function armOf({ baseline, cards }: Content, letter: string): Scenario {
  const card = cards.find((one) => one.letter === letter);
  return card === undefined ? baseline : { ...baseline, fixes: card.fixes };
}

type Runs = ReadonlyMap<string, readonly Totals[]>;

function judge({ name, card, number, holds }: Statement, own: Runs, drawn: Runs): Observation {
  const seen = (runs: Runs) =>
    (runs.get('') ?? []).map((before, k) => ({ before, after: runs.get(card ?? '')?.[k] ?? before }));
  const [here, there] = [seen(own), seen(drawn)];
  const share = (of: typeof here): number => of.filter(holds).length / of.length;
  const numbers = [...here, ...there].map(number).sort((a, b) => a - b);
  const at = (part: number): number => numbers[Math.round(part * (numbers.length - 1))] ?? Number.NaN;
  return {
    name,
    lucks: share(here),
    sets: share(there),
    runs: here.length,
    setRuns: there.length,
    low: at(0.05),
    high: at(0.95),
  };
}

/** @throws Error where a statement that is printed as what to expect no longer holds, or one is missing */
export function refuseStale(observations: readonly Observation[]): void {
  for (const { name, printed } of statements) {
    const found = observations.find((one) => one.name === name);
    if (found === undefined) throw new Error(`the statement ${name} was not observed: npm run page`);
    const least = Math.min(found.lucks, found.sets);
    if (printed === 'holds' && least < expectFrom) {
      throw new Error(
        `the statement ${name} holds in ${Math.round(least * 100)} % of runs only, less than ${expectFrom * 100} %: print it as open, or leave it out (src/page/lesson/statements.ts)`,
      );
    }
  }
}

function counted(count: number): readonly number[] {
  return Array.from({ length: count }, (_, k) => k + 1);
}
