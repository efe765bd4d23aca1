import { z } from 'zod';
import { isSame } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { Locale, StringKey } from '../schema/ids.ts';
import { asTranslated, sourceOf } from '../translation/source-of.ts';
import { operation } from './operation.ts';

/** The owner has reviewed these translations against the current source and accepts them, empty ones included. */
export const markTranslated = operation(
  'mark-translated',
  z.object({ locale: Locale, keys: z.array(StringKey).max(4000) }),
  (doc, { locale, keys }) =>
    locale === doc.site.defaultLocale
      ? []
      : [...new Set(keys)].flatMap((key): Change[] => {
          if (sourceOf(doc, key) === undefined) return [];
          const before = doc.stringMeta[key] ?? null;
          const value = asTranslated(doc, key, locale, { by: before?.in?.[locale]?.by ?? 'owner', seen: true });
          return isSame(before, value) ? [] : [{ t: 'meta', key, value, before }];
        }),
);
