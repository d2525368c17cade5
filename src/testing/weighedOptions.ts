// For tests: what a director thinks of the options that she has weighed.
import type { Mind } from '../model/director/mind.ts';
import { type Option, option, type Part, part } from '../model/director/option.ts';

/** Whether she may choose it. */
export const open = (mind: Mind, name: Option): boolean => mind.deliberation.open[option[name]] === 1;
/** What it is worth to her, h-eq. */
export const value = (mind: Mind, name: Option): number => mind.deliberation.value[option[name]] as number;
/** A part of that. */
export const partOf = (mind: Mind, name: Option, of: Part): number => mind.deliberation.get(option[name], part[of]);
/** What she may choose. */
export const openOptions = (mind: Mind): string[] => Object.keys(option).filter((name) => open(mind, name as Option));
