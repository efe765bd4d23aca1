import { createHash } from 'node:crypto';

/** CSP hashes of the style elements of a page we rendered, which never contain `</style`. */
export function styleHashes(html: string): string[] {
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    (match) =>
      `sha256-${createHash('sha256')
        .update(match[1] as string)
        .digest('base64')}`,
  );
}
