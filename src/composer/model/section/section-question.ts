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
  const heads = sections.flatMap(({ n: number, section: one }) => {
    const title = headOf(document, outline, { n: number, section: one }).headline;
    return title ? [`S${number} ${one.kind}: ${title}`] : [];
  });
  const head = headOf(document, outline, { n, section });
  const duty = JOBS[section.kind];
  const { id, system } = promptOf('section', versions);
  return {
    step: 'section',
    promptId: id,
    system: system(locale),
    user: [
      `THE SECTION: S${n} ${section.kind}${head.headline ? `, headline "${head.headline}"` : ''}${head.lead ? `, lead "${head.lead}"` : ''}${duty ? `\nIts duty: ${duty}` : ''}`,
      `ITS TEXTS\n${textLines({ document, section, facts }).join('\n')}`,
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

const stringsOf = ({ site, strings }: SiteDocument): Readonly<Record<string, string>> => strings[site.defaultLocale] ?? {};

/** Title and lead of a section; a title that the outline did not change comes from the document. */
function headOf(
  document: SiteDocument,
  outline: Heads,
  { n, section }: { n: number; section: Section },
): { headline: string | null; lead: string | null } {
  if (n === 1) return outline;
  const written = outline.sections.findLast((one) => one.n === n);
  const title = stringsOf(document)[section.slots.title ?? ''] ?? '';
  return { headline: written?.title ?? (readText(document, title) || null), lead: written?.lead ?? null };
}

interface Asked {
  document: SiteDocument;
  section: Section;
  facts: readonly NumberedFact[];
}

/** The texts to be written, a line for each slot and each item, with what they must keep. */
function textLines({ document, section, facts }: Asked): string[] {
  const { slots, items } = bodyPlaces(document, section);
  const bodies = bodyStrings(document);
  const numberOf = (id: string) => facts.find(({ fact }) => fact.id === id)?.n ?? [];
  const line = (place: Place) => {
    const kept = lostFacts(document, place, '', bodies).flatMap(({ id }) => numberOf(id));
    const keeps = kept.length > 0 ? `, keeps ${kept.map((number) => `F${number}`).join(' ')}` : '';
    return `${place.slot} (at most ${place.most}${keeps}): ${shownText(facts, place.text)}`;
  };
  const itemLines = items.map(({ n, item, places }) => {
    const named = slotsInOrder(section, item).flatMap(([slot, key]) =>
      places.some((place) => place.slot === slot) ? [] : [readText(document, stringsOf(document)[key] ?? '')],
    );
    const shown = item.facts.flatMap(numberOf).map((number) => `F${number}`);
    const about = [...named, ...shown].filter(Boolean).join(' ');
    return `I${n}${about ? ` of "${about}"` : ''}: ${places.map(line).join('; ')}`;
  });
  return [...slots.map(line), ...itemLines];
}

/** All texts but titles and leads. */
function bodyStrings(document: SiteDocument): Map<string, string> {
  const heading = new Set(Object.values(document.sections).flatMap(({ slots }) => [slots.title, slots.lead]));
  return new Map(
    Object.entries(stringsOf(document)).filter(
      ([key]) => !heading.has(key) && !/\.(?:title|lead)$/.test(key.replace(/\.i\d+\.title$/, '')),
    ),
  );
}

const shownText = (facts: readonly NumberedFact[], text: string): string =>
  JSON.stringify(text.replace(/\{\{(fa_[0-9a-z]{8})\}\}/g, (_, id: string) => reference(facts, id)));

const reference = (facts: readonly NumberedFact[], id: string): string => {
  const found = facts.find(({ fact }) => fact.id === id);
  return found ? `{{F${found.n}}}` : '';
};
