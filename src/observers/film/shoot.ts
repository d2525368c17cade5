import type { Run } from '../../model/run.ts';
import type { Scenario } from '../../model/scenario.ts';
import { simulate } from '../../model/simulate.ts';
import { type OpenTruth, open } from '../../model/truth/open.ts';
import type { Seat } from '../../model/world.ts';
import { Camera } from './camera.ts';
import type { Film, FilmEnd } from './film.ts';
import { totalsOf } from './totals.ts';

/**
 * Run a scenario once and film every home. The run is the same to the last bit without the camera.
 * @param seat a person in the place of one actor
 */
export function shoot(scenario: Scenario, seed: string, replicate: number, seat: Seat | null = null): Film {
  return shootRun(scenario, seed, replicate, seat).film;
}

/** The film with the run that it shows. */
export function shootRun(
  scenario: Scenario,
  seed: string,
  replicate: number,
  seat: Seat | null = null,
): { readonly film: Film; readonly run: Run } {
  const camera = new Camera();
  const run = simulate(scenario, seed, replicate, { witness: camera, seat });
  const film: Film = {
    scenario: scenario.name,
    title: scenario.title,
    seed,
    replicate,
    homes: run.homeCount,
    weeks: run.weekCount,
    data: camera.data,
    sums: camera.sums,
    traits: {
      number: run.homes.number,
      name: run.homes.name,
      children: run.homes.children,
      special: camera.special,
      distance: run.homes.distance,
      lowEducation: run.homes.lowEducation,
      load: run.homes.load,
      belief: run.reported.firstBelief,
    },
    end: endOf(run, open(run.truth)),
  };
  return { film, run };
}

function endOf(run: Run, { homes, children }: OpenTruth): FilmEnd {
  const { homeCount, quarters } = run;
  const zeros = (): Float64Array => new Float64Array(homeCount);
  const [generals, specials, sessions, cases, benefit] = [zeros(), zeros(), zeros(), zeros(), zeros()];
  for (let k = 0; k < children.home.length; k++) {
    const home = children.home[k] as number;
    add(benefit, home, children.gain[k] as number);
    if (children.severity[k] === 0) {
      add(generals, home, 1);
      add(sessions, home, children.sessionQuarters[k] as number);
    } else {
      add(specials, home, 1);
      add(cases, home, children.caseQuarters[k] as number);
    }
  }
  const totals = totalsOf(run);
  return {
    support: Float64Array.from({ length: homeCount }, (_, home) =>
      run.reported.supportByQuarter
        .subarray(home * quarters, (home + 1) * quarters)
        .reduce((sum, units) => sum + units, 0),
    ),
    sessions: homes.sessions,
    general: sessions.map((sum, home) => sum / ((generals[home] as number) * quarters)),
    specialCare: cases.map((sum, home) => sum / ((specials[home] as number) * quarters)),
    coverageGeneral: totals.general,
    coverageSpecial: totals.special,
    hollow: totals.hollow,
    caseFiles: totals.caseFiles,
    grade: run.reported.gradeFinal,
    rank: run.reported.rankFinal,
    excellent: run.reported.excellent,
    benefit,
    openings: homes.openings,
    scheduled: homes.scheduledOpenings,
  };
}

function add(column: Float64Array, home: number, amount: number): void {
  column[home] = (column[home] as number) + amount;
}
