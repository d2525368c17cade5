import { describe, expect, it } from 'vitest';
import { streams } from '../model/luck/streams.ts';
import { paths } from '../model/parameters/table.ts';
import { themes } from '../model/school.ts';
import { steps } from '../model/week.ts';
import { projectText } from './project.ts';

const odd = projectText('docs/odd.md');

/** Dotted names in backticks, `themes.THEME.x` written out for every theme. Names of files have a slash. */
function dotted(text: string): Set<string> {
  const found = [...text.matchAll(/`([a-z][A-Za-z]*(?:\.[A-Za-z]+)+)`/g)].map((match) => match[1] as string);
  return new Set(
    found.flatMap((path) => (path.includes('THEME') ? themes.map((theme) => path.replace('THEME', theme)) : [path])),
  );
}

function section(title: string): string {
  const start = odd.indexOf(`\n## ${title}`);
  if (start < 0) throw new Error(`docs/odd.md has no section ${title}`);
  const stop = odd.indexOf('\n## ', start + 1);
  return odd.slice(start, stop < 0 ? undefined : stop);
}

describe('docs/odd.md', () => {
  it('names no parameter that does not exist', () => {
    const known = new Set<string>(paths);
    expect([...dotted(odd)].filter((path) => !known.has(path))).toEqual([]);
  });

  it('has every parameter in its submodels', () => {
    const used = dotted(section('7. Submodels'));
    expect(paths.filter((path) => !used.has(path))).toEqual([]);
  });

  it('gives the address of every stream of luck, and of no other', () => {
    const rows = [...section('5. Initialization and luck').matchAll(/^\| (`.*?) \|/gm)].map((match) => match[1]);
    const named = new Set(rows.flatMap((cell) => [...(cell ?? '').matchAll(/`(\w+)`/g)].map((match) => match[1])));
    expect([...named].sort()).toEqual([...streams].sort());
  });

  it('lists the steps of a week in their order', () => {
    const list = [...section('3. Process overview').matchAll(/^(\d+)\. (.*)$/gm)].map((match) => match[2]);
    expect(list).toEqual(steps.map(({ en, zh }) => `${en} ${zh}`));
  });

  it('says how each of the twelve ambiguities was decided', () => {
    expect([...section('9. Decisions').matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]))).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
  });
});
