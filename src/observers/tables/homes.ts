import type { Table } from './column.ts';
import { reported, reportedByQuarter } from './homes.reported.ts';
import { traits } from './homes.traits.ts';
import { truly, trulyByQuarter } from './homes.true.ts';
import { homeNumber, keys } from './keys.ts';
import { quarterly, series } from './series.ts';

/** `homes.csv`: one home in one run. @param quarters columns a quarterly number has; a shorter run leaves the last ones empty */
export function homesTable(quarters: number): Table {
  return {
    name: 'homes',
    en: 'one home in one run',
    zh: '一次运行中的一个儿童之家',
    columns: [
      ...keys,
      homeNumber((_, row) => row),
      ...series('trait', traits, (view) => view.run.homes),
      ...series('reported', reported, (view) => view.run.reported),
      ...quarterly('reported', reportedByQuarter, quarters, (view) => view.run.reported),
      ...series('true', truly, (view) => view.truth.homes),
      ...quarterly('true', trulyByQuarter, quarters, (view) => view.truth.homes),
    ],
    count: ({ run }) => run.homeCount,
  };
}
