import { faults } from '../code/code.ts';
import { type Notice, tell } from '../state/notice.ts';
import type { Place } from '../state/state.ts';
import { common, part } from '../words/common.ts';
import { reflectWords } from '../words/reflect.ts';
import { say } from '../words/say.ts';

/** What the page has to say above the step, in the language that it has now. */
export function NoticeBar({ notice, place }: { readonly notice: Notice; readonly place: Place }) {
  // Once somebody goes on, something is kept again.
  if (notice === null || (notice === 'cleared' && place !== 'door')) return null;
  return (
    <p class="fault" role="alert">
      {notice === 'cleared'
        ? say(reflectWords.cleared)
        : notice.faults
            .map((fault) => say(common.fault(say(part(common.faults, faults.indexOf(fault))))))
            .join(' ')}{' '}
      <button type="button" onClick={() => tell(null)}>
        {say(common.close)}
      </button>
    </p>
  );
}
