import type { Change } from '#site/changes/change.ts';
import type { SiteDocument } from '#site/schema.ts';
import { asTranslated } from '#site/translation/source-of.ts';
import { addressChanges } from './addresses.ts';
import { openEntries } from './chunks.ts';
import type { TakenText } from './take.ts';

/**
 * Operations that add translations to a document, and give pages paths in that language. The document may have changed meanwhile:
 * the owner's newer texts stay, removed ones stay removed, and a translation whose source has changed is marked as out of date.
 */
export function translatedChanges(document: SiteDocument, to: string, texts: readonly TakenText[]): Change[] {
  const open = new Set(
    openEntries(
      document,
      to,
      texts.map(({ key }) => key),
    ).map(({ key }) => key),
  );
  const wanted = texts.filter(({ key }) => open.has(key));
  const words = wanted.flatMap(({ key, text, base }): Change[] => [
    { t: 'string', locale: to, key, value: text, before: document.strings[to]?.[key] ?? null },
    {
      t: 'meta',
      key,
      value: asTranslated(document, key, to, { by: 'model', base }),
      before: document.stringMeta[key] ?? null,
    },
  ]);
  return [...words, ...addressChanges(document, to, wanted)];
}
