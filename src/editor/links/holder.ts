/** Whose link it is: a button of a section by its place, or an item. */
export type Holder = { of: 'section'; section: string; at: number } | { of: 'item'; item: string };
