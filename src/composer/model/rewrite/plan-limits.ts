/** Max sections in a plan, and max characters for each. */
export const MAX_SECTIONS = 12;
export const MAX_CHANGE = 140;
