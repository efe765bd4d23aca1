import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import { Page } from '../schema/document.ts';
import { Locale, PageId } from '../schema/ids.ts';
import { written } from './copy.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';

/** Changes a page's name in menus and, when given, its address in that language. */
export const renamePage = operation(
  'rename-page',
  z.object({ page: PageId, locale: Locale, label: z.string().trim().min(1).max(80), slug: z.string().max(80).optional() }),
  (doc, { page: id, locale, label, slug }) => {
    const page = requireRecord(doc, 'pages', id);
    const changes: Change[] = written(doc, locale, page.label, label);
    if (slug === undefined || slug === page.slug[locale]) return changes;
    if (page.type === 'home' || slug === '') throw new OperationRefused('fixed', id);
    const value = { ...page.slug, [locale]: slug };
    if (!Page.shape.slug.safeParse(value).success) throw new OperationRefused('unreadable', slug);
    if (Object.values(doc.pages).some((other) => other.id !== id && other.slug[locale] === slug)) throw new OperationRefused('taken', slug);
    return [...changes, { t: 'set', table: 'pages', id, field: 'slug', value, before: page.slug }];
  },
);
