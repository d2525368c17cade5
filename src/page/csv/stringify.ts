/**
 * One text as a CSV cell, as csv-stringify writes it with the settings of `src/experiment/csv.ts`: in place of that package, which needs
 * Node's buffers at this version. A test holds both to the same bytes.
 */
export function stringify([[text = ''] = []]: readonly (readonly string[])[]): string {
  const guarded = /^[=+@\t\r\uff1d\uff0b\uff0d\uff20-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
