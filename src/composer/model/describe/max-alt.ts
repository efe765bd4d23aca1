/** Longest description of a picture, in characters: what a screen reader says in one breath. */
export const MAX_ALT = 125;
