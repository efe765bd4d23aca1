/** Max characters of an alt text: what a screen reader says in one breath. */
export const MAX_ALT = 125;
