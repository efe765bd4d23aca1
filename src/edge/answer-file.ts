import { isFresh, parseRange } from './negotiate.ts';
import type { Representation } from './representation.ts';
import type { Answer, VisitorRequest } from './visitor-request.ts';

/** Answers a request with one representation of a file, including 304, ranges and HEAD. Reads only the headers that concern these. */
export function answerFile(
  { body, etag, headers }: Representation,
  status: 200 | 404,
  { method, header }: Pick<VisitorRequest, 'method' | 'header'>,
): Answer {
  if (status === 200) {
    if (isFresh(header('if-none-match'), etag)) return { status: 304, headers: withoutLength(headers), body: null };
    const part = answerPart({ body, etag, headers }, method, header);
    if (part) return part;
  }
  return { status, headers, body: method === 'HEAD' ? null : body };
}

function answerPart({ body, etag, headers }: Representation, method: string, header: VisitorRequest['header']): Answer | null {
  const asked = header('range');
  const condition = asked && header('if-range');
  if (!asked || (condition && condition !== etag)) return null;
  const range = parseRange(asked, body.length);
  if (range === 'unsatisfiable') {
    return { status: 416, headers: [...withoutLength(headers), 'Content-Range', `bytes */${body.length}`], body: null };
  }
  if (!range) return null;
  const part = body.subarray(range[0], range[1] + 1);
  const bounds = ['Content-Length', String(part.length), 'Content-Range', `bytes ${range[0]}-${range[1]}/${body.length}`];
  return { status: 206, headers: [...withoutLength(headers), ...bounds], body: method === 'HEAD' ? null : part };
}

function withoutLength(headers: string[]): string[] {
  const at = headers.indexOf('Content-Length');
  return at < 0 ? headers : [...headers.slice(0, at), ...headers.slice(at + 2)];
}
