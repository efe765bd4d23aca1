import { itemsOf, pagesOf, sectionsOf } from '../outline.ts';
import { isSample } from '../samples.ts';
import type { Link, Section, SiteDocument } from '../schema/document.ts';
import type { Fact, FactKind } from '../schema/facts.ts';
import type { FactId, ItemId, PageId, SectionId, StringKey } from '../schema/ids.ts';
import { parseInline, plainText, plainTextOf } from '../strings.ts';
import { type Place, placesFor } from './fact-places.ts';

/** A place that shows a fact. `slot` is a text's, or how else it is shown or linked. */
export interface Use {
  page: PageId;
  section?: SectionId;
  item?: ItemId;
  slot: string;
}

/** The places of each fact on the site; hidden sections and drafts of posts are excluded. */
export function factUses(doc: SiteDocument): Map<FactId, Use[]> {
  const uses = new Map<FactId, Use[]>();
  const note = (id: FactId, use: Use) => {
    const fact = doc.facts[id];
    if (!fact) return;
    const known = uses.get(id) ?? [];
    if (!known.some((one) => one.page === use.page && one.section === use.section && one.item === use.item && one.slot === use.slot))
      uses.set(id, [...known, use]);
    // Whatever shows a fact with its price or registration shows these too.
    for (const part of partsOf(fact)) note(part, use);
  };
  const text = (key: StringKey | undefined, use: Use) => {
    for (const id of citedBy(doc, key)) note(id, use);
  };
  const link = (value: Link | undefined, use: Use) => {
    if (!value) return;
    if ('fact' in value) note(value.fact, use);
    if (value.to === 'whatsapp') text(value.text, use);
  };
  for (const page of pagesOf(doc)) {
    if (page.post?.draft) continue;
    const at = { page: page.id };
    if (page.type === 'home') text(doc.site.name, { ...at, slot: 'name' });
    text(page.label, { ...at, slot: 'label' });
    text(page.seo.title, { ...at, slot: 'seo' });
    text(page.seo.description, { ...at, slot: 'seo' });
    if (page.post?.author?.from === 'fact') note(page.post.author.fact, { ...at, slot: 'author' });
    for (const section of sectionsOf(doc, page.id)) if (!section.hidden) sectionUses(section);
  }
  return uses;

  function sectionUses(section: Section) {
    const at = { page: section.page, section: section.id };
    for (const id of section.facts) note(id, { ...at, slot: 'fact' });
    for (const [slot, key] of Object.entries(section.slots)) text(key, { ...at, slot });
    for (const action of section.actions) {
      text(action.label, { ...at, slot: 'button' });
      link(action.link, { ...at, slot: 'button' });
    }
    const form = section.form ? doc.forms[section.form] : undefined;
    if (form?.send.to === 'whatsapp') note(form.send.fact, { ...at, slot: 'form' });
    for (const item of itemsOf(doc, section.id)) {
      const here = { ...at, item: item.id };
      for (const id of item.facts) note(id, { ...here, slot: 'fact' });
      for (const [slot, key] of Object.entries(item.slots)) text(key, { ...here, slot });
      link(item.link, { ...here, slot: 'link' });
    }
  }
}

const partsOf = ({ norm }: Fact): FactId[] => [
  ...('price' in norm && norm.price ? [norm.price] : []),
  ...('registry' in norm && norm.registry ? [norm.registry] : []),
];

const citedBy = (doc: SiteDocument, key: StringKey | undefined): Set<FactId> =>
  new Set(
    key === undefined
      ? []
      : Object.values(doc.strings).flatMap((texts) => [...(texts[key] ?? '').matchAll(/\{\{(fa_[0-9a-z]{8})\}\}/g)].map(([, id]) => id!)),
  );

/** A fact that is not shown: the reason, and where it would fit, best place first. */
export interface Missing {
  fact: Fact;
  why: 'hidden' | 'nowhere';
  fits: Place[];
}
export interface Coverage {
  /** Facts for visitors: without samples, and without those that only influence the design. */
  all: number;
  shown: number;
  missing: Missing[];
}

/** Kinds that affect the site without being shown as text. */
const UNSAID: ReadonlySet<FactKind> = new Set<FactKind>(['color', 'question']);

/** Coverage of the owner's facts by the site. Facts written out in a text count like cited ones. */
export function factCoverage(doc: SiteDocument, uses: ReadonlyMap<FactId, readonly Use[]> = factUses(doc)): Coverage {
  const counted = Object.values(doc.facts).filter((fact) => !isSample(fact) && !UNSAID.has(fact.norm.kind));
  const absent = counted.filter(({ id }) => !uses.has(id));
  if (absent.length === 0) return { all: counted.length, shown: counted.length, missing: [] };
  const shownTexts = new Set([...uses.keys()].map((id) => folded(doc.facts[id]!.text)));
  const said = ` ${folded(saidWords(doc))} `;
  const name = folded(plainTextOf(doc, doc.site.name, doc.site.defaultLocale));
  // The business's name presents nobody: "Salão da Neide" does not say who Neide is.
  const saidOfPeople = name ? said.replaceAll(new RegExp(`(?<= )${name}(?= )`, 'gu'), '·') : said;
  const isSaid = ({ text, norm }: Fact) => (norm.kind === 'person' ? saidOfPeople : said).includes(` ${folded(text)} `);
  const hidden = factUses(everythingShown(doc));
  const missing = absent
    // Duplicates, or parts of a shown fact: "Floresta" beside "Rua Pouso Alegre, 1284, Floresta".
    .filter((fact) => !shownTexts.has(folded(fact.text)) && !isSaid(fact))
    .map((fact): Missing => ({ fact, why: hidden.has(fact.id) ? 'hidden' : 'nowhere', fits: placesFor(doc, fact) }));
  return { all: counted.length, shown: counted.length - missing.length, missing };

  function saidWords(site: SiteDocument): string {
    const texts = Object.values(site.strings[site.site.defaultLocale] ?? {}).map((text) => plainText(parseInline(text), site));
    const facts = [...uses.keys()].flatMap((id) => wordsOf(site.facts[id]!));
    return [...texts, ...facts].join(' · ');
  }
}

/** A fact's words with those shown beside it. */
const wordsOf = ({ text, norm }: Fact): string[] => [
  text,
  ...('note' in norm && norm.note ? [norm.note] : []),
  ...('features' in norm ? norm.features : []),
];

const folded = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')} `
    .replace(/ +/g, ' ')
    .trim();

const everythingShown = (doc: SiteDocument): SiteDocument => ({
  ...doc,
  sections: Object.fromEntries(Object.entries(doc.sections).map(([id, { hidden: _, ...section }]) => [id, section])),
});
