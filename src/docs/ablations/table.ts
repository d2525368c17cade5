import type { Expectation, Fate, Variant } from '../../analysis/ablations/variant.ts';
import { table } from '../markdown.ts';

/** A list of worlds with what the design expects of each, for a document. */
export function variantTable(variants: readonly Variant[], fates: readonly Fate[]): string {
  const rows = variants.map(({ id, file, short, expects }) => [
    `${id} [${short.en} ${short.zh}](../scenarios/${file}.yaml)`,
    ...fates.map((fate) =>
      expects
        .filter((one) => one.fate === fate)
        .map(nameOf)
        .join(' '),
    ),
  ]);
  return table(['', ...fates], rows);
}

function nameOf({ pattern, figure }: Expectation): string {
  return figure === null ? pattern : `${pattern} (${figure})`;
}
