import { useState } from 'preact/hooks';
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
import { classHash, linkSteps } from './link.ts';

const lockNames = ['luck', 'cards', 'formula'] as const;

/** A link for the class: which steps it shows, what it locks. */
export function ClassLink({ state }: { readonly state: State }) {
  const [shown, setShown] = useState<readonly StepName[]>(linkSteps);
  const [locked, setLocked] = useState<State['lock']>([]);
  const link = classHash(state, shown, locked);
  const toggle = <T,>(list: readonly T[], one: T): readonly T[] =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  return (
    <section class="limits">
      <h3>{say(w.linkTitle)}</h3>
      <fieldset class="checks">
        <legend>{say(w.linkSteps)}</legend>
        {linkSteps.map((step) => (
          <label class="inline" key={step}>
            <input
              type="checkbox"
              checked={shown.includes(step)}
              onChange={() => setShown(linkSteps.filter((one) => toggle(shown, step).includes(one)))}
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
      {link === null ? (
        <p class="warning" role="status">
          {say(w.linkNone)}
        </p>
      ) : (
        <>
          <Copied name={say(w.linkResult)} text={location.href.replace(/#.*$/, '') + link.hash} />
          <Copied
            name={say(w.embed)}
            text={`<iframe src="one-hundred-homes.html${link.hash}" width="100%" height="760" sandbox="allow-scripts allow-downloads allow-modals"></iframe>`}
          />
          {!link.whole && <p class="warning">{say(w.linkLong)}</p>}
        </>
      )}
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
