import { publishedHeaders } from './published.ts';

/** Headers of a published site as visitors get them: behind TLS, even when this machine has none. */
export function headersAsPublished(): Record<string, string> {
  const headers = [...publishedHeaders(['sha256-styles']), ['Strict-Transport-Security', 'max-age=31536000'] as const];
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
}

/** One of our origins as visitors would reach it. */
export const originAsPublished = (url: string): string => new URL(url).origin.replace(/^http:/, 'https:');
