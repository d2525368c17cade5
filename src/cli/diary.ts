import { exits, Failure } from '../experiment/failure.ts';
import type { Diary } from '../observers/diary/record.ts';
import { command } from './command.ts';
import { json, luck, text, whole } from './options.ts';
import { print, printJson } from './say.ts';

export const diaryCommand = command({
  name: 'diary',
  takes: '<scenario>',
  describe: "One home's year: what each option was worth and why, what was reported, what happened",
  positionals: {
    scenario: { describe: 'A scenario file, or lastmeter:baseline', type: 'string', demandOption: true },
  },
  options: {
    home: { ...text('Name or number of the home, such as KY or 7'), demandOption: true },
    week: text('Only these weeks, with every option: 12 or 11-13'),
    replicate: whole('replicate', 'Number of the replicate', [1, 1_000_000_000], 1),
    ...luck,
    language: {
      describe: 'Language of the story',
      choices: ['en', 'zh'] as const,
      default: 'en' as const,
      requiresArg: true,
    },
    json,
  },
  examples: [
    ['diary lastmeter:baseline --home KY', 'The year of KY'],
    ['diary lastmeter:baseline --home HZ --week 11-13', 'Three weeks of HZ, with every option'],
    ['diary my.yaml --home 7 --replicate 3 --json', 'The record, for the next program'],
  ],
  async run(given) {
    const { load } = await import('../scenario/load.ts');
    const { scenario } = await load(given.scenario, { set: given.set });
    const { keepDiary } = await import('../observers/diary/keep.ts');
    const { withFormulas } = await import('./formula.ts');
    const { AmbiguousHome, UnknownHome } = await import('../observers/diary/watch.ts');
    const home = given.home ?? '';
    try {
      const diary = withFormulas(scenario, () => keepDiary(scenario, given.seed, given.replicate, home));
      const weeks = given.week === undefined ? null : range(given.week, diary.weeks.length);
      if (given.json) await printRecord(diary, weeks);
      else await printStory(diary, weeks, given.language);
    } catch (error) {
      if (error instanceof AmbiguousHome) {
        throw new Failure(
          exits.wrong,
          `--home "${home}" could be ${error.homes.join(' or ')}. Use what only one of them has.`,
        );
      }
      if (!(error instanceof UnknownHome)) throw error;
      const { nearest } = await import('../scenario/nearest.ts');
      const near = nearest(error.wanted, error.names);
      const meant = near === null ? '' : ` Did you mean ${near}?`;
      throw new Failure(
        exits.wrong,
        `--home takes the name or number of a home of ${given.scenario}; it is "${home}".${meant}`,
      );
    }
    return exits.done;
  },
});

type Weeks = readonly [from: number, to: number] | null;

async function printStory(diary: Diary, weeks: Weeks, language: 'en' | 'zh'): Promise<void> {
  const { tell, tellClosely } = await import('../observers/diary/tell.ts');
  print(weeks === null ? tell(diary, language) : tellClosely(diary, language, ...weeks));
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
  throw new Failure(exits.wrong, `--week takes a week from 1 to ${last}, or a range such as 11-13; it is "${given}"`);
}
