import { env } from '../env.ts';

export const REQUEST_ID_HEADER = 'x-request-id';

/** Sixteen letters that can be read aloud: shown beside unexpected errors. */
export const newRequestId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 16);

/** The id assigned by our own proxy, or a new one: a visitor must not choose ids in the log. */
export function requestIdOf(headers: { get(name: string): string | null }): string {
  const given = headers.get(REQUEST_ID_HEADER) ?? '';
  const trusted = env().TRUSTED_PROXIES > 0 && process.env.VERCEL !== '1';
  return trusted && /^[\w-]{8,64}$/.test(given) ? given : newRequestId();
}
