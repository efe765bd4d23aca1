import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import type { SiteDocument } from '../schema/document.ts';
import { Locale, PageId, type StringKey } from '../schema/ids.ts';
import { written } from './copy.ts';
import { operation, requireRecord } from './operation.ts';

/** Sets a page's title and description for search engines and messengers. */
export const setPageSeo = operation(
  'set-page-seo',
  z.object({
    page: PageId,
    locale: Locale,
    title: z.string().max(200).optional(),
    description: z.string().max(500).optional(),
    noindex: z.boolean().optional(),
    /** The texts follow others of the site, and stay ours until their owner edits them. */
    follows: z.boolean().optional(),
  }),
  (doc, { page: id, locale, title, description, noindex, follows = false }) => {
    const { seo } = requireRecord(doc, 'pages', id);
    const changes: Change[] = [];
    for (const [key, text] of [[seo.title, title] as const, [seo.description, description] as const])
      if (text !== undefined) changes.push(...(follows ? followed(doc, locale, key, text) : written(doc, locale, key, text)));
    if (noindex !== undefined && (seo.noindex ?? false) !== noindex) {
      const { noindex: _was, ...rest } = seo;
      changes.push({ t: 'set', table: 'pages', id, field: 'seo', value: noindex ? { ...rest, noindex } : rest, before: seo });
    }
    return changes;
  },
);

function followed(doc: SiteDocument, locale: string, key: StringKey, value: string): Change[] {
  const before = doc.strings[locale]?.[key] ?? null;
  return before === null || before === value || doc.stringMeta[key]?.by === 'owner' ? [] : [{ t: 'string', locale, key, value, before }];
}
