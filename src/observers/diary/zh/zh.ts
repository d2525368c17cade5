import type { Words } from '../words.ts';
import { beside } from './beside.ts';
import { choice } from './choice.ts';
import { end } from './end.ts';
import { frame } from './frame.ts';
import { week } from './week.ts';

/** All Chinese words of the diary. */
export const zh: Words = { space: '', frame, choice, week, end, beside };
