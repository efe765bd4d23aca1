import type { Fact, FactOf } from '#site/schema.ts';
import type { Acts } from './actions.ts';
import { enumerated, labelOfRow, pairOf } from './enumerated.ts';
import { splitLabel } from './labelled.ts';
import { asSentence, asTitle } from './language.ts';
import { sellsByList } from './offer-sections.ts';
import type { Setting } from './setting.ts';
import { cite, type ItemSketch, ids, type Sketch, sketch, word } from './sketch.ts';
import { storyHeads } from './story-heads.ts';
import { asItem, namesService } from './terms.ts';
import { dangles, FRAGMENT, INTRODUCES, LISTS, NOT_AN_ITEM, refuses } from './told.ts';

/** A biography is no list of services: "trained as a dentist, left after six years, …". */
const LIVED = /^(?:trained|born|raised|started|studied|left|formad[oa]|nascid[oa]|criad[oa]|nacid[oa]|estudi[eéó])(?!\p{L})/iu;

/** "Atendo Sorriso, Lucas e Vera": a row of towns, although no gazetteer has them. */
const GOES_TO = /^(?:(?:a gente|eu|n[óo]s|yo|we|i) )?(?:atend(?:o|emos|e)|cubro|cubrimos|cobrimos|cover|serve)\s(?:em |a )?\p{Lu}/iu;
const isOfTowns = (text: string): boolean => GOES_TO.test(text) && (enumerated(text) ?? []).every((name) => /^\p{Lu}/u.test(name));

