import { isPath, rowOf } from './known.ts';
import { type Assignment, readParameter } from './parameter.ts';
import type { Faults, Place } from './place.ts';
import { quoted } from './printable.ts';
import { scalar } from './scalar.ts';
import { refuseUnknown } from './settings.ts';

/** The file of an origin that is no file. */
export const COMMAND_LINE = 'command line';

/**
 * Reads the `path=value` of `--set` options under the same rules as a `set:` map. The last option for a path wins.
 * @param options such as `city.homes=50`; quotes around a value are the shell's, not ours
 */
export function override(options: readonly string[], faults: Faults): Assignment[] {
  return options.flatMap((option) => readOption(option, faults) ?? []);
}

function readOption(option: string, faults: Faults): Assignment | undefined {
  const place: Place = {
    source: { file: `--set ${quoted(option).slice(1, -1)}`, path: '', lines: [] },
    line: null,
    column: null,
  };
  const equals = option.indexOf('=');
  if (equals < 0) {
    faults.at(place, 'there is no "="', '', 'Such as --set city.homes=50.');
    return undefined;
  }
  const path = option.slice(0, equals).trim();
  const row = rowOf(path);
  if (row === undefined || !isPath(path)) {
    refuseUnknown(path, place, faults);
    return undefined;
  }
  const written = option.slice(equals + 1).trim();
  const node = scalar(written, place);
  // A formula is text, whatever it looks like.
  const text = row.kind === 'formula' && written !== '' ? { ...node, value: written } : node;
  return readParameter(path, row, place, text, faults);
}
