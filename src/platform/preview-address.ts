import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { env } from './env.ts';

/**
 * The grant sealed into an address: one site in one account's name, as it is written or as it is live, for as long as the session
 * lives that asked; a template; the catalogue of sections.
 */
const Shown = z.discriminatedUnion('see', [
  z.object({
    see: z.enum(['draft', 'live']),
    account: z.uuid(),
    site: z.uuid(),
    person: z.uuid(),
    session: z.uuid(),
    /** Of somebody from the agency, who looks no longer than it lasts. */
    visit: z.uuid().optional(),
  }),
  z.object({ see: z.literal('template'), template: z.string(), locale: z.string() }),
  z.object({ see: z.literal('catalog') }),
]);
export type Shown = z.infer<typeof Shown>;

/** Milliseconds. An address lives for one to two of these, and is the same all through one: what a browser keeps stays useful. */
const WINDOW = 15 * 60_000;

const sealOf = (payload: string): Buffer => createHmac('sha256', env().APP_SECRET).update(`preview ${payload}`).digest();

/** Address of a preview for whoever holds it: on the host of previews, sealed, for a while. `path` is of its files. */
export function previewUrl(shown: Shown, path: string, now: number): string {
  const until = (Math.floor(now / WINDOW) + 2) * WINDOW;
  const payload = Buffer.from(JSON.stringify([until, shown])).toString('base64url');
  return `${env().PREVIEWS_URL}/${payload}.${sealOf(payload).toString('base64url')}/${path}`;
}

/** Opens the first part of such an address; null when we did not seal it. */
export function readPreviewToken(token: string, now: number): Shown | 'expired' | null {
  const [payload = '', seal = ''] = token.split('.');
  const given = Buffer.from(seal, 'base64url');
  const right = sealOf(payload);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  // One that an earlier form of ours sealed is none any more.
  const { data } = z.tuple([z.number(), Shown]).safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  if (!data) return null;
  const [until, shown] = data;
  return now < until ? shown : 'expired';
}
