import { hashOf, readHash } from '../code/link.ts';
import { faultOf } from '../formula/fault.ts';
import { initial, type State } from './state.ts';
import { change, listen } from './store.ts';

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
  listen((state) => {
    clearTimeout(timer);
    if (state.place === 'door') return;
    timer = setTimeout(() => {
      withStorage((storage) => storage.setItem(key, savedText(state)));
    }, 800);
  });
}

/** Whether a lesson is kept here. */
export function hasSaved(): boolean {
  return withStorage((storage) => storage.getItem(key) !== null) ?? false;
}

export function resume(): void {
  const text = withStorage((storage) => storage.getItem(key));
  const patch = text === undefined || text === null ? null : readSaved(text);
  if (patch !== null) change(patch);
}

export function clearSaved(): void {
  withStorage((storage) => storage.removeItem(key));
  history.replaceState(null, '', location.pathname + location.search);
  change({ ...initial });
}

/** Storage may be blocked: then nothing but the convenience is lost. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
