import { itemsOf, pagesOf, sectionsOf } from '../outline.ts';
import { isSample } from '../samples.ts';
import type { Item, Link, Page, Section, SiteDocument } from '../schema/document.ts';
import type { FactId, ItemId, PageId, SectionId, StringKey } from '../schema/ids.ts';
import type { Kind } from '../schema/kinds.ts';
import { type FactWord, factWords } from './fact-words.ts';
import { hasWords } from './has-words.ts';

export type EntryRole =
  | 'label'
  | 'seo-title'
  | 'seo-description'
  | 'tag'
  | 'nav'
  | 'title'
  | 'lead'
  | 'kicker'
  | 'body'
  | 'note'
  | 'role'
  | 'when'
  | 'action'
  | 'message'
  | 'alt'
  | 'form'
  | 'fact';

/** A text to be translated, with its place. */
export interface Entry {
  key: StringKey;
  /** In the site's default language. */
  text: string;
  role: EntryRole;
  page: PageId;
  section?: SectionId;
  kind?: Kind;
  item?: ItemId;
  /** The fact whose words it is. */
  fact?: FactId;
  part?: FactWord['part'];
  /** Running text, with paragraphs. */
  long: boolean;
  /** True for posts: they are shown in the languages they are written in, and the site is complete without them. */
  optional: boolean;
}

/** Slots of sections and items in reading order: a stored document has lost the order of its fields. */
const SLOT_ROLES = {
  kicker: 'kicker',
  title: 'title',
  lead: 'lead',
  body: 'body',
  note: 'note',
  role: 'role',
  when: 'when',
  action: 'action',
} as const satisfies Record<string, EntryRole>;

const SLOTS = Object.keys(SLOT_ROLES) as (keyof typeof SLOT_ROLES)[];

/** The item slot that replaces a fact's words; `who` and `feature` have none. */
const SLOT_OF_PART: Readonly<Partial<Record<FactWord['part'], keyof Item['slots']>>> = {
  text: 'title',
  note: 'note',
  answer: 'body',
  role: 'role',
  when: 'when',
};

/**
 * Every visible text with words of its own, once each, in reading order; the words of facts where they first appear. Samples, hidden
 * sections, drafts of posts and the site's name are excluded.
 */
export function entriesOf(doc: SiteDocument): Entry[] {
  const reader = new EntryReader(doc);
  // Posts last: a text that they share with a page is the page's.
  const pages = pagesOf(doc).filter(({ post }) => !post?.draft);
  const isPost = ({ type }: Page) => type === 'post';
  for (const page of [...pages.filter((page) => !isPost(page)), ...pages.filter(isPost)]) reader.page(page);
  return reader.entries;
}

type Place = Pick<Entry, 'page' | 'optional'> & Partial<Pick<Entry, 'section' | 'kind' | 'item'>>;

class EntryReader {
  readonly #doc: SiteDocument;
  /** Texts in the default language. */
  readonly #own: Readonly<Record<string, string>>;
  /** Words that stay as they are in every language. */
  readonly #locked: ReadonlySet<string | undefined>;
  readonly #found = new Map<StringKey, Entry>();

  constructor(doc: SiteDocument) {
    this.#doc = doc;
    this.#own = doc.strings[doc.site.defaultLocale] ?? {};
    this.#locked = new Set([this.#own[doc.site.name]?.trim(), ...(doc.site.terms ?? [])]);
  }

  get entries(): Entry[] {
    return [...this.#found.values()];
  }

  page(page: Page): void {
    const at: Place = { page: page.id, optional: page.type === 'post' };
    this.#text(page.label, 'label', at);
    this.#text(page.seo.title, 'seo-title', at);
    this.#text(page.seo.description, 'seo-description', at);
    for (const key of page.post?.tags ?? []) this.#text(key, 'tag', at);
    for (const section of sectionsOf(this.#doc, page.id)) if (!section.hidden) this.#section(section, at.optional);
  }

  #section(section: Section, optional: boolean): void {
    const at: Place = { page: section.page, section: section.id, kind: section.kind, optional };
    this.#text(section.nav, 'nav', at);
    this.#slots(section, at);
    for (const { label, link } of section.actions) {
      this.#text(label, 'action', at);
      this.#link(link, at);
    }
    for (const id of section.facts) this.#fact(id, at, () => this.#doc.facts[id]?.norm.kind === 'hours');
    this.#picture(section.media, at);
    this.#form(section.form, at);
    for (const item of itemsOf(this.#doc, section.id)) this.#item(item, at);
  }

  #item(item: Item, section: Place): void {
    const at = { ...section, item: item.id };
    this.#slots(item, at);
    // A text of the item replaces the fact's own; opening times are a table.
    const has = (slot: keyof Item['slots']) => Boolean(this.#own[item.slots[slot] ?? '']?.trim());
    const isSaid = (part: FactWord['part']) => {
      const slot = SLOT_OF_PART[part];
      return (slot !== undefined && has(slot)) || (part === 'note' && has('body'));
    };
    for (const id of item.facts) this.#fact(id, at, isSaid);
    this.#link(item.link, at);
    this.#picture(item.media, at);
  }

  #slots(record: Section | Item, at: Place): void {
    const held: Partial<Record<keyof typeof SLOT_ROLES, StringKey>> = record.slots;
    for (const slot of SLOTS) this.#text(held[slot], SLOT_ROLES[slot], at, slot === 'body');
  }

  #form(id: string | undefined, at: Place): void {
    const form = id === undefined ? undefined : this.#doc.forms[id];
    if (!form) return;
    for (const field of form.fields) for (const key of [field.label, ...(field.options ?? [])]) this.#text(key, 'form', at);
    for (const key of [form.consent, form.submit, form.done]) this.#text(key, 'form', at);
  }

  #picture(id: string | undefined, at: Place): void {
    const asset = id === undefined ? undefined : this.#doc.assets[id];
    if (!asset) return;
    this.#text(asset.alt, 'alt', at);
    if (asset.source.from === 'art') this.#text(asset.source.text, 'title', at);
  }

  #link(link: Link | undefined, at: Place): void {
    if (link?.to === 'whatsapp') this.#text(link.text, 'message', at);
  }

  #text(key: StringKey | null | undefined, role: EntryRole, at: Place, long = false): void {
    if (!key || key === this.#doc.site.name || this.#doc.stringMeta[key]?.sample) return;
    const words = this.#own[key] ?? '';
    this.#put({ ...at, key, text: words, role, long });
    for (const [, id] of words.matchAll(/\{\{(fa_[0-9a-z]{8})\}\}/g)) this.#fact(id!, at, (part) => part !== 'text');
  }

  #fact(id: FactId, at: Place, isSaid: (part: FactWord['part']) => boolean): void {
    const fact = this.#doc.facts[id];
    if (!fact || isSample(fact)) return;
    for (const { key, text, part } of factWords(fact))
      if (!isSaid(part)) this.#put({ ...at, key, text, role: 'fact', fact: id, part, long: part === 'answer' });
  }

  #put(entry: Entry): void {
    if (!this.#found.has(entry.key) && hasWords(entry.text) && !this.#locked.has(entry.text.trim())) this.#found.set(entry.key, entry);
  }
}
