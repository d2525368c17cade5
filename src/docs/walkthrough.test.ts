import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, projectText } from './project.ts';
import { walkedDocuments } from './walkthrough.ts';

describe('a case of your own', () => {
  it('says what its commands print, with the files that ship (npm run docs)', async () => {
    for (const { path, text } of await walkedDocuments())
      expect([path, projectText(path) === text]).toEqual([path, true]);
  }, 300_000);

  it.each(['en', 'zh'])('shows every file that ships, and each with a block: %s', (language) => {
    const text = projectText(`docs/your-own-case${language === 'en' ? '' : `.${language}`}.md`);
    for (const name of readdirSync(join(projectFolder(), 'scenarios', 'cases', 'home-care')))
      expect(text).toMatch(new RegExp(`^\`${name}\`[^\\n]*\\n\\n\`\`\`yaml\\n\\S`, 'm'));
  });
});
