/** What was found of changes that no test noticed, by their rank in the record: why none needs to, or which test notices now. */
export const looked: Readonly<Record<string, string>> = {};
