/** The same on every machine: it works with this stand-in only. */
export const LOCAL_TOKEN = `pat-na1-local-${'0'.repeat(12)}`;
