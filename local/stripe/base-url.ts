/** Base URL of the pages for people; set once, when the server listens. */
export const base = { url: '' };
