import type { Section } from '../schema/document.ts';
import type { StringKey } from '../schema/ids.ts';
import { type Block, type Inline, parseBody, parseInline, plainText, textOf } from '../strings.ts';
import { factInline } from './fact-text.ts';
import type { Attributes, Child, SafeHtml } from './html.ts';
import { isSafeUrl } from './html.ts';
import { isTitledByOwner } from './opening-coverage.ts';
import { picture } from './picture.ts';
import type { Scene, View } from './view.ts';
import { lengthClass } from './word-length.ts';

function drawn(view: View, node: Inline): Child {
  const { h } = view;
  if (node.t === 'text') return node.text;
  if (node.t === 'break') return h('br', null);
  if (node.t === 'fact') {
    const fact = view.doc.facts[node.id];
    return fact ? factInline(view, fact) : null;
  }
  if (node.t === 'code') return h('code', null, node.text);
  const children = inline(view, node.children);
  if (node.t === 'link') return isSafeUrl(node.href) ? h('a', { href: node.href }, children) : children;
  return h(node.t, null, children);
}

/** A fallback text in another language shows its facts in that language too. */
const inLanguage = (view: View, locale: string): View => (locale === view.locale ? view : { ...view, doc: view.site.source });

const inline = (view: View, nodes: readonly Inline[]): Child[] => nodes.map((node) => drawn(view, node));

/** Attributes of a text's element: its key in preview, its language where it is a fallback. */
const marksOf = (view: View, key: StringKey, locale: string): Attributes => ({
  'data-k': view.preview ? key : undefined,
  lang: locale === view.locale ? undefined : locale,
});

/** The element's own class, and in preview a mark for samples. */
function classOf(view: View, key: StringKey, own: unknown): string | undefined {
  const sample = view.preview && view.doc.stringMeta[key]?.sample ? 'sample' : '';
  return [own, sample].filter(Boolean).join(' ') || undefined;
}

/** An element with one text; null when it is empty, except in preview, where it can be written. */
export function line(view: View, tag: string, attributes: Attributes | null, key: StringKey | undefined): SafeHtml | null {
  if (!key) return null;
  const { text, locale } = textOf(view.doc, key, view.locale);
  if (!text.trim() && !view.preview) return null;
  const own = { ...attributes, class: classOf(view, key, attributes?.class), ...marksOf(view, key, locale) };
  return view.h(tag, own, inline(inLanguage(view, locale), parseInline(text)));
}

/** Size of a picture in running text: its own ratio, no taller than the column is wide. */
const shapeOf = ({ width, height }: { width: number; height: number }) => ({
  width: 1200,
  height: Math.round(1200 * Math.min(1, Math.max(0.4, height / width))),
});

function blockOf(view: View, block: Block, heading: 2 | 3, id: () => string | undefined, sign?: () => string | undefined): Child {
  const { h } = view;
  switch (block.t) {
    case 'paragraph':
      return h('p', { 'data-n': sign?.() }, inline(view, block.children));
    case 'quote':
      return h('blockquote', null, h('p', null, inline(view, block.children)));
    case 'heading':
      return h(`h${heading + block.level - 2}`, { id: id() }, inline(view, block.children));
    case 'list':
      return h(
        block.ordered ? 'ol' : 'ul',
        null,
        block.items.map((item) => h('li', null, inline(view, item))),
      );
    case 'code':
      return h('pre', { tabindex: 0 }, h('code', null, block.text));
    case 'picture': {
      const asset = view.doc.assets[block.asset];
      const drawn = asset && picture(view, asset.id, { ...shapeOf(asset), sizes: '(min-width: 48rem) 44rem, 100vw' });
      if (!drawn) return null;
      const caption = block.caption.length > 0 && h('figcaption', null, inline(view, block.caption));
      return h('figure', { 'data-a': view.preview ? block.asset : undefined }, drawn, caption);
    }
  }
}

/**
 * Running text: paragraphs, headings, lists, quotes, pictures, code. `heading` is the level that `## ` becomes; `sign` is a value
 * that a style sheet may show beside a paragraph; `left` is shown in its stead, where a part is shown elsewhere.
 */
