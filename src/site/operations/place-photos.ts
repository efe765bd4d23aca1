import { z } from 'zod';
import { apply } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { itemsOf, pagesOf, sectionsOf } from '../outline.ts';
import { isPhoto } from '../photos/is-photo.ts';
import { wordsOf } from '../render/words.ts';
import { Asset, type Item, LIMITS, type Section, type SiteDocument } from '../schema/document.ts';
import type { Kind } from '../schema/kinds.ts';
import { plainTextOf } from '../strings.ts';
import { addItem } from './add-item.ts';
import { addSection } from './add-section.ts';
import { Seed } from './mint.ts';
import { movableSections } from './move-section.ts';
import { type Operation, OperationRefused, operation } from './operation.ts';
import { setCaption } from './set-caption.ts';
import { setLayout } from './set-layout.ts';
import { setMedia } from './set-media.ts';

const Picture = z.object({ width: Asset.shape.width, height: Asset.shape.height, source: Asset.shape.source, focal: Asset.shape.focal });
const Photo = z.object({
  picture: Picture,
  alt: z.string().max(400),
  /** Texts that it stood by on an old site, the nearest first. */
  near: z.array(z.string().max(200)).max(4).optional(),
  /** Caption under the picture on the old site. */
  caption: z.string().max(200).optional(),
});
const Input = z.object({
  logo: Picture.optional(),
  photos: z.array(Photo).max(LIMITS.photosBrought),
  seed: Seed,
});

/** Closing sections of a page: a new gallery goes before them. */
const CLOSING = new Set<Kind>(['faq', 'cta', 'contact-form', 'booking', 'map', 'hours', 'newsletter', 'donate']);

/**
 * Places an owner's photos: the logo in the header, each that stood by a thing or a text of the page with that, the first of the others in
 * the opening, the rest in the gallery, which is created where there is none. The owner's existing photos are never removed, and no concept, type or colour changes.
 */
export const placePhotos = operation('place-photos', Input as z.ZodType<z.output<typeof Input>>, (doc, input) => {
  const { logo, photos, seed } = input;
  const locale = doc.site.defaultLocale;
  const home = Object.values(doc.pages).find(({ type }) => type === 'home');
  if (!home) throw new OperationRefused('missing', 'home');
  const work = new Work(doc, seed);
  const header = sectionsOf(doc, home.id).find(({ kind }) => kind === 'header');
  // The name beside a logo describes it.
  const show = (table: 'sections' | 'items', id: string, { picture, alt, caption = '' }: (typeof photos)[number]) =>
    work.do(setMedia, (step) => ({
      table,
      id,
      picture,
      alt: alt || caption,
      toDescribe: table === 'items' || id !== header?.id,
      locale,
      seed: step,
    }));

  if (logo && header) show('sections', header.id, { picture: logo, alt: '' });
  const others = pagesOf(doc).filter(({ id, type }) => id !== home.id && type === 'page');
  const left = placeByTexts(
    work,
    [home, ...others].map(({ id }) => id),
    photos,
    show,
  );
  const hero = sectionsOf(doc, home.id).find(({ kind, hidden }) => kind === 'hero' && !hidden);
  if (hero && left[0] && !isOwn(doc, hero.media)) {
    // The opening photo is not a sign or a screenshot if there is another one.
    const isWide = (photo: PlacedPhoto) => bearsPage(photo) && photo.picture.width >= photo.picture.height;
    const choices = [(photo: PlacedPhoto) => isWide(photo) && !photo.caption, isWide, bearsPage];
    const face = choices.map((is) => left.findIndex(is)).find((at) => at >= 0) ?? 0;
    show('sections', hero.id, left[face]!);
    // A gallery alone shows what is written below a photo.
    if (!left[face]!.caption) left.splice(face, 1);
  }
  if (left.length === 0) return work.changes;

  const open = galleryOf(doc, home.id);
  // A full page has no room for a gallery; what stands in no text then stays with the owner's uploads.
  if (!open && sectionsOf(work.doc, home.id).length >= LIMITS.sectionsPerPage) return work.changes;
  const gallery = open ?? work.add(() => openGallery(work, home.id, left));
  for (const { id } of itemsOf(work.doc, gallery).filter(({ media }) => !isOwn(doc, media))) {
    const next = left.shift();
    if (next) show('items', id, next);
  }
  for (const photo of left) {
    const item = work.add(() => work.do(addItem, (step) => ({ section: gallery, locale, texts: captionOf(photo), seed: step })));
    show('items', item, photo);
  }
  return work.changes;
});

type PlacedPhoto = z.output<typeof Photo>;
type Show = (table: 'sections' | 'items', id: string, photo: PlacedPhoto) => void;

