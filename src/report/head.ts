/** How the JSON document of every answer begins. */
export interface Head {
  readonly format: 1;
  /** Version of the program. */
  readonly lastmeter: string;
  /** What to type to make it again. */
  readonly command: string;
  /** SHA-256 of everything that decides the answer. */
  readonly digest: string;
}

/** The head of an answer about a scenario, or about what an arm changes in it. */
export interface PairHead extends Head {
  readonly scenario: string;
  /** Null where no arm stands beside the scenario. */
  readonly arm: string | null;
}
