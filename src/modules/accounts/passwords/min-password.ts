/** Characters of a new password. A file of its own, so that a form needs no schemas to count. */
export const MIN_PASSWORD = 10;
