import { randomUUID } from 'node:crypto';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { apply } from '#site/changes/apply.ts';
import { Transaction } from '#site/changes/change.ts';
import { tick } from '#site/changes/clock.ts';
import { changesOf } from '#site/operations/index.ts';
import type { SiteDocument } from '#site/schema.ts';
import { replaceDraft } from '../drafts/replace-draft.ts';
import { saveTransactions } from '../drafts/save-transactions.ts';
import { requireDraft } from '../get-site.ts';
import type { PlacePhotos } from '../input.ts';
import { listPhotos } from './list-photos.ts';

/**
 * Places a site's uploaded photos on its pages; placing a photo again has no effect. An unedited draft still counts as unedited afterwards,
 * so that it can get another look. Photos that the site does not have are skipped.
 */
export async function placePhotos(ctx: Context, { siteId, logo, photos }: PlacePhotos): Promise<{ placed: number }> {
  const [{ document, revision }, kept] = await Promise.all([requireDraft(ctx, { siteId }), listPhotos(ctx, { siteId })]);
  const shown = shownIn(document);
  const held = new Map(kept.filter(({ sha256 }) => !shown.has(sha256)).map((photo) => [photo.sha256, photo]));
  const pictureOf = (sha256: string) => {
    const { width, height, alt: _, ...source } = held.get(sha256)!;
    return { width, height, source: { from: 'upload' as const, ...source } };
  };
  const chosen = photos.filter(({ sha256 }) => held.has(sha256));
  const changes = changesOf(document, 'place-photos', {
    ...(logo && held.has(logo) ? { logo: pictureOf(logo) } : {}),
    photos: chosen.map(({ sha256, ...photo }) => ({ picture: pictureOf(sha256), ...photo })),
    seed: randomUUID(),
  });
  if (changes.length === 0) return { placed: 0 };
  try {
    await replaceDraft(ctx, { siteId, document: apply(document, changes) });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    const at = tick(undefined, ctx.now.getTime(), 'photos');
    const transaction = Transaction.parse({ id: randomUUID(), at, actor: 'photos', intent: { name: 'place-photos' }, changes });
    await saveTransactions(ctx, { siteId, base: revision, transactions: [transaction] });
  }
  return { placed: chosen.length + (logo && held.has(logo) ? 1 : 0) };
}

const shownIn = ({ assets }: SiteDocument): ReadonlySet<string> =>
  new Set(Object.values(assets).flatMap(({ source }) => (source.from === 'upload' && source.sha256 ? [source.sha256] : [])));
