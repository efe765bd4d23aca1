/** Sections that a plan may name, and characters that it may say of each. */
export const MAX_SECTIONS = 12;
export const MAX_CHANGE = 140;
