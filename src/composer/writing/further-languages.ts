import { keyUses } from '#site/references.ts';
import { type FactKind, type Form, type Item, type Section, type SiteDocument, shapeOf } from '#site/schema.ts';
import { settle } from '#site/settle.ts';

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

/** Whether a text is nothing but facts that read alike in every language. */
function isNeutral(document: SiteDocument, text: string): boolean {
  const ids = [...text.matchAll(/\{\{(fa_[0-9a-z]{8})\}\}/g)].map(([, id]) => document.facts[id!]);
  const rest = text.replace(/\{\{fa_[0-9a-z]{8}\}\}/g, '').trim();
  return rest === '' && ids.every((fact) => fact && NEUTRAL.has(fact.norm.kind));
}

/** Sentences of the owner's beside a heading: a page of another language goes without them until they are translated. */
const ASIDES = ['lead', 'note'] as const;
const leftOpen = ({ sections, stringMeta }: SiteDocument): [key: string, text: ''][] =>
  Object.values(sections)
    .flatMap(({ slots }) => ASIDES.flatMap((name) => slots[name] ?? []))
    .filter((key) => stringMeta[key]?.by === 'fact')
    .map((key) => [key, '']);

/**
 * Texts of another language for the records that exist. What the owner said in their own language is not passed off as this one's:
 * names of things are left to be drawn in theirs, marked as such, and sentences wait until they are translated.
 */
export function addLanguage(document: SiteDocument, locale: string, other: Further): void {
  const first = document.strings[document.site.defaultLocale] ?? {};
  const isTheirs = (key: string, text: string) =>
    key !== 'site.name' && other.stringMeta[key]?.by === 'fact' && text === first[key] && !isNeutral(document, text);
  const said = Object.entries({ 'site.name': other.name, ...other.texts }).filter(([key, text]) => key in first && !isTheirs(key, text));
  document.strings[locale] = { ...Object.fromEntries(leftOpen(document)), ...Object.fromEntries(said) };
  for (const page of Object.values(document.pages)) {
    const slug = other.pages[page.id]?.slug[locale];
    if (slug !== undefined) page.slug[locale] = slug;
  }
  matchDrawings(document, other.items);
}

/**
 * A drawing beside a text must be about that text in every language. Points that differ go where three are left that do not;
 * else the row goes without drawings, since one with some missing looks torn.
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

/** Without the parts that one language has words of ours for and another has not: no page says them in a language not its own. */
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

/** A choice that one language lacks is offered in none. */
const wholeForm = (form: Form, isHalf: (key: string | undefined) => boolean): Form => ({
  ...form,
  fields: form.fields.map((field) => (field.options ? { ...field, options: field.options.filter((key) => !isHalf(key)) } : field)),
});

function wholeSection(section: Section, isHalf: (key: string | undefined) => boolean): Section {
  const slots = Object.fromEntries(Object.entries(section.slots).filter(([slot, key]) => slot === 'title' || !isHalf(key)));
  const { nav, ...rest } = section;
  return { ...rest, ...(nav && !isHalf(nav) ? { nav } : {}), slots, actions: section.actions.filter(({ label }) => !isHalf(label)) };
}

/** Items with half their words go where enough are left; one that shows a fact keeps it and loses the words alone. */
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
