import { useState } from 'preact/hooks';
import { reflectWords as w } from '../words/reflect.ts';
import { say } from '../words/say.ts';

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
