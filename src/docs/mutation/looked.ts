/** What was found of changes that no test noticed, by their rank in the record: why none needs to, or which test notices now. */
export const looked: Readonly<Record<string, string>> = {
  '001997883d5c6dde': 'A sum that begins at 1: noticed now, `src/analysis/comparison/stakes.test.ts`.',
  '0060cd930ec206a3': 'Digits of a message: noticed now, `src/analysis/calibration/reach.test.ts`.',
  '0074b236121cdf1e': 'The sign of a step of luck: noticed now, `src/analysis/sensitivity/morris.test.ts`.',
  '00b6792f9d05f6c4':
    'The last instead of the first of two equal sets: noticed now, `src/analysis/calibration/reach.test.ts`.',
  '0149b11a98905f2c': 'Pasting where the share falls: noticed now, `src/analysis/discovery/prim.test.ts`.',
  '0157312820a67527':
    'Every calibration that is there counts as damaged: noticed outside of these folders, `src/cli/calibrate.test.ts`.',
  '015f3290d9f6b3c7': 'A game of one player is refused: noticed now, `src/analysis/variance/shapley.test.ts`.',
  '0185ff38633557ad':
    'The range of an outcome in the codebook: `docs/measures.md` is compared with it in every `npm test`; no number follows from it.',
  '01aeb3f71f2a1987': 'A last front of one candidate is lost: noticed now, `src/analysis/search/domination.test.ts`.',
  '01b027767df78e4b':
    'The key of a unit in the journal of a study: that journal is gone; the store of studies takes its place.',
  '01d52f1d79a2b5f9': 'Rows just outside counted as inside: noticed now, `src/analysis/discovery/prim.test.ts`.',
  '0158605386959f6c':
    'One child beyond the last: she belongs to no group, so that nothing changes. No test can notice.',
  '018176d35b6a9927': 'One corner is tried twice: nothing changes. No test can notice.',
};
