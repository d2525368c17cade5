import alea from 'seedrandom/lib/alea.js';
import { rankedBy } from '../../analysis/comparison/compare.ts';
import type { Effect, Verdict } from '../../analysis/comparison/effect.ts';
import { caseNames, headlines, whoNames } from '../../analysis/comparison/headline.ts';
import type { ArmResult, Budget, DoseCurve, Packages, Ranking } from '../../analysis/comparison/result.ts';
import type { Bilingual } from '../../model/scenario.ts';
import type { ComparisonDocument } from './document.ts';

/** An effect with a verdict that was not computed from it: for texts and pages only. */
export function madeEffect(
  verdict: Verdict,
  difference = { more: 10, less: -10 }[verdict as 'more'] ?? 0,
  base = 100,
): Effect {
  const half = verdict === 'undecided' ? Math.abs(difference) + 1 : Math.abs(difference) / 2;
  const still = verdict === 'unchanged';
  return {
    base,
    arm: base + difference,
    difference,
    interval: still ? [0, 0] : [difference - half, difference + half],
    student: still ? [0, 0] : [difference - half, difference + half],
    median: difference,
    band: still ? [0, 0] : [difference - 3 * half, difference + 3 * half],
    signRuns: 0.9,
    signSets: 0.8,
    standardized: difference / 20,
    betweenSets: half,
    withinSets: half / 2,
    undefined: 0,
    same: 4,
    verdict,
  };
}

/** What is said of one arm of a made document. */
export interface MadeArm {
  readonly title: Bilingual;
  readonly cost?: number;
  /** By the name of the outcome; the others are about the same. */
  readonly effects?: Readonly<Record<string, Effect>>;
  readonly unchanged?: Bilingual;
  /** Lucks of each set; as many as the document has unless given. */
  readonly replicates?: number;
}

/** A document of a comparison by hand. Rankings follow from the effects as they would for certain effects and costs. */
export function madeDocument(arms: readonly MadeArm[], changes: Partial<ComparisonDocument> = {}): ComparisonDocument {
  const names = [...headlines.map(({ outcome }) => outcome), ...whoNames];
  const results = arms.map(
    ({ title, cost = 1000, effects = {}, unchanged, replicates = changes.replicates ?? 2 }, k): ArmResult => {
      const usual = unchanged === undefined ? 'same' : 'unchanged';
      return {
        name: `arm-${k}`,
        title,
        about: { en: 'What it does.', zh: '做什么。' },
        meaning: {
          rows: ['S01'],
          acts: { en: 'A mechanism.', zh: '机制。' },
          targets: null,
          watch: { en: 'A side effect.', zh: '副作用。' },
        },
        fingerprint: 'f'.repeat(64),
        from: 14,
        replicates,
        cost: {
          yuan: { county: cost, agency: 0, village: 0 },
          agencyHours: 0,
          total: cost,
          low: cost * 0.3,
          high: cost * 3,
          sources: [{ en: 'assumption', zh: '假设' }],
        },
        effects: Object.fromEntries(names.map((name) => [name, effects[name] ?? madeEffect(usual)])),
        unchanged: unchanged ?? null,
        stakes: null,
      };
    },
  );
  return {
    lastmeter: '0.1.0',
    seed: 'made',
    ensemble: null,
    parameterSets: [{}],
    fingerprints: results.map(({ fingerprint }) => fingerprint),
    equalStakes: false,
    command: 'lastmeter compare lastmeter:baseline mine.yaml',
    target: 2000,
    digest: 'd'.repeat(64),
    base: {
      name: 'base',
      title: { en: 'The case', zh: '案例' },
      about: null,
      meaning: null,
      fingerprint: 'b'.repeat(64),
      from: null,
    },
    arms: results,
    sets: 4,
    replicates: 2,
    years: 1,
    same: 0.2,
    hourPrice: 40,
    baseline: Object.fromEntries([...caseNames, ...names].map((name) => [name, { mean: 0.5, band: [0.4, 0.6] }])),
    rankings: rankedBy.map((outcome) => madeRanking(outcome, results)),
    budget: null,
    doses: [],
    packages: null,
    ...changes,
  };
}

