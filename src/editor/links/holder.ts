/** Owner of a link: a button of a section by index, or an item. */
export type Holder = { of: 'section'; section: string; at: number } | { of: 'item'; item: string };
