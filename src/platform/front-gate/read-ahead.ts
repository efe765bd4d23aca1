/** True if a browser loads a page before anybody asked for it. It sends `Sec-Purpose` for that, older ones `Purpose`. */
export const isReadAhead = (headers: Pick<Headers, 'get'>): boolean =>
  /\bprefetch\b/.test(headers.get('sec-purpose') ?? headers.get('purpose') ?? '');