function madeRanking(outcome: string, arms: readonly ArmResult[]): Ranking {
  const gains = arms.map(({ effects }) => effects[outcome]?.difference ?? 0);
  const best = Math.max(...gains);
  return {
    outcome,
    wanted: 'more',
    standings: arms.map((arm, k) => {
      const by = arms.find(
        (other, o) => o !== k && other.cost.total <= arm.cost.total && (gains[o] ?? 0) > (gains[k] ?? 0),
      );
      if (by !== undefined) return { kind: 'dominated', by: by.name };
      return (gains[k] ?? 0) > 0 ? { kind: 'efficient', ratio: 100 } : { kind: 'dominated', by: 'base' };
    }),
    onFrontier: arms.map(() => 0.5),
    regrets: gains.map((gain) => ({ greatest: best - gain, mean: (best - gain) / 2 })),
    satisfies: gains.map((gain) => (gain > 4 ? 1 : 0)),
    places: gains.map((gain) => ({ first: gain === best ? 1 : 0, rank: [1, 2, 3] })),
    beats: gains.map((gain) => gains.map((other) => (gain > other ? 1 : gain === other ? 0.5 : 0))),
    perUnit: arms.map(({ cost }, k) => ((gains[k] ?? 0) > 0 ? cost.total / (gains[k] ?? 1) : null)),
  };
}

const verdicts: readonly Verdict[] = ['more', 'less', 'same', 'undecided', 'unchanged'];

/** A large document with everything in it, drawn from a seed: for pages. @param count arms, from 6 */
export function drawnDocument(count: number): ComparisonDocument {
  const draw = alea('drawn');
  const effect = (scale: number): Effect => {
    const verdict = verdicts[Math.floor(draw() * verdicts.length)] as Verdict;
    const size = scale * 10 ** (2 * draw() - 1);
    return madeEffect(verdict, verdict === 'less' ? -size : verdict === 'unchanged' ? 0 : size, 2 * scale);
  };
  const outcomes = [...headlines, ...whoNames.map((outcome) => ({ outcome, style: 'number' as const }))];
  const effects = () =>
    Object.fromEntries(
      outcomes.map(({ outcome, style }) => [outcome, effect({ count: 300, share: 0.1, number: 0.3 }[style])]),
    );
  const made = Array.from(
    { length: count },
    (_, k): MadeArm => ({
      title: {
        en: `F${k + 1}${'ab'[k % 3] ?? ''} A fix with a title ${'that goes on for some while '.repeat(k % 3)}`.trim(),
        zh: `F${k + 1}${'ab'[k % 3] ?? ''} 一项${'名称相当长的'.repeat(k % 4)}改革`,
      },
      cost: k % 7 === 0 ? 0 : Math.round(10 ** (2 + 4 * draw())),
      effects: effects(),
    }),
  );
  const document = madeDocument(made, { sets: 20, replicates: 10 });
  const levers = document.arms.slice(0, 6).map(({ name }) => name);
  const estimate = () => {
    const size = 4 * draw() - 2;
    return { estimate: size, interval: [size - draw(), size + draw()] as const };
  };
  const packages: Packages = {
    levers,
    outcomes: rankedBy.map((outcome) => ({
      outcome,
      main: levers.map(estimate),
      pairs: levers.flatMap((_, a) =>
        levers.slice(a + 1).map((__, b) => ({ levers: [a, a + 1 + b] as const, ...estimate() })),
      ),
    })),
  };
  const budget: Budget = {
    yuan: 40_000,
    arms: document.arms.map(({ name, cost, effects: own }, k) => ({
      of: name,
      multiple: 1 + k / 10,
      cost,
      short: k % 5 === 0 ? 'noDose' : null,
      effects: k % 5 === 0 ? null : own,
    })),
  };
  const doses = document.arms.slice(0, 8).map(
    ({ name, cost }): DoseCurve => ({
      of: name,
      path: 'app.screenedPhotos',
      unit: 'uploads',
      before: 0,
      points: [1, 3, 6, 12].map((dose) => ({ dose, cost: cost.total, effects: effects() })),
    }),
  );
  return { ...document, packages, budget, doses };
}

/** What one run of a made base shows. */
export const madePicture = {
  homes: Array.from({ length: 100 }, (_, k) => ({
    name: k % 25 === 0 ? `N${k}` : `V${k}`,
    genuine: (k * 7) % 20,
    attempted: k % 3,
    staged: k % 5,
    duplicate: k % 11,
  })),
  drawn: { target: 20, years: 1, replicate: 1, set: 1 },
} as const;
