import { publishedHeaders } from './published.ts';

/** What the answers of a published site carry where people visit it: behind TLS, also while this machine's own have none. */
export function headersAsPublished(): Record<string, string> {
  const headers = [...publishedHeaders(['sha256-styles']), ['Strict-Transport-Security', 'max-age=31536000'] as const];
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
}

/** An origin of ours as visitors would reach it. */
export const originAsPublished = (url: string): string => new URL(url).origin.replace(/^http:/, 'https:');
