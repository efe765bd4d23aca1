import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import { AssetId, Locale } from '../schema/ids.ts';
import { written } from './copy.ts';
import { operation, requireRecord } from './operation.ts';

/** Writes what a picture shows, for those who do not see it; a decorative picture becomes one with a description. */
export const setAlt = operation(
  'set-alt',
  z.object({ asset: AssetId, locale: Locale, text: z.string().trim().max(400) }),
  (doc, { asset: id, locale, text }): Change[] => {
    const { alt } = requireRecord(doc, 'assets', id);
    if (!alt && !text) return [];
    const key = alt ?? `media.${id.slice(3)}.alt`;
    const locales = alt ? [locale] : [...new Set([locale, doc.site.defaultLocale])];
    return [
      ...locales.flatMap((one) => written(doc, one, key, text)),
      ...(alt ? [] : [{ t: 'set' as const, table: 'assets' as const, id, field: 'alt', value: key, before: alt }]),
    ];
  },
);
