import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import { Locale, PageId } from '../schema/ids.ts';
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
  }),
  (doc, { page: id, locale, title, description, noindex }) => {
    const { seo } = requireRecord(doc, 'pages', id);
    const changes: Change[] = [];
    if (title !== undefined) changes.push(...written(doc, locale, seo.title, title));
    if (description !== undefined) changes.push(...written(doc, locale, seo.description, description));
    if (noindex !== undefined && (seo.noindex ?? false) !== noindex) {
      const { noindex: _was, ...rest } = seo;
      changes.push({ t: 'set', table: 'pages', id, field: 'seo', value: noindex ? { ...rest, noindex } : rest, before: seo });
    }
    return changes;
  },
);
