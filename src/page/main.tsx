import { hydrate, render } from 'preact';
import { App } from './App.tsx';
import { openHash } from './code/open.ts';
import { serve } from './engine/tasks.ts';
import { keepFocus } from './state/focus.ts';
import { hearKeys } from './state/keys.ts';
import { hasSaved, keepSaved, resumeHere } from './state/saved.ts';
import { change } from './state/store.ts';
import { keepTime } from './state/time.ts';

/** Start the page in the language of its door, or as the link says, and do what somebody pressed while it was unpacked. */
function start(): void {
  const { dataset, lang } = document.documentElement;
  change({ language: lang.startsWith('zh') ? 'zh' : 'en' });
  keepTime();
  keepSaved();
  hearKeys();
  keepFocus();
  const root = document.getElementById('page') as HTMLElement;
  if (!resumeHere()) openHash(location.hash);
  // The door stands there already, with what was typed and where the focus is; another place, or one more button, is drawn anew.
  if (location.hash === '' && !hasSaved()) {
    for (const button of root.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy');
    hydrate(<App />, root);
  } else {
    root.textContent = '';
    render(<App />, root);
  }
  const pressed = root.querySelector<HTMLElement>(`[data-way="${dataset['way']}"]`);
  delete dataset['way'];
  dataset['ready'] = '';
  pressed?.click();
  // The address may have been kept up to date since: what was asked for is in the event.
  addEventListener('hashchange', ({ newURL }) => openHash(new URL(newURL).hash));
}

// The same script, in a worker, only runs the engine.
if (typeof document === 'undefined') serve();
else start();
