import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { projectFolder } from '../scenario/packaged.ts';

export { projectFolder, projectText } from '../scenario/packaged.ts';

/** The Markdown documents in docs/, as paths in the project, in order. */
export function documentPaths(): readonly string[] {
  return readdirSync(join(projectFolder(), 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`);
}

/** The same with those in folders of docs/. */
export function allDocumentPaths(): readonly string[] {
  return readdirSync(join(projectFolder(), 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.split(sep).join('/')}`)
    .sort();
}
