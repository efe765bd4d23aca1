import { FIELDS, inFieldOrder, withEntry } from '../integrity/canonical.ts';
import { type Records, referencesOf, renamed, TABLES, type Table } from '../integrity/references.ts';
import { byOrder, pagesOf, sectionsOf } from '../outline.ts';
import type { Link, SiteDocument } from '../schema/document.ts';

/**
 * Repairs what concurrent edits left inconsistent: removes the content of removed sections and dangling references, and makes names
 * unique. A consistent document is returned as is.
 */
export function settle(doc: SiteDocument): SiteDocument {
  let settled = doc;
  for (const step of [dropOrphans, loosenReferences, fillTexts, tellApart]) settled = step(settled);
  return settled;
}

function dropOrphans(doc: SiteDocument): SiteDocument {
  const sections = kept(doc.sections, (section) => Object.hasOwn(doc.pages, section.page));
  const items = kept(doc.items, (item) => Object.hasOwn(sections, item.section));
  return sections === doc.sections && items === doc.items ? doc : { ...doc, sections, items };
}

function loosenReferences(doc: SiteDocument): SiteDocument {
  let settled = doc;
  const exists = (table: Table, id: string) => Object.hasOwn(settled[table], id);
  const put = <T extends Table>(table: T, record: Records[T]) => {
    settled = { ...settled, [table]: withEntry<object>(settled[table], record.id, inFieldOrder(record, FIELDS[table])) };
  };
  for (const table of TABLES)
    for (const record of Object.values(doc[table])) {
      const torn = referencesOf(table, record).ids.some(({ table: other, id }) => !exists(other, id));
      const strayed = table === 'items' && !isGroupedRightly(doc, record as Records['items']);
      if (torn || strayed) put(table, (LOOSEN[table] as (record: Records[Table], doc: SiteDocument) => Records[Table])(record, settled));
    }
  return settled;
}

const has = (doc: SiteDocument, table: Table, id: string | undefined) =>
  id !== undefined && Object.hasOwn(doc[table], id) ? id : undefined;

const isGroupedRightly = (doc: SiteDocument, item: Records['items']): boolean => {
  const heading = item.group === undefined ? undefined : doc.items[item.group];
  return (
    item.group === undefined || (heading !== undefined && heading.section === item.section && !heading.group && heading.id !== item.id)
  );
};

/** The link without its missing section; undefined when its target is gone. */
function looseLink(link: Link, doc: SiteDocument): Link | undefined {
  if (link.to === 'url') return link;
  if (link.to !== 'page') return has(doc, 'facts', link.fact) ? link : undefined;
  if (!has(doc, 'pages', link.page)) return undefined;
  const { section, ...page } = link;
  return has(doc, 'sections', section) ? link : page;
}

/** A record without its dangling references. The caller drops undefined fields. */
const LOOSEN: { [T in Table]: (record: Records[T], doc: SiteDocument) => Records[T] } = {
  pages: ({ post, ...page }) => ({ ...page, ...(post && { post: { ...post, author: undefined } }) }),
  assets: (asset) => asset,
  sections: (section, doc) => ({
    ...section,
    media: has(doc, 'assets', section.media),
    form: has(doc, 'forms', section.form),
    facts: section.facts.filter((id) => has(doc, 'facts', id)),
    actions: section.actions.flatMap((action) => {
      const link = looseLink(action.link, doc);
      return link ? [{ ...action, link }] : [];
    }),
  }),
  items: (item, doc) => ({
    ...item,
    group: isGroupedRightly(doc, item) ? item.group : undefined,
    media: has(doc, 'assets', item.media),
    link: item.link && looseLink(item.link, doc),
    facts: item.facts.filter((id) => has(doc, 'facts', id)),
  }),
  forms: (form, doc) => (form.send.to === 'whatsapp' && !has(doc, 'facts', form.send.fact) ? { ...form, send: { to: 'inbox' } } : form),
  facts: (fact, doc) => {
    const norm = { ...fact.norm };
    if ('price' in norm && !has(doc, 'facts', norm.price)) delete norm.price;
    if ('registry' in norm && !has(doc, 'facts', norm.registry)) delete norm.registry;
    return { ...fact, norm };
  },
};

/** A text that one person removed while another began to use it becomes an empty text. */
function fillTexts(doc: SiteDocument): SiteDocument {
  const locale = doc.site.defaultLocale;
  let texts = doc.strings[locale] ?? {};
  const need = (key: string) => {
    if (!Object.hasOwn(texts, key)) texts = withEntry(texts, key, '');
    return key;
  };
  need(doc.site.name);
  for (const table of TABLES) for (const record of Object.values(doc[table])) renamed(table, record, { key: need, id: (id) => id });
  return texts === doc.strings[locale] ? doc : { ...doc, strings: withEntry(doc.strings, locale, texts) };
}

/** Of two sections with one alias on a page, or two pages at one address, the later one gets a name from its id. */
function tellApart(doc: SiteDocument): SiteDocument {
  let { sections, pages } = doc;
  const addresses = new Set<string>();
  for (const page of pagesOf(doc)) {
    const aliases = new Set<string>();
    for (const section of sectionsOf(doc, page.id).sort(byOrder)) {
      const alias = aliases.has(section.alias) ? `${section.alias.slice(0, 30)}-${section.id.slice(3)}` : section.alias;
      aliases.add(alias);
      if (alias !== section.alias) sections = withEntry(sections, section.id, { ...section, alias });
    }
    const taken = Object.entries(page.slug).filter(([locale, slug]) => addresses.has(`${locale}/${slug}`));
    const slug = {
      ...page.slug,
      ...Object.fromEntries(taken.map(([locale, name]) => [locale, `${name.slice(0, 70)}-${page.id.slice(3)}`])),
    };
    for (const [locale, name] of Object.entries(slug)) addresses.add(`${locale}/${name}`);
    if (taken.length) pages = withEntry(pages, page.id, { ...page, slug });
  }
  return sections === doc.sections && pages === doc.pages ? doc : { ...doc, sections, pages };
}

function kept<V>(map: Record<string, V>, keep: (value: V) => boolean): Record<string, V> {
  const entries = Object.entries(map);
  const left = entries.filter(([, value]) => keep(value));
  return left.length === entries.length ? map : Object.fromEntries(left);
}
