import { z } from 'zod';
import { isSame } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { Locale, StringKey } from '../schema/ids.ts';
import { asTranslated } from '../translation/source-of.ts';
import { operation } from './operation.ts';

/** The owner confirms these texts as true: from now on they are theirs. Samples stay samples. */
export const confirmTexts = operation(
  'confirm-texts',
  z.object({ locale: Locale, keys: z.array(StringKey).min(1).max(4000) }),
  (doc, { locale, keys }) =>
    [...new Set(keys)].flatMap((key): Change[] => {
      const before = doc.stringMeta[key] ?? null;
      if (!doc.strings[locale]?.[key]?.trim() || before?.sample) return [];
      const { seen: _, ...kept } = before ?? {};
      const value =
        locale === doc.site.defaultLocale
          ? { ...kept, by: 'owner' as const }
          : asTranslated(doc, key, locale, { by: before?.in?.[locale]?.by === 'model' ? 'model' : 'owner', seen: true });
      return isSame(before, value) ? [] : [{ t: 'meta', key, value, before }];
    }),
);
