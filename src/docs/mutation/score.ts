import { atLeast } from '../../analysis/discovery/binomial.ts';
import { table } from '../markdown.ts';
import { looked } from './looked.ts';
import record from './record.json' with { type: 'json' };

/** One-sided risk that the true share lies below the bound. */
const RISK = 0.025;

/** How many of the drawn changes were noticed, and what that says of all. */
export function mutationScore(): string {
  const { of, tried } = record;
  const noticed = tried.filter((one) => one.noticed !== null).length;
  const now = tried.filter((one) => one.now !== null).length;
  const least = lowerBound(noticed, tried.length, RISK);
  return [
    `Of ${of.toLocaleString('en')} possible changes ${tried.length} were drawn; the tests noticed ${noticed}, **${percent(noticed / tried.length)} %**.`,
    `With ${100 * (1 - RISK)} % confidence they noticed at least ${percent(least)} % of all then (Clopper and Pearson, one-sided).`,
    `The others were looked at and tests were written: now ${now} of these ${tried.length} are noticed, **${percent(now / tried.length)} %**. That share says nothing of the changes that were not drawn.`,
  ].join('\n');
}

/** What became of the changes that passed unnoticed when they were drawn. */
export function mutationSurvivors(): string {
  const rows = record.tried
    .filter((one) => one.noticed === null)
    .map(({ rank, file, line, before, after, now }) => [
      `\`${file}\` ${line}`,
      `\`${short(before)}\` → \`${short(after)}\``,
      now === null ? 'no' : `\`${now}\``,
      looked[rank] ?? 'not looked at yet',
    ]);
  return rows.length === 0 ? 'None.' : table(['file, line', 'change', 'noticed now by', 'what it is'], rows);
}

/** The least share at which so many successes or more still have a chance of `risk`. */
export function lowerBound(hits: number, trials: number, risk: number): number {
  let low = 0;
  let high = hits / trials;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (atLeast(hits, trials, middle) < risk) low = middle;
    else high = middle;
  }
  return low;
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}

function short(code: string): string {
  const text = code.replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
