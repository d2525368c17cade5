import { words } from './table.ts';

/** Step 5: three villages. */
export const diaryWords = words({
  title: { en: 'Three villages', zh: '三个村' },
  intro: {
    en: 'Read why. Every line shows what was done and what it was worth to the director at that moment. Open a week to see everything she could have done.',
    zh: '读一读为什么。每一行写着做了什么、当时对主任值多少。点开一周，看她本来可以做的一切。',
  },
  question: { en: 'Is this director lazy?', zh: '主任是懒吗？' },
  unit: {
    en: 'Worth is told in hours of an average director; doing nothing is worth 0.',
    zh: '价值以平均主任的工时计；什么也不做值0。',
  },
  whose: { en: 'Whose diary', zh: '谁的日记' },
  other: { en: 'Another home', zh: '另一家' },
  weeks: { en: 'The year', zh: '这一年' },
  options: { en: 'What she could have done', zh: '她本来可以做的' },
  halfDay: (number: number) => ({ en: `Half-day ${number}`, zh: `第${number}个半天` }),
  locked: {
    en: 'The diaries tell what happened. Predict first.',
    zh: '日记写的是真实情况。请先预测。',
  },
  all: { en: 'Show quiet weeks too', zh: '也显示平静的周' },
  end: { en: 'The year in short', zh: '这一年小结' },
});
