/**
 * The numbers of the options one by one: bundlers put them in place, where they would look up `option` some hundred times a half-day.
 */
export const nothing = 0;
export const activity = 1;
export const staged = 2;
export const duplicate = 3;
export const caseContact = 4;
export const paperCaseFile = 5;
export const paperRecord = 6;
export const opening = 7;
