import { nearest } from './nearest.ts';
import type { Faults } from './place.ts';
import { quoted } from './printable.ts';
import { described, type Node } from './tree.ts';

/** What a number must be. */
export interface NumberRule {
  readonly whole: boolean;
  /** Both included. */
  readonly range: readonly [number, number];
  /** `-` for a pure number. */
  readonly unit: string;
}

/** A finite number inside its range, or undefined after a fault. Minus zero becomes zero. */
export function readNumber(
  node: Node,
  name: string,
  rule: NumberRule,
  hint: string,
  faults: Faults,
): number | undefined {
  const [low, high] = rule.range;
  const range = `The range is ${low} to ${high}${rule.unit === '-' ? '' : ` ${rule.unit}`}.`;
  if (node.kind !== 'scalar' || typeof node.value !== 'number') {
    const what = `"${name}" must be a ${rule.whole ? 'whole ' : ''}number`;
    faults.at(node.place, what, `It is ${described(node)}. ${range}`, hint);
    return undefined;
  }
  const { value } = node;
  if (!Number.isFinite(value)) {
    faults.at(node.place, `"${name}" must be a finite number`, `It is ${quoted(node.written)}. ${range}`, hint);
    return undefined;
  }
  if (rule.whole && !Number.isInteger(value)) {
    faults.at(node.place, `"${name}" must be a whole number`, `It is ${node.written}. ${range}`, hint);
    return undefined;
  }
  if (value < low || value > high) {
    faults.at(node.place, `"${name}" is out of range`, `It is ${node.written}. ${range}`, hint);
    return undefined;
  }
  return value === 0 ? 0 : value;
}

/** True or false, or undefined after a fault. */
export function readSwitch(node: Node, name: string, hint: string, faults: Faults): boolean | undefined {
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  faults.at(node.place, `"${name}" must be true or false`, `It is ${described(node)}.`, hint);
  return undefined;
}

/** One of a few names, or undefined after a fault. */
export function readChoice<Name extends string>(
  node: Node,
  name: string,
  choices: readonly Name[],
  hint: string,
  faults: Faults,
): Name | undefined {
  const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  const near = text === null ? null : nearest(text, choices);
  faults.at(
    node.place,
    `"${name}" must be one of ${choices.join(', ')}`,
    `It is ${described(node)}.`,
    near === null ? hint : `Did you mean "${near}"?`,
  );
  return undefined;
}

/** A text of at most `longest` characters, or undefined after a fault. */
export function readText(node: Node, name: string, longest: number, faults: Faults): string | undefined {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') {
    faults.at(node.place, `"${name}" must be a text`, `It is ${described(node)}.`, 'Put it in quotes.');
    return undefined;
  }
  if (node.value.length > longest) {
    faults.at(
      node.place,
      `"${name}" is too long`,
      `It has ${node.value.length} characters; at most ${longest} are read.`,
    );
    return undefined;
  }
  return node.value;
}
