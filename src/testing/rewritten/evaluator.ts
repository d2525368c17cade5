import type { Moment } from '../../model/calendar.ts';
import { evaluate } from '../../model/steps/evaluate.ts';
import type { World } from '../../model/world.ts';
import { bring, claim, kinds } from './bring.ts';
import type { EvaluatorAnswer, EvaluatorSituation } from './kept.ts';

// Weeks of the address of a draw: so many visits can be drawn to one village.
const weeks = { from: -128, to: 384 } as const;

/** What the engine makes of an evaluation, and what visits to the first home show, one entry a visit. */
export interface EngineEvaluator extends Pick<EvaluatorAnswer, 'due' | 'homes'> {
  readonly visits: readonly number[];
  readonly parents: readonly number[];
}

export function engineEvaluator(situation: EvaluatorSituation): EngineEvaluator {
  const world = bring(situation.homes.length, situation);
  const { agency, holders, homes, ledger, nature } = world;
  world.moment = world.moments[situation.week] as Moment;
  settle(world, situation);
  agency.beliefs.display.fill(1);
  evaluate(world);
  const seen = { visit: 0, parents: 0 };
  const graded = situation.homes.map((_, home) => {
    nature.siteVisit(home, situation.week, holders, seen);
    return {
      ...seen,
      children: homes.children[home] as number,
      households: nature.householdsOf(home),
      reported: ledger.grade[home] as number,
      excellent: world.excellent[home] === 1,
      awarded: homes.awarded[home] === 1,
      beliefRises: (agency.beliefs.display[home] as number) > 1,
    };
  });
  const many = Array.from({ length: weeks.to - weeks.from }, (_, k) => {
    nature.siteVisit(0, weeks.from + k, holders, seen);
    return { ...seen };
  });
  return {
    due: !Number.isNaN(ledger.grade[0]),
    homes: graded,
    visits: many.map(({ visit }) => visit),
    parents: many.map(({ parents }) => parents),
  };
}

/** Write the situation into the world. */
function settle(world: World, { homes: all }: EvaluatorSituation): void {
  const { holders, homes, nature } = world;
  const { ledger, households } = nature['state'];
  for (const [home, one] of all.entries()) {
    holders.kind[home] = kinds[one.holder];
    holders.skill[home] = one.skill;
    homes.materials[home] = one.materials;
    ledger.homes.scheduledOpenings[home] = one.due;
    ledger.homes.openings[home] = one.opened;
    const first = households.start[home] as number;
    for (let place = 0; place < nature.householdsOf(home); place++) {
      households.awareness[first + place] = one.awareness[place % one.awareness.length] as number;
      households.trust[first + place] = one.trust[place % one.trust.length] as number;
    }
    claim(world, home, one.ledger);
  }
}
