import { Asset, Form, Item, Page, Section, SiteDocument } from '../schema/document.ts';
import { Fact } from '../schema/facts.ts';
import { Theme } from '../schema/theme.ts';
import { TABLES, type Table } from './references.ts';

/** Fields of each record in canonical order. */
export const FIELDS: Readonly<Record<Table | 'site', readonly string[]>> = {
  facts: Object.keys(Fact.shape),
  pages: Object.keys(Page.shape),
  sections: Object.keys(Section.shape),
  items: Object.keys(Item.shape),
  assets: Object.keys(Asset.shape),
  forms: Object.keys(Form.shape),
  site: Object.keys(SiteDocument.shape.site.shape),
};
/** Fields of each part of the theme. `motion` is a plain value and has none. */
export const THEME_FIELDS: Readonly<Record<string, readonly string[]>> = {
  color: Object.keys(Theme.shape.color.shape),
  type: Object.keys(Theme.shape.type.shape),
  space: Object.keys(Theme.shape.space.shape),
  shape: Object.keys(Theme.shape.shape.shape),
  art: Object.keys(Theme.shape.art.shape),
};

/**
 * The same document with maps sorted by key, fields in schema order and empty text tables removed, so that equal documents are equal
 * bytes. `apply` keeps this order.
 */
export function canonical(doc: SiteDocument): SiteDocument {
  const strings = Object.entries(doc.strings).filter(([, texts]) => Object.keys(texts).length > 0);
  const ordered: SiteDocument = {
    v: doc.v,
    id: doc.id,
    site: inFieldOrder(doc.site, FIELDS.site),
    facts: doc.facts,
    theme: doc.theme,
    pages: doc.pages,
    sections: doc.sections,
    items: doc.items,
    assets: doc.assets,
    forms: doc.forms,
    strings: sorted(Object.fromEntries(strings.map(([locale, texts]) => [locale, sorted(texts)]))),
    stringMeta: sorted(doc.stringMeta),
  };
  for (const table of TABLES) Object.assign(ordered, { [table]: sorted(eachInFieldOrder<object>(doc[table], FIELDS[table])) });
  return ordered;
}

const sorted = <V>(map: Record<string, V>): Record<string, V> =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));

const eachInFieldOrder = <R extends object>(map: Record<string, R>, fields: readonly string[]): Record<string, R> =>
  Object.fromEntries(Object.entries(map).map(([id, record]) => [id, inFieldOrder(record, fields)]));

/** Orders a record's fields like `fields`, dropping undefined ones. */
export function inFieldOrder<R extends object>(record: R, fields: readonly string[]): R {
  const from = record as Record<string, unknown>;
  return Object.fromEntries(fields.filter((field) => from[field] !== undefined).map((field) => [field, from[field]])) as R;
}

/** Sets or (with undefined) removes `key`; a new key goes to its sorted place. */
export function withEntry<V>(map: Readonly<Record<string, V>>, key: string, value: V | undefined): Record<string, V> {
  if (value === undefined) {
    const { [key]: _gone, ...rest } = map;
    return rest;
  }
  if (Object.hasOwn(map, key)) return { ...map, [key]: value };
  const entries = Object.entries(map);
  const at = entries.findIndex(([other]) => other > key);
  entries.splice(at < 0 ? entries.length : at, 0, [key, value]);
  return Object.fromEntries(entries);
}
