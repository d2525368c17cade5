import { exits, Failure } from '../experiment/failure.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Diary } from '../observers/diary/record.ts';
import { quoted } from '../scenario/printable.ts';
import type { Saying } from '../scenario/words/say.ts';
import { command } from './command.ts';
import { json, language, luck, text, whole } from './options.ts';
import { print, printJson } from './say.ts';

export const diaryCommand = command({
  name: 'diary',
  takes: '<scenario> [arm]',
  describe: "One home's year: what each option was worth and why, what was reported, what happened",
  positionals: {
    scenario: { describe: 'A scenario file, or lastmeter:baseline', type: 'string', demandOption: true },
    arm: { describe: 'A second one: the same weeks under both, and where they part', type: 'string' },
  },
  options: {
    home: { ...text('Name or number of the home, such as KY or 7'), demandOption: true },
    week: text('Only these weeks, with every option: 12 or 11-13'),
    replicate: whole('replicate', 'Number of the replicate', [1, 1_000_000_000], 1),
    ...luck,
    language: language('the story'),
    json,
  },
  examples: [
    ['diary lastmeter:baseline --home KY', 'The year of KY'],
    ['diary lastmeter:baseline --home HZ --week 11-13', 'Three weeks of HZ, with every option'],
    ['diary lastmeter:baseline my.yaml --home KY', 'The same weeks under two rules, with the same luck'],
    ['diary my.yaml --home 7 --replicate 3 --json', 'The record, for the next program'],
  ],
  async run(given) {
    const { load } = await import('../scenario/load.ts');
    const files = given.arm === undefined ? [given.scenario] : [given.scenario, given.arm];
    const scenarios: Scenario[] = [];
    for (const file of files) scenarios.push((await load(file, { set: given.set })).scenario);
    const { keepDiary } = await import('../observers/diary/keep.ts');
    const { withFormulas } = await import('./formula.ts');
    const home = given.home ?? '';
    try {
      const diaries = scenarios.map((scenario) =>
        withFormulas(scenario, () => keepDiary(scenario, given.seed, given.replicate, home)),
      );
      const [diary, arm] = diaries as [Diary, Diary?];
      const weeks = given.week === undefined ? null : range(given.week, diary.weeks.length);
      const { sayingOf } = await import('../scenario/words/say.ts');
      const own = scenarios.flatMap(({ title }) => [title[given.language]]);
      const say = sayingOf(scenarios[0]?.words, given.language, [...own, diary.home.name]);
      if (arm !== undefined) await printBoth(diary, arm, weeks, { ...given, say });
      else if (given.json) await printRecord(diary, weeks);
      else await printStory(diary, weeks, given.language, say);
    } catch (error) {
      throw await homeFault(error, home, given.scenario);
    }
    return exits.done;
  },
});

/** What the person needs to hear where no home, or more than one, has the name; any other error unchanged. @param of whose homes */
async function homeFault(error: unknown, home: string, of: string): Promise<unknown> {
  const { AmbiguousHome, UnknownHome } = await import('../observers/diary/find.ts');
  if (error instanceof AmbiguousHome) {
    const several = error.homes.join(' or ');
    return new Failure(exits.wrong, `--home ${quoted(home)} could be ${several}. Use what only one of them has.`);
  }
  if (!(error instanceof UnknownHome)) return error;
  const { nearest } = await import('../scenario/nearest.ts');
  const near = nearest(error.wanted, error.names);
  const meant = near === null ? '' : ` Did you mean ${near}?`;
  return new Failure(exits.wrong, `--home takes the name or number of a home of ${of}; it is ${quoted(home)}.${meant}`);
}

/** The year of one home in one run, told or as a record. @throws Failure for a home that there is not */
export async function printDiary(
  scenario: Scenario,
  seed: string,
  replicate: number,
  home: string,
  shown: { readonly json: boolean; readonly language: 'en' | 'zh' },
): Promise<void> {
  const { keepDiary } = await import('../observers/diary/keep.ts');
  const { withFormulas } = await import('./formula.ts');
  try {
    const diary = withFormulas(scenario, () => keepDiary(scenario, seed, replicate, home));
    if (shown.json) await printRecord(diary, null);
    else {
      const { sayingOf } = await import('../scenario/words/say.ts');
      const own = [scenario.title[shown.language], diary.home.name];
      await printStory(diary, null, shown.language, sayingOf(scenario.words, shown.language, own));
    }
  } catch (error) {
    throw await homeFault(error, home, scenario.name);
  }
}

type Weeks = readonly [from: number, to: number] | null;

async function printStory(diary: Diary, weeks: Weeks, language: 'en' | 'zh', say: Saying): Promise<void> {
  const { tell, tellClosely } = await import('../observers/diary/tell.ts');
  print(weeks === null ? tell(diary, language, say) : tellClosely(diary, language, weeks, say));
}

interface Shown {
  readonly json: boolean;
  readonly language: 'en' | 'zh';
  readonly scenario: string;
  readonly arm?: string | undefined;
  readonly say: Saying;
}

/** @throws Failure where the two scenarios do not have the same home and weeks */
async function printBoth(base: Diary, arm: Diary, weeks: Weeks, shown: Shown): Promise<void> {
  if (base.home.number !== arm.home.number || base.weeks.length !== arm.weeks.length) {
    const why = `in ${shown.scenario} it is home ${base.home.number} for ${base.weeks.length} weeks, in ${shown.arm} home ${arm.home.number} for ${arm.weeks.length}`;
    throw new Failure(exits.wrong, `the home is not the same in both: ${why}. Name a home that both have.`);
  }
  const { beside } = await import('../observers/diary/beside.ts');
  const both = beside(base, arm);
  if (shown.json) {
    const [from, to] = weeks ?? [1, both.weeks.length];
    printJson({ base: base.scenario, arm: arm.scenario, home: base.home, weeks: both.weeks.slice(from - 1, to) });
    return;
  }
  const { tellBeside } = await import('../observers/diary/tellBeside.ts');
  print(tellBeside(both, shown.language, weeks, shown.say));
}

async function printRecord(diary: Diary, weeks: Weeks): Promise<void> {
  const { yearOf } = await import('../observers/diary/year.ts');
  const within = diary.weeks.filter(({ week }) => weeks === null || (week >= weeks[0] && week <= weeks[1]));
  printJson({ ...diary, weeks: within, year: yearOf(diary) });
}

/** `12` or `11-13`. @throws Failure */
function range(given: string, last: number): readonly [from: number, to: number] {
  const read = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(given);
  const from = Number(read?.[1]);
  const to = Number(read?.[2] ?? read?.[1]);
  if (from >= 1 && from <= to && to <= last) return [from, to];
  throw new Failure(
    exits.wrong,
    `--week takes a week from 1 to ${last}, or a range such as 11-13; it is ${quoted(given)}`,
  );
}
