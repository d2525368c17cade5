import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../cli/commands.ts';
import { allDocumentPaths, projectFolder, projectText } from './project.ts';

/** Documents for users, each with its Chinese twin beside it. */
const pairs = [
  'calibration',
  'cluster',
  'comparing',
  'experiments',
  'parameters',
  'reliability',
  'scenarios',
  'scorecards',
  'teaching',
  'tutorials/analyst',
  'tutorials/researcher',
  'your-own-case',
].map((name) => ({ english: `docs/${name}.md`, chinese: `docs/${name}.zh.md` }));

/** A part of a document under one heading, as far as it does not depend on the language. */
interface Section {
  /** Depth of its heading. */
  readonly level: number;
  /** Lines of its blocks of code, without comments and the choice of language; of a block that tells what was printed, that it is there. */
  readonly code: string[];
  /** What commands printed. */
  readonly printed: string[];
  /** Everything else. */
  readonly prose: string[];
}

function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = [];
  let fence: string | null = null;
  for (const line of text.split('\n')) {
    const level = fence === null ? (/^(#+) /.exec(line)?.[1]?.length ?? 0) : 0;
    if (level > 0 || sections.length === 0) sections.push({ level, code: [], printed: [], prose: [] });
    const { code, printed, prose } = sections.at(-1) as Section;
    if (line.startsWith('```')) {
      if (fence === null) code.push(line);
      fence = fence === null ? line : null;
    } else if (fence !== null || line.startsWith('    ')) {
      if (fence === '```text') printed.push(line);
      else code.push(plain(line));
    } else prose.push(line);
  }
  return sections;
}

/** A line of code without its comment and its choice of language. */
function plain(line: string): string {
  return line
    .replace(/(^|\s+)#.*$/, '')
    .replaceAll(/ ?--language zh/g, '')
    .trimEnd();
}

/** What a section must have in common with that of its twin. */
function shapeOf({ level, code, prose }: Section) {
  const text = prose.join('\n');
  const spans = [...text.matchAll(/`([^`]+)`/g)].map(([, span]) => plain(span as string));
  return {
    level,
    code: code.filter((line) => line !== ''),
    spans: unique(spans.filter((span) => span !== '')),
    rows: prose.filter((line) => line.startsWith('|')).length,
    items: prose.filter((line) => /^(- |\d+\. )/.test(line)).length,
    regions: [...text.matchAll(/<!-- generated: (.*?)(?:\.en|\.zh)? -->/g)].map(([, name]) => name),
  };
}

/** Figures that a text tells in digits; numbers of the paper's rows are names. */
function figuresOf({ printed, prose }: Section): readonly string[] {
  const told = [...printed, ...prose]
    .join('\n')
    .replaceAll(/`[^`]*`|\]\([^)]*\)|\bS\d+\b/g, ' ')
    .replaceAll(/(\d+) million/g, '$1000000')
    .replaceAll(/(\d+)万/g, '$10000');
  const figures = told.matchAll(/\d[\d,]*(?:\.\d+)?|\.\d+/g);
  return unique([...figures].map(([figure]) => figure.replaceAll(',', '').replace(/^\./, '0.')));
}

