import { openCode } from '../code/open.ts';
import { goTo, neighbour } from '../state/go.ts';
import { hasSaved, resume } from '../state/saved.ts';
import type { State } from '../state/state.ts';
import { common } from '../words/common.ts';
import { lesson } from '../words/lesson.ts';
import { reflectWords } from '../words/reflect.ts';
import { say } from '../words/say.ts';

/** The door: three ways in, and a code if somebody has one. */
export function Door({ state }: { readonly state: State }) {
  return (
    <div class="door">
      <p class="lead">{say(common.subtitle)}</p>
      <p class="large">{say(lesson.doorLine)}</p>
      <p class="choices">
        <button
          type="button"
          class="main big"
          data-way="project"
          onClick={() => goTo(neighbour(state, 1) ?? 'project')}
        >
          {say(lesson.doorStart)}
        </button>
        <button type="button" class="big" data-way="sandbox" onClick={() => goTo('sandbox')}>
          {say(common.sandbox)}
        </button>
        <button type="button" class="big" data-way="teacher" onClick={() => goTo('teacher')}>
          {say(common.teacher)}
        </button>
      </p>
      {hasSaved() && (
        <p>
          <button type="button" onClick={resume}>
            {say(reflectWords.resume)}
          </button>
        </p>
      )}
      <p class="note">{say(lesson.doorTime)}</p>
      <details>
        <summary>{say(lesson.doorCode)}</summary>
        <form
          class="inline"
          onSubmit={(event) => {
            event.preventDefault();
            openCode(String(new FormData(event.currentTarget).get('code')));
          }}
        >
          <label>
            <span class="unseen">{say(lesson.doorCode)}</span>
            <input type="text" name="code" autocomplete="off" spellcheck={false} />
          </label>
          <button type="submit">{say(lesson.doorGo)}</button>
        </form>
      </details>
      <p class="note">{say(common.simulatedLong)}</p>
    </div>
  );
}
