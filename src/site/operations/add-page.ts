import { generateKeyBetween } from 'fractional-indexing';
import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import { pagesOf } from '../outline.ts';
import { LIMITS, type Page, type Section } from '../schema/document.ts';
import { Locale } from '../schema/ids.ts';
import { slugify } from '../slug.ts';
import { slugsFor } from './add-post.ts';
import { added, begun } from './copy.ts';
import { minter, Seed } from './mint.ts';
import { OperationRefused, operation } from './operation.ts';

const Input = z.object({ locale: Locale, name: z.string().trim().min(1).max(60), seed: Seed });

/** Adds a page to the menu, by its name alone: an opening with that title, to which sections are added. */
export const addPage = operation('add-page', Input as z.ZodType<z.output<typeof Input>>, (doc, { locale, name, seed }) => {
  const pages = Object.values(doc.pages).filter((page) => page.type !== 'post');
  if (pages.length >= LIMITS.pages) throw new OperationRefused('limit', 'pages');
  const mint = minter(doc, seed);
  const id = mint('pages');
  const root = `page-${id.slice(3)}`;
  const changes: Change[] = [];
  const text = (slot: string, words: string) => {
    changes.push(...begun(doc, locale, `${root}.${slot}`, words, false));
    return `${root}.${slot}`;
  };
  const page: Page = {
    id,
    slug: slugsFor(doc, locale, slugify(name) || id.slice(3)),
    type: 'page',
    order: generateKeyBetween(pagesOf(doc).at(-1)?.order ?? null, null),
    nav: 'primary',
    label: text('label', name),
    seo: { title: text('seo-title', name), description: text('seo-description', '') },
  };
  const opening: Section = {
    id: mint('sections'),
    page: id,
    order: 'a0',
    kind: 'hero',
    layout: 'statement',
    tone: 'plain',
    alias: 'hero',
    slots: { title: text('title', name), lead: text('lead', '') },
    actions: [],
    facts: [],
    by: 'owner',
  };
  return [...changes, added('pages', page), added('sections', opening)];
});
