import { z } from 'zod';
import { apply } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import type { SiteDocument } from '../schema/document.ts';
import { Locale, SectionId, StringKey } from '../schema/ids.ts';
import { textOf } from '../strings.ts';
import { rekeyed, written } from './copy.ts';
import { operation } from './operation.ts';

/**
 * Writes one text in one language. Marks as in `parseInline`. With `titleOf`, it is written as the title of that section: one that was
 * the business's name is a text of its own from then on, and the business keeps its name.
 */
export const setText = operation(
  'set-text',
  z.object({ locale: Locale, key: StringKey, text: z.string().max(20000), titleOf: SectionId.optional() }),
  (doc, { locale, key, text: typed, titleOf }) => {
    const text = typed.toWellFormed().replaceAll('\r\n', '\n');
    if (titleOf === undefined || !isNameAsTitle(doc, titleOf, key) || textOf(doc, key, locale).text === text)
      return written(doc, locale, key, text);
    const own = ownTitle(doc, titleOf);
    return [...own.changes, ...written(apply(doc, own.changes), locale, own.key, text)];
  },
);

/** Whether this text is the business's name, shown as the title of this section. */
export const isNameAsTitle = (doc: SiteDocument, section: string, key: StringKey): boolean =>
  key === doc.site.name && doc.sections[section]?.slots.title === key;

/** Gives the title of a section a text of its own, which says the name in each language as before. */
function ownTitle(doc: SiteDocument, id: string): { key: StringKey; changes: Change[] } {
  const { slots } = doc.sections[id]!;
  const isTaken = (key: string) => Object.values(doc.strings).some((texts) => Object.hasOwn(texts, key));
  const stem = rekeyed(id.replace('_', '-'))('title');
  let key = stem;
  for (let n = 2; isTaken(key); n++) key = `${stem}-${n}`;
  const changes: Change[] = Object.entries(doc.strings)
    .filter(([, texts]) => Object.hasOwn(texts, doc.site.name))
    .map(([locale, texts]) => ({ t: 'string', locale, key, value: texts[doc.site.name]!, before: null }));
  const meta = doc.stringMeta[doc.site.name];
  if (meta) changes.push({ t: 'meta', key, value: meta, before: null });
  changes.push({ t: 'set', table: 'sections', id, field: 'slots', value: { ...slots, title: key }, before: slots });
  return { key, changes };
}
