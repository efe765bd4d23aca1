import type { Brief } from '#composer/brief.ts';
import type { Heads } from '#composer/model/outline/outline-answer.ts';
import { pageTree } from '#composer/model/outline/page-tree.ts';
import { type PromptVersions, promptOf } from '#composer/model/prompts.ts';
import type { Question } from '#composer/model/question.ts';
import { lostFacts } from '#composer/model/writing/lost-fact.ts';
import { clipped, factLines, type NumberedFact, numberedFacts } from '#composer/model/writing/numbered-facts.ts';
import { ownerMessage } from '#composer/model/writing/owner-message.ts';
import { bodyPlaces, type Place, readText } from '#composer/model/writing/places.ts';
import { plainly } from '#composer/model/writing/plain-words.ts';
import { languageName } from '#composer/model/writing/site-language.ts';
import { slotsInOrder } from '#composer/model/writing/slots-in-order.ts';
import { itemsOf } from '#site/outline.ts';
import type { Section, SectionId, SiteDocument } from '#site/schema.ts';
import { type SectionAnswer, sectionSchema } from './section-answer.ts';

/** Brief for each kind whose name does not explain it. */
const JOBS: Partial<Record<Section['kind'], string>> = {
  story: 'who they are and how it came to this, told in order and in their voice, in one to three paragraphs',
  features: 'each line says what one gets, and nothing that its title has said',
  promise: 'what can be relied on, as the owner put it',
  steps: 'what happens first, then, and last',
  faq: 'each answer begins with the answer',
  'case-study': 'the work that was done: what there was, what was done, what came of it',
  team: 'what this person does here',
  pricing: 'what is included, and what to know before asking',
  menu: 'what is in it, in the house’s words',
  products: 'what it is made of and how, in the maker’s words',
};

/** Facts shown or cited in a section, and those whose words are in its texts; name and place are available to all. */
function ownFacts(document: SiteDocument, section: Section, places: readonly Place[], all: readonly NumberedFact[]): NumberedFact[] {
  const items = itemsOf(document, section.id);
  const ids = new Set([...section.facts, ...items.flatMap(({ facts }) => facts)]);
  for (const id of [...ids]) {
    const norm = document.facts[id]?.norm;
    if (norm && 'price' in norm && norm.price) ids.add(norm.price);
  }
  const texts = places.map(({ text }) => plainly(readText(document, text))).filter((text) => text.length > 8);
  const said = texts.join(' · ');
  return all.filter(
    ({ fact }) =>
      ids.has(fact.id) ||
      fact.norm.kind === 'name' ||
      fact.norm.kind === 'place' ||
      places.some(({ text }) => text.includes(fact.id)) ||
      (plainly(fact.text).length > 3 && said.includes(plainly(fact.text))) ||
      texts.some((text) => plainly(fact.text).includes(text)),
  );
}

/**
 * Question for the texts of one section, or null when it shows only facts. It uses no title or lead of the document that an outline may
 * have changed.
 */
export function sectionQuestion(
  document: SiteDocument,
  brief: Brief,
  sectionId: SectionId,
  outline: Heads,
  versions?: PromptVersions,
): Question<SectionAnswer> | null {
  const { sections } = pageTree(document);
  const found = sections.find(({ section }) => section.id === sectionId);
  const schema = found && sectionSchema(document, found.section);
  if (!found || !schema) return null;
  const { section, n } = found;
  const locale = document.site.defaultLocale;
  const { slots, items } = bodyPlaces(document, section);
  const places = [...slots, ...items.flatMap((item) => item.places)];
  const facts = numberedFacts(document);
  const written = new Map(outline.sections.map((one) => [one.n, one]));
  /** A title that the outline did not change comes from the document. */
  const headOf = (number: number, one: Section) =>
    number === 1
      ? outline
      : {
          headline: written.get(number)?.title ?? (readText(document, document.strings[locale]?.[one.slots.title ?? ''] ?? '') || null),
          lead: written.get(number)?.lead ?? null,
        };
  const heading = new Set(Object.values(document.sections).flatMap(({ slots: own }) => [own.title, own.lead]));
  const bodies = new Map(
    Object.entries(document.strings[locale] ?? {}).filter(
      ([key]) => !heading.has(key) && !/\.(?:title|lead)$/.test(key.replace(/\.i\d+\.title$/, '')),
    ),
  );
  const keeps = (place: Place) => {
    const kept = lostFacts(document, place, '', bodies).flatMap(({ id }) => facts.find(({ fact }) => fact.id === id)?.n ?? []);
    return kept.length > 0 ? `, keeps ${kept.map((number) => `F${number}`).join(' ')}` : '';
  };
  const present = (text: string) => JSON.stringify(text.replace(/\{\{(fa_[0-9a-z]{8})\}\}/g, (_, id: string) => reference(facts, id)));
  const lines = [
    ...slots.map((place) => `${place.slot} (at most ${place.most}${keeps(place)}): ${present(place.text)}`),
    ...items.map(({ n: number, item, places: own }) => {
      const named = slotsInOrder(section, item).flatMap(([slot, key]) =>
        own.some((place) => place.slot === slot) ? [] : [readText(document, document.strings[locale]?.[key] ?? '')],
      );
      const shown = item.facts.flatMap((id) => facts.find(({ fact }) => fact.id === id)?.n ?? []).map((number) => `F${number}`);
      const about = [...named, ...shown].filter(Boolean).join(' ');
      return `I${number}${about ? ` of "${about}"` : ''}: ${own.map((place) => `${place.slot} (at most ${place.most}${keeps(place)}): ${present(place.text)}`).join('; ')}`;
    }),
  ];
  const heads = sections.flatMap(({ n: number, section: one }) => {
    const title = headOf(number, one).headline;
    return title ? [`S${number} ${one.kind}: ${title}`] : [];
  });
  const head = headOf(n, section);
  const { id, system } = promptOf('section', versions);
  return {
    step: 'section',
    promptId: id,
    system: system(locale),
    user: [
      `THE SECTION: S${n} ${section.kind}${head.headline ? `, headline "${head.headline}"` : ''}${head.lead ? `, lead "${head.lead}"` : ''}${JOBS[section.kind] ? `\nIts duty: ${JOBS[section.kind]}` : ''}`,
      `ITS TEXTS\n${lines.join('\n')}`,
      `HEADLINES OF THE SITE\n${heads.join('\n')}`,
      `THE OWNER'S VOICE\n${outline.voice
        .slice(0, 3)
        .map((rule) => clipped(rule.replace(/\s+/g, ' '), 160))
        .join('\n')}`,
      `FACTS\n${factLines(ownFacts(document, section, places, facts), facts)}`,
      ownerMessage(brief),
      `Visitors are addressed as: ${brief.wishes.address}. Write the section in ${languageName(locale)}.`,
    ].join('\n\n'),
    schema,
    maxOutputTokens: 900,
  };
}

const reference = (facts: readonly NumberedFact[], id: string): string => {
  const found = facts.find(({ fact }) => fact.id === id);
  return found ? `{{F${found.n}}}` : '';
};
