import { expect, it } from 'vitest';
import { EMPTY } from '../../analysis/search/levers.ts';
import { packageText } from './package.ts';

const weights = {
  path: 'scorecards.director',
  parts: ['photos', 'cases'],
  titles: [
    { en: 'photos', zh: '照片' },
    { en: 'case files', zh: '个案档案' },
  ],
  steps: 8,
};

it('names levers as they are, and weights by the titles of their parts', () => {
  expect(packageText({ name: EMPTY, levers: [0, 0] }, null)).toEqual({ en: 'doing nothing', zh: '不作为' });
  expect(packageText({ name: 'f01 + f02 x 2', levers: [1, 3] }, null).zh).toBe('f01 + f02 × 2');
  expect(packageText({ name: 'photos 25 %, cases 75 %', levers: [2, 6] }, weights)).toEqual({
    en: 'photos 25 %, case files 75 %',
    zh: '照片25%、个案档案75%',
  });
  expect(packageText({ name: 'f01 x 2 + cases 100 %', levers: [3, 0, 8] }, weights).zh).toBe('f01 × 2 + 个案档案100%');
  // Levers without any weight.
  expect(packageText({ name: 'f01', levers: [2, 0, 0] }, weights).zh).toBe('f01');
});
