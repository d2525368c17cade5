import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import zopfli from '@gfx/zopfli';
import { type BuildOptions, build } from 'esbuild';
import type { Bilingual } from '../../model/scenario.ts';
import { projectFolder, projectText } from '../../scenario/packaged.ts';
import type { Observation } from '../content.ts';
import { refuseStale } from '../lesson/observe.ts';
import { readContent } from './content.ts';
import { withoutTexts } from './texts.ts';

export { readContent } from './content.ts';
export { pagePath } from './path.ts';

/** A built page and what it weighs. */
export interface BuiltPage {
  readonly html: string;
  /** Version of the program and a digest of everything in the page. */
  readonly version: string;
  /** Bytes of each source file in it, the largest first. */
  readonly weights: readonly (readonly [file: string, bytes: number])[];
}

/** Browsers of 2023 and later: the first that can inflate what is packed. */
const browsers = ['es2022', 'safari16.4', 'firefox113', 'chrome110'] as const;

/** How each script of the page is made: a classic one, for old and new browsers. */
const shared = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  platform: 'browser',
  format: 'iife',
  target: [...browsers],
  legalComments: 'none',
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** Build the page: the same sources give the same bytes. @throws Error where something does not compile, or a statement of the lesson does not hold */
export async function buildPage(observations: readonly Observation[]): Promise<BuiltPage> {
  refuseStale(observations);
  const root = projectFolder();
  const settings: BuildOptions = {
    ...shared,
    absWorkingDir: root,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: {
      'mathjs/number': join(root, 'src/page/formula/parser.ts'),
      'csv-stringify/sync': join(root, 'src/page/csv/stringify.ts'),
    },
    define: { PAGE_CONTENT: JSON.stringify(await readContent(observations)), 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutTexts],
  };
  const { outputFiles, metafile } = await build({
    ...settings,
    entryPoints: ['src/page/main.tsx'],
    write: false,
    metafile: true,
  });
  const script = outputFiles[0]?.text ?? '';
  const style = await styleSheet(root);
  const [early, unpack] = await Promise.all([small(root, 'early'), small(root, 'unpack')]);
  const drawn = await doors(settings);
  const digest = createHash('sha256');
  for (const part of [script, style, early, unpack, drawn.en, drawn.zh]) digest.update(part);
  const version = `${(JSON.parse(projectText('package.json')) as { version: string }).version}-${digest.digest('hex').slice(0, 6)}`;
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const weights = Object.entries(inputs)
    .map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const)
    .sort((a, b) => b[1] - a[1]);
  const parts = { style, packed: await packed(script), early, unpack, doors: drawn };
  return { html: document(parts, version), version, weights };
}

/** All style sheets as one, in the order of `page.css`: later rules win. */
async function styleSheet(root: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/page/style/page.css'],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/**
 * The script in a quarter of its size. Zopfli, and not the zlib of Node, because its bytes are the same on every machine and it finds 6 % more.
 * @returns base64
 */
async function packed(script: string): Promise<string> {
  return Buffer.from(await zopfli.deflateAsync(Buffer.from(script), { numiterations: 5 })).toString('base64');
}

/** A script of a few lines that stands in the page as it is. */
async function small(root: string, name: string): Promise<string> {
  const entryPoints = [`src/page/${name}.ts`];
  const { outputFiles } = await build({ ...shared, absWorkingDir: root, entryPoints, write: false });
  return (outputFiles[0]?.text ?? '').trim();
}

/** The door in both languages, drawn by the program itself: it can be read and answers before the program is unpacked. */
async function doors(settings: BuildOptions): Promise<Parts['doors']> {
  const { outputFiles } = await build({
    ...settings,
    entryPoints: ['src/page/build/door.tsx'],
    globalName: 'drawn',
    write: false,
  });
  const { door } = runInNewContext(`${outputFiles?.[0]?.text};drawn`) as typeof import('./door.tsx');
  return { en: door('en'), zh: door('zh') };
}

/** No source but itself: the page cannot ask a network for anything, whatever is in it. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src data: blob:";

interface Parts {
  readonly style: string;
  readonly packed: string;
  readonly early: string;
  readonly unpack: string;
  readonly doors: Bilingual;
}

function document({ style, packed, early, unpack, doors }: Parts, version: string): string {
  return `<!doctype html>
<html lang="zh-Hans" data-version="${version}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light">
<title>一百个儿童之家 · One Hundred Homes</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript><h1>一百个儿童之家 · One Hundred Homes</h1><p>这个页面需要 JavaScript。 This page needs JavaScript.</p></noscript>
<div id="page"></div>
<template id="door-zh">${doors.zh}</template>
<template id="door-en">${doors.en}</template>
<script>${early}</script>
<script id="packed" type="text/plain">${packed}</script>
<script>${unpack}</script>
</body>
</html>
`;
}
