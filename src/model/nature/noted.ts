/**
 * Numbers of what is counted of holders' paper and of the hours of child work: bundlers put them in place, and a number finds its column
 * where a name would be looked up at every note.
 */
export const recordsWritten = 0;
export const recordsForged = 1;
export const paddedSheets = 2;
export const falseOpenHours = 3;
export const childHours = 4;
export const invitable = 5;
export const invited = 6;
export const supportedContacts = 7;
export const careOnPaper = 8;
export const coachedAnswers = 9;
