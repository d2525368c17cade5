import { weeks } from '../engine/shown.ts';
import { closeHome, goTo, neighbour } from './go.ts';
import { change, now } from './store.ts';
import { playOrPause } from './time.ts';

/** Where a key means itself. */
const typing = 'input, textarea, select, [contenteditable]';

/** The keys of the whole page. Single letters can be turned off; none works while one types, and none is taken where it has nothing to do. */
export function hearKeys(): void {
  document.addEventListener('keydown', (event) => {
    const state = now();
    const target = event.target instanceof Element ? event.target : null;
    if (event.ctrlKey || event.metaKey || event.altKey || target?.closest('dialog')) return;
    if (event.key === 'Escape' && state.home !== null) closeHome();
    if (target?.closest(typing)) return;
    const onButton = target?.closest('button, summary, a') !== null && target !== null;
    const key = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (key === undefined || !key.works()) return;
    if (event.key === ' ' && onButton) return;
    const isLetter = /^[a-z]$/i.test(event.key);
    if (isLetter ? !state.keys : isScrolled(target)) return;
    event.preventDefault();
    key.act();
  });
}

interface Key {
  readonly works: () => boolean;
  readonly act: () => void;
}

const isThere = (selector: string) => (): boolean => document.querySelector(selector) !== null;
/** A year is on the screen where its controls are. */
const aYear = isThere('.controls');
const step = (by: 1 | -1): Key => ({
  works: () => neighbour(now(), by) !== null,
  act: () => goTo(neighbour(now(), by) ?? now().place),
});

const keys: Readonly<Record<string, Key>> = {
  ' ': { works: aYear, act: playOrPause },
  ArrowRight: { works: aYear, act: () => change({ week: Math.min(now().week + 1, weeks), playing: false }) },
  t: {
    works: isThere('.lenses button:last-of-type:enabled'),
    act: () => change({ lens: now().lens === 'truth' ? 'report' : 'truth' }),
  },
  p: { works: () => true, act: () => change({ presenting: !now().presenting }) },
  b: { works: () => now().presenting, act: () => document.documentElement.classList.toggle('blank') },
  PageDown: step(1),
  PageUp: step(-1),
};

/** Whether the key scrolls what has the focus: something wider than its frame, or a table longer than it. */
function isScrolled(target: Element | null): boolean {
  for (let at = target; at !== null && at.id !== 'step' && at !== document.body; at = at.parentElement) {
    const isLarger = at.scrollWidth > at.clientWidth || (at.matches('.scroll') && at.scrollHeight > at.clientHeight);
    if (isLarger && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
}
