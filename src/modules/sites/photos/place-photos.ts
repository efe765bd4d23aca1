import { randomUUID } from 'node:crypto';
import type { Context } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { apply } from '#site/changes/apply.ts';
import { type Change, Transaction } from '#site/changes/change.ts';
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
  const kept = new Map((await listPhotos(ctx, { siteId })).map((photo) => [photo.sha256, photo]));
  const seed = randomUUID();
  let placed = 0;
  const placing = (document: SiteDocument): Change[] => {
    const shown = shownIn(document);
    const pictureOf = (hash: string) => {
      const photo = shown.has(hash) ? undefined : kept.get(hash);
      if (!photo) return undefined;
      const { width, height, alt: _, ...source } = photo;
      return { width, height, source: { from: 'upload' as const, ...source } };
    };
    const mark = logo && pictureOf(logo);
    const chosen = photos.flatMap(({ sha256, ...photo }) => {
      const picture = pictureOf(sha256);
      return picture ? [{ picture, ...photo }] : [];
    });
    const changes = changesOf(document, 'place-photos', { ...(mark && { logo: mark }), photos: chosen, seed });
    placed = changes.length === 0 ? 0 : chosen.length + (mark ? 1 : 0);
    return changes;
  };
  try {
    await replaceDraft(ctx, { siteId, documentOf: (document) => apply(document, placing(document)) });
  } catch (error) {
    if (!isAppError(error, 'conflict')) throw error;
    const { document, revision } = await requireDraft(ctx, { siteId });
    const changes = placing(document);
    if (changes.length === 0) return { placed };
    const at = tick(undefined, ctx.now.getTime(), 'photos');
    const transaction = Transaction.parse({ id: randomUUID(), at, actor: 'photos', intent: { name: 'place-photos' }, changes });
    await saveTransactions(ctx, { siteId, base: revision, transactions: [transaction] });
  }
  return { placed };
}

const shownIn = ({ assets }: SiteDocument): ReadonlySet<string> =>
  new Set(Object.values(assets).flatMap(({ source }) => (source.from === 'upload' && source.sha256 ? [source.sha256] : [])));
