import { CORE_SCHEMA, load, realMapTag, YAMLException } from 'js-yaml';
import { errorAt, type Source } from './place.ts';

// Maps as Map: keys of the prototype are keys like any other.
const PLAIN = CORE_SCHEMA.withTags(realMapTag);
/** Deepest nesting of a scenario file; the format itself needs seven levels. */
const DEPTH = 32;
/** Most keys and values in one scenario file: more belong in the CSV of the homes. */
const NODES = 20_000;

/**
 * Lets a text through only if a parser with limits finds it to be one harmless YAML document. The parser behind the gate gives
 * positions but has no limit of depth and can end the process on deep input.
 * @throws ScenarioError for bad syntax, duplicate keys, aliases, unknown tags, depth over 32 and more than 20,000 keys and values
 */
export function gate(text: string, source: Source): void {
  const count = countNodes(parse(text, source));
  if (count > NODES) {
    throw errorAt(
      { source, line: 1, column: 1 },
      `the file holds ${count} keys and values`,
      `At most ${NODES} are read.`,
      'Keep a list of homes in a CSV file and name it with `homes:`.',
    );
  }
}

function parse(text: string, source: Source): unknown {
  if (text.trim() === '') throw empty(source);
  try {
    return load(text, { schema: PLAIN, maxDepth: DEPTH, maxAliases: 0 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { reason, mark } = error;
    if (mark === undefined && reason.includes('input is empty')) throw empty(source);
    if (mark === undefined && reason.includes('single document')) throw several(source);
    const [what, hint] = inWords(reason);
    const line = (mark?.line ?? 0) + 1;
    // The parser points behind the star of an alias and the quote of a key.
    const before = source.lines[line - 1]?.charAt((mark?.column ?? 0) - 1) ?? '';
    const back = /maxAliases|duplicated/.test(reason) && /[*'"]/.test(before) ? 1 : 0;
    const place = { source, line, column: (mark?.column ?? 0) + 1 - back };
    throw errorAt(place, what, '', hint);
  }
}

function empty(source: Source) {
  return errorAt(
    { source, line: 1, column: 1 },
    'the file is empty',
    '',
    'The smallest scenario is the line `format: 1`.',
  );
}

function several(source: Source) {
  const first = source.lines.findIndex((line) => line.trim() !== '' && !/^(#|%|---)/.test(line));
  const second = source.lines.findIndex((line, at) => at > first && /^---(\s|$)/.test(line));
  const place = { source, line: Math.max(second, 0) + 1, column: 1 };
  return errorAt(place, 'a second document starts here', '', 'Keep one scenario in one file: remove the line `---`.');
}

/** What the parser's reason means to the writer of the file, and what to do. */
function inWords(reason: string): [what: string, hint: string] {
  if (reason.includes('maxAliases')) return ['aliases (*name) are not read in scenario files', 'Write the value out.'];
  if (reason.includes('maxDepth'))
    return [`the file is nested more than ${DEPTH} levels deep`, 'A scenario needs no more than seven.'];
  if (reason.includes('duplicated mapping key'))
    return ['this key stands twice in the same map', 'Keep one of the two.'];
  if (reason.startsWith('tab characters')) return ['a tab is used to indent', 'Indent with spaces.'];
  if (reason.startsWith('unknown') && reason.includes(' tag '))
    return ['tags (!name) are not read in scenario files', 'Remove the tag.'];
  return [`this is not YAML: ${reason}`, 'Check indentation, colons, quotes and brackets here and just above.'];
}

function countNodes(value: unknown): number {
  if (value === null || typeof value !== 'object') return 1;
  let count = 1;
  const children = value instanceof Map ? [...value].flat() : Object.values(value);
  for (const child of children) count += countNodes(child);
  return count;
}
