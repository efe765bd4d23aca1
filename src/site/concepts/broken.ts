import type { Child, SafeHtml } from '../render/html.ts';
import type { Scene } from '../render/view.ts';
import type { StringKey } from '../schema/ids.ts';
import { textOf } from '../strings.ts';

const FACT = /^\{\{(fa_[0-9a-z]{8})\}\}$/;

/** A text split into lines by us that stays one editable text: its own, or the fact that it consists of. */
export function broken(
  scene: Scene,
  tag: string,
  attributes: { id?: string | undefined; class: string },
  key: StringKey,
  pieces: Child,
): SafeHtml {
  const { h, preview, doc, locale } = scene;
  if (!preview) return h(tag, attributes, pieces);
  const fact = FACT.exec(textOf(doc, key, locale).text.trim())?.[1];
  return h(tag, { ...attributes, 'data-k': key }, fact ? h('span', { 'data-f': fact, class: 'whole' }, pieces) : pieces);
}
