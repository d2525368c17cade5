/** A document that is computed from the program; `npm run docs` writes it, and a check says when it is out of date. */
export interface Document {
  /** In the project. */
  readonly path: string;
  readonly text: string;
}
