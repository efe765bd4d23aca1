import type { Action, Asset, Form, Item, Link, Page, Post, Section, SiteDocument } from '../schema/document.ts';
import type { Fact } from '../schema/facts.ts';
import type { StringKey } from '../schema/ids.ts';

/** Record type of each table. */
export interface Records {
  facts: Fact;
  pages: Page;
  sections: Section;
  items: Item;
  assets: Asset;
  forms: Form;
}
export type Table = keyof Records;
export const TABLES = ['facts', 'pages', 'sections', 'items', 'assets', 'forms'] as const satisfies readonly Table[];

/** Replacements for string keys and ids of other records. */
export interface Renaming {
  key: (key: StringKey) => StringKey;
  id: (id: string, table: Table) => string;
}

/** The record with every string key and reference passed through `to`. Its own id is unchanged. */
export function renamed<T extends Table>(table: T, record: Records[T], to: Renaming): Records[T] {
  return (RENAME[table] as (record: Records[T], to: Renaming) => Records[T])(record, to);
}

/** Every string key and every reference that a record holds. */
export function referencesOf<T extends Table>(table: T, record: Records[T]): { keys: StringKey[]; ids: { table: Table; id: string }[] } {
  const keys: StringKey[] = [];
  const ids: { table: Table; id: string }[] = [];
  renamed(table, record, {
    key: (key) => {
      keys.push(key);
      return key;
    },
    id: (id, other) => {
      ids.push({ table: other, id });
      return id;
    },
  });
  return { keys, ids };
}

/** Number of uses of each string key, the site's name included. */
export function keyUses(doc: SiteDocument): Map<StringKey, number> {
  const uses = new Map<StringKey, number>([[doc.site.name, 1]]);
  for (const table of TABLES)
    for (const record of Object.values(doc[table]))
      for (const key of referencesOf(table, record).keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  return uses;
}

const link = (value: Link, to: Renaming): Link => {
  switch (value.to) {
    case 'page':
      return { ...value, page: to.id(value.page, 'pages'), ...(value.section && { section: to.id(value.section, 'sections') }) };
    case 'url':
      return value;
    case 'whatsapp':
      return { ...value, fact: to.id(value.fact, 'facts'), ...(value.text && { text: to.key(value.text) }) };
    default:
      return { ...value, fact: to.id(value.fact, 'facts') };
  }
};
const action = (value: Action, to: Renaming): Action => ({ label: to.key(value.label), link: link(value.link, to) });
const slots = <S extends Partial<Record<string, StringKey>>>(value: S, to: Renaming): S =>
  Object.fromEntries(Object.entries(value).map(([slot, key]) => [slot, key && to.key(key)])) as S;

const post = (value: Post, to: Renaming): Post => ({
  ...value,
  tags: value.tags.map(to.key),
  ...(value.author && {
    author:
      value.author.from === 'fact'
        ? { from: 'fact', fact: to.id(value.author.fact, 'facts') }
        : { from: 'text', name: to.key(value.author.name) },
  }),
});

const RENAME: { [T in Table]: (record: Records[T], to: Renaming) => Records[T] } = {
  pages: (page, to) => ({
    ...page,
    label: to.key(page.label),
    seo: { ...page.seo, title: to.key(page.seo.title), description: to.key(page.seo.description) },
    ...(page.post && { post: post(page.post, to) }),
  }),
  sections: (section, to) => ({
    ...section,
    page: to.id(section.page, 'pages'),
    ...(section.nav && { nav: to.key(section.nav) }),
    slots: slots(section.slots, to),
    actions: section.actions.map((value) => action(value, to)),
    ...(section.media && { media: to.id(section.media, 'assets') }),
    ...(section.form && { form: to.id(section.form, 'forms') }),
    facts: section.facts.map((id) => to.id(id, 'facts')),
  }),
  items: (item, to) => ({
    ...item,
    section: to.id(item.section, 'sections'),
    ...(item.group && { group: to.id(item.group, 'items') }),
    slots: slots(item.slots, to),
    facts: item.facts.map((id) => to.id(id, 'facts')),
    ...(item.media && { media: to.id(item.media, 'assets') }),
    ...(item.link && { link: link(item.link, to) }),
  }),
  assets: (asset, to) => ({
    ...asset,
    alt: asset.alt && to.key(asset.alt),
    ...(asset.caption && { caption: to.key(asset.caption) }),
    ...(asset.want && { want: to.key(asset.want) }),
    ...(asset.source.from === 'art' && asset.source.text && { source: { ...asset.source, text: to.key(asset.source.text) } }),
  }),
  forms: (form, to) => ({
    ...form,
    fields: form.fields.map((field) => ({
      ...field,
      label: to.key(field.label),
      ...(field.options && { options: field.options.map(to.key) }),
    })),
    send: form.send.to === 'whatsapp' ? { ...form.send, fact: to.id(form.send.fact, 'facts') } : form.send,
    consent: to.key(form.consent),
    submit: to.key(form.submit),
    done: to.key(form.done),
  }),
  facts: (fact, to) => {
    const { norm } = fact;
    if ((norm.kind === 'offer' || norm.kind === 'plan' || norm.kind === 'class') && norm.price)
      return { ...fact, norm: { ...norm, price: to.id(norm.price, 'facts') } };
    if (norm.kind === 'person' && norm.registry) return { ...fact, norm: { ...norm, registry: to.id(norm.registry, 'facts') } };
    return fact;
  },
};
