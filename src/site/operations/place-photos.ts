import { z } from 'zod';
import { apply } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { itemsOf, sectionsOf } from '../outline.ts';
import { isPhoto } from '../photos/is-photo.ts';
import { wordsOf } from '../render/words.ts';
import { Asset, LIMITS, type Section, type SiteDocument } from '../schema/document.ts';
import type { Kind } from '../schema/kinds.ts';
import { plainTextOf } from '../strings.ts';
import { addItem } from './add-item.ts';
import { addSection } from './add-section.ts';
import { Seed } from './mint.ts';
import { movableSections } from './move-section.ts';
import { type Operation, OperationRefused, operation } from './operation.ts';
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
  const show = (table: 'sections' | 'items', id: string, { picture, alt }: (typeof photos)[number]) =>
    work.do(setMedia, (step) => ({ table, id, picture, alt, locale, seed: step }));

  const header = sectionsOf(doc, home.id).find(({ kind }) => kind === 'header');
  if (logo && header) show('sections', header.id, { picture: logo, alt: '' });
  const left = placeByTexts(work, home.id, photos, show);
  const hero = sectionsOf(doc, home.id).find(({ kind, hidden }) => kind === 'hero' && !hidden);
  if (hero && left[0] && !isOwn(doc, hero.media)) {
    // The opening photo is not a sign or a screenshot if there is another one.
    const isWide = (photo: PlacedPhoto) => bearsPage(photo) && photo.picture.width >= photo.picture.height;
    const choices = [(photo: PlacedPhoto) => isWide(photo) && !photo.caption, isWide, bearsPage];
    const face = choices.map((is) => left.findIndex(is)).find((at) => at >= 0) ?? 0;
    show('sections', hero.id, left.splice(face, 1)[0]!);
  }
  if (left.length === 0) return work.changes;

  const gallery = galleryOf(doc, home.id) ?? work.add(() => openGallery(work, home.id));
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
  features: { layout: 'cards', share: 1 },
};

/** Sets photos beside what they stood by; returns those that are left. */
function placeByTexts(work: Work, page: string, photos: readonly PlacedPhoto[], show: Show): PlacedPhoto[] {
  const { doc } = work;
  const locale = doc.site.defaultLocale;
  const textIn = (key: string | undefined) => (key ? plainTextOf(doc, key, locale) : '');
  const sections = sectionsOf(doc, page).filter(({ hidden, kind }) => !hidden && kind !== 'hero' && kind !== 'header');
  const names = sections.flatMap((section) =>
    itemsOf(doc, section.id).map((item) => ({
      section,
      item,
      name: plainly(textIn(item.slots.title) || (doc.facts[item.facts[0]!]?.text ?? '')),
    })),
  );
  const taken = new Set<string>();
  const found = new Map<PlacedPhoto, { section: Section; item?: string }>();
  const shownIn = names.filter(({ section, name }) => PICTURED[section.kind] && name.length >= MIN_TEXT_LENGTH);
  // "Lourdes Santana, vendas": a person's name with their post behind it.
  const named = (text: string) => {
    const exact = shownIn.filter(({ name }) => name === text);
    return exact.length > 0 ? exact : shownIn.filter(({ name, section }) => section.kind === 'team' && text.startsWith(name));
  };
  // A name stands below its picture on one site and above it on another: those beside a single name tell which.
  const sides = photos.flatMap(({ near = [] }) => {
    const at = near.flatMap((text, side) => (named(plainly(text)).length > 0 ? [side] : []));
    return at.length === 1 ? at : [];
  });
  const isBelow = sides.filter((side) => side === 0).length * 2 >= sides.length;
  for (const photo of photos) {
    const near = (photo.near ?? []).map(plainly).filter((text) => text.length >= MIN_TEXT_LENGTH);
    const alt = plainly(photo.alt);
    const beneath = isBelow ? near : near.toReversed();
    const nearest = beneath.find((text) => named(text).length > 0);
    const candidates = nearest ? named(nearest) : shownIn.filter(({ name }) => alt.includes(name));
    const one = photo.near && candidates.find(({ item }) => !taken.has(item.id));
    if (one) {
      taken.add(one.item.id);
      found.set(photo, { section: one.section, item: one.item.id });
      continue;
    }
    const isBeside = (section: Section) =>
      section.kind === 'story' &&
      !taken.has(section.id) &&
      !isOwn(doc, section.media) &&
      (near.includes(plainly(textIn(section.slots.title))) ||
        near.some((text) => text.length >= LEAST_OF_TEXT && plainly(textIn(section.slots.body)).includes(text)));
    // A gallery alone shows what is written below a photo.
    const beside = photo.picture.width < ALONE || photo.caption ? undefined : sections.find(isBeside);
    if (beside) {
      taken.add(beside.id);
      found.set(photo, { section: beside });
    }
  }
  // A list shows pictures of its things together or not at all.
  for (const section of sections) {
    const pictured = PICTURED[section.kind];
    const every = itemsOf(doc, section.id);
    const all = every.filter(({ id }) => !every.some(({ group }) => group === id));
    const own = [...found].filter(([, place]) => place.section === section);
    const isShown = pictured ? own.length > 0 && own.length >= all.length * pictured.share : own.length > 0;
    if (!isShown) for (const [photo] of own) found.delete(photo);
    else work.do(setLayout, () => ({ section: section.id, layout: pictured?.layout ?? (own.length > 0 ? 'media-start' : section.layout) }));
  }
  for (const [photo, { section, item }] of found) show(item ? 'items' : 'sections', item ?? section.id, photo);
  // A small one is good beside the name of its thing and nowhere else.
  return photos.filter((photo) => !found.has(photo) && !(photo.near && photo.picture.width < ALONE));
}

const captionOf = ({ caption }: PlacedPhoto): Record<string, string> => (caption ? { title: caption } : {});
const bearsPage = ({ picture: { source } }: z.output<typeof Photo>) => source.from === 'upload' && source.measure?.grade === 'full';

const isOwn = (doc: SiteDocument, media: string | undefined): boolean => media !== undefined && isPhoto(doc.assets[media]);

const galleryOf = (doc: SiteDocument, page: string): string | undefined =>
  sectionsOf(doc, page).find(({ kind, hidden }) => kind === 'gallery' && !hidden)?.id;

function openGallery(work: Work, page: string): void {
  const locale = work.doc.site.defaultLocale;
  const texts = { title: wordsOf(locale).photos };
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
