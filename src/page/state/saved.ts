import { hashOf, readHash } from '../code/link.ts';
import { faultOf } from '../formula/fault.ts';
import { initial, replaced, type State } from './state.ts';
import { change, listen, now } from './store.ts';

const key = 'one-hundred-homes';

/** What a file of a lesson holds: the link for all that was chosen, and the texts that were typed. */
interface Saved {
  readonly page: 'one-hundred-homes';
  readonly link: string;
  readonly formula: string | null;
  readonly reason: string;
  readonly answers: readonly string[];
}

/** The state as a file. */
export function savedText(state: State): string {
  const saved: Saved = {
    page: 'one-hundred-homes',
    link: hashOf({ ...state, formula: null }).hash,
    formula: state.formula,
    reason: state.prediction.reason,
    answers: state.answers,
  };
  return `${JSON.stringify(saved, null, 2)}\n`;
}

/** What a file says, or null where it is none of this page. */
export function readSaved(text: string): Partial<State> | null {
  let found: Partial<Record<keyof Saved, unknown>>;
  try {
    found = JSON.parse(text) as Partial<Record<keyof Saved, unknown>>;
  } catch {
    return null;
  }
  if (found === null || typeof found !== 'object' || found.page !== 'one-hundred-homes') return null;
  const patch = readHash(String(found.link))?.patch ?? {};
  const answers = Array.isArray(found.answers) ? found.answers : [];
  const typed = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 2000) : '');
  const formula = typed(found.formula);
  return {
    ...patch,
    prediction: { ...(patch.prediction ?? initial.prediction), reason: typed(found.reason) },
    formula: formula !== '' && faultOf(formula) === null ? formula : null,
    answers: initial.answers.map((_, k) => typed(answers[k])),
  };
}

/** Keep the lesson on this computer as far as it lets us: a convenience, never the only copy. */
export function keepSaved(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: State | null = null;
  const keep = (): void => {
    clearTimeout(timer);
    if (waiting === null) return;
    const state = waiting;
    waiting = null;
    withStorage((storage) => storage.setItem(key, savedText(state)));
    // Who came by a link stays at a link: that of where one is, so that to load the page again takes nothing back.
    if (location.hash !== '') setAddress(hashOf(state).hash, kept);
  };
  listen((state) => {
    clearTimeout(timer);
    // The door holds nothing to be kept; what was typed just before it does.
    if (state.place === 'door') keep();
    else {
      waiting = state;
      timer = setTimeout(keep, 800);
    }
  });
  addEventListener('pagehide', keep);
}

/** Marks an address that was set with what is kept: a link that somebody opens anew has no mark. */
const kept = 'kept';

function setAddress(hash: string, mark: string | null): void {
  try {
    history.replaceState(mark, '', location.pathname + location.search + hash);
  } catch {
    // A page without an address of its own has nothing to be kept up to date.
  }
}

/** Whether a lesson is kept here. */
export function hasSaved(): boolean {
  return withStorage((storage) => storage.getItem(key) !== null) ?? false;
}

function readKept(): Partial<State> | null {
  const text = withStorage((storage) => storage.getItem(key));
  return text === undefined || text === null ? null : readSaved(text);
}

/** Go on with the lesson that is kept here. */
export function resume(): void {
  const patch = readKept();
  if (patch !== null) change(replaced(now(), patch));
}

/** After the page was loaded again: the lesson with the texts that its link does not hold. @returns whether it is the one that is kept */
export function resumeHere(): boolean {
  if (history.state !== kept) return false;
  const patch = readKept();
  if (patch === null || hashOf(replaced(initial, patch)).hash !== location.hash) return false;
  change(replaced(now(), patch));
  return true;
}

/** Forget everything, here and in the page; its language stays. */
export function clearSaved(): void {
  // First the state, because to leave a step is to keep it.
  change({ ...initial, language: now().language });
  withStorage((storage) => storage.removeItem(key));
  setAddress('', null);
}

/** Storage may be blocked: then nothing but the convenience is lost. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
