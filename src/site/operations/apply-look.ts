import { z } from 'zod';
import { isSame } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { THEME_FIELDS } from '../integrity/canonical.ts';
import { isConcept } from '../schema/concepts.ts';
import type { Section, SiteDocument } from '../schema/document.ts';
import type { Kind } from '../schema/kinds.ts';
import { Theme } from '../schema/theme.ts';
import { PAIRINGS } from '../theme.ts';
import { operation } from './operation.ts';
import { setTheme } from './set-theme.ts';

/** Layouts that fit any content; others were chosen for content that this site may not have. */
const SAFE: Partial<Record<Kind, readonly string[]>> = {
  header: ['bar', 'centered', 'split-cta', 'quiet', 'two-lines', 'folded'],
  features: ['ledger', 'cards', 'icon-columns'],
  steps: ['rail', 'cards'],
  story: ['media-start', 'media-end', 'letter'],
  promise: ['checklist', 'two-column'],
  faq: ['accordion', 'open'],
  cta: ['band', 'split'],
  footer: ['columns', 'wordmark', 'minimal'],
};
/** An opening is made of this site's facts: it stays, in the new colours and faces. */
const fits = (section: Section, layout: string): boolean =>
  section.kind === 'hero' ? layout === 'statement' && !isConcept(section.layout) : (SAFE[section.kind] ?? []).includes(layout);

/** Applies a look: theme and layouts. Texts, facts and photos stay, and so does an exact brand colour. */
export const applyLook = operation(
  // The name in stored logs.
  'wear-look',
  z.object({ theme: Theme, layouts: z.record(z.string(), z.string()) }),
  (doc, { theme, layouts }) => {
    const { art, manner } = theme;
    const { style, seed } = art;
    return [
      ...themeChanges(doc, theme),
      ...setTheme.run(doc, { ...(style === doc.theme.art.style ? {} : { artStyle: style }), artSeed: seed, ...(manner ? { manner } : {}) }),
      ...Object.values(doc.sections).flatMap((section): Change[] => {
        // A manner sets the layouts of its sections; a look without one keeps the site's own.
        const value = manner && section.kind !== 'header' ? undefined : layouts[section.kind];
        if (value === undefined || value === section.layout || !fits(section, value)) return [];
        return [{ t: 'set', table: 'sections', id: section.id, field: 'layout', value, before: section.layout }];
      }),
    ];
  },
);

function themeChanges(doc: SiteDocument, theme: Theme): Change[] {
  const own = doc.theme.color.brandExact !== undefined;
  const script = (pairing: Theme['type']['pairing']) => PAIRINGS[pairing].scripts.includes('arabic');
  return Object.entries(THEME_FIELDS).flatMap(([part, fields]) =>
    fields.flatMap((field): Change[] => {
      if (part === 'art' || (part === 'color' && own && field !== 'neutral' && field !== 'polarity')) return [];
      // A pairing that cannot write the site's script is not applied.
      if (field === 'pairing' && script(theme.type.pairing) !== script(doc.theme.type.pairing)) return [];
      const at = (one: Theme) => (one as unknown as Record<string, Record<string, unknown>>)[part]?.[field];
      const [value, before] = [at(theme), at(doc.theme)];
      if (isSame(value, before)) return [];
      return [
        { t: 'theme', path: `${part}.${field}`, ...(value === undefined ? {} : { value }), ...(before === undefined ? {} : { before }) },
      ];
    }),
  );
}
