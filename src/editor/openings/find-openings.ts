import { fitOf, isNeed, type Need } from '#site/concepts/concept.ts';
import { concepts } from '#site/concepts/index.ts';
import { materialOf } from '#site/concepts/material.ts';
import { indexSite } from '#site/render/site-index.ts';
import type { ConceptName } from '#site/schema/concepts.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { RenderCanvas } from '../canvas/renderer.ts';

export interface Openings {
  /** Openings that the site's facts can fill, best first, each with its rendered page. */
  open: { name: ConceptName; html: string }[];
  /** The others, with the facts they still need. */
  closed: { name: ConceptName; need: Need }[];
}

/** More thumbnails would be slow to draw and no help in choosing. */
const MAX_OPENINGS = 12;

/** The available openings of a page for the document's current state. */
export function findOpenings(document: SiteDocument, page: string, section: string, locale: string, render: RenderCanvas): Openings {
  const material = materialOf(indexSite(document), locale);
  const found: Openings = { open: [], closed: [] };
  const filled: { name: ConceptName; fit: number }[] = [];
  for (const concept of concepts) {
    const content = concept.content(material);
    // Data of another trade will never apply to this one.
    if (!isNeed(content)) filled.push({ name: concept.name, fit: fitOf(concept, content, material) });
    else if (content.need !== 'trade') found.closed.push({ name: concept.name, need: content });
  }
  const dressed = (layout: ConceptName): SiteDocument => {
    const hero = document.sections[section];
    return hero ? { ...document, sections: { ...document.sections, [section]: { ...hero, layout } } } : document;
  };
  const best = filled.toSorted((one, other) => other.fit - one.fit).slice(0, MAX_OPENINGS);
  found.open = best.map(({ name }) => ({ name, html: render(dressed(name), page, locale) }));
  return found;
}
