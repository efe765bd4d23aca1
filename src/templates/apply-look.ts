import { applyManner } from '#site/manners/apply-manner.ts';
import type { Kind, SiteDocument, Theme } from '#site/schema.ts';
import { shapeOf } from '#site/schema.ts';

/** Appearance of a template: a theme and layouts chosen by eye. Kinds that are not listed keep their layouts; pictures stay. */
export interface Look {
  theme: Omit<Theme, 'art'>;
  layouts: Partial<Record<Kind, string>>;
}

/** Applies a look to a document. Its manner stays, and is applied to sections added since. */
export function applyLook(document: SiteDocument, { theme, layouts }: Look): SiteDocument {
  const sections = Object.fromEntries(
    Object.entries(document.sections).map(([id, section]) => {
      const layout = layouts[section.kind];
      const fits = layout !== undefined && (shapeOf(section.kind).layouts as readonly string[]).includes(layout);
      return [id, fits ? { ...section, layout } : section];
    }),
  );
  const { art, manner } = document.theme;
  const changed = { ...document, theme: { ...theme, art }, sections };
  return manner ? applyManner(changed, manner) : changed;
}
