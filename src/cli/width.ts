const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/**
 * Cells of a terminal that a text takes: Chinese characters take two. The bundle uses it in place of the package string-width too,
 * which starts Intl.Segmenter and compiles emoji tables: half of the time of `lastmeter --help`, for texts without emoji.
 */
export default function width(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
