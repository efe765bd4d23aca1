import { isNeed, openingContentOf } from '../concepts/concept.ts';
import { coverageBy } from '../concepts/coverage.ts';
import { conceptNamed } from '../concepts/index.ts';
import { materialOf } from '../concepts/material.ts';
import { isPhoto } from '../photos/is-photo.ts';
import { indexSite, type SiteIndex } from '../render/site-index.ts';
import { bodyOf } from '../render/view.ts';
import type { Section, SiteDocument } from '../schema/document.ts';
import { type Kind, shapeOf } from '../schema/kinds.ts';
import type { MannerName, Tone } from '../schema/theme.ts';
import { MANNERS } from './manner.ts';

/** Terms of a plan do not fit into a row of a list. */
const hasTerms = ({ doc, itemsOf }: SiteIndex, { id }: Section): boolean =>
  itemsOf(id).some(({ slots, facts }) => {
    const terms = facts.some((fact) => {
      const norm = doc.facts[fact]?.norm;
      return norm?.kind === 'plan' && norm.features.length > 0;
    });
    return terms || Boolean(slots.note || slots.body);
  });

/** Photos decide a section's layout; our drawings do not. */
function hasPhoto({ doc, itemsOf }: SiteIndex, section: Section): boolean {
  const media = [section.media, ...itemsOf(section.id).map((item) => item.media)];
  return media.some((id) => id !== undefined && isPhoto(doc.assets[id]));
}

const PRICED: ReadonlySet<Kind> = new Set(['pricing', 'menu', 'products']);
const isOpening = ({ kind }: Section): boolean => kind === 'hero' || kind === 'announcement';

/** Sections that an opening shows completely. */
function coveredIn(site: SiteIndex): ReadonlySet<string> {
  const material = materialOf(site, site.doc.site.defaultLocale);
  const openings = site.pages.flatMap((page) => bodyOf(site, page)).filter(({ kind }) => kind === 'hero');
  return new Set(
    openings.flatMap((opening) => {
      const one = conceptNamed(opening.layout);
      const content = one?.content(material);
      return one && content && !isNeed(content) ? [...coverageBy(material, opening.page, openingContentOf(one, content)).covered] : [];
    }),
  );
}

/** Whether a section does not appear: the opening has its content, or it waits for photos. */
const isUnseen = (site: SiteIndex, section: Section, covered: ReadonlySet<string>): boolean =>
  covered.has(section.id) || (section.kind === 'gallery' && !hasPhoto(site, section));

/** The opening's ground, to which the page returns at its end; a paper opening passes on its colour. */
function groundOf(body: readonly Section[]): Tone | undefined {
  const opening = body.find(({ kind }) => kind === 'hero');
  return opening?.tone === 'plain' ? 'brand' : opening?.tone;
}

/** The sections that return to the opening's ground: the last, and the prices where neither the opening nor the last is next to them. */
function returning(body: readonly Section[]): ReadonlySet<Section> {
  const last = body.at(-1);
  const between = body.filter((section, at) => {
    const before = body[at - 1];
    return PRICED.has(section.kind) && before && !isOpening(before) && at < body.length - 2 && !PRICED.has(before.kind);
  });
  return new Set(last && !isOpening(last) ? [...between, last] : between);
}

/**
 * The sections that a manner changes: plain layouts, and its grounds in turn until they return to the opening's. Openings, headers
 * and sections with photos keep their layouts.
 */
export function sectionsInManner(doc: SiteDocument, name: MannerName): Section[] {
  const manner = MANNERS[name];
  const site = indexSite(doc);
  const layoutOf = (section: Section): string => {
    const plain = shapeOf(section.kind).inManner;
    if (!plain?.includes(section.layout) || hasPhoto(site, section)) return section.layout;
    if (section.kind === 'pricing' && hasTerms(site, section)) return section.layout;
    return manner.layouts?.[section.kind] ?? plain[0];
  };
  const covered = coveredIn(site);
  return Object.values(doc.pages).flatMap((page) => {
    let before: Tone | undefined;
    let turn = 0;
    const all = bodyOf(site, page);
    const shown = all.filter((section) => !isUnseen(site, section, covered));
    const unseen = all.filter((section) => !shown.includes(section)).map((section) => ({ ...section, layout: layoutOf(section) }));
    const ground = groundOf(shown);
    const back = ground ? returning(shown) : new Set();
    const next = (tones: readonly [Tone, ...Tone[]]): Tone => {
      const from = turn++ % tones.length;
      const order = [...tones.slice(from), ...tones.slice(0, from)];
      return order.find((tone) => tone !== before && tone !== ground) ?? order.find((tone) => tone !== before) ?? tones[0];
    };
    const toneOf = (section: Section): Tone => {
      if (isOpening(section)) return section.tone;
      return ground && (manner.paper || (back.has(section) && before !== ground)) ? ground : next(manner.tones);
    };
    const body = shown.map((section) => {
      const tone = toneOf(section);
      before = tone;
      return { ...section, tone, layout: layoutOf(section) };
    });
    const foot = site.sectionsOf(page.id).filter(({ kind }) => kind === 'footer');
    const last = foot.map((section) => ({
      ...section,
      tone: ground ?? manner.foot.find((tone) => tone !== before) ?? manner.foot[0],
      layout: layoutOf(section),
    }));
    return [...body, ...unseen, ...last];
  });
}

/** Applies a manner to a site. */
export function applyManner(doc: SiteDocument, manner: MannerName): SiteDocument {
  const changed = sectionsInManner(doc, manner).map((section) => [section.id, section] as const);
  return { ...doc, theme: { ...doc.theme, manner }, sections: { ...doc.sections, ...Object.fromEntries(changed) } };
}
