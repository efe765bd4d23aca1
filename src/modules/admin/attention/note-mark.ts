/** Placeholder paragraph for the note in a preview: a character that nobody types. */
export const NOTE_MARK = '\u2063';
