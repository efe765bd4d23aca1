import { applyManner } from '#site/manners/apply-manner.ts';
import type { Kind, SiteDocument, Theme } from '#site/schema.ts';
import { shapeOf } from '#site/schema.ts';

/** How a template looks: a theme, and the layouts that were chosen by eye. Other kinds keep what they have, and so do pictures. */
export interface Look {
  theme: Omit<Theme, 'art'>;
  layouts: Partial<Record<Kind, string>>;
}

/** The document in a look; its manner stays, and what joined it since takes it too. */
export function dress(document: SiteDocument, { theme, layouts }: Look): SiteDocument {
  const sections = Object.fromEntries(
    Object.entries(document.sections).map(([id, section]) => {
      const layout = layouts[section.kind];
      const fits = layout !== undefined && (shapeOf(section.kind).layouts as readonly string[]).includes(layout);
      return [id, fits ? { ...section, layout } : section];
    }),
  );
  const { art, manner } = document.theme;
  const dressed = { ...document, theme: { ...theme, art }, sections };
  return manner ? applyManner(dressed, manner) : dressed;
}
