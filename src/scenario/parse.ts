import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, type Scalar } from 'yaml';
import { gate } from './gate.ts';
import { offsetOf } from './offset.ts';
import { errorAt, Faults, type Place, type Source } from './place.ts';
import type { Entry, MapNode, Node, ScalarNode } from './tree.ts';

/** Keys that mean something to JavaScript objects and nothing to a scenario. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses the text of a scenario file into a map with positions.
 * @throws ScenarioError for anything that is not one YAML 1.2 map of plain keys without anchors, aliases, tags and directives
 */
export function parse(text: string, source: Source): MapNode {
  gate(text, source);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    // The parser's own check takes quadratic time; the walk below has one that does not.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const walk = new Walk(text, source, lines);
  if (document.directives.yaml.explicit === true || Object.keys(document.directives.tags).length > 1) {
    const line = source.lines.findIndex((candidate) => candidate.startsWith('%')) + 1;
    throw errorAt(
      { source, line, column: 1 },
      'directives (%) are not read in scenario files',
      '',
      'Remove this line.',
    );
  }
  for (const { code, message, pos } of document.errors) {
    const what = code === 'NON_STRING_KEY' ? 'a key must be a plain name' : `this is not YAML: ${message}`;
    walk.faults.at(walk.place(pos[0]), what);
  }
  walk.faults.check();
  const { contents } = document;
  if (!isMap(contents)) {
    const start = contents?.range?.[0] ?? 0;
    throw errorAt(
      walk.place(start),
      'a scenario is a map of keys and values',
      '',
      'The smallest scenario is the line `format: 1`.',
    );
  }
  const root = walk.node(contents as ParsedNode, 0);
  walk.faults.check();
  return root as MapNode;
}

class Walk {
  readonly faults = new Faults();
  readonly #text: string;
  readonly #source: Source;
  readonly #lines: LineCounter;

  constructor(text: string, source: Source, lines: LineCounter) {
    this.#text = text;
    this.#source = source;
    this.#lines = lines;
  }

  place(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { source: this.#source, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  node(node: ParsedNode | null, after: number): Node {
    if (node === null) return nothing(this.place(after));
    const place = this.place(node.range[0]);
    if (isAlias(node)) {
      this.faults.at(place, 'aliases (*name) are not read in scenario files', '', 'Write the value out.');
      return nothing(place);
    }
    if (node.anchor !== undefined) {
      this.faults.at(
        this.#before(node.range[0], '&'),
        'anchors (&name) are not read in scenario files',
        '',
        'Remove it.',
      );
    }
    if (node.tag !== undefined) {
      this.faults.at(this.#before(node.range[0], '!'), 'tags (!name) are not read in scenario files', '', 'Remove it.');
    }
    if (isMap(node)) return { kind: 'map', place, entries: this.#entries(node.items as readonly Item[]) };
    if (isSeq(node)) {
      return { kind: 'list', place, items: node.items.map((item) => this.node(item as ParsedNode, node.range[0])) };
    }
    return this.#scalar(node as Scalar.Parsed, place);
  }

  /** Where the sign that stands before a value begins. */
  #before(start: number, sign: string): Place {
    let at = this.#text.lastIndexOf(sign, start);
    while (at > 0 && this.#text[at - 1] === sign) at--;
    return this.place(at < 0 ? start : at);
  }

  #entries(items: readonly Item[]): Entry[] {
    const entries: Entry[] = [];
    const names = new Set<string>();
    for (const { key, value } of items) {
      const start = key?.range?.[0] ?? value?.range?.[0] ?? 0;
      const place = this.place(start);
      if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') {
        this.faults.at(place, 'a key must be a plain name');
        continue;
      }
      if (names.has(key.value)) {
        this.faults.at(place, 'this key stands twice in the same map', '', 'Keep one of the two.');
        continue;
      }
      names.add(key.value);
      if (FORBIDDEN.has(key.value)) {
        this.faults.at(place, `the key "${key.value}" is not allowed`);
        continue;
      }
      this.node(key as ParsedNode, start);
      entries.push({ key: key.value, place, value: this.node(value, key.range?.[1] ?? start) });
    }
    return entries;
  }

  #scalar(node: Scalar.Parsed, place: Place): ScalarNode {
    const [start, end] = node.range;
    const written = this.#text.slice(start, end);
    const { value } = node;
    const plain = value === null || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    const within = (index: number) => this.place(start + offsetOf(written, String(plain), node.type ?? 'PLAIN', index));
    return { kind: 'scalar', place, value: plain, written, within };
  }
}

type Item = { readonly key: ParsedNode | null; readonly value: ParsedNode | null };

function nothing(place: Place): ScalarNode {
  return { kind: 'scalar', place, value: null, written: '', within: () => place };
}
