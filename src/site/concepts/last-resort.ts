/** Fit of an opening made only of the letters of a name: even with the largest random bonus it loses to any that says something. */
export const LAST_RESORT = 0.03;
