import { isSame } from '../changes/apply.ts';
import { itemsOf, pagesOf, sectionsOf } from '../outline.ts';
import { isAct, type OpeningCoverage, type Remainder, saysMore } from '../render/opening-coverage.ts';
import type { Item, Link, Section } from '../schema/document.ts';
import type { Fact, FactKind } from '../schema/facts.ts';
import type { ItemId, PageId, SectionId, StringKey } from '../schema/ids.ts';
import type { Kind } from '../schema/kinds.ts';
import { plainTextOf, textOf } from '../strings.ts';
import type { Material } from './material.ts';

/** An item as an opening shows it: its name, and its price and description if they are shown too. */
export interface ShownItem {
  item: Item;
  price?: boolean;
  words?: boolean;
  /** The opening shows the item completely. */
  whole?: boolean;
}

/** The part of an item that an opening leaves for the page. */
type ItemRemainder = 'nothing' | 'words' | 'all';

/** Facts that are an item's name, or that an opening shows beside it. */
const NAMES: ReadonlySet<FactKind> = new Set<FactKind>(['offer', 'plan', 'price', 'person', 'registry']);

/** Whether two links lead to the same page, place or person. */
function isSameWay(one: Link, other: Link): boolean {
  if ('fact' in one && 'fact' in other) return one.to === other.to && one.fact === other.fact;
  return isSame(one, other);
}

const openingWays = ({ doc }: Material): Link[] =>
  Object.values(doc.sections).flatMap(({ kind, actions }) => (kind === 'hero' && actions[0] ? [actions[0].link] : []));

const leadsElsewhere = (material: Material, link: Link | undefined): boolean =>
  link !== undefined && !openingWays(material).some((way) => isSameWay(way, link));

function remainderOf(material: Material, shown: ShownItem | undefined): ItemRemainder {
  if (!shown || shown.whole) return shown ? 'nothing' : 'all';
  const { doc, locale } = material;
  const { item, price, words } = shown;
  const norms = item.facts.flatMap((id) => doc.facts[id]?.norm ?? []);
  const isPriced = norms.some((norm) => norm.kind === 'price' || ('price' in norm && norm.price) || (norm.kind === 'offer' && norm.free));
  const isOther = norms.some(({ kind }) => !NAMES.has(kind));
  if (item.media || isOther || (isPriced && !price) || leadsElsewhere(material, item.link)) return 'all';
  const says = (key: StringKey | undefined) => key !== undefined && plainTextOf(doc, key, locale).trim() !== '';
  const hasWords =
    says(item.slots.body) ||
    says(item.slots.note) ||
    says(item.slots.role) ||
    norms.some((norm) => (norm.kind === 'offer' && norm.note) || (norm.kind === 'plan' && norm.features.length > 0));
  return hasWords && !words ? 'words' : 'nothing';
}

interface Rows {
  items: readonly Item[];
  unpriced: ReadonlySet<ItemId>;
}

/** Whether an item is a bare name, without price or description. */
const isBareName = ({ doc, locale }: Material, { slots, facts }: Item): boolean =>
  ![slots.body, slots.note].some((key) => key !== undefined && plainTextOf(doc, key, locale).trim()) &&
  facts.every((id) => {
    const norm = doc.facts[id]?.norm;
    return norm?.kind === 'offer' && !norm.price && !norm.note && !norm.free;
  });

/** Largest share of a list that may stand below without the rest: of bare names, and of items with prices. */
const FEW_LEFT = { names: 0.5, priced: 0.3 };

/**
 * The remainder of each list on a page after its opening. Of a list that the opening mostly shows, the rest stays below; people look
 * for prices in one place, so a list with groups or buttons to book, or with much below, stays whole.
 */
function listRemainders(material: Material, page: PageId, shown: readonly ShownItem[]): Map<SectionId, Rows> {
  const { doc } = material;
  const byItem = new Map<ItemId, ShownItem>(shown.map((one) => [one.item.id, one]));
  const sections = new Set(shown.flatMap(({ item }) => doc.sections[item.section] ?? []).filter((section) => section.page === page));
  const left = new Map<SectionId, Rows>();
  for (const { id, kind, media, facts } of sections) {
    const rests = itemsOf(doc, id).map((item) => ({ item, rest: remainderOf(material, byItem.get(item.id)) }));
    const whole = rests.filter(({ rest }) => rest === 'all').map(({ item }) => item);
    const isGrouped = rests.some(({ item }) => item.group);
    const most = whole.every((item) => isBareName(material, item)) ? FEW_LEFT.names : FEW_LEFT.priced;
    // Bare names add nothing to the prices below, however many those are.
    const areBare = rests.every(({ item, rest }) => rest === 'all' || isBareName(material, item));
    const isRest = !isGrouped && kind !== 'booking' && (whole.length / rests.length <= most || (areBare && whole.length < rests.length));
    const isOfItself = facts.some((id) => kind !== 'booking' || doc.facts[id]?.norm.kind !== 'phone');
    if (!(whole.length === 0 || isRest) || media || isOfItself) continue;
    const unpriced = rests.filter(({ rest }) => rest === 'words').map(({ item }) => item.id);
    left.set(id, { items: rests.filter(({ rest }) => rest !== 'nothing').map(({ item }) => item), unpriced: new Set(unpriced) });
  }
  return left;
}

