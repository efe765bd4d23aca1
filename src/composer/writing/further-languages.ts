import { fold } from '#composer/reading/fold.ts';
import { settle } from '#site/changes/settle.ts';
import { digestOf } from '#site/digest.ts';
import { keyUses } from '#site/integrity/references.ts';
import { type FactKind, type Form, type Item, type Section, type SiteDocument, shapeOf } from '#site/schema.ts';

interface Further {
  name: string;
  texts: Readonly<Record<string, string>>;
  stringMeta: SiteDocument['stringMeta'];
  pages: SiteDocument['pages'];
  items: SiteDocument['items'];
}

/** Kinds of fact whose words belong to no language. */
const NEUTRAL = new Set<FactKind>([
  'name',
  'person',
  'phone',
  'email',
  'url',
  'handle',
  'price',
  'registry',
  'address',
  'place',
  'pix',
  'date',
]);

/** Whether a text consists only of facts that are written alike in every language. */
function isNeutral(document: SiteDocument, text: string): boolean {
  const ids = [...text.matchAll(/\{\{(fa_[0-9a-z]{8})\}\}/g)].map(([, id]) => document.facts[id!]);
  const rest = text.replace(/\{\{fa_[0-9a-z]{8}\}\}/g, '').trim();
  return rest === '' && ids.every((fact) => fact && NEUTRAL.has(fact.norm.kind));
}

/** Kinds of fact that are words of the owner's language. */
const WORDED = new Set<FactKind>(['statement', 'offer', 'class', 'plan', 'question', 'quote']);

const bare = (text: string): string[] => fold(text).match(/[\p{L}\d]{2,}/gu) ?? [];

const wordsOf = ({ facts }: SiteDocument): ReadonlySet<string>[] =>
  Object.values(facts)
    .filter(({ norm }) => WORDED.has(norm.kind))
    .map(({ text }) => new Set(bare(text)))
    .filter(({ size }) => size > 1);

/** Share of a sentence's words that are the owner's: spelling was mended in one of them. */
const SAME = 0.7;

/** A text without the sentences that say the owner's in the owner's language. */
const inOurs = (text: string, theirs: readonly ReadonlySet<string>[]): string =>
  text
    .split('\n\n')
    .map((paragraph) =>
      paragraph
        .split(/(?<=[.!?…]) +/u)
        .filter((sentence) => !isAmong(bare(sentence), theirs))
        .join(' '),
    )
    .filter(Boolean)
    .join('\n\n');

const isAmong = (words: readonly string[], theirs: readonly ReadonlySet<string>[]): boolean =>
  words.length > 1 && theirs.some((known) => words.filter((word) => known.has(word)).length >= words.length * SAME);

/** The owner's sentences beside a heading: a page of another language leaves them out until they are translated. */
const ASIDES = ['lead', 'note'] as const;
const leftOpen = ({ sections, stringMeta }: SiteDocument): [key: string, text: ''][] =>
  Object.values(sections)
    .flatMap(({ slots }) => ASIDES.flatMap((name) => slots[name] ?? []))
    .filter((key) => stringMeta[key]?.by === 'fact')
    .map((key) => [key, '']);

/**
 * Adds texts of another language to existing records. The owner's own words are not presented as that language:
 * names of things are shown in the original, marked as such, and sentences are left out until they are translated.
 */
export function addLanguage(document: SiteDocument, locale: string, other: Further): void {
  const first = document.strings[document.site.defaultLocale] ?? {};
  const isTheirs = (key: string, text: string) =>
    key !== 'site.name' && other.stringMeta[key]?.by === 'fact' && text === first[key] && !isNeutral(document, text);
  const theirs = wordsOf(document);
  const said = Object.entries({ 'site.name': other.name, ...other.texts })
    .filter(([key, text]) => key in first && !isTheirs(key, text))
    .map(([key, text]) => ({ key, text, ours: text === first[key] ? text : inOurs(text, theirs) }))
    .filter(({ text, ours }) => ours !== '' || text === '');
  document.strings[locale] = { ...Object.fromEntries(leftOpen(document)), ...Object.fromEntries(said.map(({ key, ours }) => [key, ours])) };
  for (const { key, text, ours } of said) {
    const meta = document.stringMeta[key];
    // A text without the owner's sentences says less than it should: it waits for a translation.
    if (meta && text !== first[key] && (ours !== text || meta.by === 'fact') && key !== 'site.name')
      document.stringMeta[key] = {
        ...meta,
        in: { ...meta.in, [locale]: { base: digestOf((ours === text ? first[key] : ours) ?? ''), by: 'composer' } },
      };
  }
  for (const page of Object.values(document.pages)) {
    const slug = other.pages[page.id]?.slug[locale];
    if (slug !== undefined) page.slug[locale] = slug;
  }
  matchDrawings(document, other.items);
}

