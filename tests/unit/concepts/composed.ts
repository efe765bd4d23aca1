import { compose } from '#composer/compose.ts';
import { isNeed } from '#site/concepts/concept.ts';
import { conceptNamed } from '#site/concepts/index.ts';
import { type Material, materialOf } from '#site/concepts/material.ts';
import { indexSite } from '#site/render/site-index.ts';
import { renderSite } from '#site/render.ts';
import type { ConceptName } from '#site/schema/concepts.ts';
import type { SiteDocument } from '#site/schema.ts';

/** The site of a prompt, opening with a concept whatever fits it best, arranged by a seed. */
export function siteOf(prompt: string, layout?: ConceptName, artSeed?: number): SiteDocument {
  const answer = compose({ prompt });
  if (answer.outcome !== 'site') throw new Error(`refused: ${answer.reason}`);
  const { document } = answer;
  const sections = Object.values(document.sections).map((section) =>
    section.kind === 'hero' && layout ? { ...section, layout } : section,
  );
  const art = { ...document.theme.art, seed: artSeed ?? document.theme.art.seed };
  return {
    ...document,
    theme: { ...document.theme, art },
    sections: Object.fromEntries(sections.map((section) => [section.id, section])),
  };
}

export const materialIn = (document: SiteDocument): Material => materialOf(indexSite(document), document.site.defaultLocale);
export const materialFor = (prompt: string): Material => materialIn(siteOf(prompt));
export const needs = (name: ConceptName, prompt: string): boolean => isNeed(conceptNamed(name)?.content(materialFor(prompt)));

/** The published home page. */
export function homeHtml(document: SiteDocument): string {
  const files = renderSite(document, {
    mode: 'publish',
    origin: 'https://example.com',
    links: 'file',
    year: 2027,
    fonts: [],
    formAction: () => null,
    photo: () => '',
  });
  return files.find(({ path }) => path === 'index.html')!.text;
}
