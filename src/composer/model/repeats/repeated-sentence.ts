import { openingOf, writtenPages, writtenSections } from '#composer/model/writing/places.ts';
import type { Edit } from '#composer/model/writing/written.ts';
import { itemsOf } from '#site/outline.ts';
import type { Section, SiteDocument, StringKey } from '#site/schema.ts';
import { isNearlyWithin, isRepeated, isWithin, type Said, saidIn, sentencesOf, textOfItem } from './said.ts';

/** A text of a section that may be shortened, in paragraphs of sentences. */
interface Prose {
  key: StringKey;
  slot: 'lead' | 'body' | 'note';
  section: Section;
  paragraphs: string[][];
}

const SLOTS = ['lead', 'note', 'body'] as const;

const isOurs = (document: SiteDocument, key: StringKey): boolean => {
  const meta = document.stringMeta[key];
  const inOthers = Object.entries(document.strings).some(
    ([locale, texts]) => locale !== document.site.defaultLocale && Object.hasOwn(texts, key),
  );
  return meta !== undefined && meta.by !== 'owner' && !meta.lock && !meta.sample && !inOthers;
};

function proseOf(document: SiteDocument, sections: readonly Section[]): Prose[] {
  const strings = document.strings[document.site.defaultLocale] ?? {};
  return sections.flatMap((section) =>
    SLOTS.flatMap((slot): Prose[] => {
      const key = section.slots[slot];
      const text = key === undefined ? '' : (strings[key] ?? '');
      return key && text.trim() && isOurs(document, key) ? [{ key, slot, section, paragraphs: text.split(/\n{2,}/).map(sentencesOf) }] : [];
    }),
  );
}

/** A sentence that leans on the one before it. */
const LEANS =
  /^\s*(?:it|its|she|he|they|this|that|these|those|also|and|but|so|there|her|his|their|el[ae]s?|isso|ist[oa]|ess[ea]s?|tamb[ée]m|mas|e|a[íi]|l[áa]|ell[ao]s?|él|est[oae]s?|tambi[ée]n|pero|y|ah[íi]|all[íi]|is|are|é|s[ãa]o|es|son|وهي|وهو|هو|هي|كما)(?!\p{L})/iu;

/** Whether a text reads on without one of its sentences. */
function goes(document: SiteDocument, { prose: { slot, section, paragraphs }, paragraph, at }: Sentence): boolean {
  const next = paragraphs[paragraph]?.[at + 1];
  if (next && LEANS.test(next)) return false;
  if (paragraphs.flat().length > 1) return true;
  // A list or a form reads well without its lead; an opening and a story do not.
  return slot === 'note' || (slot === 'lead' && section.id !== openingOf(document)?.id);
}

const without = ({ prose: { key, paragraphs }, paragraph, at }: Sentence): Edit => ({
  key,
  text: paragraphs
    .map((sentences, place) => sentences.filter((_, index) => place !== paragraph || index !== at).join(' '))
    .filter(Boolean)
    .join('\n\n'),
});

interface Sentence {
  prose: Prose;
  paragraph: number;
  at: number;
  said: Said;
}

const sentencesIn = (document: SiteDocument, prose: Prose): Sentence[] =>
  prose.paragraphs.flatMap((sentences, paragraph) => sentences.map((text, at) => ({ prose, paragraph, at, said: saidIn(document, text) })));

/** Lists that a visitor looks for by their kind: a story says nothing of them again. */
const LISTS: ReadonlySet<Section['kind']> = new Set<Section['kind']>([
  'agenda',
  'pricing',
  'products',
  'faq',
  'hours',
  'map',
  'team',
  'features',
]);

/** Everything that a list says with its head. */
function saidInList(document: SiteDocument, section: Section): Said {
  const strings = document.strings[document.site.defaultLocale] ?? {};
  const head = [section.slots.title, section.slots.lead, section.slots.note].map((key) => strings[key ?? ''] ?? '');
  return saidIn(document, [...head, ...itemsOf(document, section.id).map((item) => textOfItem(document, item))].join(' · '));
}

/** The lead under a headline that says all of it: "Worm farm in Taranaki." below "Tiger worms, farmed in Taranaki at a worm farm". */
function emptyLead(document: SiteDocument, section: Section): Edit | undefined {
  const strings = document.strings[document.site.defaultLocale] ?? {};
  const { title, lead } = section.slots;
  if (section.kind !== 'hero' || !title || !lead || !strings[lead]?.trim() || !isOurs(document, lead)) return undefined;
  const label = document.pages[section.page]?.label ?? '';
  const heads = [`${strings[title] ?? ''} · ${strings[document.site.name] ?? ''}`, strings[label] ?? ''];
  const said = saidIn(document, strings[lead]);
  return heads.some((head) => isWithin(said, saidIn(document, head))) ? { key: lead, text: '' } : undefined;
}

/** A text of a page without a sentence that the page says elsewhere, in a fuller sentence or in an item of a list. */
export function repeatedSentence(document: SiteDocument): Edit | undefined {
  const all = writtenSections(document);
  const opening = openingOf(document)?.id;
  for (const section of all) {
    const empty = emptyLead(document, section);
    if (empty) return empty;
  }
  for (const page of writtenPages(document)) {
    const sections = all.filter((section) => section.page === page.id);
    const sentences = proseOf(document, sections).flatMap((one) => sentencesIn(document, one));
    const items = sections.flatMap(({ id }) => itemsOf(document, id).map((item) => saidIn(document, textOfItem(document, item))));
    const lists = sections
      .filter(({ kind }) => LISTS.has(kind))
      .map((section) => ({ id: section.id, said: saidInList(document, section) }));
    // Of two that say the same, the one with most beside it goes.
    const bySize = sentences.toSorted((one, other) => other.prose.paragraphs.flat().length - one.prose.paragraphs.flat().length);
    const found =
      bySize.find((one) => one.prose.slot === 'body' && lists.some(({ said }) => isNearlyWithin(one.said, said)) && goes(document, one)) ??
      bySize.find(
        (one) =>
          // The opening sums up what the lists below say one by one.
          ((one.prose.section.id !== opening && items.some((said) => isRepeated(one.said, said))) ||
            sentences.some((other) => other !== one && isRepeated(one.said, other.said))) &&
          goes(document, one),
      );
    if (found) return without(found);
  }
  return undefined;
}