export function prose(
  view: View,
  key: StringKey | undefined,
  heading: 2 | 3 = 3,
  headingId?: (index: number) => string,
  sign?: (index: number) => string | undefined,
  left?: string,
): SafeHtml | null {
  if (!key) return null;
  const { h } = view;
  const { text, locale } = textOf(view.doc, key, view.locale);
  if (!text.trim() && !view.preview) return null;
  let headings = 0;
  let paragraphs = 0;
  const inTextLanguage = inLanguage(view, locale);
  // A text is written as a whole.
  const blocks = parseBody(view.preview ? text : (left ?? text)).map((block) =>
    blockOf(
      inTextLanguage,
      block,
      heading,
      () => headingId?.(headings++),
      () => sign?.(paragraphs++),
    ),
  );
  return h('div', { class: classOf(view, key, 'prose'), ...marksOf(view, key, locale) }, blocks);
}

/** Running text split by its first-level headings: the part before them, then each with its content. */
export function proseParts(
  view: View,
  key: StringKey | undefined,
  heading: 2 | 3,
): { before: Child[]; parts: [title: Child, body: Child[]][] } {
  const before: Child[] = [];
  const parts: [title: Child, body: Child[]][] = [];
  const { text } = key ? textOf(view.doc, key, view.locale) : { text: '' };
  for (const block of parseBody(text)) {
    const made = blockOf(view, block, heading, () => undefined);
    if (block.t === 'heading' && block.level === 2) parts.push([made, []]);
    else (parts.at(-1)?.[1] ?? before).push(made);
  }
  return { before, parts };
}

/** A text without marks, for attributes and measures. */
export const words = (view: View, key: StringKey | undefined): string =>
  key ? plainText(parseInline(textOf(view.doc, key, view.locale).text), view.doc).trim() : '';

/** Length class of a text's longest word. */
export const longestWord = (text: string): Attributes => ({ 'data-word': lengthClass(text, /[\s-]+/) });

/** Heading of the remainder of a price list, distinct from other headings of the page; its owner's own heading stays. */
export function remainsTitle(view: View, section: Section): string | undefined {
  const remains = view.coverage?.remainders.get(section.id)?.remains;
  if (!remains || isTitledByOwner(view.doc, section)) return undefined;
  const taken = view.site.sectionsOf(view.page.id).map(({ slots }) => words(view, slots.title));
  const names = view.words.remains[remains];
  return names.find((name) => !taken.includes(name)) ?? names[0];
}

/** Size class of a heading: long ones are smaller, so that a long word never overflows a phone. */
export const fitOf = (text: string): Attributes => ({
  'data-fit': text.length <= 22 ? 'xl' : text.length <= 44 ? 'l' : text.length <= 66 ? 'm' : 's',
  ...longestWord(text),
});

/** The section's title as a heading of the right level. */
export function title(scene: Scene): SafeHtml | null {
  const key = scene.section.slots.title;
  const remains = remainsTitle(scene, scene.section);
  if (remains) {
    const marks = key && marksOf(scene, key, scene.locale);
    return scene.h(`h${scene.level}`, { id: `${scene.anchor}-title`, class: 'title', ...fitOf(remains), ...marks }, remains);
  }
  return line(scene, `h${scene.level}`, { id: `${scene.anchor}-title`, class: 'title', ...fitOf(words(scene, key)) }, key);
}

/** Kicker, title and lead. */
export function heading(scene: Scene, ...more: Child[]): SafeHtml | null {
  const { h, section } = scene;
  const { kicker, lead } = section.slots;
  const parts = [line(scene, 'p', { class: 'kicker' }, kicker), title(scene), line(scene, 'p', { class: 'lead' }, lead), ...more];
  return parts.some(Boolean) ? h('div', { class: 'head' }, parts) : null;
}

/** An item's title as a heading. */
export const itemTitle = (scene: Scene, key: StringKey | undefined, attributes: Attributes | null = null): SafeHtml | null =>
  line(scene, `h${scene.itemLevel}`, { ...longestWord(words(scene, key)), ...attributes }, key);
