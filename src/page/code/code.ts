import { content } from '../content.ts';
import { curveStep, type Prediction, picks, skipped, unpredicted } from '../state/prediction.ts';
import { periods, type SeatKind } from '../state/seat.ts';
import { lastWeek, type Place, type State, steps } from '../state/state.ts';
import { digitsOf, type Field, pack, plain, unpack } from './bits.ts';

/** What can be wrong with a link or code, in the order of the words for it. */
export const faults = [
  'checksum',
  'version',
  'foreign',
  'step',
  'luck',
  'week',
  'cards',
  'prediction',
  'language',
  'seat',
  'part',
] as const;
export type Fault = (typeof faults)[number];

export const places: readonly Place[] = [...steps, 'sandbox', 'teacher'];
const seats: Readonly<Record<string, SeatKind>> = { D: 'director', A: 'agency', G: 'government' };
const lessonSizes = [10, 4, 6, 1, 12, 2] as const;
const predictionSizes = [2, 6, 6, 6, 6, 6, 5, 5, 3] as const;

/** A short code of the lesson: where one is, luck, week, lens, cards, and the prediction if there is one. */
export function lessonCode(state: State): string {
  const lesson: Field[] = [
    [state.luck, 10],
    [places.indexOf(state.place), 4],
    [state.week, 6],
    [state.lens === 'truth' ? 1 : 0, 1],
    [mask(state.cards), 12],
    [state.guess === null ? 3 : state.guess, 2],
  ];
  if (state.prediction.done === 'no') return dashed('L', pack(lesson, 'L'));
  const prediction = predictionNumbers(state.prediction).map(
    (value, k): Field => [value, predictionSizes[k] as number],
  );
  return dashed('P', pack([...lesson, ...prediction], 'P'));
}

/** A short code of a finished or unfinished game in one seat: luck and choices. */
export function seatCode({ luck, seat }: Pick<State, 'luck' | 'seat'>, kind: SeatKind): string {
  const letter = Object.keys(seats).find((key) => seats[key] === kind) ?? 'D';
  const choices = seat.choices[kind];
  const size = bitsOf(kind);
  const fields: Field[] = [
    [luck, 10],
    [choices.length, 4],
    ...Array.from({ length: periods[kind] }, (_, k): Field => [choices[k] ?? 0, size]),
  ];
  return dashed(letter, pack(fields, letter));
}

/** What a code says: parts of the state, or what is wrong with it. */
export type Read = { readonly patch: Partial<State> } | { readonly fault: Fault };

/** Dashes that a phone or an editor may put for the one that was typed. */
export const dashes = '\\p{Pd}\u2212';
const spaces = new RegExp(`[\\s${dashes}]`, 'gu');

/** A code as the page writes it: in capitals, with its dashes, without letters that look like digits. */
export function tidyCode(text: string): string {
  const signs = text.toUpperCase().replace(spaces, '');
  return dashed(signs[0] ?? '', plain(signs.slice(1)));
}

/** Signs of a code of each letter, its own among them. */
export function signsOf(letter: string): number {
  const kind = seats[letter];
  const sizes =
    kind !== undefined ? seatSizes(kind) : letter === 'L' ? lessonSizes : [...lessonSizes, ...predictionSizes];
  return 1 + digitsOf(sizes);
}

