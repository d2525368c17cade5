import { readText } from './file.ts';
import { parse } from './parse.ts';
import type { MapNode } from './tree.ts';

/** Longest scenario file in bytes: 1 MiB. */
const LONGEST_SCENARIO = 1_048_576;

/**
 * Reads one scenario file into a map with positions, without looking at what it says.
 * @param path real path on disk
 * @param file name in messages
 * @throws ScenarioError
 */
export function read(path: string, file: string): MapNode {
  const { source, text } = readText(path, file, LONGEST_SCENARIO);
  return parse(text, source);
}
