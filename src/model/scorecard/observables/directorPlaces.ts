/**
 * Places of the director's base observables one by one, for code that runs some ten thousand times a replicate: bundlers put
 * such numbers in place, where they would look `directorObservable` up each time. A test compares the two.
 */
export const accepted = 0;
export const uploads = 1;
export const signIns = 2;
export const confirmedSignIns = 3;
export const records = 4;
export const caseFiles = 5;
export const openHours = 6;
export const pace = 7;
export const target = 8;
export const caseQuota = 9;
export const week = 10;
export const quarter = 11;
export const urged = 12;
export const meanAccepted = 13;
export const standing = 14;
export const grade = 15;
export const satisfied = 16;
