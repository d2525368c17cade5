import { useState } from 'preact/hooks';
import { lessonCode } from '../code/code.ts';
import { hashOf } from '../code/link.ts';
import { ruleOf } from '../engine/shown.ts';
import { type TableName, tableOf } from '../engine/tables.ts';
import { goTo } from '../state/go.ts';
import { tell } from '../state/notice.ts';
import { clearSaved, readSaved, savedText } from '../state/saved.ts';
import { mayReveal, replaced, type State } from '../state/state.ts';
import { change, now } from '../state/store.ts';
import { reflectWords as w } from '../words/reflect.ts';
import { say } from '../words/say.ts';
import { zip } from '../zip/zip.ts';
import { Copied } from './Copied.tsx';
import { download } from './download.ts';
import { everythingOf, hasRule } from './everything.ts';
import { printSheet } from './print.ts';

const tables = [
  ['homes', w.homesCsv],
  ['weeks', w.weeksCsv],
  ['quarters', w.quartersCsv],
] as const satisfies readonly (readonly [TableName, unknown])[];

/** Everything that can be taken along: paper, tables, link, code, file; and nothing left behind. */
export function Files({ state }: { readonly state: State }) {
  const [message, setMessage] = useState('');
  const { hash, whole } = hashOf(state);
  return (
    <section class="files" aria-label={say(w.take)}>
      <h3>{say(w.take)}</h3>
      <p class="choices">
        <button type="button" class="main" onClick={() => printSheet(false)}>
          {say(w.print)}
        </button>
        <button type="button" onClick={() => printSheet(true)}>
          {say(w.printBlank)}
        </button>
        {mayReveal(state) &&
          tables.map(([name, text]) => (
            <button
              type="button"
              key={name}
              onClick={() => download(`${name}.csv`, tableOf(name, ruleOf(state), state.luck), 'text/csv')}
            >
              {say(w.tableOf(say(text), hasRule(state)))}
            </button>
          ))}
        <button
          type="button"
          onClick={() => {
            void zip(everythingOf(state)).then((all) => download('one-hundred-homes.zip', all, 'application/zip'));
          }}
        >
          {say(w.everything)}
        </button>
        <button type="button" onClick={() => download('one-hundred-homes.json', savedText(state), 'application/json')}>
          {say(w.json)}
        </button>
      </p>
      <Copied name={say(w.code)} text={lessonCode(state)} />
      <p class="note">{say(w.codeHelp)}</p>
      <Copied name={say(w.link)} text={location.href.replace(/#.*$/, '') + hash} />
      {!whole && <p class="warning">{say(w.linkLong)}</p>}
      <p class="choices">
        <label class="file">
          <span>{say(w.load)}</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void currentTarget.files?.[0]?.text().then((text) => {
                const patch = readSaved(text);
                if (patch === null) setMessage(say(w.loadFault));
                else {
                  setMessage('');
                  tell(null);
                  change(replaced(now(), patch));
                }
              });
            }}
          />
        </label>
        <button
          type="button"
          onClick={() => {
            clearSaved();
            goTo('door');
            tell('cleared');
          }}
        >
          {say(w.clear)}
        </button>
      </p>
      <p role="status">{message}</p>
    </section>
  );
}
