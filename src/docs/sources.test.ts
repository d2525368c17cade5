import { describe, expect, it } from 'vitest';
import { sources, sourcesDocument } from './sources.ts';

describe('the map of the source', () => {
  it('has a sentence for every file', () => {
    expect(
      sources()
        .filter(({ sentence }) => sentence === null)
        .map(({ path }) => path),
    ).toEqual([]);
    expect(sources().length).toBeGreaterThan(500);
  });

  it('names every file once, in its folder', () => {
    const { text } = sourcesDocument();
    for (const { path } of sources()) {
      const [folder = '', ...rest] = path.split('/');
      const part = text.split(`## src/${folder}\n`)[1]?.split('\n## ')[0] ?? '';
      expect([path, part.split(`- \`${rest.join('/')}\`:`).length]).toEqual([path, 2]);
    }
  });
});
