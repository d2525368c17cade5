import { render } from 'preact';
import { App } from './App.tsx';
import { openHash } from './code/open.ts';
import { serve } from './engine/tasks.ts';
import { keepShell } from './parts/ownFile.ts';
import { hearKeys } from './state/keys.ts';
import { keepSaved } from './state/saved.ts';
import { change } from './state/store.ts';
import { keepTime } from './state/time.ts';

/** Start the page in the reader's language, as the link or the saved lesson says. */
function start(): void {
  change({ language: navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en' });
  keepTime();
  keepSaved();
  hearKeys();
  const root = document.getElementById('page') as HTMLElement;
  keepShell(root);
  root.textContent = '';
  openHash(location.hash);
  render(<App />, root);
  addEventListener('hashchange', () => openHash(location.hash));
}

// The same script, in a worker, only runs the engine.
if (typeof document === 'undefined') serve();
else start();
