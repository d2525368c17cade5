/** Activities that the paper counts as reported over its contract year (S19). */
export const paperReports = 1768;

/** Activities that were due: 100 homes at 20 each (S20, S22). */
export const paperDue = 2000;
