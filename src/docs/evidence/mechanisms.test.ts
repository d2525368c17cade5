import { describe, expect, it } from 'vitest';
import { projectText } from '../project.ts';
import { digest } from './digest.ts';
import { brokenMechanisms, fastTest } from './mechanisms.ts';
import { noticedBy } from './mechanismTable.ts';

describe('broken mechanisms', () => {
  it('are at least ten, each by a name of its own', () => {
    expect(brokenMechanisms.length).toBeGreaterThanOrEqual(10);
    expect(new Set(brokenMechanisms.map(({ name }) => name)).size).toBe(brokenMechanisms.length);
  });

  it.each(brokenMechanisms.map((broken) => [broken.name, broken] as const))(
    '%s changes a text that occurs once, and has been tried as it stands',
    (name, { mutation }) => {
      const [file, text, replacement] = mutation;
      expect(projectText(file).split(text).length - 1).toBe(1);
      expect(replacement).not.toBe(text);
      expect(noticedBy(name)?.digest).toBe(digest({ test: [fastTest, ''], mutation }));
    },
  );

  it('are nearly all noticed by the fast test of the patterns', () => {
    const unnoticed = brokenMechanisms.filter(({ name }) => noticedBy(name)?.noticed.length === 0);
    expect(brokenMechanisms.length - unnoticed.length).toBeGreaterThanOrEqual(16);
  });
});
