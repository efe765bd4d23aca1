/** Samples are placeholders for the owner's content; visitors never see them. */

import { pagesOf, sectionsOf } from './outline.ts';
import { isPhoto } from './photos/is-photo.ts';
import type { Item, Link, Section, SiteDocument } from './schema/document.ts';
import type { Fact } from './schema/facts.ts';
import type { PageId, SectionId } from './schema/ids.ts';
import { type Kind, shapeOf } from './schema/kinds.ts';

export const isSample = (fact: Fact): boolean => fact.status === 'sample';

/** The name is the exception: a site cannot be published without one. */
export const sampleName = (doc: SiteDocument): Fact | undefined => samplesOf(doc).find(({ norm }) => norm.kind === 'name');

/** Sample facts in document order. */
export const samplesOf = (doc: SiteDocument): Fact[] => Object.values(doc.facts).filter(isSample);

/** The document with its samples shown like facts: for viewing a template, never for publishing. */
export const withSamplesShown = (doc: SiteDocument): SiteDocument => ({
  ...doc,
  facts: Object.fromEntries(Object.entries(doc.facts).map(([id, fact]) => [id, isSample(fact) ? { ...fact, status: 'given' } : fact])),
});

/** Sections that are complete without any fact. */
const WHOLE_WITHOUT_FACTS = new Set<Kind>([
  'header',
  'hero',
  'features',
  'steps',
  'story',
  'promise',
  'faq',
  'contact-form',
  'cta',
  'legal',
  'not-found',
  'footer',
  'newsletter',
]);

/**
 * Removes samples and everything that depends on them: posts without a title of their own, items and sections that are empty without it,
 * empty photo frames, actions that lead to it, texts that cite it. A document without samples is returned as is.
 */
export function withoutSamples(doc: SiteDocument): SiteDocument {
  const removal = removalFrom(doc);
  const { gone } = removal;
  if (gone.size === 0 && removal.unwritten.size === 0 && removal.frames.size === 0) return doc;
  const items = itemsLeft(removal);
  const sections = sectionsLeft(removal, items);
  const left = new Set(sections.map(({ id }) => id));
  const leadsHome = (link: Link) => link.to !== 'page' || !link.section || left.has(link.section);
  const isDeadStop = ({ link }: Item) => link?.to === 'page' && link.section !== undefined && !leadsHome(link);
  return {
    ...doc,
    pages: removal.pages,
    facts: Object.fromEntries(keptIn(removal, Object.keys(doc.facts)).map((id) => [id, withoutPrice(doc.facts[id]!, gone)])),
    sections: Object.fromEntries(
      sections.map((section) => [section.id, { ...section, actions: section.actions.filter(({ link }) => leadsHome(link)) }]),
    ),
    items: Object.fromEntries(items.filter((item) => left.has(item.section) && !isDeadStop(item)).map((item) => [item.id, item])),
    forms: Object.fromEntries(
      Object.entries(doc.forms).map(([id, form]) => {
        const isLost = form.send.to === 'whatsapp' && gone.has(form.send.fact);
        return [id, isLost ? { ...form, send: { to: 'inbox' } } : form];
      }),
    ),
  };
}

/** Everything that goes with the samples of a document. */
interface Removal {
  doc: SiteDocument;
  /** Facts. */
  gone: ReadonlySet<string>;
  /** Keys of sample texts. */
  unwritten: ReadonlySet<string>;
  /** Items that are empty photo frames. */
  frames: ReadonlySet<string>;
  /** Pages that stay. */
  pages: SiteDocument['pages'];
  isWritten(key: string | undefined): boolean;
  says(key: string | undefined): boolean;
}

function removalFrom(doc: SiteDocument): Removal {
  const gone = new Set(samplesOf(doc).flatMap(({ id, norm }) => (norm.kind === 'name' ? [] : [id])));
  const unwritten = new Set(Object.keys(doc.stringMeta).filter((key) => doc.stringMeta[key]?.sample));
  const texts = Object.values(doc.strings);
  return {
    doc,
    gone,
    unwritten,
    frames: new Set(Object.values(doc.items).flatMap((item) => (isEmptyFrame(doc, item) ? [item.id] : []))),
    pages: Object.fromEntries(Object.entries(doc.pages).filter(([, page]) => page.type !== 'post' || !unwritten.has(page.label))),
    isWritten: (key) => !key || (!unwritten.has(key) && (gone.size === 0 || !texts.some((own) => names(own[key], gone)))),
    says: (key) => key !== undefined && texts.some((own) => Boolean(own[key]?.trim())),
  };
}

const keptIn = ({ gone }: Removal, ids: readonly string[]): string[] => ids.filter((id) => !gone.has(id));

const slotsIn = <S extends Partial<Record<string, string>>>({ isWritten }: Removal, slots: S): S =>
  Object.fromEntries(Object.entries(slots).filter(([, key]) => isWritten(key))) as S;

const leads = ({ pages, gone }: Removal, link: Link): boolean =>
  link.to === 'page' ? Object.hasOwn(pages, link.page) : !('fact' in link && gone.has(link.fact));

