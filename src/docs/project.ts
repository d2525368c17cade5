import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { packagedFolder } from '../scenario/packaged.ts';

/** The project's folder, from the sources and from a bundle alike. */
export function projectFolder(): string {
  return dirname(packagedFolder());
}

/** The text of a file of the project. @param path in the project */
export function projectText(path: string): string {
  return readFileSync(join(projectFolder(), path), 'utf8');
}

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
