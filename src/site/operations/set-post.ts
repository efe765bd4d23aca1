import { z } from 'zod';
import { isSame } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { keyUses } from '../integrity/references.ts';
import type { Page, Post, SiteDocument } from '../schema/document.ts';
import { Locale, PageId } from '../schema/ids.ts';
import { slugify } from '../slug.ts';
import { plainTextOf, textOf } from '../strings.ts';
import { slugsFor } from './add-post.ts';
import { written } from './copy.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';

const Input = z.object({
  page: PageId,
  locale: Locale,
  title: z.string().max(160).optional(),
  /** Names of the tags, in this language. */
  tags: z.array(z.string().trim().min(1).max(40)).max(12).optional(),
  /** The name as readers see it; empty for none. */
  author: z.string().trim().max(120).optional(),
  date: z.iso.date().optional(),
  updated: z.iso.date().nullable().optional(),
  draft: z.boolean().optional(),
});

/** Changes a post's settings: its title, tags, author, date, and whether visitors may read it. Its texts are edited like all others. */
export const setPost = operation('set-post', Input as z.ZodType<z.output<typeof Input>>, (doc, input) => {
  const page = requireRecord(doc, 'pages', input.page);
  if (page.type !== 'post' || !page.post) throw new OperationRefused('fixed', page.id);
  const changes: Change[] = [];
  if (input.title !== undefined) changes.push(...titled(doc, page, input.locale, input.title));
  const post: Post = { ...page.post };
  if (input.tags) post.tags = tagKeys(doc, input.locale, input.tags, changes);
  if (input.author !== undefined) post.author = authorFor(doc, page, input.locale, input.author, changes);
  if (input.date !== undefined) post.date = input.date;
  if (input.updated !== undefined) post.updated = input.updated ?? undefined;
  if (input.draft !== undefined) post.draft = input.draft || undefined;
  const value = JSON.parse(JSON.stringify(post)) as Post;
  if (!isSame(value, page.post)) changes.push({ t: 'set', table: 'pages', id: page.id, field: 'post', value, before: page.post });
  return [...changes, ...forgotten(doc, page.post, value)];
});

/** Until it is published, a post's slug follows its title in each language. */
function titled(doc: SiteDocument, page: Page, locale: string, title: string): Change[] {
  const before = textOf(doc, page.label, locale).text;
  const changes = written(doc, locale, page.label, title);
  const own = page.slug[locale];
  const follows = own === undefined || (page.post?.draft && own.startsWith(slugify(before) || page.id.slice(3)));
  const wanted = slugify(title);
  if (!follows || !wanted) return changes;
  const value = { ...page.slug, [locale]: slugsFor(doc, locale, wanted, page.id)[locale]! };
  return isSame(value, page.slug)
    ? changes
    : [...changes, { t: 'set', table: 'pages', id: page.id, field: 'slug', value, before: page.slug }];
}

const folded = (text: string) => slugify(text) || text.trim().toLowerCase();

/** Keys of the tags by name, reusing existing ones, so that tags are never duplicated. */
function tagKeys(doc: SiteDocument, locale: string, names: readonly string[], changes: Change[]): string[] {
  const known = new Map<string, string>();
  for (const { post } of Object.values(doc.pages))
    for (const key of post?.tags ?? []) known.set(folded(plainTextOf(doc, key, locale)), key);
  return [
    ...new Set(
      names.map((name) => {
        const found = known.get(folded(name));
        if (found) return found;
        const stem = `tag.${
          slugify(name)
            .replace(/[^a-z0-9-]/g, '')
            .replace(/^-+|-+$/g, '') || hashOf(name)
        }`;
        let key = stem;
        for (let n = 2; doc.strings[doc.site.defaultLocale]?.[key] !== undefined; n++) key = `${stem}-${n}`;
        for (const one of new Set([locale, doc.site.defaultLocale])) changes.push(...written(doc, one, key, name));
        known.set(folded(name), key);
        return key;
      }),
    ),
  ];
}

const hashOf = (text: string) => [...text].reduce((sum, char) => (Math.imul(sum, 31) + char.codePointAt(0)!) >>> 0, 7).toString(36);

function authorFor(doc: SiteDocument, page: Page, locale: string, name: string, changes: Change[]): Post['author'] {
  if (!name) return undefined;
  const person = Object.values(doc.facts).find((fact) => fact.norm.kind === 'person' && fact.text === name);
  if (person) return { from: 'fact', fact: person.id };
  const key = `post-${page.id.slice(3)}.author`;
  for (const one of new Set([locale, doc.site.defaultLocale])) changes.push(...written(doc, one, key, name));
  return { from: 'text', name: key };
}

/** Removes names of tags and authors that are no longer used. */
function forgotten(doc: SiteDocument, before: Post, after: Post): Change[] {
  const keysOf = (post: Post) => [...post.tags, ...(post.author?.from === 'text' ? [post.author.name] : [])];
  const kept = new Set(keysOf(after));
  const uses = keyUses(doc);
  const gone = keysOf(before).filter((key) => !kept.has(key) && (uses.get(key) ?? 0) <= 1);
  return gone.flatMap((key): Change[] => [
    ...Object.entries(doc.strings).flatMap(([locale, texts]): Change[] =>
      Object.hasOwn(texts, key) ? [{ t: 'string', locale, key, value: null, before: texts[key]! }] : [],
    ),
    ...(doc.stringMeta[key] ? [{ t: 'meta' as const, key, value: null, before: doc.stringMeta[key] }] : []),
  ]);
}
