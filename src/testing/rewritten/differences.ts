// Greatest difference of two equal numbers, as a share of their size: both programs calculate in doubles, ten digits are kept.
const close = 1e-9;

/**
 * Where an answer of the engine differs from the one that was kept.
 * @returns one line a difference: path, kept, engine
 */
export function differences(kept: unknown, engine: unknown, path = ''): readonly string[] {
  if (typeof kept === 'number' && typeof engine === 'number') {
    const same = Math.abs(kept - engine) <= close * Math.max(1, Math.abs(kept));
    return same ? [] : [`${path}: ${kept} kept, ${engine} by the engine`];
  }
  if (isRecord(kept) && isRecord(engine))
    return Object.keys(kept).flatMap((name) => differences(kept[name], engine[name], `${path}/${name}`));
  return Object.is(kept, engine) ? [] : [`${path}: ${String(kept)} kept, ${String(engine)} by the engine`];
}

function isRecord(x: unknown): x is Readonly<Record<string, unknown>> {
  return typeof x === 'object' && x !== null;
}