const plainly = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
/** Pixels of a photo that stands for itself. */
const ALONE = 440;
/** A shorter text says too little to be found again. */
const MIN_TEXT_LENGTH = 4;
const LEAST_OF_TEXT = 24;
/** The layout that shows the pictures of a kind's items, and the share of items that need one. */
const PICTURED: Partial<Record<Kind, { layout: string; share: number }>> = {
  team: { layout: 'cards', share: 0.5 },
  products: { layout: 'grid', share: 0.5 },
  features: { layout: 'alternate-rows', share: 1 },
};

/** A caption that says more than the name of its thing; a small picture of a person has no room for it. */
const isShown = (caption: string, name: string, { kind }: Section): boolean =>
  caption.length <= MAX_CAPTION && plainly(caption) !== plainly(name) && kind !== 'team';
const nameOf = (doc: SiteDocument, id: string | undefined): string => {
  const item = id ? doc.items[id] : undefined;
  if (!item) return '';
  return item.slots.title ? plainTextOf(doc, item.slots.title, doc.site.defaultLocale) : (doc.facts[item.facts[0] ?? '']?.text ?? '');
};
const MAX_CAPTION = 90;

/** A place for a photo: beside a name, or beside the text of a section. */
interface Spot {
  section: Section;
  item?: string;
}

interface NamedItem {
  section: Section;
  item: Item;
  name: string;
}

/** Sets photos beside what they stood by; returns those that are left. */
function placeByTexts(work: Work, pages: readonly string[], photos: readonly PlacedPhoto[], show: Show): PlacedPhoto[] {
  const { doc } = work;
  const sections = pages
    .flatMap((page) => sectionsOf(doc, page))
    .filter(({ hidden, kind }) => !hidden && kind !== 'hero' && kind !== 'header');
  const found = spotsFor(doc, sections, photos);
  // A list shows pictures of its things together or not at all.
  for (const section of sections) {
    const own = [...found].filter(([, spot]) => spot.section === section);
    const layout = layoutWith(doc, section, own.length);
    if (layout === undefined) for (const [photo] of own) found.delete(photo);
    else work.do(setLayout, () => ({ section: section.id, layout }));
  }
  for (const [photo, { section, item }] of found) {
    show(item ? 'items' : 'sections', item ?? section.id, photo);
    const asset = (item ? work.doc.items[item] : work.doc.sections[section.id])?.media;
    const { caption: text } = photo;
    if (asset && text && isShown(text, nameOf(work.doc, item), section))
      work.do(setCaption, () => ({ asset, locale: work.doc.site.defaultLocale, text }));
  }
  // A small one is good beside the name of its thing and nowhere else.
  return photos.filter((photo) => !found.has(photo) && !(photo.near && photo.picture.width < ALONE));
}

/** Layout of a section that shows so many photos; undefined where it shows none. */
function layoutWith(doc: SiteDocument, section: Section, photos: number): string | undefined {
  if (photos === 0) return undefined;
  const pictured = PICTURED[section.kind];
  if (!pictured) return 'media-start';
  const every = itemsOf(doc, section.id);
  const things = every.filter(({ id }) => !every.some(({ group }) => group === id));
  return photos >= things.length * pictured.share ? pictured.layout : undefined;
}

function spotsFor(doc: SiteDocument, sections: readonly Section[], photos: readonly PlacedPhoto[]): Map<PlacedPhoto, Spot> {
  const textIn = (key: string | undefined) => (key ? plainTextOf(doc, key, doc.site.defaultLocale) : '');
  const names = namedItems(doc, sections, textIn);
  // Each list has its own manner, as each page had.
  const below = new Map([...Map.groupBy(names, ({ section }) => section.id)].map(([id, own]) => [id, standsBelow(own, photos)] as const));
  const isBelow = (near: readonly string[]) => {
    const [first] = near.flatMap((text) => withName(names, text));
    return first === undefined || below.get(first.section.id) === true;
  };
  const taken = new Set<string>();
  const spots = new Map<PlacedPhoto, Spot>();
  for (const photo of photos) {
    const near = (photo.near ?? []).map(plainly).filter((text) => text.length >= MIN_TEXT_LENGTH);
    const one = photo.near && itemNear(names, photo, isBelow(near) ? near : near.toReversed()).find(({ item }) => !taken.has(item.id));
    if (one) {
      taken.add(one.item.id);
      spots.set(photo, { section: one.section, item: one.item.id });
      continue;
    }
    const isBeside = ({ id, kind, media, slots }: Section) =>
      kind === 'story' &&
      !taken.has(id) &&
      !isOwn(doc, media) &&
      (near.includes(plainly(textIn(slots.title))) ||
        near.some((text) => text.length >= LEAST_OF_TEXT && plainly(textIn(slots.body)).includes(text)));
    const isLong = (photo.caption?.length ?? 0) > MAX_CAPTION;
    const beside = photo.picture.width < ALONE || isLong ? undefined : sections.find(isBeside);
    if (!beside) continue;
    taken.add(beside.id);
    spots.set(photo, { section: beside });
  }
  return spots;
}

