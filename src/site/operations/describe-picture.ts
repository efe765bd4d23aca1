import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import { AssetId } from '../schema/ids.ts';
import { operation, requireRecord } from './operation.ts';

/** Adds a model's description to a picture without one, in the site's default language. The owner's text is kept. */
export const describePicture = operation(
  'describe-picture',
  z.object({ asset: AssetId, text: z.string().trim().min(1).max(400) }),
  (doc, { asset, text }): Change[] => {
    const { alt } = requireRecord(doc, 'assets', asset);
    const locale = doc.site.defaultLocale;
    if (alt && doc.strings[locale]?.[alt]?.trim()) return [];
    const key = alt ?? `media.${asset.slice(3)}.alt`;
    return [
      { t: 'string', locale, key, value: text, before: doc.strings[locale]?.[key] ?? null },
      { t: 'meta', key, value: { by: 'model' }, before: doc.stringMeta[key] ?? null },
      ...(alt ? [] : [{ t: 'set' as const, table: 'assets' as const, id: asset, field: 'alt', value: key, before: alt }]),
    ];
  },
);
