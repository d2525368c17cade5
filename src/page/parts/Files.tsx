import { useState } from 'preact/hooks';
import { lessonCode } from '../code/code.ts';
import { hashOf } from '../code/link.ts';
import { ruleOf } from '../engine/shown.ts';
import { type TableName, tableOf } from '../engine/tables.ts';
import { clearSaved, readSaved, savedText } from '../state/saved.ts';
import { mayReveal, type State } from '../state/state.ts';
import { change } from '../state/store.ts';
import { reflectWords as w } from '../words/reflect.ts';
import { say } from '../words/say.ts';
import { download } from './download.ts';
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
              {say(text)}
            </button>
          ))}
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
                else change(patch);
              });
            }}
          />
        </label>
        <button
          type="button"
          onClick={() => {
            clearSaved();
            setMessage(say(w.cleared));
          }}
        >
          {say(w.clear)}
        </button>
      </p>
      <p role="status">{message}</p>
    </section>
  );
}

/** A text to be copied; where the browser forbids it, it can be selected. */
export function Copied({ name, text }: { readonly name: string; readonly text: string }) {
  const [done, setDone] = useState(false);
  return (
    <p class="copied">
      <label class="field">
        <span>{name}</span>
        <input type="text" readOnly value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <button
        type="button"
        aria-label={`${say(w.copy)}: ${name}`}
        onClick={() => {
          void copy(text).then(() => setDone(true));
        }}
      >
        {say(done ? w.copied : w.copy)}
      </button>
    </p>
  );
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}
