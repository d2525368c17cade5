/** What is quoted from the paper, word for word; it is in English. One sentence for each fact of the first step. */
export const quotes = {
  paper: { en: 'the study of H City', zh: 'H市研究' },
  sentences: [
    'In 2020, H City, Henan Province will build 100 “children’s homes (activity rooms)” children’s welfare projects in 100 villages under its jurisdiction.',
    'The total construction and operation cost of the project is 1.9886 million yuan. It was officially put into operation in July 2021 and closed in July 2022.',
    'At the same time, the same activities were repeatedly uploaded to expand the number of activities, which did not meet the project stipulation of “2,000 daily activities and volunteer group auxiliary activities should be carried out”.',
    'A total of 1,768 daily activities and volunteer group auxiliary activities were carried out in 100 children’s homes, 232 of which were missing.',
  ],
} as const;
