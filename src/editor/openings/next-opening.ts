import { fitOf, isNeed } from '#site/concepts/concept.ts';
import { concepts } from '#site/concepts/index.ts';
import { materialOf } from '#site/concepts/material.ts';
import { indexSite } from '#site/render/site-index.ts';
import type { ConceptName } from '#site/schema/concepts.ts';
import type { SiteDocument } from '#site/schema.ts';

interface NextOpening {
  section: string;
  from: ConceptName;
  to: ConceptName;
}

/** The fittest opening of the home page where an edit took from its own what it shows; undefined where it can stay. */
export function nextOpening(before: SiteDocument, after: SiteDocument, locale: string): NextOpening | undefined {
  const home = Object.values(after.pages).find(({ type }) => type === 'home');
  const hero = Object.values(after.sections).find(({ kind, page, hidden }) => kind === 'hero' && page === home?.id && !hidden);
  const own = concepts.find(({ name }) => name === hero?.layout);
  if (!hero || !own || before.sections[hero.id]?.layout !== own.name) return undefined;
  const material = materialOf(indexSite(after), locale);
  if (!isNeed(own.content(material)) || isNeed(own.content(materialOf(indexSite(before), locale)))) return undefined;
  const best = concepts
    .flatMap((concept) => {
      const content = concept.content(material);
      return isNeed(content) ? [] : [{ name: concept.name, fit: fitOf(concept, content, material) }];
    })
    .toSorted((one, other) => other.fit - one.fit)[0];
  return best && { section: hero.id, from: own.name, to: best.name };
}
