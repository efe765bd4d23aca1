import type { StringKey } from '../schema/ids.ts';
import { type Inline, parseBody, parseInline, plainText, textOf } from '../strings.ts';
import { factInline } from './fact-text.ts';
import type { Attributes, Child, SafeHtml } from './html.ts';
import { isSafeUrl } from './html.ts';
import type { Scene, View } from './view.ts';

function drawn(view: View, node: Inline): Child {
  const { h } = view;
  if (node.t === 'text') return node.text;
  if (node.t === 'break') return h('br', null);
  if (node.t === 'fact') {
    const fact = view.doc.facts[node.id];
    return fact ? factInline(view, fact) : null;
  }
  const children = inline(view, node.children);
  if (node.t === 'link') return isSafeUrl(node.href) ? h('a', { href: node.href }, children) : children;
  return h(node.t, null, children);
}

const inline = (view: View, nodes: readonly Inline[]): Child[] => nodes.map((node) => drawn(view, node));

/** Attributes of an element that shows a text: its key in preview, its language where the page's own is missing. */
const marksOf = (view: View, key: StringKey, locale: string): Attributes => ({
  'data-k': view.preview ? key : undefined,
  lang: locale === view.locale ? undefined : locale,
});

/** An element with one text; nothing when there is no text, except in preview, where it can then be written. */
export function line(view: View, tag: string, attributes: Attributes | null, key: StringKey | undefined): SafeHtml | null {
  if (!key) return null;
  const { text, locale } = textOf(view.doc, key, view.locale);
  if (!text.trim() && !view.preview) return null;
  return view.h(tag, { ...attributes, ...marksOf(view, key, locale) }, inline(view, parseInline(text)));
}

/** Running text: paragraphs, headings and lists. `heading` is the level that `## ` becomes. */
export function prose(view: View, key: StringKey | undefined, heading: 2 | 3 = 3, headingId?: (index: number) => string): SafeHtml | null {
  if (!key) return null;
  const { h } = view;
  const { text, locale } = textOf(view.doc, key, view.locale);
  if (!text.trim() && !view.preview) return null;
  let headings = 0;
  const blocks = parseBody(text).map((block) => {
    if (block.t === 'paragraph') return h('p', null, inline(view, block.children));
    if (block.t === 'heading') return h(`h${heading}`, { id: headingId?.(headings++) }, inline(view, block.children));
    return h(
      'ul',
      null,
      block.items.map((item) => h('li', null, inline(view, item))),
    );
  });
  return h('div', { class: 'prose', ...marksOf(view, key, locale) }, blocks);
}

/** A text without marks, for attributes and measures. */
export const words = (view: View, key: StringKey | undefined): string =>
  key ? plainText(parseInline(textOf(view.doc, key, view.locale).text), view.doc).trim() : '';

/** Sizes of a heading: long ones are set smaller, and one long word never leaves a phone. */
export function fitOf(text: string): Attributes {
  const longest = text.split(/[\s-]+/).reduce((most, word) => Math.max(most, [...word].length), 0);
  return {
    'data-fit': text.length <= 22 ? 'xl' : text.length <= 44 ? 'l' : text.length <= 66 ? 'm' : 's',
    'data-word': longest <= 9 ? undefined : longest <= 12 ? '12' : longest <= 15 ? '15' : longest <= 19 ? '19' : '24',
  };
}

/** The section's title as a heading of the right level. */
export function title(scene: Scene): SafeHtml | null {
  const key = scene.section.slots.title;
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
  line(scene, `h${scene.itemLevel}`, attributes, key);
