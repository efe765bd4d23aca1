export type Encoding = 'br' | 'gzip' | 'identity';

/** The preferred encoding that both sides support (RFC 9110, 12.5.3); brotli wins a tie with gzip. */
export function chooseEncoding(accept: string | undefined, has: { br: boolean; gzip: boolean }): Encoding {
  if (!accept) return 'identity';
  let br = 0;
  let gzip = 0;
  let any: number | undefined;
  for (const part of accept.split(',')) {
    const [name, ...parameters] = part.trim().toLowerCase().split(';');
    const q = parameters.map((parameter) => /^\s*q=(.*)$/.exec(parameter)?.[1]).find((value) => value !== undefined);
    const weight = q === undefined ? 1 : Number(q) || 0;
    if (name === 'br') br = weight;
    else if (name === 'gzip' || name === 'x-gzip') gzip = weight;
    else if (name === '*') any = weight;
  }
  if (any !== undefined) {
    if (!/(^|,)\s*br\b/i.test(accept)) br = any;
    if (!/(^|,)\s*(x-)?gzip\b/i.test(accept)) gzip = any;
  }
  if (has.br && br > 0 && br >= (has.gzip ? gzip : 0)) return 'br';
  if (has.gzip && gzip > 0) return 'gzip';
  return 'identity';
}

/** True when the client's copy is current (RFC 9110, 13.1.2, weak comparison). */
export function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/**
 * Parses a single byte range of a body of `size` bytes.
 * @returns [start, end] inclusive, `'unsatisfiable'`, or null to send the whole body.
 */
export function parseRange(header: string | undefined, size: number): [number, number] | 'unsatisfiable' | null {
  const match = header ? /^bytes=(\d*)-(\d*)$/.exec(header.trim()) : null;
  if (!match || (match[1] === '' && match[2] === '')) return null;
  if (match[1] === '') {
    const length = Number(match[2]);
    return length === 0 ? 'unsatisfiable' : [Math.max(0, size - length), size - 1];
  }
  const start = Number(match[1]);
  const end = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  if (start >= size) return 'unsatisfiable';
  return start > end ? null : [start, end];
}
