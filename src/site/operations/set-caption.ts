import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import { AssetId, Locale } from '../schema/ids.ts';
import { written } from './copy.ts';
import { operation, requireRecord } from './operation.ts';

/** Writes the caption of a picture; an empty one shows none. The alternative text is another text. */
export const setCaption = operation(
  'set-caption',
  z.object({ asset: AssetId, locale: Locale, text: z.string().trim().max(90) }),
  (doc, { asset: id, locale, text }): Change[] => {
    const { caption } = requireRecord(doc, 'assets', id);
    if (!caption && !text) return [];
    const key = caption ?? `media.${id.slice(3)}.caption`;
    const locales = caption ? [locale] : [...new Set([locale, doc.site.defaultLocale])];
    return [
      ...locales.flatMap((one) => written(doc, one, key, text)),
      ...(caption ? [] : [{ t: 'set' as const, table: 'assets' as const, id, field: 'caption', value: key }]),
    ];
  },
);