/**
 * A drawing must fit its text in every language. Points that differ are dropped when three others are left;
 * else the row has no drawings, since one with gaps looks broken.
 */
function matchDrawings(document: SiteDocument, others: SiteDocument['items']): void {
  for (const section of Object.values(document.sections)) {
    const items = Object.values(document.items).filter((item) => item.section === section.id && item.icon && others[item.id]);
    const differing = items.filter((item) => others[item.id]?.icon !== item.icon);
    const isOurs = (item: Item) =>
      item.facts.length === 0 && Object.values(item.slots).every((key) => document.stringMeta[key]?.by === 'composer');
    const canGo = section.kind !== 'steps' && differing.every(isOurs) && items.length - differing.length >= 3;
    if (canGo) for (const item of differing) delete document.items[item.id];
    else if (differing.length > 0) for (const item of items) delete item.icon;
  }
}

/** Drops the parts for which a language lacks our words: no page shows them in another language. */
export function withoutHalves(document: SiteDocument): SiteDocument {
  const further = document.site.locales.filter((locale) => locale !== document.site.defaultLocale);
  const isHalf = (key: string | undefined): boolean =>
    key !== undefined &&
    document.stringMeta[key]?.by === 'composer' &&
    further.some((locale) => document.strings[locale]?.[key] === undefined);
  const sections: SiteDocument['sections'] = {};
  for (const section of Object.values(document.sections)) sections[section.id] = wholeSection(section, isHalf);
  const items = wholeItems(document, isHalf);
  const forms = Object.fromEntries(Object.values(document.forms).map((form) => [form.id, wholeForm(form, isHalf)]));
  const bare = settle({ ...document, sections, items, forms });
  const uses = keyUses(bare);
  const strings = Object.fromEntries(
    Object.entries(bare.strings).map(([locale, texts]) => [
      locale,
      Object.fromEntries(Object.entries(texts).filter(([key]) => uses.has(key))),
    ]),
  );
  return { ...bare, strings, stringMeta: Object.fromEntries(Object.entries(bare.stringMeta).filter(([key]) => uses.has(key))) };
}

/** An option missing in one language is dropped in all. */
const wholeForm = (form: Form, isHalf: (key: string | undefined) => boolean): Form => ({
  ...form,
  fields: form.fields.map((field) => (field.options ? { ...field, options: field.options.filter((key) => !isHalf(key)) } : field)),
});

function wholeSection(section: Section, isHalf: (key: string | undefined) => boolean): Section {
  const slots = Object.fromEntries(Object.entries(section.slots).filter(([slot, key]) => slot === 'title' || !isHalf(key)));
  const { nav, ...rest } = section;
  return { ...rest, ...(nav && !isHalf(nav) ? { nav } : {}), slots, actions: section.actions.filter(({ label }) => !isHalf(label)) };
}

/** Items with missing words are dropped when enough are left; an item with a fact keeps it and loses only the words. */
function wholeItems(document: SiteDocument, isHalf: (key: string | undefined) => boolean): SiteDocument['items'] {
  const items: SiteDocument['items'] = {};
  for (const section of Object.values(document.sections)) {
    const all = Object.values(document.items).filter((item) => item.section === section.id);
    const least = Math.max(2, shapeOf(section.kind).items?.min ?? 1);
    let left = all.length;
    for (const item of all) {
      const halves = Object.values(item.slots).filter(isHalf);
      const isOurs = item.facts.length === 0 && Object.values(item.slots).every((key) => document.stringMeta[key]?.by === 'composer');
      if (halves.length > 0 && isOurs && left > least) {
        left--;
        continue;
      }
      const slots =
        halves.length < Object.keys(item.slots).length
          ? Object.fromEntries(Object.entries(item.slots).filter(([, key]) => !isHalf(key)))
          : item.slots;
      items[item.id] = { ...item, slots };
    }
  }
  return items;
}
