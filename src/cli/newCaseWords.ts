import type { Bilingual } from '../model/scenario.ts';

/** What stands in the files of a new case beside their values: comments, and the guide. A comment has no line break. */
export const newCaseWords = {
  own: {
    en: 'A case of your own. What is left out stands as in the packaged baseline: `lastmeter explain case.yaml` lists it all with its',
    zh: '您自己的案例。未写明者同随附的基准情景；`lastmeter explain case.yaml`列出全部数值及其来源。',
  },
  more: {
    en: 'sources. docs/scenarios.md of Last Meter says what else may stand here: villages with traits, a roster as CSV, formulas.',
    zh: '此处还可写什么，见Last Meter的docs/scenarios.zh.md：有特征的村庄、CSV名册、公式。',
  },
  words: {
    en: 'What texts call your people and places; docs/scenarios.md lists the words. Your first day of operation.',
    zh: '文中如何称呼您的人与地方（词语见docs/scenarios.zh.md），以及运营的第一天。',
  },
  villages: { en: 'the villages of H City stay at home', zh: 'H市的村庄不在其中' },
  people: { en: 'Who does the work, and what they already have to do:', zh: '由谁来做，以及他们已有多少事要做：' },
  load: { en: 'village work, 1 is the mean of the case', zh: '村务负荷，1为原案例的平均' },
  pressure: {
    en: 'hours that one upload is worth when a quarter is short and the group is urged',
    zh: '季度欠数且群里催促时，一次上传值多少工时',
  },
  judged: {
    en: 'How people are judged. Each is a formula over what the reports show; docs/scorecards.md lists the names. This one is that of',
    zh: '如何考核。每项为一个公式，只用报表所见；名称见docs/scorecards.zh.md。此处沿用H市的公式，',
  },
  quarter: {
    en: 'H City, with a quarter and a half of the target in place of its 5 and 10.',
    zh: '以目标的四分之一与一半代替其中的5与10。',
  },
  fix: {
    en: 'A fix to compare with the case: from week 14 on the app refuses photos that were sent before.',
    zh: '与案例比较的一项改革：自第14周起，应用拒收曾经上传过的照片。',
  },
  guide: {
    en: `lastmeter validate case.yaml fix.yaml                    # check what you write
lastmeter explain case.yaml --diff lastmeter:baseline    # in what it differs from H City
lastmeter run case.yaml --replicates 20                  # a year, twenty lucks
lastmeter patterns case.yaml --replicates 20             # which patterns of H City show here too
lastmeter diary case.yaml --home 1                       # one home's year, week by week
lastmeter compare case.yaml fix.yaml --ensemble none     # what the fix changes, on the same luck`,
    zh: `lastmeter validate case.yaml fix.yaml                                 # 检查所写内容
lastmeter explain case.yaml --diff lastmeter:baseline                 # 与H市有何不同
lastmeter run case.yaml --replicates 20 --language zh                 # 一年，二十种运气
lastmeter patterns case.yaml --replicates 20 --language zh            # H市的哪些模式在此也出现
lastmeter diary case.yaml --home 1 --language zh                      # 一家的一年，逐周
lastmeter compare case.yaml fix.yaml --ensemble none --language zh    # 相同运气下改革改变了什么`,
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the guide says after its commands. @param name of the case */
export function guideNotes(name: string): Bilingual {
  return {
    en: `The parameters of \`${name}\` are those of H City until you change them: measure what you can, and say of the rest that it is assumed.
\`lastmeter calibrate case.yaml\` fits the four free ones to the patterns of the paper; your own case may not have them.
\`compare\` runs in the ensemble of H City unless it is told \`--ensemble none\` or the file of your own calibration.`,
    zh: `在您修改之前，\`${name}\`的参数都是H市的：能测量的请测量，其余请注明为假设。
\`lastmeter calibrate case.yaml --language zh\`把四个自由参数拟合到论文的模式；您的案例未必有这些模式。
\`compare\`默认在H市的参数组中运行，除非指定\`--ensemble none\`或您自己校准所得的文件。`,
  };
}
