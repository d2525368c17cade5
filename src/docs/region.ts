/** Parts of a document that are computed, by name; a document holds each between two marks. */
export type Regions = Readonly<Record<string, () => string>>;

const mark = /<!-- generated: (.*?) -->/g;
const end = '<!-- end -->';

/**
 * Put what is computed between `<!-- generated: NAME -->` and `<!-- end -->`, and leave the rest as it is.
 * @param path for the message
 * @throws Error for a name that nobody computes, or a mark without its end
 */
export function fill(text: string, regions: Regions, path: string): string {
  let filled = '';
  let at = 0;
  for (const found of text.matchAll(mark)) {
    if (found.index < at) throw new Error(`${path}: a generated part begins inside another one: ${found[0]}`);
    const name = found[1] as string;
    const region = Object.hasOwn(regions, name) ? regions[name] : undefined;
    if (region === undefined) {
      throw new Error(`${path}: nobody computes "${name}"; there are ${Object.keys(regions).join(', ')}`);
    }
    const start = found.index + found[0].length;
    const stop = text.indexOf(end, start);
    if (stop < 0) throw new Error(`${path}: ${found[0]} has no ${end}`);
    filled += `${text.slice(at, start)}\n\n${region().trim()}\n\n`;
    at = stop;
  }
  return filled + text.slice(at);
}
