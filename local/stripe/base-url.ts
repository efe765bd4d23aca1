/** Where the pages for people are; set once, when the server listens. */
export const base = { url: '' };
