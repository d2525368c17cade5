import { content } from '../content.ts';
import { faultOf } from '../formula/fault.ts';
import { periods, type SeatKind, seatKinds, values } from '../state/seat.ts';
import { initial, lastWeek, type State, type StepName, steps } from '../state/state.ts';
import { type Fault, mostCards, places, predictionNumbers, predictionOf } from './code.ts';

/** Signs of one number each in links. */
const signs = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_~';
const locks = { l: 'luck', c: 'cards', f: 'formula' } as const;

/** Longest link, from its hash on. A longer formula stays out of it; `whole` says so. */
export const longest = 200;

/** The hash of a link that restores the state: readable parts between dots. Texts that were typed stay out, but for the formula. */
export function hashOf(state: State): { readonly hash: string; readonly whole: boolean } {
  const { language, place, luck, week, lens, prediction, cards, formula, guess, seat, gift, homes } = state;
  const parts = [
    '1',
    `s${signs[places.indexOf(place)]}`,
    `n${luck}`,
    `w${week}`,
    `l${lens === 'truth' ? 't' : 'r'}`,
    `v${language === 'zh' ? 'zh' : 'en'}`,
  ];
  if (prediction.done !== 'no')
    parts.push(
      `p${predictionNumbers(prediction)
        .map((number) => signs[number])
        .join('')}`,
    );
  if (cards !== '') parts.push(`c${cards}`);
  if (guess !== null) parts.push(`q${guess}`);
  if (gift !== null) parts.push(`e${gift}`);
  if (homes !== 100) parts.push(`y${homes}`);
  if (seat.kind !== null) parts.push(`k${seat.kind[0]}`);
  for (const kind of seatKinds) {
    const choices = seat.choices[kind];
    if (choices.length > 0) parts.push(`${seatLetters[kind]}${choices.map((choice) => signs[choice]).join('')}`);
  }
  if (state.show !== null) parts.push(`h${state.show.map((step) => signs[steps.indexOf(step)]).join('')}`);
  if (state.lock.length > 0) parts.push(`o${state.lock.map((lock) => lock[0]).join('')}`);
  const short = `#${parts.join('.')}`;
  if (formula === null) return { hash: short, whole: true };
  const long = `${short}.x${encodeURIComponent(formula).replaceAll('.', '%2E')}`;
  return long.length > longest ? { hash: short, whole: false } : { hash: long, whole: true };
}

const seatLetters: Readonly<Record<SeatKind, string>> = { director: 'd', agency: 'a', government: 'g' };

/**
 * Read a hash. What cannot be read keeps its default and is named.
 * @returns null for an empty hash or one that is only a place on the page
 */
export function readHash(hash: string): { readonly patch: Partial<State>; readonly faults: readonly Fault[] } | null {
  const text = hash.replace(/^#/, '');
  if (text === '' || text === 'step') return null;
  const [version, ...parts] = text.split('.');
  if (version !== '1') return { patch: {}, faults: [/^\d{1,3}$/.test(version ?? '') ? 'version' : 'foreign'] };
  let patch: Partial<State> = {};
  const faults: Fault[] = [];
  for (const part of parts) {
    const read = readers[part[0] ?? '']?.(part.slice(1), patch);
    if (read === undefined) faults.push('part');
    else if (typeof read === 'string') faults.push(read);
    else patch = { ...patch, ...read };
  }
  return { patch, faults: [...new Set(faults)] };
}

type Reader = (text: string, so: Partial<State>) => Partial<State> | Fault;

/** A whole number of a range, or null. */
function whole(text: string, low: number, high: number): number | null {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return value >= low && value <= high ? value : null;
}

function seat(kind: SeatKind): Reader {
  return (text, so) => {
    const choices = [...text].map((sign) => signs.indexOf(sign));
    if (choices.length > periods[kind] || choices.some((choice) => choice < 0 || choice >= values[kind])) return 'seat';
    const before = so.seat ?? initial.seat;
    return { seat: { ...before, choices: { ...before.choices, [kind]: choices } } };
  };
}

const readers: Readonly<Record<string, Reader>> = {
  s: (text) => {
    const place = text.length === 1 ? places[signs.indexOf(text)] : undefined;
    return place === undefined ? 'step' : { place };
  },
  n: (text) => {
    const luck = whole(text, 1, 1023);
    return luck === null ? 'luck' : { luck };
  },
  w: (text) => {
    const week = whole(text, 0, lastWeek);
    return week === null ? 'week' : { week };
  },
  l: (text) => (text === 't' || text === 'r' ? { lens: text === 't' ? 'truth' : 'report' } : 'part'),
  v: (text) => (text === 'zh' || text === 'en' || text === 'xx' ? { language: text } : 'language'),
  p: (text) => {
    const prediction = predictionOf([...text].map((sign) => signs.indexOf(sign)));
    return prediction === null ? 'prediction' : { prediction };
  },
  c: (text) => {
    const known = content.cards.map(({ letter }) => letter);
    const letters = [...new Set(text)];
    if (letters.length !== text.length || letters.length > mostCards) return 'cards';
    return letters.every((letter) => known.includes(letter)) ? { cards: text } : 'cards';
  },
  q: (text) => {
    const guess = whole(text, 0, 2);
    return guess === null ? 'part' : { guess: guess as 0 | 1 | 2 };
  },
  e: (text) => {
    const gift = whole(text, 0, 99);
    return gift === null ? 'part' : { gift };
  },
  y: (text) => (text === '1000' || text === '10000' ? { homes: Number(text) as 1000 | 10000 } : 'part'),
  k: (text, so) => {
    const kind = seatKinds.find((name) => name[0] === text);
    return kind === undefined ? 'seat' : { seat: { ...(so.seat ?? initial.seat), kind } };
  },
  d: seat('director'),
  a: seat('agency'),
  g: seat('government'),
  h: (text) => {
    const show = [...text].map((sign) => steps[signs.indexOf(sign)]);
    return show.length === 0 || show.includes(undefined) ? 'step' : { show: show as StepName[] };
  },
  o: (text) => {
    const found = [...text].map((sign) => locks[sign as keyof typeof locks]);
    return found.includes(undefined as never) ? 'part' : { lock: found };
  },
  x: (text) => {
    try {
      const formula = decodeURIComponent(text);
      return formula.length > 0 && formula.length <= 2000 && faultOf(formula) === null ? { formula } : 'part';
    } catch {
      return 'part';
    }
  },
};
