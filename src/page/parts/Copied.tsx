import { useState } from 'preact/hooks';
import { reflectWords as w } from '../words/reflect.ts';
import { say } from '../words/say.ts';

/** A text to be copied; where the browser forbids it, it can be selected. */
export function Copied({ name, text }: { readonly name: string; readonly text: string }) {
  const [copied, setCopied] = useState<string | null>(null);
  // Another text than the copied one has not been copied.
  const done = copied === text;
  return (
    <p class="copied">
      <label class="field">
        <span>{name}</span>
        <input type="text" readOnly value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <button
        type="button"
        aria-label={`${say(done ? w.copied : w.copy)}: ${name}`}
        onClick={() => {
          void copy(text).then(() => setCopied(text));
        }}
      >
        {say(done ? w.copied : w.copy)}
      </button>
      <span class="unseen" aria-live="polite">
        {done && `${say(w.copied)}: ${name}`}
      </span>
    </p>
  );
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const held = document.activeElement;
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    if (held instanceof HTMLElement) held.focus();
  }
}
