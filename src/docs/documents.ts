import { codebookDocument } from './codebook.ts';
import { commandsDocument } from './commands.ts';
import type { Document } from './document.ts';

/** All of them. */
export async function documents(): Promise<readonly Document[]> {
  return [codebookDocument(), await commandsDocument()];
}
