import { byOrder } from './outline.ts';
import type { Page, Section, SiteDocument } from './schema/document.ts';
import type { Locale } from './schema/ids.ts';
import { type Block, type Inline, parseBody, plainText } from './strings.ts';

/** Newest first, posts without a date last. */
export const byDay = (a: Page, b: Page): number => {
  const [one, other] = [a.post?.date ?? '', b.post?.date ?? ''];
  return one === other ? byOrder(a, b) : one < other ? 1 : -1;
};

/** Every post of the document, drafts included. */
export const postsOf = (doc: SiteDocument): Page[] =>
  Object.values(doc.pages)
    .filter((page) => page.type === 'post')
    .sort(byDay);

/** The section that holds a post's texts and cover. */
export const bodyOfPost = (doc: SiteDocument, page: string): Section | undefined =>
  Object.values(doc.sections)
    .filter((section) => section.page === page && section.kind === 'post-body')
    .sort(byOrder)[0];

/** A post exists only in the languages it was written in: unlike a button, it has no fallback. */
export function isWrittenIn(doc: SiteDocument, page: Page, locale: Locale): boolean {
  const language = locale.split('-')[0];
  const kin = [locale, ...doc.site.locales.filter((other) => other.split('-')[0] === language)];
  return kin.some((one) => doc.strings[one]?.[page.label]?.trim());
}

/** Whether visitors may read a page in a language: drafts and posts not written in it are excluded. */
export const isPublicIn = (doc: SiteDocument, page: Page, locale: Locale): boolean =>
  page.type !== 'post' || (!page.post?.draft && isWrittenIn(doc, page, locale));

const WORDS_A_MINUTE = 210;

/** Words of a few sentences, which are read at a glance. */
const MIN_WORDS = 60;

/** Reading time in whole minutes; none of a few sentences. */
export function readingMinutes(text: string, doc: Pick<SiteDocument, 'facts'>): number {
  const words = wordsIn(text, doc);
  return words < MIN_WORDS ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

export const wordsIn = (text: string, doc: Pick<SiteDocument, 'facts'>): number =>
  parseBody(text)
    .map((block) => wordsOfBlock(block, doc))
    .join(' ')
    .split(/\s+/)
    .filter(Boolean).length;

function wordsOfBlock(block: Block, doc: Pick<SiteDocument, 'facts'>): string {
  const say = (nodes: readonly Inline[]) => plainText(nodes, doc);
  if (block.t === 'code') return block.text;
  if (block.t === 'picture') return say(block.caption);
  return block.t === 'list' ? block.items.map(say).join(' ') : say(block.children);
}

/** The beginning of a text, in whole words: a fallback for a missing excerpt. */
export function beginningOf(text: string, doc: Pick<SiteDocument, 'facts'>, maxLength = 160): string {
  const first = parseBody(text).find((block) => block.t === 'paragraph');
  const words = first && 'children' in first ? plainText(first.children, doc).trim() : '';
  return words.length <= maxLength ? words : `${words.slice(0, maxLength).replace(/[\s,;:–—-]+\S*$/u, '')}…`;
}
