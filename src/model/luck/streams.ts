/**
 * The names of the streams of luck, one for each kind of random event. The order means nothing: adding a name changes no
 * draw of another. Renaming one changes its draws.
 */
export const streams = [
  'traits',
  'turnover',
  'campaign',
  'load',
  'choice',
  'theme',
  'invitation',
  'record',
  'attendance',
  'awareness',
  'detection',
  'screening',
  'belief',
  'allocation',
  'evaluator',
  'wish',
  'school',
  'children',
  'households',
  'leaders',
  'training',
  'author',
  'renewal',
  'success',
  'items',
  'coaching',
  'audit',
] as const;

export type StreamName = (typeof streams)[number];
