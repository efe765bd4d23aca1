/** Stands in the system prompts and nowhere else: an answer that holds it echoes us. */
export const CANARY = 'kestrel-41-lantern';
