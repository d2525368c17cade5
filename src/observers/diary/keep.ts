import type { Scenario } from '../../model/scenario.ts';
import { simulate } from '../../model/simulate.ts';
import { open } from '../../model/truth/open.ts';
import type { Diary, SpecialEnd } from './record.ts';
import { Watch } from './watch.ts';

/**
 * Run a scenario once and write down what one home lived through. The run is the same to the last bit without the diary.
 * @param home name or number of the home
 * @throws UnknownHome, AmbiguousHome
 */
export function keepDiary(scenario: Scenario, seed: string, replicate: number, home: string): Diary {
  const watch = new Watch(home);
  const run = simulate(scenario, seed, replicate, { events: true, witness: watch });
  const { children } = open(run.truth);
  const first = children.home.indexOf(watch.home);
  return {
    format: 1,
    scenario: scenario.name,
    title: scenario.title,
    seed,
    replicate,
    home: watch.village,
    start: watch.start,
    weeks: watch.weeks,
    end: {
      grade: watch.weeks.at(-1)?.grade ?? null,
      specialChildren: watch.village.specialChildren.map(
        ({ name }, place): SpecialEnd => ({
          child: name,
          needStart: children.needStart[first + place] as number,
          needEnd: children.needEnd[first + place] as number,
          hours: children.hours[first + place] as number,
        }),
      ),
    },
  };
}
