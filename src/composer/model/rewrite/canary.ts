/** In the system prompts and nowhere else: an answer that contains it echoes them. */
export const CANARY = 'kestrel-41-lantern';
