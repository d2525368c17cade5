import { describe, expect, it } from 'vitest';
import { projectText } from './project.ts';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Packages with a line in a section of the document, and what the line says. */
function listed(section: string): Map<string, string> {
  const start = document.indexOf(`## ${section}`);
  const stop = document.indexOf('\n## ', start + 1);
  const text = document.slice(start, stop < 0 ? undefined : stop);
  return new Map(
    [...text.matchAll(/^\| `(.+?)` \| (.+?) \|/gm)].map((match) => [match[1] as string, match[2] as string]),
  );
}

const document = projectText('docs/dependencies.md');
const { dependencies, devDependencies } = JSON.parse(projectText('package.json')) as Package;

describe('docs/dependencies.md', () => {
  it('has one line for each package that the program needs, and no other', () => {
    expect([...listed('Of the program').keys()].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('has one line for each package that building and testing need, and no other', () => {
    expect([...listed('For building and testing it').keys()].sort()).toEqual(Object.keys(devDependencies).sort());
  });

  it('says what each is for', () => {
    const lines = [...listed('Of the program'), ...listed('For building and testing it')];
    for (const [name, use] of lines) expect(`${name}: ${use.length > 4}`).toBe(`${name}: true`);
  });
});
