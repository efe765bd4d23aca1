import { writtenPages, writtenSections } from '#composer/model/writing/places.ts';
import { itemsOf } from '#site/outline.ts';
import type { Item, Section, SiteDocument } from '#site/schema.ts';
import { isWithin, type Said, saidIn, textOfItem, titleOf } from './said.ts';

interface Row {
  section: Section;
  item: Item;
  said: Said;
  title: Said;
}

/** Number of an episode or a lesson before its name. */
const NUMBER = /^\s*(?:\p{L}{2,8}\.?\s*)?#?\d{1,3}\s*[:.)–-]\s*/u;

/** Facts that an item shows more of than their text. */
const RICH: ReadonlySet<string> = new Set(['plan', 'question']);

/** Lists of things with a price, in which a row of words alone is a condition or a place. */
const ODD: ReadonlySet<Section['kind']> = new Set<Section['kind']>(['pricing', 'products']);

function rowsOf(document: SiteDocument, sections: readonly Section[]): Row[] {
  return sections.flatMap((section) =>
    itemsOf(document, section.id)
      .filter((item) => !item.facts.some((id) => RICH.has(document.facts[id]?.norm.kind ?? '')))
      .map((item) => ({
        section,
        item,
        said: saidIn(document, textOfItem(document, item)),
        title: saidIn(document, titleOf(document, item).replace(NUMBER, '')),
      }))
      .filter(({ said }) => said.telling.size > 0),
  );
}

const isOwners = (document: SiteDocument, { slots }: Item): boolean =>
  Object.values(slots).some((key) => document.stringMeta[key]?.by === 'owner' || document.stringMeta[key]?.lock);

/** Whether a row of the same list says all that this one says; short names that begin alike are two things. */
const isSameThing = (row: Row, other: Row): boolean =>
  isWithin(row.said, other.said) && ((isWithin(row.title, other.title) && isWithin(other.title, row.title)) || row.said.telling.size >= 3);

/** A row of words alone. */
const isLoose = ({ item }: Row): boolean =>
  item.facts.length === 0 && !item.link && item.media === undefined && !item.slots.action && !item.group;

/** Whether a row is named after something for sale, which its list is whole only with. */
const isService = (document: SiteDocument, { title }: Row): boolean =>
  Object.values(document.facts).some(({ norm, text }) => norm.kind === 'offer' && saidIn(document, text).words === title.words);

/** A row under a label of ours that the lead of its list says: "Até onde eu vou: São José" below "Vou a Ingleses e São José". */
function isInLead(document: SiteDocument, row: Row): boolean {
  const { title, body } = row.item.slots;
  const { lead } = row.section.slots;
  if (!isLoose(row) || !title || !body || !lead || document.stringMeta[title]?.by === 'fact') return false;
  const strings = document.strings[document.site.defaultLocale] ?? {};
  return isWithin(saidIn(document, strings[body] ?? ''), saidIn(document, strings[lead] ?? ''));
}

function isRepeated(
  document: SiteDocument,
  row: Row,
  at: number,
  rows: readonly Row[],
  texts: readonly { section: Section; said: Said }[],
) {
  const { section, item } = row;
  if (isOwners(document, item) || itemsOf(document, section.id).some(({ group }) => group === item.id)) return false;
  const isEqual = (other: Row) => isWithin(other.said, row.said);
  const inList = rows.some(
    (other, place) =>
      other.item.id !== item.id &&
      other.section.id === section.id &&
      isSameThing(row, other) &&
      (!isEqual(other) || (isLoose(row) && !isLoose(other)) || (isLoose(row) === isLoose(other) && place < at)),
  );
  if (inList || isInLead(document, row)) return true;
  if (!isLoose(row) || row.said.telling.size < 3 || isService(document, row)) return false;
  const elsewhere = rows.some(
    (other) => other.section.id !== section.id && isWithin(row.said, other.said) && (!isEqual(other) || !isLoose(other)),
  );
  // A list of services is whole with those that the opening names too.
  const isOdd = ODD.has(section.kind) || section.alias === 'details';
  return elsewhere || (isOdd && texts.some(({ section: other, said }) => other.id !== section.id && isWithin(row.said, said)));
}

/** Items of which a page says everything in another item, or in the head of another section. */
export function repeatedItem(document: SiteDocument): Item | undefined {
  const all = writtenSections(document);
  for (const page of writtenPages(document)) {
    const sections = all.filter((section) => section.page === page.id);
    const rows = rowsOf(document, sections);
    const strings = document.strings[document.site.defaultLocale] ?? {};
    const heads = sections
      .filter(({ kind }) => kind === 'hero')
      .map((section) => ({
        section,
        said: saidIn(document, [section.slots.title, section.slots.lead].map((key) => strings[key ?? ''] ?? '').join(' · ')),
      }));
    const found = rows.find((row, at) => isRepeated(document, row, at, rows, heads));
    if (found) return found.item;
  }
  return undefined;
}
