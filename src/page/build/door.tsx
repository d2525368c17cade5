import { renderToString } from 'preact-render-to-string';
import type { Bilingual } from '../../model/scenario.ts';
import { App } from '../App.tsx';
import { change } from '../state/store.ts';

/** The door as the page draws it first, before anything was run. */
export function door(language: keyof Bilingual): string {
  change({ language });
  return renderToString(<App />);
}
