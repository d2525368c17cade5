import { categories } from './categories.ts';
import { family, outcome, share } from './outcome.ts';
import { ratio } from './statistics/total.ts';

/** Coverage of the five categories of S09 at one threshold, any real service in a quarter (S106). */
export const categoryOutcomes = family(
  'category',
  categories.map(([name, en, zh], category) =>
    outcome(
      `coverage${name}`,
      share,
      'there is no child of this category',
      [`Share of the quarters of ${en} with any real service.`, `${zh}的季度中获得任一真实服务的比例。`, 'S09, S106'],
      ({ children, run }) =>
        ratio(
          children.categoryServiceQuarters[category] as number,
          (children.categoryCount[category] as number) * run.quarters,
        ),
    ),
  ),
);
