import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadText, project, told } from './fixture.ts';
import { load } from './load.ts';

const meaning = `meaning:
  rows: [S115, L26]
  acts: {en: believed detection, zh: 主观查处概率}
  targets: {en: all homes, zh: 所有儿童之家}
  watch: {en: fewer reports, zh: 上报减少}
`;

describe('what a fix is meant to do', () => {
  it('is read, and no fingerprint depends on it', async () => {
    const with_ = await loadText(`format: 1\n${meaning}`);
    expect(with_.meaning).toEqual({
      rows: ['S115', 'L26'],
      acts: { en: 'believed detection', zh: '主观查处概率' },
      targets: { en: 'all homes', zh: '所有儿童之家' },
      watch: { en: 'fewer reports', zh: '上报减少' },
    });
    const without = await loadText('format: 1\n');
    expect(without.meaning).toBeNull();
    expect(with_.fingerprint).toBe(without.fingerprint);
  });

  it('is not inherited', async () => {
    const folder = project({ 'a.yaml': `format: 1\n${meaning}`, 'b.yaml': 'format: 1\nextends: a.yaml\n' });
    expect((await load(join(folder, 'b.yaml'))).meaning).toBeNull();
  });

  it.each([
    ['meaning: 3', '2:10 "meaning" must be a map'],
    ['meaning: {row: [S115]}', '2:11 unknown key "row"'],
    ['meaning: {rows: S115}', '2:17 "meaning.rows" must be a list'],
    ['meaning: {rows: [S144]}', '2:18 there is no row "S144"'],
    ['meaning: {rows: [115]}', '2:18 a row must be a text'],
    ['meaning: {watch: gaming}', '2:18 "meaning.watch" must be a text in English and Chinese'],
  ])('%s is refused at its place', async (text, fault) => {
    expect(await told(loadText(`format: 1\n${text}\n`))).toEqual([fault]);
  });
});
