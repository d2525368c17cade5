type Column =
  | Float64Array
  | Float32Array
  | Int32Array
  | Int16Array
  | Int8Array
  | Uint32Array
  | Uint16Array
  | Uint8Array;

/** An object or a list as it was: what stood under each of its own names. */
interface Kept {
  readonly holder: Record<string, unknown>;
  readonly names: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * How everything stands that can be reached from an object, to bring it back later, as often as one likes. The objects stay the
 * same, so that compiled code and references between them stay right; no field needs to be named here, and a new one is kept too.
 *
 * Frozen objects and functions never change: they are shared and not looked into. Private fields must be TypeScript's, not `#`,
 * which nobody outside of a class can see.
 */
export class Snapshot {
  private readonly objects: Kept[] = [];
  private readonly columns: (readonly [column: Column, copy: Column])[] = [];
  private readonly seen: Set<object>;

  /**
   * @param root from where everything is looked for, @param shared objects that never change though they are not frozen
   * @throws TypeError for an object of a kind that this cannot bring back, such as a Map
   */
  constructor(root: object, shared: readonly object[]) {
    this.seen = new Set(shared);
    this.look('', root);
  }

  /** Bring everything back to how it stood. */
  restore(): void {
    for (const [column, copy] of this.columns) column.set(copy);
    for (const { holder, names, values } of this.objects) {
      if (Array.isArray(holder)) holder.length = names.length;
      for (let k = 0; k < names.length; k++) {
        const name = names[k] as string;
        // Writing what stands there already would tell the engine that a field is not constant.
        if (!Object.is(holder[name], values[k])) holder[name] = values[k];
      }
    }
  }

  private look(name: string, value: unknown): void {
    if (typeof value !== 'object' || value === null || this.seen.has(value)) return;
    this.seen.add(value);
    if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
      const column = value as Column;
      this.columns.push([column, column.slice()]);
      return;
    }
    if (Object.isFrozen(value)) return;
    if (value instanceof Map || value instanceof Set || value instanceof ArrayBuffer || value instanceof DataView) {
      throw new TypeError(`${name} is a ${value.constructor.name}, which a snapshot cannot bring back`);
    }
    const holder = value as Record<string, unknown>;
    const names = Object.keys(holder);
    this.objects.push({ holder, names, values: names.map((key) => holder[key]) });
    for (const key of names) this.look(name === '' ? key : `${name}.${key}`, holder[key]);
  }
}
