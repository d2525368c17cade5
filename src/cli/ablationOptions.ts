import { beside } from './needs.ts';
import { oneOf, text } from './options.ts';

/** What `lastmeter patterns` takes for its further studies. */
export const ablationOptions = {
  ablations: {
    describe: 'Switch mechanisms off, one at a time: what vanishes, what survives, beside the design',
    type: 'boolean',
    default: false,
  },
  rivals: {
    describe: 'Run the rival explanations on the same patterns',
    type: 'boolean',
    default: false,
  },
  variance: {
    describe: 'Parts of director, village, agency and luck in the variance of genuine activities',
    type: 'boolean',
    default: false,
  },
  only: {
    ...text('With --ablations or --rivals: only these, such as A4,A10'),
    defaultDescription: 'all',
  },
  retune: oneOf(
    'With --ablations or --rivals: repeat each at the pressure that gives 1,768 reports',
    ['yes', 'no'],
    'yes',
  ),
} as const;

const worlds = beside('ablations', 'rivals');
export const ablationNeeds = { only: worlds, retune: worlds } as const;

/** Whether a command line asks for one of them. */
export function asksForStudy(given: {
  readonly ablations: boolean;
  readonly rivals: boolean;
  readonly variance: boolean;
}): boolean {
  return given.ablations || given.rivals || given.variance;
}
