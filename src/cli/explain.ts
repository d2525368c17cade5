import { exits, Failure } from '../experiment/failure.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Difference } from '../scenario/diff.ts';
import type { Explanation } from '../scenario/explain.ts';
import { quoted } from '../scenario/printable.ts';
import { command } from './command.ts';
import { beside } from './needs.ts';
import { json, luck, numberOf, text } from './options.ts';
import { aligned, print, printJson } from './say.ts';

export const explainCommand = command({
  name: 'explain',
  takes: '<scenario> [path]',
  describe: 'Show every parameter in force: value, unit, range, source, and which file set it',
  positionals: {
    scenario: { describe: 'A scenario file, or lastmeter:baseline', type: 'string', demandOption: true },
    path: { describe: 'One parameter, such as city.homes, or a family, such as city', type: 'string' },
  },
  options: {
    diff: text('Show only in what this other scenario differs'),
    incentives: {
      describe: 'Show what each action is worth to a typical director, by week and shortfall',
      type: 'boolean',
      default: false,
    },
    week: { ...text('With --incentives: only this week'), defaultDescription: '6, 13, 26, 39, 52' },
    shortfall: { ...text('With --incentives: only this many uploads missing'), defaultDescription: '0, 1, 3, 5, 10' },
    set: luck.set,
    json,
  },
  needs: { week: beside('incentives'), shortfall: beside('incentives') },
  examples: [
    ['explain scenarios/baseline.yaml city', 'The parameters of the project frame'],
    ['explain scenarios/baseline.yaml --diff my.yaml', 'What my.yaml changes'],
    ['explain my.yaml --incentives --week 13', 'What my.yaml pays for at the end of the first quarter'],
  ],
  async run(given) {
    refuseMixture(given);
    const { load } = await import('../scenario/load.ts');
    const options = { set: given.set };
    const resolved = await load(given.scenario, options);
    if (given.incentives) {
      await printIncentives(resolved.scenario, given.week, given.shortfall, given.json);
      return exits.done;
    }
    if (given.diff !== undefined) {
      const { diff } = await import('../scenario/diff.ts');
      const other = await load(given.diff, options);
      const found = diff(resolved.scenario, other.scenario);
      const inPart = found.filter(({ path }) => given.path === undefined || path.startsWith(given.path));
      if (given.json) printJson(inPart);
      else print(differenceText(inPart));
      return exits.done;
    }
    const { explain } = await import('../scenario/explain.ts');
    const { sayingOf } = await import('../scenario/words/say.ts');
    const [english, chinese] = (['en', 'zh'] as const).map((language) => sayingOf(resolved.scenario.words, language));
    const rows = explain(resolved, given.path).map((row) => ({
      ...row,
      en: english?.(row.en) ?? row.en,
      zh: chinese?.(row.zh) ?? row.zh,
    }));
    if (given.json) printJson(rows);
    else if (rows.length === 1 && rows[0] !== undefined) print(one(rows[0]));
    else print(aligned([['parameter', 'value', 'unit', 'set by', 'meaning'], ...rows.map(short)]));
    return exits.done;
  },
});

interface Asked {
  readonly incentives: boolean;
  readonly diff: string | undefined;
  readonly path: string | undefined;
}

/** Nothing that was asked for is passed over in silence. @throws Failure */
function refuseMixture({ incentives, diff, path }: Asked): void {
  if (incentives && diff !== undefined)
    throw new Failure(exits.wrong, '--diff does not go with --incentives: ask for one of them at a time');
  if (incentives && path !== undefined)
    throw new Failure(
      exits.wrong,
      `--incentives shows all actions and takes no path such as ${quoted(path)}; it goes with --week and --shortfall`,
    );
}

async function printIncentives(
  scenario: Scenario,
  week: string | undefined,
  shortfall: string | undefined,
  asJson: boolean,
): Promise<void> {
  const { incentives, usualShortfalls, usualWeeks } = await import('../observers/incentives/incentives.ts');
  const { operationWeeks } = await import('../model/calendar.ts');
  const weeks =
    week === undefined ? usualWeeks : [numberOf('whole', 'week', week, [1, operationWeeks(scenario.values)])];
  const shortfalls = shortfall === undefined ? usualShortfalls : [numberOf('whole', 'shortfall', shortfall, [0, 1000])];
  const { withFormulas } = await import('./formula.ts');
  const found = withFormulas(scenario, () => incentives(scenario, weeks, shortfalls));
  if (asJson) printJson(found);
  else print((await import('./incentives.ts')).incentivesText(found));
}

function short(row: Explanation): readonly string[] {
  return [row.path, String(row.value), row.unit, origin(row), row.en];
}

function one(row: Explanation): string {
  return aligned([
    ['parameter', row.path],
    ['value', `${row.value}${row.unit === '-' ? '' : ` ${row.unit}`}`],
    ['set by', origin(row)],
    ['default', String(row.default)],
    ...(row.range === null ? [] : [['range', `${row.range[0]} to ${row.range[1]}`]]),
    ...(row.choices === null ? [] : [['choices', row.choices.join(', ')]]),
    [
      'a change holds',
      {
        start: 'from the start only',
        quarter: 'from the next quarter on',
        quarterEnd: 'from the end of its quarter on',
        any: 'from its week on',
      }[row.when],
    ],
    ...row.changes.map(({ from, value }) => [`from week ${from}`, String(value)]),
    ['source', row.source],
    ['meaning', row.en],
    ['', row.zh],
  ]);
}

function origin({ origin: from }: Explanation): string {
  if (from === null) return 'default';
  return from.line === 0 ? from.file : `${from.file}:${from.line}`;
}

function differenceText(found: readonly Difference[]): string {
  if (found.length === 0) return 'no difference';
  const shown = (value: unknown) => (value === null ? '-' : typeof value === 'string' ? value : JSON.stringify(value));
  return aligned(found.map(({ path, left, right }) => [path, shown(left), '->', shown(right)]));
}
