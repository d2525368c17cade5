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
  '002752ba3c74faf6': 'Rows that tie at the upper end of a box were never peeled together in a test.',
  '0036d6123770c18e': 'The last bin of a picture begins one report later.',
  '00b81efac296d552': 'The range of an observable, which draws the samples of a formula.',
  '0103198ed0e5ca0b': 'The range of an observable, which draws the samples of a formula.',
  '0115e01c757f3edb': 'An activity that failed is left out of the log of events; the columns count it all the same.',
  '012a3e2571037d5d': 'Remainders in another order: the sum stays, a step goes to another weight.',
  '0135b611907a5aaa':
    'A line that did nothing: what it wrote was written again at the end of the function. It was taken out.',
  '014fa20e6b1914cc': 'The range of an observable, which draws the samples of a formula.',
  '015011be6231595e': 'A peel that would take all rows but one at once.',
  '015bfbc3667bd15f': 'One more entry at the end of a table, never read: nothing changes. No test can notice.',
  '0192b8c3b1fa0af9': 'The trace that keeps a cloud of one point from being a plane.',
  '01d38c77e7b40d29': 'The lower end of a search for a pressure: no test looks for one near it.',
  '022dc548b9117273': 'Lucks of a design without points, of which there is none.',
};
