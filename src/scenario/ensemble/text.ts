import type { Ensemble } from './ensemble.ts';

/** Digits of weights and distances; values are written in full, because a set is simulated with them. */
const DIGITS = 6;

/** An ensemble as its file: `loadEnsemble` reads it back. One line a set. */
export function ensembleText({ title, made, targets, fitted, carried, sets }: Ensemble): string {
  const paths = [...fitted, ...carried];
  return [
    '# Accepted parameter sets of a calibration. Written by `lastmeter calibrate --write`; do not edit: make it again.',
    'format: 1',
    'title:',
    `  en: ${JSON.stringify(title.en)}`,
    `  zh: ${JSON.stringify(title.zh)}`,
    'made:',
    ...Object.entries(made).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`),
    '# What the sets were compared with, and the standard error that each distance is counted in. null: no bound.',
    ...(targets.length === 0 ? ['targets: []'] : ['targets:', ...targets.map((target) => `  - ${flow(target)}`)]),
    '# Values stand in this order: first what was fitted, then what was drawn from its prior.',
    `fitted: [${fitted.join(', ')}]`,
    `carried: [${carried.join(', ')}]`,
    'sets:',
    ...sets.map(({ number, weight, distance, set }) => {
      const values = paths.map((path) => String(set[path])).join(', ');
      return `  - { number: ${number}, weight: ${short(weight)}, distance: ${short(distance)}, values: [${values}] }`;
    }),
    '',
  ].join('\n');
}

function flow(of: object): string {
  return `{ ${Object.entries(of)
    .map(([name, value]) => `${name}: ${typeof value === 'number' ? short(value) : value}`)
    .join(', ')} }`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
