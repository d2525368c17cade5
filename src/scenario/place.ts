import { type Fault, ScenarioError } from './error.ts';

/** A text that was read, under the name that messages give it. */
export interface Source {
  /** Path relative to the working folder, `lastmeter:…` for a packaged file, or the option of a command line. */
  readonly file: string;
  /** Real path on disk; empty for the command line. */
  readonly path: string;
  readonly lines: readonly string[];
}

/** A point in a source. */
export interface Place {
  readonly source: Source;
  /** 1-based; null for a source without lines. */
  readonly line: number | null;
  /** 1-based. */
  readonly column: number | null;
}

/** A fault at a place. */
export function faultAt(place: Place, what: string, why = '', hint = ''): Fault {
  const { source, line, column } = place;
  const text = line === null ? null : (source.lines[line - 1] ?? '');
  return { file: source.file, line, column, text, what, why, hint };
}

/** An error with one fault at a place. */
export function errorAt(place: Place, what: string, why = '', hint = ''): ScenarioError {
  return new ScenarioError([faultAt(place, what, why, hint)]);
}

/** An error about a whole file: no line can be named. */
export function errorAbout(file: string, what: string, why = '', hint = ''): ScenarioError {
  return new ScenarioError([{ file, line: null, column: null, text: null, what, why, hint }]);
}

/** Gathers faults so that one reading of a file reports all of them. */
export class Faults {
  readonly #faults: Fault[] = [];

  at(place: Place, what: string, why = '', hint = ''): void {
    this.#faults.push(faultAt(place, what, why, hint));
  }

  get count(): number {
    return this.#faults.length;
  }

  /** @throws ScenarioError with everything gathered so far, if anything was. */
  check(): void {
    const [first, ...rest] = this.#faults;
    if (first !== undefined) throw new ScenarioError([first, ...rest]);
  }
}
