import { referencesOf } from '../integrity/references.ts';
import { itemsOf, pagesOf, sectionsOf } from '../outline.ts';
import type { Item, Page, Section, SiteDocument } from '../schema/document.ts';
import type { PageId, SectionId, StringKey } from '../schema/ids.ts';
import { entriesOf } from '../translation/entries.ts';

/** The first place where a visitor or a search engine meets a text. */
export interface VisibleText {
  page: PageId;
  section?: SectionId;
  /** Boilerplate of every site: legal and form texts. */
  isOurs: boolean;
}

const PICTURE = /\]\((as_[0-9a-z]{8})\)/g;

/** Every shown or announced text by key, in reading order; includes the words of facts in further languages. */
export function visibleTexts(doc: SiteDocument): Map<StringKey, VisibleText> {
  const found = new Map<StringKey, VisibleText>();
  const add = (at: VisibleText, keys: readonly StringKey[]) => {
    for (const key of keys) {
      const known = found.get(key);
      if (!known) found.set(key, at);
      else if (known.isOurs && !at.isOurs) found.set(key, { ...known, isOurs: false });
    }
  };
  const pages = pagesOf(doc).filter(({ post }) => !post?.draft);
  for (const page of pages) {
    const at = { page: page.id, isOurs: page.type === 'legal' || page.type === 'not-found' };
    add(at, referencesOf('pages', page).keys);
    for (const section of sectionsOf(doc, page.id)) if (!section.hidden) addSection(doc, { ...at, section: section.id }, section, add);
  }
  const home = pages.find(({ type }: Page) => type === 'home');
  if (home) add({ page: home.id, isOurs: false }, [doc.site.name]);
  if (doc.site.locales.length > 1)
    for (const { key, page, section, fact } of entriesOf(doc)) if (fact) add({ page, ...(section && { section }), isOurs: false }, [key]);
  return found;
}

function addSection(
  doc: SiteDocument,
  at: VisibleText,
  section: Section,
  add: (at: VisibleText, keys: readonly StringKey[]) => void,
): void {
  const records: (Section | Item)[] = [section, ...itemsOf(doc, section.id)];
  for (const record of records) {
    const { keys } = 'kind' in record ? referencesOf('sections', record) : referencesOf('items', record);
    add(at, keys);
    const inText = keys.flatMap((key) =>
      Object.values(doc.strings).flatMap((texts) => [...(texts[key]?.matchAll(PICTURE) ?? [])].map(([, id]) => id!)),
    );
    for (const id of [record.media, ...inText]) {
      const asset = id ? doc.assets[id] : undefined;
      if (asset)
        add(
          at,
          [asset.alt, asset.source.from === 'art' ? asset.source.text : null].filter((key) => key != null),
        );
    }
  }
  const form = section.form === undefined ? undefined : doc.forms[section.form];
  if (form) add({ ...at, isOurs: true }, referencesOf('forms', form).keys);
}
