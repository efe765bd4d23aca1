import type { Span } from '../../sentences.ts';
import { type Sheet, TAKEN, take } from '../sheet.ts';
import type { Item } from './item.ts';

/** The contents of a package, after its price: ": 20 fotos, 2 cenários e pendrive", "com 15 fotos e bolo incluso". */
const HOLDS =
  /^\s?(?::\s|,?\s?(?:com|con|with|inclu\p{L}+|e inclui|y incluye)\s|\s?[-–—]\s)((?:(?:ate|up to|hasta)\s)?\d{1,4}\s\p{L}[^.;\n]{3,150}?)[\s,]*$/u;

/** Adds to each item of a sentence the things that its price includes, unless the item has other words beside it. */
export function withContents(sheet: Sheet, sentence: Span, items: readonly Item[]): Item[] {
  return items.map((item, n) => {
    if (!item.price || item.note) return item;
    const end = items[n + 1]?.name.start ?? sentence.end;
    const from = Math.max(item.price.span.end, item.name.end);
    const said = sheet.open.slice(from, end);
    const held = said.includes(TAKEN) ? undefined : HOLDS.exec(said.replace(/[.!]\s*$/, ''));
    if (!held?.[1] || /(?:r\$|\$|reais)/.test(held[1])) return item;
    const at = from + held[0].indexOf(held[1]);
    take(sheet, from, at + held[1].length);
    return { ...item, note: sheet.text.slice(at, at + held[1].length) };
  });
}
