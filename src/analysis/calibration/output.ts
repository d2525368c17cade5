import { join } from 'node:path';
import { replace } from './blocks.ts';
import type { Calibrated } from './calibrate.ts';
import type { CalibrationSummary } from './summary.ts';
import { setsTable } from './table.ts';

/**
 * Write what a calibration came to into its folder: `sets.csv`, further files, `summary.json` last.
 * @param files text by path inside the folder
 * @throws Failure (2, 75)
 */
export function writeResults(
  calibrated: Calibrated,
  summary: CalibrationSummary,
  files: ReadonlyMap<string, string>,
): void {
  const { folder } = calibrated;
  replace(join(folder, 'sets.csv'), setsTable(calibrated), folder);
  for (const [name, text] of files) replace(join(folder, name), text, folder);
  replace(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`, folder);
}