/** Read a code, typed with or without dashes, in any case. */
export function readCode(text: string): Read {
  const signs = text.toUpperCase().replace(spaces, '');
  const letter = signs[0] ?? '';
  const rest = signs.slice(1);
  const kind = seats[letter];
  if (kind !== undefined) return readSeat(letter, kind, rest);
  if (letter !== 'L' && letter !== 'P') return { fault: 'foreign' };
  const sizes = letter === 'L' ? lessonSizes : [...lessonSizes, ...predictionSizes];
  const found = unpack(rest, sizes, letter);
  if (found === null) return { fault: 'checksum' };
  const [luck = 0, at = 0, week = 0, lens, cards = 0, guess] = found;
  const place = places[at];
  if (place === undefined) return { fault: 'step' };
  if (luck < 1) return { fault: 'luck' };
  if (week > lastWeek) return { fault: 'week' };
  const letters = lettersOf(cards);
  if (letters === null) return { fault: 'cards' };
  const patch: Partial<State> = {
    luck,
    place,
    week,
    lens: lens === 1 ? 'truth' : 'report',
    cards: letters,
    guess: guess === 3 ? null : (guess as State['guess']),
  };
  if (letter === 'L') return { patch };
  const prediction = predictionOf(found.slice(lessonSizes.length));
  return prediction === null ? { fault: 'prediction' } : { patch: { ...patch, prediction } };
}

function readSeat(letter: string, kind: SeatKind, rest: string): Read {
  const found = unpack(rest, seatSizes(kind), letter);
  if (found === null) return { fault: 'checksum' };
  const [luck = 0, length = 0, ...choices] = found;
  if (luck < 1) return { fault: 'luck' };
  if (length > periods[kind]) return { fault: 'seat' };
  const none = { director: [], agency: [], government: [] };
  return {
    patch: { place: 'seat', luck, seat: { kind, choices: { ...none, [kind]: choices.slice(0, length) } } },
  };
}

function seatSizes(kind: SeatKind): readonly number[] {
  return [10, 4, ...Array.from({ length: periods[kind] }, () => bitsOf(kind))];
}

/** Bits of one choice of a seat. */
function bitsOf(kind: SeatKind): number {
  return kind === 'director' ? 3 : 6;
}

/** A share that was not touched. */
const untouched = 31;

/** Numbers of a prediction for codes and links. One that was skipped says nothing, whatever was drawn before it was. */
export function predictionNumbers(prediction: Prediction): readonly number[] {
  const isGiven = prediction.done === 'given';
  const { curve, general, special, pick } = isGiven ? prediction : unpredicted;
  const share = (value: number | null): number => (value === null ? untouched : value / 5);
  return [
    isGiven ? 1 : 2,
    ...curve.map((value) => value / curveStep),
    share(general),
    share(special),
    pick === null ? 7 : picks.indexOf(pick),
  ];
}

/** Numbers of a prediction as in codes and links. @returns null where they are none */
export function predictionOf(numbers: readonly number[]): Prediction | null {
  const [done = 0, a = 0, b = 0, c = 0, d = 0, e = 0, general = 0, special = 0, pick = 0] = numbers;
  const curve = [a, b, c, d, e].map((value) => value * curveStep);
  const isRising = curve.every((value, k) => k === 0 || value >= (curve[k - 1] as number));
  if (numbers.length !== predictionSizes.length || (done !== 1 && done !== 2)) return null;
  const isShare = (value: number): boolean => value <= 20 || value === untouched;
  if (!isRising || e * curveStep > 2000 || !isShare(general) || !isShare(special)) return null;
  if (pick > 3 && pick !== 7) return null;
  if (done === 2) return skipped;
  const share = (value: number): number | null => (value === untouched ? null : value * 5);
  return {
    done: 'given',
    curve,
    drawn: true,
    general: share(general),
    special: share(special),
    pick: picks[pick] ?? null,
    reason: '',
  };
}

/** Most cards that may be chosen at once. */
export const mostCards = 3;

function mask(cards: string): number {
  return content.cards.reduce((sum, { letter }, bit) => sum + (cards.includes(letter) ? 2 ** bit : 0), 0);
}

function lettersOf(found: number): string | null {
  const letters = content.cards.flatMap(({ letter }, bit) => ((found >> bit) & 1 ? [letter] : [])).join('');
  return letters.length > mostCards || found >= 2 ** content.cards.length ? null : letters;
}

function dashed(letter: string, digits: string): string {
  return [letter + digits.slice(0, 3), ...(digits.slice(3).match(/.{1,4}/g) ?? [])].join('-');
}
