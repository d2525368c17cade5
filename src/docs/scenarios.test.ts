import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { roles } from '../model/caseWords.ts';
import { costKeys, payers } from '../scenario/cost.ts';
import { doseKeys } from '../scenario/dose.ts';
import { fixKeys } from '../scenario/fixes.ts';
import { load } from '../scenario/load.ts';
import { meaningKeys } from '../scenario/meaning.ts';
import { traitNames } from '../scenario/traits.ts';
import { keys } from '../scenario/validate.ts';
import { projectText } from './project.ts';

const text = projectText('docs/scenarios.md');
const folder = mkdtempSync(join(tmpdir(), 'lastmeter-scenarios-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function blocks(language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, block]) => block as string,
  );
}

/** One example, loaded beside the roster of the document. */
function resolved(yaml: string) {
  const own = mkdtempSync(join(folder, 'one-'));
  writeFileSync(join(own, 'county.csv'), blocks('csv')[0] as string);
  writeFileSync(join(own, 'mine.yaml'), yaml);
  return load(join(own, 'mine.yaml'));
}

describe('the document of scenario files', () => {
  it.each(blocks('yaml'))('shows a scenario that is valid: %#', async (yaml) => {
    const { fingerprint } = await load('lastmeter:baseline');
    expect((await resolved(yaml)).fingerprint).not.toBe(fingerprint);
  });

  it('has its villages and its roster as it says', async () => {
    const all = await Promise.all(blocks('yaml').map((yaml) => resolved(yaml)));
    const names = all.map(({ scenario }) => scenario.villages.map(({ name }) => name));
    expect(names.at(-1)).toEqual(['Upper Mill', 'Stone Bridge']);
    expect(all.at(-1)?.scenario.values['city.homes']).toBe(2);
    expect(names.at(-2)).toContain('MT');
    expect(names.at(-2)).not.toContain('KY');
  });

  it('names every key, trait, part of a cost and payer, and one roster', () => {
    const parts = [...fixKeys, ...doseKeys, ...costKeys, ...payers, ...meaningKeys, ...roles];
    for (const name of [...keys, ...traitNames, ...parts]) expect(text).toMatch(new RegExp(`\\b${name}\\b`));
    expect(blocks('csv')).toHaveLength(1);
  });
});
