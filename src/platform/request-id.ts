import { env } from './env.ts';

export const REQUEST_ID_HEADER = 'x-request-id';

/** Sixteen letters that a person can read out: they are shown beside what nobody expected. */
export const newRequestId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 16);

/** The id that a proxy of ours gave this request, or a new one: what a visitor writes must not name lines of the log. */
export function requestIdOf(headers: { get(name: string): string | null }): string {
  const given = headers.get(REQUEST_ID_HEADER) ?? '';
  const trusted = env().TRUSTED_PROXIES > 0 && process.env.VERCEL !== '1';
  return trusted && /^[\w-]{8,64}$/.test(given) ? given : newRequestId();
}
