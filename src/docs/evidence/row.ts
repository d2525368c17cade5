/** How far a row of the case is in the program. */
export type State = 'works' | 'partly' | 'not yet';

/** A test by its file in the project and its own title, without those of the groups around it. */
export type TestName = readonly [file: string, title: string];

/** A change of the program that the test must notice: in a file, a text that occurs once, and what stands there instead. */
export type Mutation = readonly [file: string, text: string, replacement: string];

/** What shows that a row works. */
export interface Proof {
  /** Files, or `file export`. */
  readonly where: readonly string[];
  readonly command: string;
  /** Columns as `table.column`, parameters as `parameter path`, figures of `lastmeter patterns` as `figure P1.reports`. */
  readonly observables: readonly string[];
  readonly test: TestName;
  readonly mutation: Mutation;
  /** Of a row that is a mechanism and what follows from it: the test of the mechanism, where `test` is that of the figure. */
  readonly mechanism?: { readonly test: TestName; readonly mutation: Mutation };
  /** What to know of a row that works. */
  readonly remark?: string;
}

/** One row of the case. */
export interface Evidence {
  /** S01 to S143. */
  readonly id: string;
  /** I input, T target, E emergent pattern, M mechanism, L lever, N narrative, R rival or scope. */
  readonly kind: string;
  /** What the paper says, in short. */
  readonly says: string;
  readonly state: State;
  readonly proof: Partial<Proof>;
  /** What is still missing; empty if it works. */
  readonly missing: string;
}

/** The run of the case. */
export const run = 'lastmeter run scenarios/baseline.yaml';
/** Every pattern with its verdict, over replicates or over an ensemble. */
export const judged = 'lastmeter patterns';

export function works(id: string, kind: string, says: string, proof: Proof): Evidence {
  return { id, kind, says, state: 'works', proof, missing: '' };
}
