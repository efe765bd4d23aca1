import { itemsOf, pagesOf, sectionsOf } from '#site/outline.ts';
import { type Item, type Kind, type Page, type Section, type SiteDocument, type StringKey, shapeOf } from '#site/schema.ts';
import { parseInline, plainText } from '#site/strings.ts';
import { plainly } from './plain-words.ts';
import { slotsInOrder } from './slots-in-order.ts';

/** A text that a model may write, or add when it is missing. */
export interface Place {
  key: StringKey;
  slot: string;
  section?: Section;
  item?: Item;
  page?: Page;
  /** As stored; empty for a new text. */
  text: string;
  /** Max characters, with facts filled in. */
  most: number;
  /** True when the record does not have this key yet. */
  begun?: true;
}

/** Kinds with legal, structural or customers' words: a model must not write them. */
const CLOSED: ReadonlySet<Kind> = new Set<Kind>([
  'header',
  'footer',
  'quick-contact',
  'legal',
  'not-found',
  'cookie-notice',
  'post-body',
  'blog-list',
  'testimonials',
  'logos',
]);

const HEADLINE = 60;
const TITLE = 60;
const LEAD = 160;
const SEO = { title: 60, description: 160 } as const;

/** Pages with texts of the site's own. */
export const writtenPages = (document: SiteDocument): Page[] => pagesOf(document).filter(({ type }) => type === 'home' || type === 'page');

/** Visible sections of the pages that may have texts by a model, in reading order. */
export const writtenSections = (document: SiteDocument): Section[] =>
  writtenPages(document)
    .flatMap((page) => sectionsOf(document, page.id))
    .filter(({ kind, hidden }) => !hidden && !CLOSED.has(kind));

/** First section of the home page. */
export const openingOf = (document: SiteDocument): Section | undefined => {
  const home = writtenPages(document).find(({ type }) => type === 'home');
  return home && sectionsOf(document, home.id).find(({ kind, hidden }) => kind === 'hero' && !hidden);
};

const textAt = (document: SiteDocument, key: StringKey): string => document.strings[document.site.defaultLocale]?.[key] ?? '';
const isFactAlone = (text: string): boolean => /^\s*(?:\{\{fa_[0-9a-z]{8}\}\}[\s.,·]*)+$/.test(text);
/** Whether the owner's words in a slot are prose that may be corrected, not the name or the value of something. */
function isProse(document: SiteDocument, text: string): boolean {
  if (isFactAlone(text)) return false;
  const plain = plainly(plainText(parseInline(text), document));
  return !Object.values(document.facts).some(({ text: stated, norm }) => norm.kind !== 'statement' && plainly(stated) === plain);
}

/** Whether a text is ours to write: not written or locked by the owner, and no placeholder. */
export function mayWrite(document: SiteDocument, place: Place): boolean {
  const meta = document.stringMeta[place.key];
  if (place.key === document.site.name) return false;
  if (!meta) return place.begun === true;
  if (meta.lock || meta.sample || meta.by === 'owner') return false;
  if (meta.by !== 'fact') return true;
  if (!place.item) return place.slot === 'title' ? place.section?.id === openingOf(document)?.id : isProse(document, place.text);
  if (place.slot === 'body') return isProse(document, place.text);
  return place.slot === 'title' && place.text.trim().split(/\s+/).length >= 5 && isProse(document, place.text);
}

/** Further languages fall back to the default one for a missing text, so nothing is added to a site with several. */
const mayBegin = (document: SiteDocument): boolean => document.site.locales.length === 1;

function placeOf(document: SiteDocument, section: Section, slot: string, most: number, begin: boolean): Place | undefined {
  const key = section.slots[slot as keyof Section['slots']];
  // An opening with the name as its title shares the text of the site's name: a headline needs a key of its own.
  const isName = key === document.site.name;
  if (key && !isName) return { key, slot, section, text: textAt(document, key), most };
  const minted = `${section.alias}.${slot}`;
  const isTaken = Object.values(document.strings).some((texts) => Object.hasOwn(texts, minted));
  return (begin || isName) && slot in shapeOf(section.kind).slots && mayBegin(document) && !isTaken
    ? { key: minted, slot, section, text: '', most, begun: true }
    : undefined;
}

const allowed = (document: SiteDocument, places: readonly (Place | undefined)[]): Place[] =>
  places.filter((place): place is Place => place !== undefined && mayWrite(document, place));

/** Titles and leads, which the outline writes. A lead is added only under a title. */
export function headPlaces(document: SiteDocument, section: Section): { title?: Place; lead?: Place } {
  const isOpening = section.id === openingOf(document)?.id;
  const titled = section.slots.title !== undefined;
  const [title] = allowed(document, [placeOf(document, section, 'title', isOpening ? HEADLINE : TITLE, false)]);
  const [lead] = allowed(document, [placeOf(document, section, 'lead', LEAD, titled && section.kind !== 'announcement')]);
  return { ...(title ? { title } : {}), ...(lead ? { lead } : {}) };
}

const BODY_SLOTS = ['kicker', 'body', 'note'] as const;

/** Texts of a section's own question: bodies, notes, and the texts of its items. */
export function bodyPlaces(
  document: SiteDocument,
  section: Section,
): { slots: Place[]; items: { n: number; item: Item; places: Place[] }[] } {
  const shape = shapeOf(section.kind);
  const slots = allowed(
    document,
    BODY_SLOTS.map((slot) =>
      section.slots[slot] ? placeOf(document, section, slot, Math.min(shape.slots[slot] ?? 260, 900), false) : undefined,
    ),
  );
  const items = itemsOf(document, section.id).flatMap((item, at) => {
    const places = slotsInOrder(section, item).flatMap(([slot, key]): Place[] =>
      slot === 'when' || slot === 'action'
        ? []
        : [{ key, slot, section, item, text: textAt(document, key), most: Math.min(shape.items?.slots[slot] ?? 160, 400) }],
    );
    const own = allowed(document, places);
    return own.length > 0 ? [{ n: at + 1, item, places: own }] : [];
  });
  return { slots, items };
}

/** Title and description of a page for search engines. */
export const seoPlaces = (document: SiteDocument, page: Page): { title?: Place; description?: Place } => {
  const [title] = allowed(document, [
    { key: page.seo.title, slot: 'seo-title', page, text: textAt(document, page.seo.title), most: SEO.title },
  ]);
  const [description] = allowed(document, [
    { key: page.seo.description, slot: 'seo-description', page, text: textAt(document, page.seo.description), most: SEO.description },
  ]);
  return { ...(title ? { title } : {}), ...(description ? { description } : {}) };
};

/** A text as displayed, in the site's first language. */
export const readText = (document: SiteDocument, text: string): string =>
  plainText(parseInline(text), document).replace(/\s+/g, ' ').trim();
