/** In the instructions only: an answer that contains it has leaked them. */
export const CANARY = 'pm-heron-4417';
