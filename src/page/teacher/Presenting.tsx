import { useState } from 'preact/hooks';
import { openNotes } from '../parts/notes.ts';
import { say } from '../words/say.ts';
import { teacherWords as w } from '../words/teacher.ts';

/** How to present, and the notes in a window of their own. */
export function Presenting() {
  const [refused, setRefused] = useState(false);
  return (
    <section class="limits">
      <h3>{say(w.presentTitle)}</h3>
      <p>{say(w.presentIntro)}</p>
      <p class="choices">
        <button type="button" onClick={() => setRefused(!openNotes())}>
          {say(w.notes)}
        </button>
      </p>
      {refused && <p class="warning">{say(w.notesRefused)}</p>}
    </section>
  );
}
