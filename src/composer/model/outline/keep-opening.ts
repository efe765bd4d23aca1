import { changesOf } from '#composer/model/writing/changes-of.ts';
import { headPlaces, openingOf } from '#composer/model/writing/places.ts';
import type { Written } from '#composer/model/writing/written.ts';
import { apply } from '#site/changes/apply.ts';
import { isNeed } from '#site/concepts/concept.ts';
import { conceptNamed } from '#site/concepts/index.ts';
import { materialOf } from '#site/concepts/material.ts';
import { indexSite } from '#site/render/site-index.ts';
import type { SiteDocument } from '#site/schema.ts';

/** Drops a headline or lead that does not fit the home page's opening: a plain opening would cost more than the words gain. */
export function keepOpening(document: SiteDocument, written: Written): Written {
  const opening = openingOf(document);
  const concept = opening && conceptNamed(opening.layout);
  const locale = document.site.defaultLocale;
  if (!concept) return written;
  const stands = (made: SiteDocument) => !isNeed(concept.content(materialOf(indexSite(made), locale)));
  if (!stands(document)) return written;
  const { title, lead } = headPlaces(document, opening);
  const own = [title?.key, lead?.key];
  let { edits, rejected } = written;
  for (const { key } of written.edits.filter((edit) => own.includes(edit.key)).toReversed()) {
    if (stands(apply(document, changesOf(document, locale, edits)))) break;
    edits = edits.filter((edit) => edit.key !== key);
    rejected = [...rejected, { key, reason: 'opening' }];
  }
  return { edits, rejected };
}
