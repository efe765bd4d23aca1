import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { env } from '../env.ts';
import { type AppLocale, LOCALES } from '../locales.ts';

/**
 * The grant sealed into a preview URL: one site of an account, as draft or live, valid as long as the requesting session; a rebuilt
 * site; that of a visitor's words; a template; the catalogue of sections.
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
  /** The site that a visitor's words make, before it is anybody's. */
  z.object({ see: z.literal('words'), prompt: z.string(), of: z.string() }),
  z.object({ see: z.literal('template'), template: z.string(), locale: z.string() }),
  z.object({ see: z.literal('catalog') }),
]);
export type Shown = z.infer<typeof Shown>;

/** Milliseconds. A URL is valid for one to two windows and is stable within one, so that browsers can cache it. */
const WINDOW = 15 * 60_000;

const sealOf = (payload: string): Buffer => createHmac('sha256', env().APP_SECRET).update(`preview ${payload}`).digest();

/** The end of a URL, what it shows, and the language of whoever it was made for. */
const Payload = z.tuple([z.number(), Shown, z.enum(LOCALES).optional()]);

/**
 * Sealed, temporary URL on the preview host that authorises anyone who has it. `path` is the file's path; `reader` the language in which
 * its errors are said, for the host gets no cookies.
 */
export function previewUrl(shown: Shown, path: string, now: number, reader?: AppLocale): string {
  const until = (Math.floor(now / WINDOW) + 2) * WINDOW;
  const payload = Buffer.from(JSON.stringify([until, shown, ...(reader ? [reader] : [])])).toString('base64url');
  return `${env().PREVIEWS_URL}/${payload}.${sealOf(payload).toString('base64url')}/${path}`;
}

/** Verifies the token in such a URL; null when we did not seal it. */
export function readPreviewToken(token: string, now: number): Shown | 'expired' | null {
  const read = unsealed(token);
  if (!read) return null;
  const [until, shown] = read;
  return now < until ? shown : 'expired';
}

/** The language of whoever a URL was made for, also after its end; undefined when we did not seal it. */
export const previewReader = (token: string): AppLocale | undefined => unsealed(token)?.[2];

function unsealed(token: string): z.output<typeof Payload> | undefined {
  const [payload = '', seal = ''] = token.split('.');
  const given = Buffer.from(seal, 'base64url');
  const right = sealOf(payload);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  // Sealed in an outdated format: invalid.
  return Payload.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString())).data;
}
