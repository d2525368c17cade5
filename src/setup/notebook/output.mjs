// @ts-check
// Values and printed lines as notebook files store them.
import { inspect } from 'node:util';

/** @typedef {{ readonly output_type: string, readonly [key: string]: unknown }} Output */

const asked = Symbol.for('Jupyter.display');

/**
 * What Jupyter stores of the value of a cell; nothing where there is no value.
 * @param {unknown} value
 * @param {number} count of the cell, from 1
 * @returns {readonly Output[]}
 */
export function outputOf(value, count) {
  if (value === undefined) return [];
  const media = mediaOf(value) ?? { 'text/plain': inspect(value, { depth: 4, breakLength: 100 }) };
  const data = Object.fromEntries(Object.entries(media).map(([type, text]) => [type, linesOf(text)]));
  return [{ output_type: 'execute_result', execution_count: count, data, metadata: {} }];
}

/** @param {string} text printed by the cell @returns {readonly Output[]} */
export function printedOf(text) {
  return text === '' ? [] : [{ output_type: 'stream', name: 'stdout', text: linesOf(text) }];
}

/** A text as notebook files have it: its lines with their ends. @param {string} text */
function linesOf(text) {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

/** @param {unknown} value @returns {Readonly<Record<string, string>> | null} */
function mediaOf(value) {
  if (typeof value !== 'object' || value === null || !(asked in value)) return null;
  const ask = value[asked];
  return typeof ask === 'function' ? ask.call(value) : null;
}
