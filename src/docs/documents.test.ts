import { describe, expect, it } from 'vitest';
import { documents, regions } from './documents.ts';
import { projectText } from './project.ts';

const all = await documents();

describe('the documents', () => {
  for (const { path, text } of all) {
    it(`${path} says what the program says (npm run docs)`, () => {
      expect(projectText(path) === text).toBe(true);
    });
  }

  it('every computed part stands in a document', () => {
    const text = all.map((document) => document.text).join('\n');
    for (const name of Object.keys(regions)) expect(text).toContain(`<!-- generated: ${name} -->`);
  });
});
