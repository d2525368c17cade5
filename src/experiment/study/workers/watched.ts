/** The unit that no worker is at. */
const NONE = -1;

/**
 * What a worker is at, in memory that it shares with the main thread: what a worker was at when it died or did not end can only be
 * told from outside. The first number is the unit, the others say of each arm of the unit whether it has ended.
 */
export class Watched {
  readonly memory: Int32Array;

  constructor(memory: Int32Array) {
    this.memory = memory;
  }

  /** @param arms of a unit */
  static of(arms: number): Watched {
    const watched = new Watched(new Int32Array(new SharedArrayBuffer(4 * (arms + 1))));
    Atomics.store(watched.memory, 0, NONE);
    return watched;
  }

  start(unit: number): void {
    for (let arm = 1; arm < this.memory.length; arm++) Atomics.store(this.memory, arm, 0);
    Atomics.store(this.memory, 0, unit);
  }

  end(arm: number): void {
    Atomics.store(this.memory, arm + 1, 1);
  }

  /** Null before the first unit. */
  get unit(): number | null {
    const unit = Atomics.load(this.memory, 0);
    return unit === NONE ? null : unit;
  }

  /** Places of the arms of the unit that have not ended. */
  get open(): readonly number[] {
    return Array.from(this.memory.subarray(1), (ended, arm) => (ended === 0 ? arm : -1)).filter((arm) => arm >= 0);
  }

  /** A text that changes whenever a run ends. */
  get state(): string {
    return `${this.unit} ${this.open.length}`;
  }
}