/** Items of lists that show pictures, with names that can be found again. */
const namedItems = (doc: SiteDocument, sections: readonly Section[], textIn: (key: string | undefined) => string): NamedItem[] =>
  sections
    .filter(({ kind }) => PICTURED[kind])
    .flatMap((section) =>
      itemsOf(doc, section.id).map((item) => {
        return { section, item, name: plainly(textIn(item.slots.title) || (doc.facts[item.facts[0]!]?.text ?? '')) };
      }),
    )
    .filter(({ name }) => name.length >= MIN_TEXT_LENGTH);

/** "Lourdes Santana, vendas": a person's name with their post behind it. */
function withName(names: readonly NamedItem[], text: string): NamedItem[] {
  const exact = names.filter(({ name }) => name === text);
  return exact.length > 0 ? exact : names.filter(({ name, section }) => section.kind === 'team' && text.startsWith(name));
}

/** A name stands below its picture on one site and above it on another: those beside a single name tell which. */
function standsBelow(names: readonly NamedItem[], photos: readonly PlacedPhoto[]): boolean {
  const sides = photos.flatMap(({ near = [] }) => {
    const at = near.flatMap((text, side) => (withName(names, plainly(text)).length > 0 ? [side] : []));
    return at.length === 1 ? at : [];
  });
  return sides.filter((side) => side === 0).length * 2 >= sides.length;
}

/** Items whose name stands nearest to a photo, or in its description. */
function itemNear(names: readonly NamedItem[], { alt }: PlacedPhoto, near: readonly string[]): NamedItem[] {
  const described = names.filter(({ name }) => name === plainly(alt) && near.includes(name));
  if (described.length > 0) return described;
  const nearest = near.find((text) => withName(names, text).length > 0);
  return nearest ? withName(names, nearest) : names.filter(({ name }) => plainly(alt).includes(name));
}

const captionOf = ({ caption }: PlacedPhoto): Record<string, string> => (caption ? { title: caption } : {});
const bearsPage = ({ picture: { source } }: z.output<typeof Photo>) => source.from === 'upload' && source.measure?.grade === 'full';

const isOwn = (doc: SiteDocument, media: string | undefined): boolean => media !== undefined && isPhoto(doc.assets[media]);

const galleryOf = (doc: SiteDocument, page: string): string | undefined =>
  sectionsOf(doc, page).find(({ kind, hidden }) => kind === 'gallery' && !hidden)?.id;

/** The heading that photos had on an old site, where most of them stood under one of photos or works. */
function headingOf(photos: readonly PlacedPhoto[]): string | undefined {
  const counts = Map.groupBy(photos, ({ near }) => near?.at(-1) ?? '');
  const [heading = '', under = []] = [...counts].find(([text]) => OF_WORKS.test(text) && text.length <= MAX_HEADING) ?? [];
  return under.length * 2 > photos.length ? (/\p{Ll}/u.test(heading) ? heading : heading[0] + heading.slice(1).toLowerCase()) : undefined;
}
const OF_WORKS =
  /^(?:(?:nossas?|nossos|nuestr[oa]s|our) )?(?:obras|trabalhos|trabajos|projetos|proyectos|projects|portf[oó]lio|works?|galeria|galer[íi]a|gallery|fotos|antes e depois)(?!\p{L})/iu;
const MAX_HEADING = 40;

function openGallery(work: Work, page: string, photos: readonly PlacedPhoto[]): void {
  const locale = work.doc.site.defaultLocale;
  const texts = { title: headingOf(photos) ?? wordsOf(locale).photos };
  const movable = movableSections(work.doc, page);
  const closing = movable.findIndex((section: Section) => CLOSING.has(section.kind));
  const index = closing < 0 ? movable.length : closing;
  work.do(addSection, (step) => ({
    page,
    kind: 'gallery' as const,
    layout: 'fitted',
    index,
    tone: 'plain' as const,
    locale,
    texts,
    items: [],
    seed: step,
  }));
}

/** Operations applied one after the other. */
class Work {
  doc: SiteDocument;
  readonly changes: Change[] = [];
  readonly #seed: string;
  #steps = 0;

  constructor(doc: SiteDocument, seed: string) {
    this.doc = doc;
    this.#seed = seed;
  }

  do<I>({ run }: Operation<I>, input: (seed: string) => I): void {
    const changes = run(this.doc, input(`${this.#seed}/${this.#steps++}`));
    this.changes.push(...changes);
    this.doc = apply(this.doc, changes);
  }

  /** Returns the id of the section or item that `make` adds. */
  add(make: () => void): string {
    const from = this.changes.length;
    make();
    const made = this.changes.slice(from).find((change) => change.t === 'add' && (change.table === 'sections' || change.table === 'items'));
    if (made?.t !== 'add') throw new Error('nothing was added');
    return made.record.id;
  }
}
