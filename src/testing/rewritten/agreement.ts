import { engineAgency } from './agency.ts';
import { differences } from './differences.ts';
import { drawn, engineDirector } from './director.ts';
import { engineEvaluator } from './evaluator.ts';
import { type Fit, meansFit, pearson, together } from './fit.ts';
import type { Kept } from './kept.ts';

/** How the engine and the second program agree in one part. */
export interface Agreement {
  readonly part: string;
  readonly situations: number;
  /** Numbers, names and truths that were compared. */
  readonly compared: number;
  /** One line a difference, with the number of the situation. */
  readonly differences: readonly string[];
}

/** How often the engine takes or sees what, against the chances of the second program. */
export interface Frequencies {
  readonly what: string;
  readonly draws: number;
  readonly fit: Fit;
}

/** All situations, put to the engine. */
export interface Comparison {
  readonly parts: readonly Agreement[];
  readonly frequencies: readonly Frequencies[];
}

/** Probability that any of the frequencies leaves its limits although all is well; luck is fixed, so it does so always or never. */
export const alarm = 1e-6;

/** Put every situation that was kept to the engine. */
export function compare(kept: Kept): Comparison {
  const director = kept.director.map(({ situation, answer }) => ({ answer, engine: engineDirector(situation) }));
  const agency = kept.agency.map(({ situation, answer }) => ({ answer, engine: engineAgency(situation) }));
  const evaluator = kept.evaluator.map(({ situation, answer }) => ({ answer, engine: engineEvaluator(situation) }));
  return {
    parts: [
      agreement(
        'the choice of a director',
        director.map(({ answer: { probabilities: _, themes: __, ...answer }, engine }) => [answer, engine]),
      ),
      agreement(
        'the plan of an agency',
        agency.map(({ answer: { determined, ...answer }, engine }) => [
          determined ? answer : { score: answer.score, split: answer.split },
          engine,
        ]),
      ),
      agreement(
        'the third party',
        evaluator.map(({ answer: { due, homes }, engine }) => [
          { due, homes: due ? homes : homes.map(({ visit, parents }) => ({ visit, parents })) },
          engine,
        ]),
      ),
    ],
    frequencies: [
      {
        what: 'options',
        draws: drawn * director.length,
        fit: together(director.map(({ answer, engine }) => pearson(answer.probabilities, engine.options))),
      },
      {
        what: 'themes',
        draws: drawn * director.length,
        fit: together(director.map(({ answer, engine }) => pearson(answer.themes, engine.themes))),
      },
      {
        what: 'what a visit finds',
        draws: evaluator.reduce((sum, { engine }) => sum + engine.visits.length, 0),
        fit: together(evaluator.map(({ answer, engine }) => pearson(...visits(answer.firstVisit, engine.visits)))),
      },
      {
        what: 'mean answers of parents',
        draws: evaluator.reduce((sum, { engine }) => sum + engine.parents.length, 0),
        fit: meansFit(evaluator.map(({ answer, engine }) => ({ ...answer.firstParents, draws: engine.parents }))),
      },
    ],
  };
}

function agreement(part: string, pairs: readonly (readonly [kept: unknown, engine: unknown])[]): Agreement {
  return {
    part,
    situations: pairs.length,
    compared: pairs.reduce((sum, [kept]) => sum + leaves(kept), 0),
    differences: pairs.flatMap(([kept, engine], number) =>
      differences(kept, engine).map((line) => `situation ${number}${line}`),
    ),
  };
}

/** How many values there are to compare. */
function leaves(x: unknown): number {
  return typeof x === 'object' && x !== null ? Object.values(x).reduce((sum, one) => sum + leaves(one), 0) : 1;
}

/** Chances of the values that a visit may have, and how often it had them; a value that it cannot have counts as `none`. */
function visits(
  possible: readonly { readonly visit: number; readonly chance: number }[],
  seen: readonly number[],
): [Record<string, number>, Record<string, number>] {
  const chances: Record<string, number> = { none: 0 };
  const counts: Record<string, number> = { none: 0 };
  for (const [place, { chance }] of possible.entries()) {
    chances[place] = chance;
    counts[place] = 0;
  }
  for (const visit of seen) {
    const place = possible.findIndex((one) => Math.abs(one.visit - visit) < 1e-9);
    const name = place < 0 ? 'none' : String(place);
    counts[name] = (counts[name] as number) + 1;
  }
  return [chances, counts];
}
