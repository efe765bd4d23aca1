import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { env } from '../env.ts';

/**
 * The grant sealed into a preview URL: one site of an account, as draft or live, valid as long as the requesting session; a rebuilt
 * site; a template; the
 * catalogue of sections.
 */
const Shown = z.discriminatedUnion('see', [
  z.object({
    see: z.enum(['draft', 'live']),
    account: z.uuid(),
    site: z.uuid(),
    person: z.uuid(),
    session: z.uuid(),
    /** Set for an agency member, limited to the duration of the visit. */
    visit: z.uuid().optional(),
  }),
  /** A site made of an old one, by the words that it was made of. */
  z.object({ see: z.literal('rebuilt'), analysis: z.uuid(), of: z.string() }),
  z.object({ see: z.literal('template'), template: z.string(), locale: z.string() }),
  z.object({ see: z.literal('catalog') }),
]);
export type Shown = z.infer<typeof Shown>;

/** Milliseconds. A URL is valid for one to two windows and is stable within one, so that browsers can cache it. */
const WINDOW = 15 * 60_000;

const sealOf = (payload: string): Buffer => createHmac('sha256', env().APP_SECRET).update(`preview ${payload}`).digest();

/** Sealed, temporary URL on the preview host that authorises anyone who has it. `path` is the file's path. */
export function previewUrl(shown: Shown, path: string, now: number): string {
  const until = (Math.floor(now / WINDOW) + 2) * WINDOW;
  const payload = Buffer.from(JSON.stringify([until, shown])).toString('base64url');
  return `${env().PREVIEWS_URL}/${payload}.${sealOf(payload).toString('base64url')}/${path}`;
}

/** Verifies the token in such a URL; null when we did not seal it. */
export function readPreviewToken(token: string, now: number): Shown | 'expired' | null {
  const [payload = '', seal = ''] = token.split('.');
  const given = Buffer.from(seal, 'base64url');
  const right = sealOf(payload);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  // Sealed in an outdated format: invalid.
  const { data } = z.tuple([z.number(), Shown]).safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  if (!data) return null;
  const [until, shown] = data;
  return now < until ? shown : 'expired';
}
