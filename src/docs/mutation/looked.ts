/** What was found of changes that no test noticed when they were drawn, by their rank in the record. */
export const looked: Readonly<Record<string, string>> = {
  '0018d72df8a29fa6':
    'More words are drawn than there are children, and not used: nothing changes. No test can notice.',
  '001997883d5c6dde': 'A sum begins at 1.',
  '0060cd930ec206a3': 'Digits of a message.',
  '0074b236121cdf1e': 'The sign of a step of luck.',
  '00934364c7c09ea5':
    'The worth of an upload is kept where it should not be: it can show only at a home with 64 accepted uploads or more, three times the target.',
  '00b6792f9d05f6c4': 'The last instead of the first of two equal sets.',
  '0149b11a98905f2c': 'Pasting where the share falls.',
  '0157312820a67527':
    'Every calibration that is there counts as damaged: noticed outside of these folders, by `src/cli/calibrate.test.ts`.',
  '0158605386959f6c':
    'One child beyond the last: she belongs to no group, so that nothing changes. No test can notice.',
  '015f3290d9f6b3c7': 'A game of one player is refused.',
  '018176d35b6a9927': 'One corner is tried twice: nothing changes. No test can notice.',
  '0185ff38633557ad':
    'The range of an outcome in the codebook: every `npm test` compares `docs/measures.md` with it; no number follows from it.',
  '01aeb3f71f2a1987': 'A last front of one candidate is lost.',
  '01d52f1d79a2b5f9': 'Rows just outside counted as inside.',
};