/** Normalised words of a text, for comparing. */
const plain = (text: string): string => ` ${(text.toLocaleLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;

/** Words of the shortest text that is recognised. */
const MIN_WORDS = 4;
const TEXTS = ['lead', 'body', 'note'] as const;

/** Texts of a section that consist only of sentences quoted by the opening. */
function quotedTexts({ doc, locale }: Material, { slots }: Section, said: readonly string[]): (typeof TEXTS)[number][] {
  return TEXTS.filter((name) => slots[name] && isSaid(plainTextOf(doc, slots[name], locale), said));
}

/** Whether a text consists only of quoted sentences. */
function isSaid(text: string, said: readonly string[]): boolean {
  const sentences = text.split(/(?<=[.!?؟…])\s+/u).filter((one) => plain(one).trim());
  return plain(text).trim().split(' ').length >= MIN_WORDS && sentences.every((one) => said.some((whole) => whole.includes(plain(one))));
}

/** A text without the sentences quoted by the opening that begin or end its paragraphs; undefined when none does, or all do. */
function bodyLeft({ doc, locale }: Material, { slots }: Section, said: readonly string[]): string | undefined {
  const raw = slots.body ? textOf(doc, slots.body, locale).text : '';
  // Marks and citations are not cut.
  if (!slots.body || raw !== plainTextOf(doc, slots.body, locale)) return undefined;
  const left = raw
    .split(/\n{2,}/)
    .map((paragraph) => {
      const sentences = paragraph.split(/(?<=[.!?؟…])\s+/u);
      const first = sentences.findIndex((one) => !isSaid(one, said));
      const last = sentences.findLastIndex((one) => !isSaid(one, said));
      return first < 0 ? '' : sentences.slice(first, last + 1).join(' ');
    })
    .filter(Boolean)
    .join('\n\n');
  return left && plain(left) !== plain(raw) ? left : undefined;
}

/** Whether an item only repeats a sentence that the opening quotes, under a name of ours or none. */
function isQuoted({ doc, locale }: Material, { slots, facts, media, link }: Item, said: readonly string[]): boolean {
  const key = slots.body ?? slots.title;
  if (!key || facts.length > 0 || media || link) return false;
  const text = plain(plainTextOf(doc, key, locale));
  const isOurName = !slots.body || (slots.title !== undefined && doc.stringMeta[slots.title]?.by === 'composer');
  return isOurName && text.trim().split(' ').length >= MIN_WORDS && said.some((whole) => whole.includes(text));
}

/** The content of an opening: items, sentences, and covered sections. */
export interface OpeningContent {
  shown: readonly ShownItem[];
  quoted: readonly Fact[];
  covered: readonly SectionId[];
}

const sentencesOf = ({ quoted }: OpeningContent): string[] => [
  plain(quoted.map(({ text }) => text).join(' ')),
  ...quoted.map(({ text }) => plain(text)),
];

/** Subject of a text below a list, by the kind of list: orders, visits, or else its prices. */
const TEXTS_OF: Partial<Record<Kind, Remainder['remains']>> = { menu: 'order', products: 'order', agenda: 'visit' };

/** Words of prices and payment: a heading about prices is true over a text that has one. */
const OF_PRICES =
  /R\$|[$€£%]|(?<!\p{L})(?:pre[çc]\p{L}+|precio\p{L}*|pric\p{L}+|valor(?:es)?|tarif\p{L}+|taxas?|fees?|rates?|reais|pesos|euros|pag(?:a|o|am|an|amento|ar)|pay\p{L}*|pix|cart[ãa]o|cart[õo]es|tarjetas?|cards?|cash|dinheiro|efectivo|descont\p{L}+|descuent\p{L}+|discounts?|sinal|se[ñn]a|deposits?|cobr\p{L}+|charge\p{L}*|cust\p{L}+|cuest\p{L}+|costs?|inclu\p{L}+|gr[áa]tis|gratis|free|or[çc]amentos?|presupuestos?|quotes?)(?!\p{L})|سعر|أسعار|دفع/iu;

/** Heading of the remainder of a list that has one of its own. */
function remainsOf({ doc, locale }: Material, { kind, slots }: Section, { items, unpriced }: Rows): Remainder['remains'] {
  if (!slots.title) return undefined;
  // A remaining text gets a heading that announces no list.
  if (items.length === 0) {
    const texts = [slots.lead, slots.note].map((key) => (key ? plainTextOf(doc, key, locale) : '')).join(' ');
    return texts.trim() ? (TEXTS_OF[kind] ?? (OF_PRICES.test(texts) ? 'prices' : 'about')) : undefined;
  }
  if (items.every(({ id }) => unpriced.has(id))) return kind === 'pricing' ? 'items' : undefined;
  const isWhole = itemsOf(doc, items[0]!.section).length === items.length;
  return isWhole ? undefined : 'things';
}

/** A place to book whose list the opening shows, and whose chat its button opens: a heading over the same button. */
const isBareChat = (material: Material, { kind, slots, actions, facts, form, media }: Section): boolean =>
  kind === 'booking' &&
  !slots.lead &&
  !slots.note &&
  !form &&
  !media &&
  actions.length === 0 &&
  facts.every((id) => openingWays(material).some((way) => way.to === 'whatsapp' && way.fact === id));

const NO_ROWS: Rows = { items: [], unpriced: new Set() };

/** The remainder of a section whose list or texts are partly shown by the opening; the section itself where nothing is. */
function sectionRemainder(
  material: Material,
  section: Section,
  list: Rows | undefined,
  said: readonly string[],
): Remainder | 'gone' | undefined {
  const texts = isAct(section) ? [] : quotedTexts(material, section, said);
  const body = section.kind === 'story' ? bodyLeft(material, section, said) : undefined;
  const all = itemsOf(material.doc, section.id);
  const unsaid = section.kind === 'features' ? all.filter((item) => !isQuoted(material, item, said)) : all;
  if (!list && texts.length === 0 && body === undefined && unsaid.length === all.length) return undefined;
  const actions = isAct(section) ? section.actions : section.actions.filter(({ link }) => leadsElsewhere(material, link));
  const slots = Object.fromEntries(Object.entries(section.slots).filter(([name]) => !texts.some((text) => text === name)));
  const own = { ...section, slots, actions };
  const items = list?.items ?? unsaid;
  const isEmpty =
    items.length === 0 &&
    (list || (!slots.body && section.facts.length === 0 && !section.media)) &&
    (!saysMore(own) || (list && isBareChat(material, own)));
  if (isEmpty) return 'gone';
  const remains = list && remainsOf(material, section, list);
  return {
    section: own,
    items,
    ...(body ? { body } : {}),
    unpriced: list?.unpriced,
    ...(remains ? { remains } : {}),
  };
}

/** The remainder of the sections below an opening. */
export function coverageBy(material: Material, page: PageId, content: OpeningContent): OpeningCoverage {
  const { doc } = material;
  const lists = listRemainders(material, page, content.shown);
  const said = sentencesOf(content);
  const covered = new Set<SectionId>();
  const remainders = new Map<SectionId, Remainder>();
  for (const section of sectionsOf(doc, page)) {
    if (section.hidden || section.kind === 'hero') continue;
    const rest = sectionRemainder(material, section, content.covered.includes(section.id) ? NO_ROWS : lists.get(section.id), said);
    if (rest === 'gone') covered.add(section.id);
    else if (rest) remainders.set(section.id, rest);
  }
  return { covered, remainders };
}

/** Share of an opening's content that the home page repeats below it, 0–1. */
export function repeatedShare(material: Material, content: OpeningContent): number {
  const { doc } = material;
  const home = pagesOf(doc)[0];
  const { shown, quoted } = content;
  if (!home || shown.length + quoted.length === 0) return 0;
  const { covered, remainders } = coverageBy(material, home.id, content);
  const sections = sectionsOf(doc, home.id).filter(({ id, hidden, kind }) => !hidden && kind !== 'hero' && !covered.has(id));
  const stands = ({ item }: ShownItem) =>
    sections.some(({ id }) => id === item.section) && (remainders.get(item.section)?.items.some(({ id }) => id === item.id) ?? true);
  const texts = sections.flatMap((section) => {
    const left = remainders.get(section.id);
    return textsIn(material, left?.section ?? section, left?.body);
  });
  const isRead = ({ text }: Fact) => texts.some((one) => one.includes(plain(text)));
  return (shown.filter(stands).length + quoted.filter(isRead).length) / (shown.length + quoted.length);
}

const textsIn = ({ doc, locale }: Material, section: Section, body?: string): string[] =>
  [section.slots, ...itemsOf(doc, section.id).map(({ slots }) => slots)]
    .flatMap((slots) => Object.values(slots))
    .map((key) => plain(body !== undefined && key === section.slots.body ? body : plainTextOf(doc, key, locale)));
