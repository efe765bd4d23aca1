/** Stands in the orders alone: an answer that holds it has given them away. */
export const CANARY = 'pm-heron-4417';
