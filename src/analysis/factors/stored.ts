import { csvParseRows } from 'd3';
import { exits, Failure } from '../../experiment/failure.ts';
import { type GoingOn, goOn } from '../../experiment/study/goOn.ts';
import type { Broken } from '../../experiment/study/store/failed.ts';
import { Store } from '../../experiment/study/store/store.ts';
import { blockCount, blocksOf, unitsOf } from '../../experiment/study/study.ts';
import { studyTables } from '../../experiment/study/tables.ts';
import { Runs } from '../comparison/runs.ts';
import { type StudyDesign, storedStudy } from './study.ts';

/** How a design is run, and where what is done is kept. */
export interface StoredConditions extends GoingOn {
  /** Folder of the study: its blocks stay, and the same call goes on from them. */
  readonly folder: string;
}

/**
 * Run what is missing of a design, or of a share of it, and read the results. Any number of processes may do so in one folder at once.
 * @returns the outcomes, whose sets are the points; null while blocks of other shares are missing
 * @throws Failure 1 where a run fails, 3 where the folder holds another design; see `Store.create` and `conductStudy`
 */
export async function stored(name: string, design: StudyDesign, given: StoredConditions): Promise<Runs | null> {
  const store = await Store.create(given.folder, storedStudy(name, design));
  const broken = await goOn(store, given.folder, given);
  const [first] = broken;
  if (first !== undefined) throw new Failure(exits.failed, failure(first, broken.length));
  const blocks = blocksOf(store.study);
  return blocks.every((block) => store.has(block)) ? read(store, design.points.length) : null;
}

/**
 * Run what is missing of a whole design, and read the results.
 * @throws Failure as `stored`; 75 where another process took a block away in the meantime
 */
export async function storedWhole(
  name: string,
  design: StudyDesign,
  given: Omit<StoredConditions, 'shard'>,
): Promise<Runs> {
  const runs = await stored(name, design, { ...given, shard: { index: 1, count: 1 } });
  if (runs !== null) return runs;
  throw new Failure(
    exits.again,
    `${given.folder}: blocks that were made are gone: does something else clear this folder? The same command makes them again.`,
  );
}

function failure({ arms, set, replicate, message }: Broken, count: number): string {
  const more = count > 1 ? `\n${count - 1} more runs failed.` : '';
  return `${message}\n(${arms.join(' or ')}, point ${set}, replicate ${replicate})${more}`;
}

/** The outcomes of all runs. @param sets points of the design @throws Failure 5 where a part was damaged since it was made */
function read(store: Store, sets: number): Runs {
  const { study } = store;
  const { plan, outcomes } = study;
  const runs = new Runs({ sets, replicates: plan.replicates }, plan.arms.length, outcomes);
  const names = (studyTables(study)[0]?.columns ?? []).map((column) => column.name);
  const places = outcomes.map((outcome) => names.indexOf(outcome));
  for (let block = 0; block < blockCount(study); block++) {
    const part = store.get(block);
    if (part === null || typeof part === 'string') {
      const why = part ?? 'it is gone';
      throw new Failure(
        exits.damaged,
        `${store.folder}/parts/${store.partName(block)}: ${why}. The same command makes it again.`,
      );
    }
    const rows = csvParseRows(new TextDecoder().decode(part.tables[0]?.bytes ?? new Uint8Array()));
    const [from, to] = unitsOf(study, block);
    for (let unit = from; unit < to; unit++) {
      const own = plan.arms.flatMap((_, arm) => {
        const cells = rows[(unit - from) * plan.arms.length + arm] ?? [];
        return places.map((place) => numberIn(cells[place] ?? ''));
      });
      runs.put(unit, Float64Array.from(own));
    }
  }
  return runs;
}

/** An empty cell is no value. */
function numberIn(cell: string): number {
  return cell === '' ? Number.NaN : Number(cell);
}
