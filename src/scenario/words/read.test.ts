import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadText, project, told } from '../fixture.ts';
import { load } from '../load.ts';

describe('words and first day of a scenario', () => {
  it('are inherited one by one, and no fingerprint depends on them', async () => {
    const folder = project({
      'a.yaml': 'format: 1\nstarts: 2024-02-29\nwords: {child: {en: client, zh: 老人}, home: {zh: 站}}\n',
      'b.yaml': 'format: 1\nextends: a.yaml\nwords: {child: {en: person, plural: people}}\n',
    });
    const { scenario, fingerprint } = await load(join(folder, 'b.yaml'));
    expect(scenario.starts).toBe('2024-02-29');
    expect(scenario.words).toEqual({
      child: { en: 'person', plural: 'people', zh: '儿童' },
      home: { en: 'home', plural: 'homes', zh: '站' },
    });
    const without = await loadText('format: 1\n');
    expect(without.scenario).not.toHaveProperty('words');
    expect(without.scenario).not.toHaveProperty('starts');
    expect(fingerprint).toBe(without.fingerprint);
    expect((await load(join(folder, 'a.yaml'))).scenario.words?.child?.plural).toBe('clients');
  });

  it.each([
    ['words: 3', '2:8 "words" must be a map'],
    ['words: {chid: {en: a}}', '2:9 unknown key "chid"'],
    ['words: {child: older}', '2:16 "words.child" must be a word in English and Chinese'],
    ['words: {child: {}}', '2:16 "words.child" must be a word in English and Chinese'],
    ['words: {child: {fr: vieux}}', '2:17 unknown key "fr"'],
    ['words: {child: {en: "<b>"}}', '2:21 "words.child.en" is no word'],
    ['words: {child: {en: 3}}', '2:21 "words.child.en" must be a text'],
    ['starts: soon', '2:9 "starts" must be a day'],
    ['starts: 2023-02-29', '2:9 "starts" must be a day'],
  ])('%s is refused at its place', async (text, fault) => {
    expect(await told(loadText(`format: 1\n${text}\n`))).toEqual([fault]);
  });
});
