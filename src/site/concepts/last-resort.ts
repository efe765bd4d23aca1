/**
 * What an opening fits that is made of the letters of a name alone: even with the most that chance adds it loses to each of those that
 * say something.
 */
export const LAST_RESORT = 0.03;