/** A heading goes with the last item below it. */
function itemsLeft(removal: Removal): Item[] {
  const all = Object.values(removal.doc.items);
  const shown = all.filter((item) => !removal.frames.has(item.id) && !showsSample(item, removal.gone, removal.isWritten, removal.says));
  const headings = new Set(all.map(({ group }) => group));
  const groups = new Set(shown.map(({ group }) => group));
  const left = shown.filter(({ id }) => !headings.has(id) || groups.has(id));
  return left.map(({ group, link, ...rest }): Item => {
    const item: Item = { ...rest, slots: slotsIn(removal, rest.slots), facts: keptIn(removal, rest.facts) };
    if (group && shown.some(({ id }) => id === group)) item.group = group;
    if (link && leads(removal, link)) item.link = link;
    return item;
  });
}

function sectionsLeft(removal: Removal, items: readonly Item[]): Section[] {
  const { doc, pages, isWritten } = removal;
  const sections = Object.values(doc.sections).filter(({ page }) => Object.hasOwn(pages, page));
  const bare = sections.map(
    (section): Section => ({
      ...section,
      slots: slotsIn(removal, section.slots),
      facts: keptIn(removal, section.facts),
      actions: section.actions.filter(({ label, link }) => isWritten(label) && leads(removal, link)),
    }),
  );
  return bare.filter((section) => stays(removal, section, items));
}

/** A section without its samples still has something to say. */
function stays({ doc, unwritten, says }: Removal, section: Section, items: readonly Item[]): boolean {
  const had = doc.sections[section.id]!;
  const { title: _title, kicker: _kicker, ...rest } = section.slots;
  if (had.slots.title && unwritten.has(had.slots.title)) return false;
  const isOf = (item: Item) => item.section === section.id;
  if (shapeOf(section.kind).items && Object.values(doc.items).some(isOf)) return items.some(isOf);
  const isSilent = !Object.values(rest).some(says) && section.facts.length === 0 && !section.form && !section.media;
  if (isSilent && Object.values(had.slots).some((key) => unwritten.has(key))) return false;
  const lost = had.facts.length > section.facts.length || had.actions.length > section.actions.length;
  return !lost || WHOLE_WITHOUT_FACTS.has(section.kind) || section.facts.length > 0;
}

/** A place with sample words: a whole post or section, some items of a section, or single texts of it. */
export interface LeftOut {
  page: PageId;
  section?: SectionId;
  kind?: Kind;
  what: 'post' | 'section' | 'items' | 'texts';
  count: number;
}

/** The places that publishing omits because nobody has written them yet, in page order. */
export function leftOut(doc: SiteDocument): LeftOut[] {
  const isSample = (key: string) => doc.stringMeta[key]?.sample === true;
  const published = withoutSamples(doc);
  return pagesOf(doc).flatMap((page): LeftOut[] => {
    if (!Object.hasOwn(published.pages, page.id)) return page.post?.draft ? [] : [{ page: page.id, what: 'post', count: 1 }];
    if (page.post?.draft) return [];
    return sectionsOf(doc, page.id).flatMap((section): LeftOut[] => {
      if (section.hidden) return [];
      const items = Object.values(doc.items).filter((item) => item.section === section.id);
      const texts = [...Object.values(section.slots), ...items.flatMap(({ slots }) => Object.values(slots))].filter(isSample);
      if (texts.length === 0) return [];
      const at = { page: page.id, section: section.id, kind: section.kind };
      if (!Object.hasOwn(published.sections, section.id)) return [{ ...at, what: 'section', count: 1 }];
      const gone = items.filter(({ id }) => !Object.hasOwn(published.items, id)).length;
      return [gone > 0 ? { ...at, what: 'items', count: gone } : { ...at, what: 'texts', count: texts.length }];
    });
  });
}

/** An item that is only an empty photo frame. */
function isEmptyFrame(doc: SiteDocument, { media, slots, facts }: Item): boolean {
  const asset = media ? doc.assets[media] : undefined;
  return asset?.source.from === 'upload' && !isPhoto(asset) && facts.length === 0 && Object.keys(slots).length === 0;
}

const names = (text: string | undefined, gone: ReadonlySet<string>): boolean =>
  text !== undefined && [...gone].some((id) => text.includes(`{{${id}}}`));

/** Whether an item's words or facts are samples, unless another fact still identifies it. */
function showsSample(
  { facts, slots, media }: Item,
  gone: ReadonlySet<string>,
  isWritten: (key: string | undefined) => boolean,
  says: (key: string | undefined) => unknown,
): boolean {
  const [first] = facts;
  if ((first !== undefined && gone.has(first)) || !isWritten(slots.title) || !isWritten(slots.when)) return true;
  const keys = Object.values(slots);
  return !keys.every(isWritten) && !keys.some((key) => isWritten(key) && says(key)) && facts.length === 0 && media === undefined;
}

function withoutPrice(fact: Fact, gone: ReadonlySet<string>): Fact {
  const { norm } = fact;
  if ('price' in norm && norm.price && gone.has(norm.price)) {
    const { price: _, ...rest } = norm;
    return { ...fact, norm: rest as Fact['norm'] };
  }
  return fact;
}
