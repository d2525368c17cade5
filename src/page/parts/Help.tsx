import { useEffect, useRef } from 'preact/hooks';
import type { State } from '../state/state.ts';
import { change } from '../state/store.ts';
import { common } from '../words/common.ts';
import { say } from '../words/say.ts';

/** The keys, and the switch that turns single letters off. */
export function Help({ state, close }: { readonly state: State; readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title">{say(common.helpTitle)}</h2>
      <ul>
        {say(common.helpRows)
          .split('|')
          .map((row) => (
            <li key={row}>{row}</li>
          ))}
      </ul>
      <label class="inline">
        <input type="checkbox" checked={state.keys} onChange={() => change({ keys: !state.keys })} />
        <span>{say(common.helpSwitch)}</span>
      </label>
      <p>
        <button type="button" class="main" onClick={() => dialog.current?.close()}>
          {say(common.close)}
        </button>
      </p>
    </dialog>
  );
}
