import { z } from 'zod';
import type { Change } from '../change.ts';
import { AssetId } from '../schema/ids.ts';
import { need, operation } from './operation.ts';

/** Puts a model's description beside a picture that has none, in the site's first language. What its owner wrote stays. */
export const describePicture = operation(
  'describe-picture',
  z.object({ asset: AssetId, text: z.string().trim().min(1).max(400) }),
  (doc, { asset, text }): Change[] => {
    const { alt } = need(doc, 'assets', asset);
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
