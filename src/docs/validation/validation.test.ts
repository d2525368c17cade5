import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../analysis/patterns/ledger.ts';
import { patternTable } from '../../analysis/patterns/patternTable.ts';
import { fingerprint } from '../../scenario/fingerprint.ts';
import { load } from '../../scenario/load.ts';
import { projectFolder, projectText } from '../project.ts';
import { reasons } from './failures.ts';
import { statusOf } from './ledgerSection.ts';

const document = projectText('docs/validation.md');

describe('docs/validation.md', () => {
  it('is about the scenario that is packaged (npm run validation)', async () => {
    const { scenario } = await load('lastmeter:baseline');
    expect(document).toContain(`scenario \`${fingerprint(scenario).slice(0, 12)}\``);
  });

  it('gives a verdict on every pattern, and a reason for each that does not hold', () => {
    for (const { id } of patternTable) expect(document).toContain(`| **${id}** |`);
    expect(document).not.toContain('Not yet understood');
  });

  it('knows reasons of patterns that exist', () => {
    const known = new Set(patternTable.map(({ id }) => id));
    expect(Object.keys(reasons).filter((id) => !known.has(id))).toEqual([]);
  });

  it('tells in a reason only figures that the pattern has', () => {
    for (const [id, reason] of Object.entries(reasons)) {
      if (typeof reason !== 'function') continue;
      const names = patternTable.find((pattern) => pattern.id === id)?.figures.map(({ name }) => name);
      const known = (name: string) => {
        expect(names).toContain(name);
        return `<${name}>`;
      };
      expect(reason({ figure: known, rest: known, moved: known, invitations: [] })).not.toContain('undefined');
    }
  });

  it('shows pictures that are there', () => {
    const shown = [...document.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, path]) => path as string);
    expect(shown.filter((path) => !existsSync(join(projectFolder(), 'docs', path)))).toEqual([]);
    expect(shown.length).toBeGreaterThan(18);
  });
});

describe('the ledger', () => {
  const text = { en: 'a', zh: '甲' };
  const looked = (changed: typeof text | null): LedgerEntry => ({
    id: 'P2',
    looked: { status: 'lookedAt', looks: [{ when: text, seen: text, changed }] },
    note: null,
  });

  it('calls a held-out pattern used as soon as something was changed after a look', () => {
    expect(statusOf(looked(null))).toBe('looked at, nothing changed');
    expect(statusOf(looked(text))).toContain('used');
  });
});