/** Figures of each section that its twin does not tell. A month, or what English counts in words, may be in digits in Chinese alone. */
function untold(text: string, twin: string): readonly (readonly string[])[] {
  const told = sectionsOf(twin).map(figuresOf);
  return sectionsOf(text).map((section, k) => figuresOf(section).filter((figure) => !told[k]?.includes(figure)));
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

function shapesOf(text: string) {
  return sectionsOf(text).map(shapeOf);
}

/** Links of a document to files, as paths in the project. */
function linksOf(path: string): readonly string[] {
  const links = [...projectText(path).matchAll(/\]\((?!http)([^)#]+)/g)];
  return links.map(([, to]) => join(dirname(path), to as string));
}

describe('documents for users in Chinese', () => {
  it('are all in the list', () => {
    const found = allDocumentPaths().filter((path) => path.endsWith('.zh.md'));
    expect(found).toEqual(pairs.map(({ chinese }) => chinese).sort());
  });

  describe.each(pairs)('$chinese', ({ english, chinese }) => {
    const [text, twin] = [projectText(english), projectText(chinese)];

    it('has the sections, commands, names, tables and lists of its twin', () => {
      expect(shapesOf(twin)).toEqual(shapesOf(text));
    });

    it('tells every figure of its twin', () => {
      expect(untold(text, twin).flat()).toEqual([]);
    });

    it('links to nothing that is not there, and to Chinese documents where there are any', () => {
      const links = linksOf(chinese);
      expect(links.filter((path) => !existsSync(join(projectFolder(), path)))).toEqual([]);
      const twins = pairs.map((pair) => pair.english).filter((path) => path !== english);
      expect(links.filter((path) => twins.includes(path))).toEqual([]);
    });

    it('and its twin name each other at the top', () => {
      expect(twin.slice(0, 300)).toContain(`[English](${basename(english)})`);
      expect(text.slice(0, 500)).toContain(`[中文](${basename(chinese)})`);
    });

    it('asks for Chinese wherever a command speaks it', () => {
      // A command that is told by a file is told as it was given.
      const typed = twin.replaceAll(/<!-- generated[\s\S]*?<!-- end -->/g, '');
      const lines = [...typed.matchAll(/^(?: {4}|npx )lastmeter ([a-z]+) (?!.*…).*$/gm)];
      for (const [line, name] of lines) {
        const speaks = commands.find((command) => command.name === name)?.options['language'] !== undefined;
        const silent = line.includes('--json') || (name === 'study' && !line.includes('--diary'));
        expect([line, line.includes('--language zh')]).toEqual([line, speaks && !silent]);
      }
    });
  });

  it('stand in README.zh.md as their twins do in README.md', () => {
    const [english, chinese] = ['README.md', 'README.zh.md'].map((path) => new Set(linksOf(path)));
    const expected = [...(english as Set<string>)]
      .filter((path) => path.endsWith('.md') && !path.startsWith('README'))
      .map((path) => pairs.find((pair) => pair.english === path)?.chinese ?? path);
    expect(expected.filter((path) => !chinese?.has(path))).toEqual([]);
  });
});

describe('the comparison of twins', () => {
  const text = '# Title\n\nSee `a.b` in 5 of 1,000.\n\n```sh\nnpx lastmeter run x # why\n```\n\n| a |\n|---|\n';
  const twin =
    '# 标题\n\n1000次中有5次见`a.b`。\n\n```sh\nnpx lastmeter run x --language zh # 原因\n```\n\n| 甲 |\n|---|\n';

  it('takes no notice of language and comments', () => {
    expect(shapesOf(twin)).toEqual(shapesOf(text));
    expect(untold(text, twin)).toEqual([[]]);
    expect(untold('About 60 million, of which .5 %.', '约6000万，其中0.5 %。')).toEqual([[]]);
  });

  it.each([
    ['a section', `${text}\n## More\n`],
    ['a command', text.replace('run x', 'run y')],
    ['a block', `${text}\n\`\`\`text\nprinted\n\`\`\`\n`],
    ['a name', text.replace('a.b', 'a.c')],
    ['a row', `${text}| b |\n`],
    ['an item', `${text}\n- one\n`],
    ['a computed part', `${text}\n<!-- generated: x --><!-- end -->\n`],
  ])('notices %s that the twin has not', (_, changed) => {
    expect(shapesOf(changed)).not.toEqual(shapesOf(twin));
  });

  it('notices a figure that the twin does not tell', () => {
    expect(untold(text.replace('1,000', '1,001'), twin)).toEqual([['1001']]);
    expect(untold(text, twin.replace('5次', '六次'))).toEqual([['5']]);
  });
});
