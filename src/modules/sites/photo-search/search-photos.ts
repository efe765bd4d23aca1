import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { requireSite } from '../get-site.ts';
import type { SearchPhotos } from '../input.ts';
import type { OfferedPhoto } from './photo-source.ts';
import { photoSources } from './photo-sources.ts';

/** Photos from a source that match the words. @throws AppError `invalid` for a source that is not configured. */
export async function searchPhotos(ctx: Context, input: SearchPhotos): Promise<OfferedPhoto[]> {
  const site = await requireSite(ctx, input);
  const source = photoSources(ctx, input)[input.source];
  if (!source) throw new AppError('invalid', 'photos_unavailable');
  return source.search(input.query, { locale: site.locale, ...(input.orientation ? { orientation: input.orientation } : {}) });
}
