import { useState } from 'preact/hooks';
import { hashOf } from '../code/link.ts';
import { Copied } from '../parts/Copied.tsx';
import { download } from '../parts/download.ts';
import { ownFile } from '../parts/ownFile.ts';
import { type State, type StepName, steps } from '../state/state.ts';
import { part } from '../words/common.ts';
import { lesson } from '../words/lesson.ts';
import { reflectWords as f } from '../words/reflect.ts';
import { say } from '../words/say.ts';
import { teacherWords as w } from '../words/teacher.ts';
import { zip } from '../zip/zip.ts';

const lockNames = ['luck', 'cards', 'formula'] as const;

/** A link for the class: which steps it shows, what it locks. */
export function ClassLink({ state }: { readonly state: State }) {
  const all = steps.slice(1);
  const [shown, setShown] = useState<readonly StepName[]>(all);
  const [locked, setLocked] = useState<State['lock']>([]);
  const { hash } = hashOf({
    ...state,
    place: 'door',
    week: 0,
    lens: 'report',
    show: shown.length === all.length ? null : shown,
    lock: locked,
  });
  const link = location.href.replace(/#.*$/, '') + hash;
  const toggle = <T,>(list: readonly T[], one: T): readonly T[] =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  return (
    <section class="limits">
      <h3>{say(w.linkTitle)}</h3>
      <fieldset class="checks">
        <legend>{say(w.linkSteps)}</legend>
        {all.map((step) => (
          <label class="inline" key={step}>
            <input
              type="checkbox"
              checked={shown.includes(step)}
              onChange={() => setShown(all.filter((one) => toggle(shown, step).includes(one)))}
            />
            <span>{say(part(lesson.names, steps.indexOf(step)))}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="checks">
        <legend>{say(w.linkLock)}</legend>
        {lockNames.map((name, k) => (
          <label class="inline" key={name}>
            <input type="checkbox" checked={locked.includes(name)} onChange={() => setLocked(toggle(locked, name))} />
            <span>{say(part(w.locks, k))}</span>
          </label>
        ))}
      </fieldset>
      <Copied name={say(w.linkResult)} text={link} />
      <Copied
        name={say(w.embed)}
        text={`<iframe src="one-hundred-homes.html${hash}" width="100%" height="760" sandbox="allow-scripts allow-downloads allow-modals"></iframe>`}
      />
      <p class="choices">
        <button type="button" onClick={() => download('one-hundred-homes.html', ownFile(), 'text/html')}>
          {say(f.page)}
        </button>
        <button
          type="button"
          onClick={() => {
            const index = [{ name: 'index.html', text: ownFile() }];
            void zip(index).then((all) => download('one-hundred-homes-page.zip', all, 'application/zip'));
          }}
        >
          {say(f.pageZip)}
        </button>
      </p>
    </section>
  );
}
