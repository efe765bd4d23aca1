/** A paragraph of a preview in which a note would stand: a character that nobody types. */
export const NOTE_MARK = '\u2063';
