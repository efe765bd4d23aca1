import { eq } from 'drizzle-orm';
import { requireOrigin } from '#modules/generate/index.ts';
import { keepPhoto, placePhotos, requireSite, type Site } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import type { FoundPicture, OldLook } from '#ruler/rebuild/page-look.ts';
import { LIMITS } from '#site/schema.ts';
import { getAnalysis } from '../analyses/get-analysis.ts';
import { configuredPolicy, userAgent } from '../egress/configured-policy.ts';
import { type BroughtPicture, siteOrigins } from '../tables.ts';
import { fetchLargest, fetchPicture } from './fetch-picture.ts';
import { judgePicture, type Seen } from './judge-picture.ts';
import { readLogo, shownLogo } from './read-logo.ts';

/** Bytes of pictures in memory, after which no more are read. */
const HELD = 48 * 1024 * 1024;
/** Milliseconds for all pictures: those that arrive until then are used. */
const TIMEOUT_MS = 40_000;

/**
 * Brings the logo and pictures of the old site that a site was made anew from, as if its owner had uploaded them, and records where they
 * came from. Idempotent. For jobs alone.
 */
export async function bringOldSite(ctx: Context, ref: { generationId: string }): Promise<{ brought: number } | null> {
  const origin = await requireOrigin(ctx, ref);
  if (!origin.siteId || !origin.analysisId) return null;
  const analysis = await getAnalysis(ctx, { analysisId: origin.analysisId });
  if (!analysis?.rebuilt?.look || !analysis.report) return null;
  const site = await requireSite(ctx, { siteId: origin.siteId });
  const { look, paths } = analysis.rebuilt;
  const row = { siteId: site.id, clientId: requireAccount(ctx).id, url: analysis.report.evidence.url.slice(0, 4000), paths };
  await asSystem('the origin of a site is recorded', (tx) => tx.insert(siteOrigins).values(row).onConflictDoNothing(), ctx);
  const pictures = await bring(ctx, site, look);
  const logo = pictures.find(({ as, sha256 }) => as === 'logo' && sha256)?.sha256;
  const photos = pictures.flatMap(({ as, sha256, alt, near, caption }) =>
    as === 'photo' && sha256 ? [{ sha256, alt, ...(near && { near }), ...(caption && { caption }) }] : [],
  );
  await placePhotos(ctx, { siteId: site.id, photos, ...(logo && { logo }) });
  const brought = pictures.map(({ alt: _, near: __, caption: ___, ...picture }) => picture);
  await asSystem(
    'the origin of a site is recorded',
    (tx) => tx.update(siteOrigins).set({ pictures: brought, broughtAt: ctx.now }).where(eq(siteOrigins.siteId, site.id)),
    ctx,
  );
  return { brought: photos.length + (logo ? 1 : 0) };
}

type Kept = BroughtPicture & Pick<FoundPicture, 'alt' | 'near' | 'caption'>;

async function bring(ctx: Context, site: Site, look: OldLook): Promise<Kept[]> {
  const wish = { policy: await configuredPolicy(), userAgent: userAgent() };
  const end = Date.now() + TIMEOUT_MS;
  const kept: Kept[] = [];
  const record = (picture: FoundPicture, as: Kept['as'], result: Pick<Kept, 'sha256' | 'left'>) =>
    kept.push({
      url: picture.url,
      page: picture.page,
      alt: picture.alt.slice(0, 300),
      ...(picture.near && { near: picture.near }),
      ...(picture.caption && { caption: picture.caption }),
      as,
      ...result,
    });

  const logoBytes = look.logo && (await fetchPicture(look.logo.url, wish));
  const logo = logoBytes && (await readLogo(logoBytes));
  if (look.logo) {
    record(look.logo, 'logo', logo ? await keep(ctx, site, await shownLogo(logo, look.colors), look.logo.alt) : { left: 'not_reached' });
  }
  for (const { picture, body, left } of await goodPictures(look.pictures, wish, end)) {
    if (kept.some((one) => one.left === 'no_room')) break;
    record(picture, 'photo', body ? await keep(ctx, site, body, picture.alt) : { left });
  }
  return kept;
}

interface Judged {
  picture: FoundPicture;
  /** Absent where it is left. */
  body?: Buffer;
  left?: BroughtPicture['left'];
}

/** Reads pictures until there are enough of them; of the same one in two sizes the larger stays, with the place of the other. */
async function goodPictures(pictures: readonly FoundPicture[], wish: Parameters<typeof fetchPicture>[1], end: number): Promise<Judged[]> {
  const seen: Seen[] = [];
  const judged: Judged[] = [];
  for (const picture of pictures) {
    const good = judged.flatMap(({ body }) => body ?? []);
    const held = good.reduce((sum, { length }) => sum + length, 0);
    if (good.length === LIMITS.photosBrought || held > HELD || Date.now() > end) break;
    const bytes = await fetchLargest(picture.url, wish);
    const left = bytes ? await judgePicture(bytes, picture.url, seen, picture.ofThing) : 'not_reached';
    if (left || !bytes) {
      judged.push({ picture, ...(left && { left }) });
      continue;
    }
    const replaced = seen.find(({ url }) => url === picture.url)?.replaces;
    const smaller = judged.find((one) => one.picture.url === replaced);
    if (smaller) {
      const { alt, near, caption = picture.caption } = smaller.picture;
      const whole = { ...picture, alt: picture.alt || alt, ...(near && { near }), ...(caption && { caption }) };
      judged.splice(judged.indexOf(smaller), 1, { picture: whole, body: bytes });
      judged.push({ picture: smaller.picture, left: 'twice' });
    } else judged.push({ picture, body: bytes });
  }
  return judged;
}

/** Stores a picture as one of the owner's photos. */
async function keep(ctx: Context, site: Site, body: Buffer, alt: string): Promise<Pick<Kept, 'sha256' | 'left'>> {
  try {
    return { sha256: (await keepPhoto(ctx, site, body, alt.slice(0, 300))).sha256 };
  } catch (error) {
    if (isAppError(error, 'over_limit')) return { left: 'no_room' };
    if (isAppError(error, 'invalid')) return { left: 'not_a_picture' };
    throw error;
  }
}
