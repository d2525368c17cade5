import type { Bilingual } from '../../model/scenario.ts';
import { goTo } from '../state/go.ts';
import { lesson } from '../words/lesson.ts';
import { say } from '../words/say.ts';

/** A step that waits for a prediction: why, and the way there. */
export function Locked({ why }: { readonly why: Bilingual }) {
  return (
    <>
      <p>{say(why)}</p>
      <button type="button" class="main" onClick={() => goTo('predict')}>
        {say(lesson.revealFirst)}
      </button>
    </>
  );
}
