/** First keys of the advisory locks that code takes, each with one meaning. SQL has 7203 and 7205 to itself, and takes `trafficSums` too. */
export const ADVISORY_LOCKS = { trafficSums: 7202, upload: 7204, build: 7206, abuseMails: 7207 } as const;
