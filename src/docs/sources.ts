import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Document } from './document.ts';
import { projectFolder } from './project.ts';

/** Layers from the ground up, with what each is. */
const layers: readonly (readonly [folder: string, what: string])[] = [
  ['model', 'The case in its own words: no files, no clock, no page. It imports nothing of the rest.'],
  ['measures', 'What a run is summed up by: it may read the truth.'],
  ['observers', 'Diaries, tables and incentives: they see everything and change nothing.'],
  ['scenario', 'Reads, checks and explains scenario and ensemble files.'],
  [
    'experiment',
    'Runs replicates on all cores, keeps what is done, and writes folders that hold nothing half-written.',
  ],
  ['analysis', 'Calibrates, judges patterns, takes mechanisms out, compares arms.'],
  ['report', 'Draws figures and writes reports.'],
  ['page', "The teachers' page."],
  ['library', 'What others import, in Node and in the browser.'],
  ['cli', 'One command a file.'],
  ['docs', 'Documents that are computed from the program.'],
  ['bench', 'Timings.'],
  ['testing', 'What tests share.'],
  ['setup', 'Scripts behind npm start, npm test and the rest.'],
];

/** A file of the program and the sentence that says what it is. */
export interface Source {
  readonly path: string;
  /** Null where the file says nothing of itself. */
  readonly sentence: string | null;
}

/** Every file of `src` but tests and declarations, by path. */
export function sources(): readonly Source[] {
  const folder = join(projectFolder(), 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(ts|tsx|mjs|cjs)$/.test(path) && !/\.(test|d)\.tsx?$|\.browser\.test\.ts$/.test(path))
    .sort()
    .map((path) => ({ path, sentence: sentenceOf(readFileSync(join(folder, path), 'utf8')) }));
}

/** The map of the source, most fundamental first. */
export function sourcesDocument(): Document {
  const all = sources();
  const known = new Set(layers.map(([folder]) => folder));
  const others = [...new Set(all.map(({ path }) => path.split('/')[0] ?? ''))].filter((folder) => !known.has(folder));
  const parts = [...layers, ...others.map((folder) => [folder, ''] as const)].map(([folder, what]) => {
    const own = all.filter(({ path }) => path.startsWith(`${folder}/`));
    const lines = own.map(({ path, sentence }) =>
      `- \`${path.slice(folder.length + 1)}\`: ${sentence ?? ''}`.trimEnd(),
    );
    return `## src/${folder}\n\n${[what, lines.join('\n')].filter((text) => text !== '').join('\n\n')}`;
  });
  const head =
    '# The source, file by file\n\nFrom the most fundamental to what people start. Written by `npm run docs` from the first sentence of each file; tests stand beside the file that they test.';
  return { path: 'docs/source.md', text: `${head}\n\n${parts.join('\n\n')}\n` };
}

/** The first sentence of the first docstring, or of the comment at the head of a script; of a command, what its help says. */
function sentenceOf(text: string): string | null {
  const head = /^(?:#!.*\n)?(?:\/\/ @ts-check\n)?((?:\/\/ (?!@ts-check).*\n)+)/
    .exec(text)?.[1]
    ?.replaceAll(/^\/\/ /gm, ' ');
  const doc = /\/\*\*([\s\S]*?)\*\//.exec(text)?.[1]?.replaceAll(/^\s*\* ?/gm, ' ');
  const help = /^ {2}describe: ['"](.*)['"],$/m.exec(text)?.[1];
  const words = (head ?? help ?? doc)?.replaceAll(/\s+/g, ' ').trim();
  if (words === undefined || words === '') return null;
  return (
    /^.*?[.:;](?= |$)/
      .exec(words.split(/ @(?:param|returns|throws|type|example)\b/)[0] ?? '')?.[0]
      ?.replace(/[:;]$/, '.') ?? words
  );
}
