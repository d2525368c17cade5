/**
 * The numbers of the parts of an option's value one by one: bundlers put them in place, where they would look up `part` some hundred times a half-day.
 */
export const start = 0;
export const hours = 1;
export const unease = 2;
export const pay = 3;
export const motive = 4;
export const recognition = 5;
export const conscience = 6;
export const risk = 7;
export const liability = 8;
export const hesitation = 9;
