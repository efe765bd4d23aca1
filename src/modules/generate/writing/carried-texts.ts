import type { Edit } from '#composer/model/writing/written.ts';
import type { SiteDocument } from '#site/schema.ts';

const factsIn = (text: string): string[] => [...text.matchAll(/\{\{(fa_[0-9a-z]{8})\}\}/g)].map(([, id]) => id!);

/** Texts by a model that fit the site's other look: those of a section of the same kind at the same position. */
export function carriedTexts(before: SiteDocument, after: SiteDocument): Edit[] {
  const kindOf = new Map(Object.values(before.sections).flatMap(({ kind, slots }) => Object.values(slots).map((key) => [key, kind])));
  return Object.values(after.sections).flatMap(({ kind, slots }) =>
    Object.values(slots).flatMap((key): Edit[] => {
      const text = before.strings[after.site.defaultLocale]?.[key];
      const isCarried = before.stringMeta[key]?.by === 'model' && kindOf.get(key) === kind && key !== after.site.name;
      return isCarried && text !== undefined && factsIn(text).every((id) => Object.hasOwn(after.facts, id)) ? [{ key, text }] : [];
    }),
  );
}
