/**
 * Colours that readers with any colour vision tell apart: M. Okabe and K. Ito, "Color Universal Design" (2008).
 * Genuine work is blue, fakes are warm, what came to nothing is grey.
 */
export const palette = {
  genuine: '#0072b2',
  attempted: '#999999',
  staged: '#e69f00',
  duplicate: '#d55e00',
  ink: '#222222',
  faint: '#666666',
  rule: '#cccccc',
  paper: '#ffffff',
} as const;
