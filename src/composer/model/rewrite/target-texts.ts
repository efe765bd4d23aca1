import { itemsOf, sectionsOf } from '#site/outline.ts';
import { type Fact, type Item, type Page, type Section, type SiteDocument, shapeOf } from '#site/schema.ts';
import { textOf } from '#site/strings.ts';
import type { RewriteTarget } from './request.ts';

/** One text that a rewriting may change, with its place. */
export interface TargetText {
  key: string;
  /** Kind of section and slot, for the model: `features title`. */
  role: string;
  /** The text as stored, with its marks. */
  text: string;
  maxLength: number;
  /** Paragraphs and lists are allowed. */
  long: boolean;
}

const MAX_ACTION = 40;
const MAX_NAV = 30;
const MAX_SEO = { title: 70, description: 170 } as const;

type Place = Omit<TargetText, 'text'>;

/**
 * The texts of a target in reading order, without those that no model may write: facts, locked texts, placeholder samples, the name of
 * the site, legal pages.
 */
export function targetTexts(document: SiteDocument, target: RewriteTarget, locale: string, sparesOwner = false): TargetText[] {
  const places = placesOf(document, target);
  const seen = new Set<string>();
  // Names of products, courses and the like are kept, unless the owner selects that very text.
  const names = target.of === 'text' ? new Set<string>() : namesIn(document);
  return places.flatMap((place) => {
    if (seen.has(place.key) || place.key === document.site.name) return [];
    seen.add(place.key);
    const meta = document.stringMeta[place.key];
    const { text } = textOf(document, place.key, locale);
    if (names.has(text.trim().toLowerCase())) return [];
    if (sparesOwner && meta?.by === 'owner') return [];
    if (meta?.lock || meta?.sample || !hasWords(text) || text.includes('```')) return [];
    return [{ ...place, text, maxLength: Math.max(place.maxLength, text.length) }];
  });
}

const NAMED: ReadonlySet<Fact['norm']['kind']> = new Set(['name', 'offer', 'plan', 'class', 'person', 'place']);

const namesIn = (document: SiteDocument): Set<string> =>
  new Set(
    Object.values(document.facts)
      .filter(({ norm }) => NAMED.has(norm.kind))
      .map(({ text }) => text.trim().toLowerCase()),
  );

/** Whether a text contains more than facts and links. */
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/\{\{fa_[0-9a-z]{8}\}\}|!?\[[^[\]]*\]\([^()]*\)/g, ' '));

function placesOf(document: SiteDocument, target: RewriteTarget): Place[] {
  switch (target.of) {
    case 'section':
      return sectionPlaces(document, document.sections[target.section]);
    case 'item': {
      const item = document.items[target.item];
      const section = item && document.sections[item.section];
      return item && section && !isLegal(document, section) ? itemPlaces(section, item) : [];
    }
    case 'text':
      return [...Object.values(document.sections).flatMap((section) => sectionPlaces(document, section)), ...pagePlaces(document)].filter(
        ({ key }) => key === target.key,
      );
    case 'page':
      return sectionsOf(document, target.page)
        .filter(({ hidden }) => !hidden)
        .flatMap((section) => sectionPlaces(document, section));
    case 'sections': {
      const chosen = new Set(target.sections);
      return sectionsOf(document, target.page)
        .filter(({ id }) => chosen.has(id))
        .flatMap((section) => sectionPlaces(document, section));
    }
  }
}

const isLegal = (document: SiteDocument, { kind, page }: Section): boolean => kind === 'legal' || document.pages[page]?.type === 'legal';

function sectionPlaces(document: SiteDocument, section: Section | undefined): Place[] {
  if (!section || isLegal(document, section)) return [];
  const { slots } = shapeOf(section.kind);
  const place = (slot: string, key: string, maxLength: number): Place => ({
    key,
    role: `${section.kind} ${slot}`,
    maxLength,
    long: slot === 'body',
  });
  return [
    ...(['kicker', 'title', 'lead', 'body', 'note'] as const).flatMap((slot) => {
      const key = section.slots[slot];
      return key ? [place(slot, key, slots[slot] ?? 260)] : [];
    }),
    ...section.actions.map(({ label }) => place('button', label, MAX_ACTION)),
    ...(section.nav ? [place('menu', section.nav, MAX_NAV)] : []),
    ...itemsOf(document, section.id).flatMap((item) => itemPlaces(section, item)),
  ];
}

function itemPlaces(section: Section, item: Item): Place[] {
  const slots = shapeOf(section.kind).items?.slots ?? {};
  return (['when', 'title', 'role', 'body', 'note', 'action'] as const).flatMap((slot) => {
    const key = item.slots[slot];
    return key ? [{ key, role: `${section.kind} item ${slot}`, maxLength: slots[slot] ?? MAX_ACTION * 2, long: slot === 'body' }] : [];
  });
}

const pagePlaces = (document: SiteDocument): Place[] =>
  Object.values(document.pages)
    .filter(({ type }: Page) => type !== 'legal')
    .flatMap(({ label, seo }) => [
      { key: label, role: 'page menu', maxLength: MAX_NAV, long: false },
      { key: seo.title, role: 'page search-title', maxLength: MAX_SEO.title, long: false },
      { key: seo.description, role: 'page search-description', maxLength: MAX_SEO.description, long: false },
    ]);
