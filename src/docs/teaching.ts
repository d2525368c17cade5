import type { Bilingual } from '../model/scenario.ts';
import type { Observed } from '../page/lesson/observe.ts';
import { statements } from '../page/lesson/statements.ts';
import { part } from '../page/words/common.ts';
import { reflectWords } from '../page/words/reflect.ts';
import { count, percent, say, speak } from '../page/words/say.ts';
import { statementWords, teacherWords as w } from '../page/words/teacher.ts';
import { table } from './markdown.ts';
import { projectText } from './project.ts';

/** The lesson plan and what to expect, in one language: the same words as in the page, the same observations. */
export function lessonPlan(language: keyof Bilingual): string {
  speak(language);
  const stop = language === 'en' ? '.' : '。';
  const { observations } = JSON.parse(projectText('src/page/lesson/observed.json')) as Observed;
  const plan = rowsOf(say(w.plan), 4);
  const expected = statements.flatMap(({ name, style, printed }) => {
    const found = observations.find((one) => one.name === name);
    const text = statementWords[name as keyof typeof statementWords];
    if (found === undefined || text === undefined) return [];
    const write = (value: number): string => (style === 'count' ? count(value) : percent(value));
    return [
      [
        say(printed === 'holds' ? w.holds : w.open),
        say(part(text, 0)),
        percent(found.lucks),
        percent(found.sets),
        say(w.between(write(found.low), write(found.high))),
        say(part(text, 1)),
      ],
    ];
  });
  const [first] = observations;
  const questions = say(reflectWords.questions).split('|');
  return [
    `## ${say(w.planTitle)}`,
    table(say(w.planHead).split('|'), plan),
    `**${say(w.shortTitle)}${stop}** ${say(w.short)}`,
    `## ${say(w.observed)}`,
    say(w.observedIntro(first?.runs ?? 0, first?.setRuns ?? 0)),
    table(['', ...say(w.observedHead).split('|')], expected),
    `## ${say(reflectWords.sheetQuestions)}`,
    questions.map((question, k) => `${k + 1}. ${question}`).join('\n'),
    say(reflectWords.transfer),
  ].join('\n\n');
}

function rowsOf(text: string, width: number): readonly (readonly string[])[] {
  const cells = text.split('|');
  return Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
}
