import { content, type Observation } from '../content.ts';
import { statements } from '../lesson/statements.ts';
import { common, part } from '../words/common.ts';
import { count, percent, say } from '../words/say.ts';
import { statementWords, teacherWords as w } from '../words/teacher.ts';
import { WordTable } from './WordTable.tsx';

/** Statements of the lesson with the shares of runs in which they held when the page was built. */
export function Expected() {
  const [first] = content.observations;
  if (first === undefined) return null;
  const rows = statements.flatMap(({ name, style, printed }) => {
    const found = content.observations.find((one) => one.name === name);
    const text = statementWords[name as keyof typeof statementWords];
    return found === undefined || text === undefined ? [] : [expectedRow(found, style, printed, text)];
  });
  return (
    <section class="limits expected">
      <h3>
        {say(w.observed)} <span class="simulated">{say(common.simulated)}</span>
      </h3>
      <p class="note">{say(w.observedIntro(first.runs, first.setRuns))}</p>
      <WordTable head={['', ...say(w.observedHead).split('|')]} rows={rows} />
    </section>
  );
}

function expectedRow(
  { lucks, sets, low, high }: Observation,
  style: 'count' | 'share' | 'points',
  printed: 'holds' | 'open',
  text: { readonly en: string; readonly zh: string },
): readonly string[] {
  const write = (value: number): string => (style === 'count' ? count(value) : percent(value));
  return [
    say(printed === 'holds' ? w.holds : w.open),
    say(part(text, 0)),
    say(w.share(lucks)),
    say(w.share(sets)),
    say(w.between(write(low), write(high))),
    say(part(text, 1)),
  ];
}
