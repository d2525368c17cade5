import type { Bilingual } from '../model/scenario.ts';
import { guideNotes, newCaseWords as words } from './newCaseWords.ts';

/** What a new case is started from. */
export interface NewCase {
  readonly name: string;
  readonly title: string;
  readonly titleZh: string;
  readonly homes: number;
  readonly target: number;
  readonly budget: number;
  readonly clients: number;
  readonly years: number;
  /** Of the comments and the guide. */
  readonly language: keyof Bilingual;
}

/** The files of a new case by their names: the case, one fix, how to go on. */
export function caseFiles(given: NewCase): ReadonlyMap<string, string> {
  return new Map([
    ['case.yaml', caseText(given)],
    ['fix.yaml', fixText(given)],
    ['README.md', guide(given)],
  ]);
}

/** A text as YAML takes it, whatever is in it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function caseText({ name, title, titleZh, homes, target, budget, clients, years, language }: NewCase): string {
  return `# ${words.own[language]}
# ${words.more[language]}
format: 1
extends: lastmeter:baseline
name: ${quoted(name)}
title:
  en: ${quoted(title)}
  zh: ${quoted(titleZh)}
# ${words.words[language]}
# words:
#   child: { en: older person, plural: older people, zh: 老人 }
#   home: { en: care point, zh: 照护点 }
# starts: 2024-03-04
set:
  city.namedVillages: false # ${words.villages[language]}
  city.homes: ${homes}
  city.target: ${target}
  city.budget: ${budget}
  city.years: ${years}
  child.mean: ${clients}
  child.spread: ${Math.round(clients / 4)}
  child.fewest: ${Math.max(1, Math.floor(clients / 4))}
  # ${words.people[language]}
  director.load: 1 # ${words.load[language]}
  director.pressure: 16 # ${words.pressure[language]}
  # ${words.judged[language]}
  # ${words.quarter[language]}
  scorecards.director: "-(min(short, target / 4)^2 / (target / 2) + max(short - target / 4, 0))"
`;
}

function fixText({ name, language }: NewCase): string {
  return `# ${words.fix[language]}
format: 1
extends: case.yaml
name: ${quoted(`${name.slice(0, 26)}-fix`)}
title: { en: The app refuses old photos, zh: 平台拒收旧照片 }
fixes:
  - from: 14
    set: { app.screening: hash }
    cost:
      once: 30000
      perWeek: 150
      payer: county
      source: { en: "assumption: replace it by an offer", zh: 假设：请以报价代替 }
`;
}

function guide({ name, title, titleZh, language }: NewCase): string {
  return `# ${language === 'en' ? title : titleZh}

\`\`\`sh
${words.guide[language]}
\`\`\`

${guideNotes(name)[language]}
`;
}
