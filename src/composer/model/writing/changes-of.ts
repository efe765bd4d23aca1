import { apply, isSame } from '#site/changes/apply.ts';
import type { Change } from '#site/changes/change.ts';
import { written } from '#site/operations/copy.ts';
import type { Locale, SiteDocument } from '#site/schema.ts';
import { headPlaces, writtenSections } from './places.ts';
import type { Edit, Mending } from './written.ts';

/**
 * Operations that write these texts as a model's. Texts that the owner has written or locked since are left alone, and removed ones stay
 * removed.
 */
export function changesOf(document: SiteDocument, locale: Locale, edits: readonly Edit[]): Change[] {
  const changes: Change[] = [];
  let doc = document;
  for (const { key, text } of edits) {
    const own = changesFor(doc, locale, key, text);
    changes.push(...own);
    doc = apply(doc, own);
  }
  return changes;
}

function changesFor(document: SiteDocument, locale: Locale, key: string, text: string): Change[] {
  const meta = document.stringMeta[key];
  if (key === document.site.name) return [];
  if (meta ? meta.by === 'owner' || meta.lock || meta.sample : locale !== document.site.defaultLocale) return [];
  const texts = written(document, locale, key, text).flatMap((change): Change[] => {
    if (change.t !== 'meta' || !change.value) return [change];
    const value = { ...change.value, by: 'model' as const };
    return isSame(value, change.before) ? [] : [{ ...change, value }];
  });
  if (meta) return texts;
  const begun = writtenSections(document)
    .flatMap((section) => Object.values(headPlaces(document, section)))
    .find((place) => place.begun && place.key === key);
  if (!begun?.section) return [];
  const { id, slots } = begun.section;
  return [...texts, { t: 'set', table: 'sections', id, field: 'slots', value: { ...slots, [begun.slot]: key }, before: slots }];
}

/** Operations that correct the spelling of facts. A fact whose words changed meanwhile is left alone. */
export const mendingChanges = (document: SiteDocument, mendings: readonly Mending[] = []): Change[] =>
  mendings.flatMap(({ fact, text }): Change[] => {
    const before = document.facts[fact]?.text;
    return before === undefined || before === text ? [] : [{ t: 'set', table: 'facts', id: fact, field: 'text', value: text, before }];
  });
