import type { LiveFile } from './live-site.ts';
import { chooseEncoding, isFresh, parseRange } from './negotiate.ts';

export interface Asked {
  method: string;
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
  range: string | undefined;
  ifRange: string | undefined;
}

/** `headers` is a flat name, value list; `body` null when nothing is sent. */
export interface Answer {
  status: number;
  headers: string[];
  body: Buffer | null;
}

const withoutLength = (headers: string[]): string[] => {
  const at = headers.indexOf('Content-Length');
  return at < 0 ? headers : [...headers.slice(0, at), ...headers.slice(at + 2)];
};

/** Answers one request for a file that exists: negotiation, 304, ranges and HEAD. The same for our server and for the app's route. */
export function answer(file: LiveFile, status: 200 | 404, asked: Asked): Answer {
  // A range counts bytes of one representation: with a range the plain one is meant, as every client that resumes expects.
  const encoding = asked.range ? 'identity' : chooseEncoding(asked.acceptEncoding, file.has);
  const chosen = file.representations[encoding] ?? file.representations.identity;
  if (status === 200 && isFresh(asked.ifNoneMatch, chosen.etag)) return { status: 304, headers: withoutLength(chosen.headers), body: null };
  if (status === 200 && asked.range && (!asked.ifRange || asked.ifRange === chosen.etag)) {
    const range = parseRange(asked.range, chosen.body.length);
    if (range === 'unsatisfiable') {
      return { status: 416, headers: [...withoutLength(chosen.headers), 'Content-Range', `bytes */${chosen.body.length}`], body: null };
    }
    if (range) {
      const part = chosen.body.subarray(range[0], range[1] + 1);
      const headers = [
        ...withoutLength(chosen.headers),
        'Content-Length',
        String(part.length),
        'Content-Range',
        `bytes ${range[0]}-${range[1]}/${chosen.body.length}`,
      ];
      return { status: 206, headers, body: asked.method === 'HEAD' ? null : part };
    }
  }
  return { status, headers: chosen.headers, body: asked.method === 'HEAD' ? null : chosen.body };
}
