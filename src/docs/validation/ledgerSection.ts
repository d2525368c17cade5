import { type LedgerEntry, ledger } from '../../analysis/patterns/ledger.ts';
import { patternTable } from '../../analysis/patterns/patternTable.ts';
import { table } from '../markdown.ts';

/** What was in view when the model was made, pattern by pattern. */
export function ledgerSection(): string {
  const title = new Map(patternTable.map((pattern) => [pattern.id, pattern.title.en]));
  return table(
    ['', 'pattern', 'status', 'what was seen, and what was changed after it'],
    ledger.map((entry) => [entry.id, title.get(entry.id) ?? '', statusOf(entry), remarkOf(entry)]),
  );
}

/** Fitted; looked at and something changed, so that it proves no more than a fitted one; looked at only; never looked at. */
export function statusOf({ looked }: LedgerEntry): string {
  if (looked.status === 'fitted') return 'fitted';
  if (looked.status === 'neverLookedAt') return 'never looked at before it was judged';
  return looked.looks.some(({ changed }) => changed !== null)
    ? 'used: something was changed after a look'
    : 'looked at, nothing changed';
}

function remarkOf({ looked, note }: LedgerEntry): string {
  const looks = looked.status === 'lookedAt' ? looked.looks : [];
  const said = looks.map(({ when, seen, changed }) => `${when.en}: ${seen.en}; changed: ${changed?.en ?? 'nothing'}`);
  return [...said, ...(note === null ? [] : [note.en])].join('. ');
}
