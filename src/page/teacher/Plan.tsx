import { say } from '../words/say.ts';
import { teacherWords as w } from '../words/teacher.ts';
import { WordTable } from './WordTable.tsx';

/** The plan of the lesson, minute by minute, and the short one. */
export function Plan() {
  return (
    <section class="limits plan">
      <h3>{say(w.planTitle)}</h3>
      <WordTable head={say(w.planHead).split('|')} rows={rowsOf(say(w.plan), 4)} />
      <p>
        <b>{say(w.shortTitle)}</b>: {say(w.short)}
      </p>
    </section>
  );
}

function rowsOf(text: string, width: number): readonly (readonly string[])[] {
  const cells = text.split('|');
  return Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
}
