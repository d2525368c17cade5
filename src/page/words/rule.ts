import { chineseHint, chineseOf } from './faults.ts';
import { count, percent, signed } from './say.ts';
import { words } from './table.ts';

/** Step 7: change the rule. */
export const ruleWords = words({
  title: { en: 'Change the rule', zh: '改规则' },
  intro: {
    en: 'Choose up to three reforms. Together they may cost a quarter of the project’s money. Predict, then see both villages with the same luck.',
    zh: '最多选三项改革，合计不超过项目经费的四分之一。先预测，再看同样运气下的两个村庄。',
  },
  budget: (spent: number, budget: number) => ({
    en: `Spent ${count(spent)} of ${count(budget)} yuan`,
    zh: `已用${count(spent)}元，可用${count(budget)}元`,
  }),
  overBudget: (beyond: number) => ({
    en: `These reforms cost ${count(beyond)} yuan more than the budget. Put one back: then both villages can be run.`,
    zh: `这些改革超出预算${count(beyond)}元。请先放回一项，才能运行两个村庄。`,
  }),
  cost: (yuan: number) => ({
    en: yuan === 0 ? 'no cost' : `${count(yuan)} yuan`,
    zh: yuan === 0 ? '不花钱' : `${count(yuan)}元`,
  }),
  clash: (other: string) => ({ en: `Changes the same rule as “${other}”`, zh: `与“${other}”改的是同一条规则` }),
  tooDear: { en: 'Beyond the budget', zh: '超出预算' },
  enough: { en: 'Three at most', zh: '最多三张' },
  acts: { en: 'How it is meant to act', zh: '本意' },
  watch: { en: 'Watch for', zh: '留意' },
  guess: {
    en: 'What do you expect of the real activities?',
    zh: '你估计真实活动会怎样？',
  },
  guesses: { en: 'fewer|about as many|more', zh: '变少|差不多|变多' },
  formula: { en: 'For the brave: write the director’s scorecard yourself', zh: '勇敢者：自己写主任的考核公式' },
  formulaHelp: {
    en: 'A formula of what the bureau can see. More is better for the director. It holds from week 14 on.',
    zh: '用民政局看得见的东西写一个公式。分数越高，对主任越好。从第14周起生效。',
  },
  formulaFault: (column: number, message: string, hint: string) => ({
    en: `At character ${column}: ${message}. ${hint}`,
    zh: `第${column}个字符处有误：${chineseOf(message) ?? message}。${chineseHint(hint) ?? hint}`,
  }),
  formulaUse: { en: 'Use this formula', zh: '采用这个公式' },
  formulaDrop: { en: 'Back to the shipped formula', zh: '恢复原公式' },
  formulaUsed: { en: 'Your own formula is in force.', zh: '正在采用你的公式。' },
  formulaNames: { en: 'Names that may be used', zh: '可用的名称' },
  chooseFirst: { en: 'Choose a reform, then predict.', zh: '先选改革，再预测。' },
  old: { en: 'A: the old rule', zh: 'A：原规则' },
  fresh: { en: 'B: your rule', zh: 'B：你的规则' },
  same: {
    en: 'The same luck: the same busy weeks, the same people who leave, the same children. Only the rule differs, from week 14 on.',
    zh: '同样的运气：同样的忙周、同样的人离开、同样的孩子。只有规则不同，从第14周起。',
  },
  strip: { en: 'Lit in the last eight weeks', zh: '最近八周亮灯的村' },
  stripParts: { en: 'only under B|only under A|under both|under neither', zh: '只在B亮|只在A亮|都亮|都不亮' },
  stripPart: (name: string, homes: number) => ({ en: `${name}: ${homes} homes`, zh: `${name}：${homes}家` }),
  results: { en: 'One luck, both rules', zh: '一种运气，两种规则' },
  rows: {
    en: 'Reports accepted|Real activities|Ordinary children reached|Children with casework|Reports with nothing behind them',
    zh: '接受的上报|真实活动|惠及的普通孩子|得到个案服务的孩子|背后没有活动的上报',
  },
  columns: { en: 'Outcome|A|B|Difference', zh: '结果|A|B|差别' },
  nothing: {
    en: 'Nothing changed: under this luck not one decision came out differently. What you changed is worth nothing to those who decide, or they have no time left to answer it.',
    zh: '没有变化：这种运气下没有一个决定不同。你改的东西对做决定的人不值什么，或者他们没有时间回应。',
  },
  guessRight: (said: string) => ({
    en: `You expected: ${said}. So it came out.`,
    zh: `你估计：${said}。结果正是如此。`,
  }),
  guessWrong: (said: string, real: string) => ({
    en: `You expected: ${said}. It came out: ${real}.`,
    zh: `你估计：${said}。结果是：${real}。`,
  }),
  misMore: {
    en: 'A common thought: “stricter rules make people work more.” Paper is also an answer to a stricter rule.',
    zh: '常见的想法：“管得更严，大家就干得更多。”纸面也是对严格的一种回应。',
  },
  lucksButton: { en: 'Try 100 other lucks', zh: '换100次运气' },
  lucksRunning: (done: number, of: number) => ({
    en: `${done} of ${of} runs made`,
    zh: `已运行${done}次，共${of}次`,
  }),
  lucksSaid: (
    what: string,
    better: number,
    of: number,
    verdict: 'more' | 'less' | 'same',
    low: string,
    high: string,
  ) => ({
    en:
      verdict === 'same'
        ? `${what}: about the same. More under B in ${better} of ${of} lucks; nine tenths of the differences lie between ${low} and ${high}.`
        : `${what}: ${verdict} under B in ${verdict === 'more' ? better : of - better} of ${of} lucks; nine tenths of the differences lie between ${low} and ${high}.`,
    zh:
      verdict === 'same'
        ? `${what}：差不多。${of}次运气中B更多的有${better}次；九成的差别在${low}到${high}之间。`
        : `${what}：${of}次运气中有${verdict === 'more' ? better : of - better}次B${verdict === 'more' ? '更多' : '更少'}；九成的差别在${low}到${high}之间。`,
  }),
  lucksLimit: {
    en: 'One luck shows what this rule does to these homes. Only many lucks show whether it is general.',
    zh: '一种运气只说明这条规则对这些村做了什么；换很多次运气，才知道是否普遍如此。',
  },
  lucksPick: { en: 'Look at', zh: '看哪一项' },
  replay: { en: 'Replay luck no.', zh: '重放运气号' },
  difference: (value: number, isShare: boolean) => ({
    en: isShare ? pointsOf(value, 'points') : signed(value),
    zh: isShare ? pointsOf(value, '个百分点') : signed(value),
  }),
  value: (value: number, isShare: boolean) => ({
    en: isShare ? percent(value) : count(value),
    zh: isShare ? percent(value) : count(value),
  }),
});

function pointsOf(value: number, unit: string): string {
  const points = Math.round(value * 1000) / 10;
  const text = Math.abs(points).toFixed(1);
  return `${points > 0 ? '+' : points < 0 ? '−' : ''}${text}${unit === 'points' ? ' ' : ''}${unit}`;
}
