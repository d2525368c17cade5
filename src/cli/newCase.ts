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

function caseText({ name, title, titleZh, homes, target, budget, clients, years }: NewCase): string {
  return `# A case of your own. What is left out stands as in the packaged baseline: \`lastmeter explain case.yaml\` lists it all with its
# sources. docs/scenarios.md of Last Meter says what else may stand here: villages with traits, a roster as CSV, formulas.
format: 1
extends: lastmeter:baseline
name: ${quoted(name)}
title:
  en: ${quoted(title)}
  zh: ${quoted(titleZh)}
# What texts call your people and places; docs/scenarios.md lists the words. Your first day of operation.
# words:
#   child: { en: older person, plural: older people, zh: 老人 }
#   home: { en: care point, zh: 照护点 }
# starts: 2024-03-04
set:
  city.namedVillages: false # the villages of H City stay at home
  city.homes: ${homes}
  city.target: ${target}
  city.budget: ${budget}
  city.years: ${years}
  child.mean: ${clients}
  child.spread: ${Math.round(clients / 4)}
  child.fewest: ${Math.max(1, Math.floor(clients / 4))}
  # Who does the work, and what they already have to do:
  director.load: 1 # village work, 1 is the mean of the case
  director.pressure: 16 # hours that one upload is worth when a quarter is short and the group is urged
  # How people are judged. Each is a formula over what the reports show; docs/scorecards.md lists the names. This one is that of
  # H City, with a quarter and a half of the target in place of its 5 and 10.
  scorecards.director: "-(min(short, target / 4)^2 / (target / 2) + max(short - target / 4, 0))"
`;
}

function fixText({ name }: NewCase): string {
  return `# A fix to compare with the case: from week 14 on the app refuses photos that were sent before.
format: 1
extends: case.yaml
name: ${quoted(`${name.slice(0, 26)}-fix`)}
title: { en: The app refuses old photos, zh: 平台拒收旧照片 }
fixes:
  - from: 14
    set: { app.screening: hash }
    cost: { once: 30000, perWeek: 150, payer: county, source: "assumption: replace it by an offer" }
`;
}

function guide({ name, title }: NewCase): string {
  return `# ${title}

\`\`\`sh
lastmeter validate case.yaml fix.yaml                    # check what you write
lastmeter explain case.yaml --diff lastmeter:baseline    # in what it differs from H City
lastmeter run case.yaml --replicates 20                  # a year, twenty lucks
lastmeter patterns case.yaml --replicates 20             # which patterns of H City show here too
lastmeter diary case.yaml --home 1                       # one home's year, week by week
lastmeter compare case.yaml fix.yaml --ensemble none     # what the fix changes, on the same luck
\`\`\`

The parameters of \`${name}\` are those of H City until you change them: measure what you can, and say of the rest that it is assumed.
\`lastmeter calibrate case.yaml\` fits the four free ones to the patterns of the paper; your own case may not have them.
\`compare\` runs in the ensemble of H City unless it is told \`--ensemble none\` or the file of your own calibration.
`;
}
