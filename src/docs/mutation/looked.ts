/** What was found of changes that no test noticed when they were drawn, by their rank in the record. */
export const looked: Readonly<Record<string, string>> = {
  '0047741262c5e631': 'The size of a sum of no matrices, of which there is none: nothing changes. No test can notice.',
  '0095052b6268b400': 'One home beyond the last, which has no household: nothing changes. No test can notice.',
  '00e6970313fc1c5e': 'An activity that takes less than an hour: no test waived forms.',
  '00e851b1d32ef7d2':
    'The group of an outcome in the codebook: every `npm test` compares `docs/measures.md` with it; no number follows from it.',
  '00ecc25b78153dc9': 'A need of exactly nothing counts as nothing either way: nothing changes. No test can notice.',
  '00ed6bea04b81e8c':
    'Powers are whole, and the power 0 is answered in the line before: nothing changes. No test can notice.',
  '01262df2de30a18c': 'The upper end of an open target.',
  '01476d20ba39341e': 'A visit of the case worker does nothing for the child: tests counted visits alone.',
  '0162183bd8298e08': 'Uploads of an activity, where a formula counts those and not the accepted ones.',
};
