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
  const found = new Map<StringKey, Entry>();
  const own = doc.strings[doc.site.defaultLocale] ?? {};
  const locked = new Set([own[doc.site.name]?.trim(), ...(doc.site.terms ?? [])]);
  type At = Pick<Entry, 'page' | 'optional'> & Partial<Pick<Entry, 'section' | 'kind' | 'item'>>;

  const put = (entry: Entry) => {
    if (!found.has(entry.key) && hasWords(entry.text) && !locked.has(entry.text.trim())) found.set(entry.key, entry);
  };
  const fact = (id: FactId, at: At, isSaid: (part: FactWord['part']) => boolean = () => false) => {
    const known = doc.facts[id];
    if (!known || isSample(known)) return;
    for (const word of factWords(known))
      if (!isSaid(word.part))
        put({ ...at, key: word.key, text: word.text, role: 'fact', fact: id, part: word.part, long: word.part === 'answer' });
  };
  const text = (key: StringKey | null | undefined, role: EntryRole, at: At, long = false) => {
    if (!key || key === doc.site.name || doc.stringMeta[key]?.sample) return;
    const words = own[key] ?? '';
    put({ ...at, key, text: words, role, long });
    for (const [, id] of words.matchAll(/\{\{(fa_[0-9a-z]{8})\}\}/g)) fact(id!, at, (part) => part !== 'text');
  };
  const link = (value: Link | undefined, at: At) => {
    if (value?.to === 'whatsapp') text(value.text, 'message', at);
  };
  const picture = (id: string | undefined, at: At) => {
    const asset = id === undefined ? undefined : doc.assets[id];
    if (!asset) return;
    text(asset.alt, 'alt', at);
    if (asset.source.from === 'art') text(asset.source.text, 'title', at);
  };
  const form = (id: string | undefined, at: At) => {
    const one = id === undefined ? undefined : doc.forms[id];
    if (!one) return;
    for (const field of one.fields) for (const key of [field.label, ...(field.options ?? [])]) text(key, 'form', at);
    for (const key of [one.consent, one.submit, one.done]) text(key, 'form', at);
  };
  const slots = (record: Section | Item, at: At) => {
    const held: Partial<Record<keyof typeof SLOT_ROLES, StringKey>> = record.slots;
    for (const slot of SLOTS) text(held[slot], SLOT_ROLES[slot], at, slot === 'body');
  };
  const item = (one: Item, section: At) => {
    const at = { ...section, item: one.id };
    slots(one, at);
    // A text of the item replaces the fact's own; opening times are a table.
    const has = (slot: keyof Item['slots']) => Boolean(own[one.slots[slot] ?? '']?.trim());
    const isSaid = (part: FactWord['part']) => {
      const slot = SLOT_OF_PART[part];
      return (slot !== undefined && has(slot)) || (part === 'note' && has('body'));
    };
    for (const id of one.facts) fact(id, at, isSaid);
    link(one.link, at);
    picture(one.media, at);
  };
  const section = (one: Section, optional: boolean) => {
    const at: At = { page: one.page, section: one.id, kind: one.kind, optional };
    text(one.nav, 'nav', at);
    slots(one, at);
    for (const action of one.actions) {
      text(action.label, 'action', at);
      link(action.link, at);
    }
    for (const id of one.facts) fact(id, at, () => doc.facts[id]?.norm.kind === 'hours');
    picture(one.media, at);
    form(one.form, at);
    for (const each of itemsOf(doc, one.id)) item(each, at);
  };
  const page = (one: Page) => {
    const at: At = { page: one.id, optional: one.type === 'post' };
    text(one.label, 'label', at);
    text(one.seo.title, 'seo-title', at);
    text(one.seo.description, 'seo-description', at);
    for (const key of one.post?.tags ?? []) text(key, 'tag', at);
    for (const each of sectionsOf(doc, one.id)) if (!each.hidden) section(each, at.optional);
  };
  // Posts last: a text that they share with a page is the page's.
  const pages = pagesOf(doc).filter(({ post }) => !post?.draft);
  for (const one of [...pages.filter(({ type }) => type !== 'post'), ...pages.filter(({ type }) => type === 'post')]) page(one);
  return [...found.values()];
}
