import { join } from 'node:path';
import type { Bilingual } from '../../model/scenario.ts';
import { load } from '../../scenario/load.ts';
import { packagedFolder } from '../../scenario/packaged.ts';
import { spending } from '../../scenario/spending.ts';
import type { Card, Content, Observation } from '../content.ts';
import { cardFiles, stricter } from './cards.ts';

/** Letters and digits that number a fix in the list of all: `F3b `. */
const mark = /^[FX]\d+[a-z]?\s+/;

/** Everything that the page shows of the scenario files. */
export async function readContent(observations: readonly Observation[]): Promise<Content> {
  const { scenario } = await load('lastmeter:baseline');
  return {
    baseline: scenario,
    cards: await Promise.all(cardFiles.map(([letter, file]) => readCard(letter, file))),
    observations,
  };
}

async function readCard(letter: string, file: string): Promise<Card> {
  const { scenario, about, meaning } = await load(join(packagedFolder(), 'policies', `${file}.yaml`));
  const { yuan } = spending(scenario);
  return {
    letter,
    name: scenario.name,
    title: unmarked(scenario.title),
    about: about ?? scenario.title,
    acts: meaning?.acts ?? null,
    watch: meaning?.watch ?? null,
    fixes: scenario.fixes,
    isStricter: stricter.has(letter),
    yuan: yuan.county + yuan.agency + yuan.village,
  };
}

function unmarked({ en, zh }: Bilingual): Bilingual {
  return { en: en.replace(mark, ''), zh: zh.replace(mark, '') };
}
