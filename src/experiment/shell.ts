/** Words as a POSIX shell takes them: in quotes where it would take them apart. */
export function shell(...words: readonly string[]): string {
  return words.map((word) => (/^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}
