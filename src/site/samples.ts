/** What is not yet told by the owner is never told to a visitor. */
import type { Action, Item, Section, SiteDocument } from './schema/document.ts';
import type { Fact } from './schema/facts.ts';
import { type Kind, shapeOf } from './schema/kinds.ts';

export const isSample = (fact: Fact): boolean => fact.status === 'sample';

/** The name alone has no empty place: a site is published under its own. */
export const sampleName = (doc: SiteDocument): Fact | undefined => samplesOf(doc).find(({ norm }) => norm.kind === 'name');

/** Facts that hold a place, in the order of the document. */
export const samplesOf = (doc: SiteDocument): Fact[] => Object.values(doc.facts).filter(isSample);

/** The document with its samples shown as facts are: for looking at a template, never for publishing. */
export const withSamplesShown = (doc: SiteDocument): SiteDocument => ({
  ...doc,
  facts: Object.fromEntries(Object.entries(doc.facts).map(([id, fact]) => [id, isSample(fact) ? { ...fact, status: 'given' } : fact])),
});

/** Sections that say enough without any fact. */
const WHOLE_WITHOUT_FACTS = new Set<Kind>([
  'header',
  'hero',
  'features',
  'steps',
  'story',
  'promise',
  'faq',
  'contact-form',
  'cta',
  'legal',
  'not-found',
  'footer',
  'newsletter',
]);

/**
 * The document without what stands for unknown facts: items that show one, actions that lead to one, texts that name one, and
 * sections with nothing left. A document without samples is given back as it is.
 */
export function withoutSamples(doc: SiteDocument): SiteDocument {
  const gone = new Set(samplesOf(doc).flatMap(({ id, norm }) => (norm.kind === 'name' ? [] : [id])));
  if (gone.size === 0) return doc;
  const told = (key: string | undefined) => !key || !Object.values(doc.strings).some((texts) => names(texts[key], gone));
  const kept = (ids: readonly string[]) => ids.filter((id) => !gone.has(id));
  const mayAct = ({ label, link }: Action) => told(label) && !('fact' in link && gone.has(link.fact));
  const slotsOf = <S extends Partial<Record<string, string>>>(slots: S): S =>
    Object.fromEntries(Object.entries(slots).filter(([, key]) => told(key))) as S;

  const shown = Object.values(doc.items).filter((item) => !showsSample(item, gone, told));
  const groups = new Set(shown.map(({ group }) => group));
  const wasHeading = new Set(Object.values(doc.items).map(({ group }) => group));
  const items = Object.fromEntries(
    shown
      .filter(({ id }) => !wasHeading.has(id) || groups.has(id))
      .map((item) => {
        const { group, link, ...rest } = item;
        const leads = link && !('fact' in link && gone.has(link.fact));
        const whole: Item = { ...rest, slots: slotsOf(item.slots), facts: kept(item.facts) };
        if (group && shown.some(({ id }) => id === group)) whole.group = group;
        if (leads) whole.link = link;
        return [item.id, whole];
      }),
  );
  const hasItems = (id: string) => Object.values(items).some(({ section }) => section === id);
  const hadItems = new Set(Object.values(doc.items).map(({ section }) => section));
  const sections = Object.values(doc.sections)
    .map(
      (section): Section => ({
        ...section,
        slots: slotsOf(section.slots),
        facts: kept(section.facts),
        actions: section.actions.filter(mayAct),
      }),
    )
    .filter((section) => {
      if (shapeOf(section.kind).items && hadItems.has(section.id)) return hasItems(section.id);
      const had = doc.sections[section.id]!;
      const lost = had.facts.length > section.facts.length || had.actions.length > section.actions.length;
      return !lost || WHOLE_WITHOUT_FACTS.has(section.kind) || section.facts.length > 0;
    });
  const left = new Set(sections.map(({ id }) => id));
  const leadsHome = ({ link }: Action) => link.to !== 'page' || !link.section || left.has(link.section);
  return {
    ...doc,
    facts: Object.fromEntries(kept(Object.keys(doc.facts)).map((id) => [id, withoutPrice(doc.facts[id]!, gone)])),
    sections: Object.fromEntries(sections.map((section) => [section.id, { ...section, actions: section.actions.filter(leadsHome) }])),
    items,
    forms: Object.fromEntries(
      Object.entries(doc.forms).map(([id, form]) => {
        const isLost = form.send.to === 'whatsapp' && gone.has(form.send.fact);
        return [id, isLost ? { ...form, send: { to: 'inbox' } } : form];
      }),
    ),
  };
}

const names = (text: string | undefined, gone: ReadonlySet<string>): boolean =>
  text !== undefined && [...gone].some((id) => text.includes(`{{${id}}}`));

/** An item whose words or facts stand for something unknown, unless another fact still says what it is. */
function showsSample(item: Item, gone: ReadonlySet<string>, told: (key: string | undefined) => boolean): boolean {
  const [first] = item.facts;
  return (first !== undefined && gone.has(first)) || !told(item.slots.title) || !told(item.slots.when);
}

function withoutPrice(fact: Fact, gone: ReadonlySet<string>): Fact {
  const { norm } = fact;
  if ('price' in norm && norm.price && gone.has(norm.price)) {
    const { price: _, ...rest } = norm;
    return { ...fact, norm: rest as Fact['norm'] };
  }
  return fact;
}