/** "USP 2010, especialização em TCC pelo HC": where it was learned. */
const LEARNED =
  /(?<!\p{L})(?:gradua[çcd]|p[óo]s-gradua|especializa[çc]|especializad[oa] (?:em|pel)|mestrado|doutorado|bachar|licenciatur|diplomad|egresad|posgrado|m[áa]ster|master['’]?s|degree|ph\.?d|formad[oa] (?:em|pel)|formaci[óo]n|forma[çc][ãa]o|usp|unicamp|ufrj|ufmg|uba|unam)\p{L}*(?!\p{L})/iu;

const SERVES = /^(?:(?:nós|a gente|eu|yo|we|i) )?(?:atend(?:o|e|emos)|atiendo|atendemos|serve)(?!\p{L})/iu;

/** Services in one row. */
function rowOfServices({ shelf, placed, brief, place }: Setting): { fact: Fact; names: string[]; label?: string } | undefined {
  const stated = [...shelf.said('service', 'other', 'story'), ...shelf.by('offer').filter(({ norm }) => !norm.price)].filter(
    ({ id }) => !placed.has(id),
  );
  const towns = shelf.by('place').map(({ text }) => text);
  if (shelf.by('statement').length <= 2) {
    const fact = stated.find(({ text }) => pairOf(text));
    if (fact) return { fact, names: pairOf(fact.text)! };
  }
  for (const fact of stated) {
    // "Atendo igrejas, colecionadores e famílias": customers, and nothing that is done.
    if (SERVES.test(fact.text) || LEARNED.test(fact.text)) continue;
    // A row with the town is a location, not a list of services.
    const isWhere =
      isOfTowns(fact.text) || (place && fact.text.includes(place)) || towns.filter((town) => fact.text.includes(town)).length > 1;
    const names = isWhere ? undefined : enumerated(fact.text);
    // A row with a verb first is a sentence: "Traduzo certidões, diplomas e procurações".
    if (names?.some((name) => NOT_AN_ITEM.test(name)) || LIVED.test(fact.text)) continue;
    if (names && (LISTS.test(fact.text) || !/^(?:\p{L}+(?:o|amos|emos|imos|mos))\s/u.test(fact.text) || brief.locale.startsWith('en'))) {
      if (/^(?:i|we|my|our|you|people|he|she|they|it)\s/i.test(fact.text) && !LISTS.test(fact.text)) continue;
      return { fact, names };
    }
  }
  for (const fact of stated) {
    const { label, row } = labelOfRow(fact.text) ?? {};
    const names = row ? enumerated(row) : undefined;
    if (label && names) return { fact, names, label };
  }
  return undefined;
}

/** "Visito toda semana": a habit is a sentence, and no service. */
const HABIT = /^\p{L}+(?:o|amos|emos|imos)\s(?:tod[oa]s?|cada|sempre|uma vez|duas vezes)(?!\p{L})/iu;

/** "Eu trabalho sozinho", "we work in pairs": a sentence with its subject names nothing. */
const SUBJECT = /^(?:eu|a gente|n[óo]s|yo|nosotr[oa]s|i|we)\s/iu;

/** Services from the owner that can be titles. */
export const namedServices = (setting: Setting): Fact[] => {
  const offered = sellsByList(setting) ? [] : setting.shelf.by('offer').filter((offer) => !offer.norm.price && !offer.norm.free);
  return [...setting.shelf.said('service'), ...offered].filter(
    (fact) => namesService(setting, fact.text) && !HABIT.test(fact.text) && !SUBJECT.test(fact.text) && !setting.placed.has(fact.id),
  );
};

/** Numbers of equal entries that fill their rows without a gap. */
const FULL_ROWS = [2, 3, 4, 5, 6, 8, 9, 12];

const MIN_OF_GROUP = 3;
const MAX_GROUPS = 3;
const MAX_HEADING = 36;

/** Items without a price under the owner's headings: materials, rooms, episodes. A single heading belongs to the services. */
export function groups(setting: Setting): Sketch[] {
  if (sellsByList(setting)) return [];
  const { shelf, placed, speak } = setting;
  const open = shelf.by('offer').filter(({ id, norm }) => !placed.has(id) && !norm.price && !norm.free);
  const names = [...new Set(open.flatMap(({ norm }) => norm.group ?? []))].filter((name) => name.length <= MAX_HEADING);
  const isWhole = open.length > 0 && open.every(({ norm }) => norm.group === open[0]?.norm.group);
  const lists = names
    .map((name) => ({ name, offers: open.filter(({ norm }) => norm.group === name) }))
    .filter(({ offers }) => offers.length >= MIN_OF_GROUP);
  return isWhole
    ? []
    : lists.slice(0, MAX_GROUPS).map(({ name, offers }, at) => {
        const section = sketch('features', `group-${at + 1}`);
        section.slots.title = word(asTitle(name), 'fact');
        section.nav = word(asTitle(name), 'fact');
        speak.use(name);
        section.items = offers.slice(0, 12).map((offer): ItemSketch => {
          placed.add(offer.id);
          const { note } = offer.norm;
          return { slots: { title: word(asTitle(offer.text), 'fact'), ...(note ? { body: word(asSentence(note), 'fact') } : {}) } };
        });
        section.layouts = FULL_ROWS.includes(section.items.length) ? ['icon-columns', 'ledger'] : ['ledger'];
        section.solid = true;
        return section;
      });
}

/** Services in the owner's words: two names or more make a list; a single one is shown elsewhere. */
export function services(setting: Setting): Sketch | undefined {
  const row = rowOfServices(setting);
  const named: (Fact | string)[] = [...namedServices(setting).filter(({ id }) => id !== row?.fact.id), ...(row?.names ?? [])];
  if (named.length < 2) return undefined;
  if (row) setting.placed.add(row.fact.id);
  const { brief } = setting;
  // A psychologist's topics are nothing that they do.
  const isPractice = brief.pageType === 'law' || brief.industry.id === 'psychologist';
  const heading = isPractice ? 'practice' : brief.industry.archetype === 'tech' ? 'features' : 'services';
  const head = setting.speak.pick('features', setting.heads(heading));
  const section = sketch('features', 'features', head);
  // A single row keeps its own label as heading.
  if (row?.label && named.length === row.names.length) {
    section.slots.title = word(asTitle(row.label), 'fact');
    section.nav = word(asTitle(row.label), 'fact');
  }
  section.items = named.slice(0, 12).map((fact): ItemSketch => {
    if (typeof fact === 'string') return { slots: { title: word(asTitle(fact), 'fact') } };
    setting.placed.add(fact.id);
    const note = fact.norm.kind === 'offer' ? fact.norm.note : undefined;
    return { slots: { title: word(asTitle(fact.text), 'fact'), ...(note ? { body: word(asSentence(note), 'fact') } : {}) } };
  });
  section.layouts = FULL_ROWS.includes(section.items.length) ? ['icon-columns', 'ledger'] : ['ledger'];
  if (brief.pageType === 'law') section.nav = word(setting.words.nav.areas);
  section.solid = true;
  return section;
}

const titleOf = ({ shelf }: Setting, { slots, facts }: ItemSketch): string => {
  const fact = slots.title?.text.startsWith('{{') ? shelf.get(facts?.[0] ?? '') : undefined;
  return (fact ?? slots.title)?.text.toLowerCase() ?? '';
};

/** Adds services to a list in which some items have a price and others none; returns whether it did. */
export function joinList(setting: Setting, list: Sketch, own: Sketch): boolean {
  const hasPrice = ({ facts }: ItemSketch) => facts?.some((id) => setting.shelf.get(id)?.norm.kind === 'price');
  const isMixed = list.layouts?.includes('price-list') && list.items.some(hasPrice) && !list.items.every(hasPrice);
  if (!isMixed || own.items.length + list.items.length > MAX_LIST || own.slots.title?.by === 'fact') return false;
  const known = list.items.map((item) => titleOf(setting, item));
  list.items.push(...own.items.filter((item) => !known.some((title) => title.includes(titleOf(setting, item)))));
  return true;
}
const MAX_LIST = 24;

/** "Ojo: …" calls for attention; the text after it is complete. */
const WARNS =
  /^(?:ojo|aten[çc][ãa]o|atenci[óo]n|obs(?:erva[çc][ãa]o)?|importante|important|nota|note|aviso|nb|p\.?[sd]\.?|warning|heads up|تنبيه|ملاحظة)$/iu;
/** "Somos quatro: …" is a sentence, and its beginning no label. */
const isTelling = (text: string): boolean => INTRODUCES.test(text) && /^[^:\d]+:\s/u.test(text) && !/\d/.test(text);

/** Notes that are no sentences become list items, one each. */
export function notes({ shelf, placed }: Setting): ItemSketch[] {
  const loose = shelf
    .said('since', 'story', 'service', 'audience', 'other')
    .filter(({ text }) => FRAGMENT.test(text) && !isTelling(text) && /\p{L}{3}/u.test(text));
  const stated = shelf.by('statement').filter((fact) => !placed.has(fact.id) && (splitLabel(fact.text) || loose.includes(fact)));
  for (const { id } of stated) placed.add(id);
  return stated.map(({ text }): ItemSketch => {
    const { label, rest } = splitLabel(text) ?? {};
    if (label && rest && WARNS.test(label)) return asItem(rest.replace(/\.$/, ''));
    if (label && rest) return { slots: { title: word(asTitle(label), 'fact'), body: word(asSentence(rest), 'fact') } };
    return asItem(text.replace(/\.$/, ''));
  });
}

/** Min characters of a story; a shorter one is a sentence for the opening. */
const MIN_STORY = 90;

/** The owner's story, in their own words. */
export function story(setting: Setting): Sketch | undefined {
  const { shelf, placed } = setting;
  const stated = shelf
    .said('since', 'story', 'service', 'audience', 'other')
    .filter(
      ({ id, text }) =>
        !placed.has(id) && text.length >= 12 && !(refuses(text) && text.length < 40) && (!FRAGMENT.test(text) || isTelling(text)),
    );
  if (stated.length === 0) return undefined;
  const heads = storyHeads(setting, stated.map(({ text }) => text).join(' '));
  // Other headings promise people.
  const isOfHouse = stated.some(({ text, norm }) => norm.topic === 'since' || norm.topic === 'story' || INTRODUCES.test(text));
  const head = setting.speak.pick('story', isOfHouse ? heads : heads.slice(0, 1)) ?? setting.speak.pick('story', heads);
  const section = sketch('story', 'story', head);
  // In the owner's order, after the first sentence that can open a paragraph.
  const opener = stated.find((fact) => !dangles(fact.text));
  const sentences = [...(opener ? [opener] : []), ...stated.filter((fact) => fact !== opener)].map(({ text }) => asSentence(text));
  for (const fact of stated) placed.add(fact.id);
  section.slots.body = word(paragraphsOf(sentences), 'fact');
  section.layouts = ['letter'];
  section.solid = true;
  return section;
}

export const isTooShort = (section: Sketch): boolean =>
  section.kind === 'story' && section.alias !== 'stated-prices' && (section.slots.body?.text.length ?? 0) < MIN_STORY;

/** Paragraphs of about three sentences. */
function paragraphsOf(sentences: string[]): string {
  const out: string[] = [];
  let now = '';
  for (const sentence of sentences) {
    if (now && now.length + sentence.length > 320) {
      out.push(now);
      now = sentence;
    } else now = now ? `${now} ${sentence}` : sentence;
  }
  return [...out, now].filter(Boolean).join('\n\n');
}

/** "Sim." or "No.": only the word; the text after it in the library is not the owner's. */
function answerTo({ words, isFirst }: Setting, { norm }: FactOf<'question'>): string | undefined {
  const { answer } = norm;
  if (!answer) return undefined;
  if (answer === 'yes' || answer === 'no') return `${(words.answer[answer][0] ?? '').split(/[.,،]/)[0]}.`;
  return isFirst ? asSentence(answer) : answer;
}

/** Questions with an answer by the owner. */
export function faq(setting: Setting): Sketch | undefined {
  const { shelf, speak, placed } = setting;
  const asked = shelf.by('question').flatMap((fact) => {
    const answer = answerTo(setting, fact);
    return answer ? [{ fact, answer }] : [];
  });
  if (asked.length === 0) return undefined;
  const section = sketch('faq', 'faq', speak.pick('faq', setting.heads('faq')));
  section.items = asked.slice(0, 16).map(({ fact, answer }) => {
    placed.add(fact.id);
    return {
      slots: { title: cite(fact), body: word(answer, fact.norm.answer === 'yes' || fact.norm.answer === 'no' ? 'composer' : 'fact') },
      facts: [fact.id],
    };
  });
  const desk = ids(shelf.whatsapp ?? shelf.callable, shelf.first('email'));
  if (desk.length > 0 && asked.length > 1 && setting.turn('faq/desk') % 3 === 0) {
    section.facts = desk;
    section.layouts = ['split-with-contact'];
  } else if (asked.length < 3) section.layouts = ['open'];
  section.solid = true;
  return section;
}

/** Trades with visual work. */
const PICTURED: readonly string[] = [
  'photographer',
  'videographer',
  'architect',
  'interior-design',
  'designer',
  'artist',
  'tattoo',
  'florist',
  'carpentry',
  'event-venue',
];

/** Placeholders for the owner's photos, on request or for visual work: not public. */
export function gallery(setting: Setting): Sketch | undefined {
  const { wishes, industry } = setting.brief;
  if (wishes.rejects.includes('gallery')) return undefined;
  if (!wishes.wants.includes('gallery') && !PICTURED.includes(industry.id)) return undefined;
  const section = sketch('gallery', 'gallery', setting.speak.pick('gallery', setting.heads('gallery')));
  section.items = Array.from({ length: 6 }, () => ({ slots: {}, media: { size: [900, 900], empty: true } }));
  section.layouts = ['fitted', 'uniform'];
  section.solid = true;
  return section;
}

/** The main action once more, large, with its number or address. */
export function cta(setting: Setting, acts: Acts): Sketch | undefined {
  const { speak, plain, shelf } = setting;
  const head = speak.pick(
    'cta',
    plain.act[acts.goal].map((title) => ({ title })),
  );
  if (!head) return undefined;
  const section = sketch('cta', 'cta', head);
  const ways = { mail: shelf.first('email'), map: shelf.first('address') } as const;
  const shown = acts.channel === 'mail' || acts.channel === 'map' ? ways[acts.channel] : (shelf.whatsapp ?? shelf.callable);
  if (shown && acts.channel !== 'url' && acts.channel !== 'form' && acts.channel !== 'page') section.slots.lead = cite(shown);
  section.actions = acts.direct ? [acts.primary, acts.direct] : [acts.primary];
  section.layouts = ['band', 'boxed'];
  return section;
}
