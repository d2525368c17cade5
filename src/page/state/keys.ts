import { weeks } from '../engine/shown.ts';
import { goTo, neighbour } from './go.ts';
import { change, now } from './store.ts';

/** Where a key means itself. */
const typing = 'input, textarea, select, [contenteditable]';

/** The keys of the whole page. Single letters can be turned off; none works while one types. */
export function hearKeys(): void {
  document.addEventListener('keydown', (event) => {
    const state = now();
    const target = event.target instanceof Element ? event.target : null;
    if (event.ctrlKey || event.metaKey || event.altKey || target?.closest(typing) || target?.closest('dialog')) return;
    const onButton = target?.closest('button, summary, a') !== null && target !== null;
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    if (event.key === ' ' && onButton) return;
    if (/^[a-z]$/i.test(event.key) && !state.keys) return;
    event.preventDefault();
    act();
  });
}

const keys: Readonly<Record<string, () => void>> = {
  ' ': () => change({ playing: !now().playing }),
  ArrowRight: () => change({ week: Math.min(now().week + 1, weeks), playing: false }),
  t: () => change({ lens: now().lens === 'truth' ? 'report' : 'truth' }),
  p: () => change({ presenting: !now().presenting }),
  b: () => {
    if (now().presenting) document.documentElement.classList.toggle('blank');
  },
  PageDown: () => step(1),
  PageUp: () => step(-1),
};

function step(by: 1 | -1): void {
  const next = neighbour(now(), by);
  if (next !== null) goTo(next);
}
