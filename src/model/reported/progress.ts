import type { ReportedLedger } from './ledger.ts';

/**
 * The progress table of the group (S62): every home's standing by accepted uploads, ties at their mean place, by counting.
 * @param ledger `standing` (0-1) and `meanAccepted` are overwritten
 */
export function publishProgress(ledger: ReportedLedger): void {
  const { accepted, standing } = ledger;
  const homes = accepted.length;
  let most = 0;
  let sum = 0;
  for (let home = 0; home < homes; home++) {
    const count = accepted[home] as number;
    sum += count;
    if (count > most) most = count;
  }
  ledger.meanAccepted = sum / homes;
  if (homes === 1) {
    standing[0] = 1;
    return;
  }
  const tally = new Int32Array(most + 1);
  for (let home = 0; home < homes; home++)
    tally[accepted[home] as number] = (tally[accepted[home] as number] as number) + 1;
  let below = 0;
  const place = new Float64Array(most + 1);
  for (let count = 0; count <= most; count++) {
    const ties = tally[count] as number;
    place[count] = (below + (ties - 1) / 2) / (homes - 1);
    below += ties;
  }
  for (let home = 0; home < homes; home++) standing[home] = place[accepted[home] as number] as number;
}
