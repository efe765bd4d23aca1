import type { TermName } from '#composer/copy/plain-shape.ts';
import { tellsTerm } from '#composer/reading/acts/terms.ts';
import { fold } from '#composer/reading/fold.ts';
import { hasIcon } from '#site/icons.ts';
import type { Fact, FactOf } from '#site/schema.ts';
import { NAMED, OVERRULES } from './data/term-signs.ts';
import { hourExceptions } from './hour-exceptions.ts';
import { splitLabel } from './labelled.ts';
import { asSentence, asTitle } from './language.ts';
import type { Setting } from './setting.ts';
import { type ItemSketch, type Sketch, sketch, word } from './sketch.ts';
import { opens, refuses } from './told.ts';

type Statement = FactOf<'statement'>;

const BY_TOPIC: Partial<Record<Statement['norm']['topic'], TermName>> = {
  delivery: 'delivery',
  payment: 'payment',
  trial: 'trial',
  guarantee: 'guarantee',
  capacity: 'capacity',
  policy: 'policy',
  integration: 'integration',
  audience: 'audience',
};

const signOf = (text: string, list = NAMED): TermName | undefined => list.find(([, sign]) => sign.test(text))?.[0];

/** Name of the term that a sentence of the owner's belongs to; undefined for their story. */
export function termOf(fact: Statement): TermName | undefined {
  const name = likelyTerm(fact);
  if (name && NO_TERM[name]?.(fact.text)) return undefined;
  return name && CONTRADICTS[name]?.(fact.text) ? 'policy' : name;
}

const HELPS =
  /(?<!\p{L})(?:volunt[áa]ri\p{L}+|volunteer\p{L}*|do(?:ar|a[çc][ãa]o|a[çc][õo]es|nate|nations?|nar|naci[óo]n\p{L}*)|ajudar|ayudar)(?!\p{L})/iu;
const REFUSES_THINGS = /^(?:n[ãa]o (?:aceit|receb)|no (?:acept|recib)|we (?:do not|don['’]t) (?:accept|take))/iu;
const MEANS =
  /(?<!\p{L})(?:pix|cart\p{L}+|tarjetas?|cards?|cash|dinheiro|efectivo|boletos?|cheques?|checks?|transfer\p{L}*|vale|visa|amex|paypal|bizum|fiado|parcel\p{L}*|cuotas?)(?!\p{L})/iu;
const INSURED = /^(?:we(?: are|['’]re) )?(?:fully )?(?:insured|bonded)(?:,? (?:and |& )?(?:insured|bonded))*\.?$/iu;
/** Exceptions to a term: volunteering is no payment, and an insured sitter has no licence. */
const CONTRADICTS: Partial<Record<TermName, (text: string) => boolean>> = {
  payment: (text) => HELPS.test(text) || (REFUSES_THINGS.test(text) && !MEANS.test(text)),
  licence: (text) => INSURED.test(text),
};

/** "Somos 22 pessoas que cantam", "limite de 100 kg": how many there are, or what they weigh, is no room for guests. */
const HOLDS =
  /(?<!\p{L})(?:capaci\p{L}+|lota[çc]\p{L}+|aforo|comporta|cabem|caben|sleeps|seats|vagas?|lugares|plazas|places|spots|spaces|m[áa]ximo|max(?:imum)?|at[ée]|hasta|up to|turmas? de|grupos? de|groups? of)(?!\p{L})/iu;
const WEIGHS = /\d ?(?:kg|quilos?|kilos?|lbs?|pounds|stone)(?!\p{L})/iu;
const WE_ARE = /^(?:n[óo]s )?(?:somos|we(?: are|['’]re))(?!\p{L})/iu;
const PRICE = /(?:r\$|[$€£])\s?\d|\d ?(?:reais|euros?|pesos|d[óo]lares|pounds)(?!\p{L})/giu;
const FEE = /(?<!\p{L})(?:taxa|frete|fee|env[íi]o|entrega gr[áa]tis|free delivery|delivery|shipping|bairros?|km)(?!\p{L})/iu;
/** Sentences that a term would mislabel, and that need no label. */
const NO_TERM: Partial<Record<TermName, (text: string) => boolean>> = {
  capacity: (text) => WE_ARE.test(text) || WEIGHS.test(text) || !HOLDS.test(text),
  // "Entregamos projeto a 45 reais o m², tijolo a R$ 2,80": a list of prices.
  delivery: (text) => (text.match(PRICE)?.length ?? 0) > 1 && !FEE.test(text),
};

function likelyTerm({ norm, text }: Statement): TermName | undefined {
  const named = signOf(text);
  // A number of days is no number of guests.
  if (norm.topic === 'capacity' && named === 'policy') return named;
  return signOf(text, OVERRULES) ?? BY_TOPIC[norm.topic] ?? named ?? (refuses(text) || tellsTerm(text) ? 'policy' : undefined);
}

/** Conditions that were parsed as offers: "arte inclusa", "atendemos a zona leste", "estacionamento próprio". */
export function conditionOf(text: string): TermName | undefined {
  const name = signOf(text);
  const isPlain = name === 'on-site' || /^(?:atend|entreg|retira|cobr|we (?:cover|deliver)|cubr)/iu.test(text);
  return signOf(text, OVERRULES) ?? (isPlain ? name : undefined);
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Whether the owner's words name a service, rather than tell a story. */
export const namesService = (setting: Setting, text: string): boolean =>
  text.length <= 48 &&
  !/[,;.!?]/.test(text.trim().slice(0, -1)) &&
  count(text, '(') === count(text, ')') &&
  !(setting.named && text.includes(setting.name)) &&
  !conditionOf(text) &&
  !refuses(text);

/** "Garantia: 6 meses" under the heading "Garantia" becomes "6 meses". */
function underTitle(title: string, text: string): string {
  const lead = new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*[:–-]\\s*`, 'iu');
  return asSentence(text.replace(lead, ''));
}

export interface Term {
  name: TermName;
  title: string;
  icon?: string;
  text: string;
  facts: Fact[];
}

/** Conditions and details from the owner's sentences, grouped under their usual names. */
export function termsOf(setting: Setting): Term[] {
  const { shelf, placed, plain } = setting;
  const terms = new Map<TermName, Term>();
  const add = (name: TermName, fact: Fact, words: string) => {
    const { icon, title } = plain.term[name];
    const known = terms.get(name);
    const text = underTitle(title, words);
    if (known && known.text.length + text.length > 240) return;
    if (known) terms.set(name, { ...known, text: `${known.text} ${text}`, facts: [...known.facts, fact] });
    else terms.set(name, { name, title, ...(hasIcon(icon) ? { icon } : {}), text, facts: [fact] });
    placed.add(fact.id);
  };
  for (const fact of shelf.by('statement')) {
    if (placed.has(fact.id)) continue;
    const name = splitLabel(fact.text) ? undefined : termOf(fact);
    if (name) add(name, fact, fact.text);
  }
  for (const fact of hourExceptions(setting)) add('times', fact, fact.text);
  for (const offer of shelf.by('offer')) {
    if (placed.has(offer.id)) continue;
    if (offer.norm.free) add(TRIES.test(offer.text) ? 'trial' : 'free', offer, freeWords(setting, offer));
    else if (!offer.norm.price) {
      const name = conditionOf(offer.text);
      if (name) add(name, offer, offer.text);
    }
  }
  return [...terms.values()];
}

/** Services taken once as a trial. */
const TRIES =
  /(?<!\p{L})(?:aulas?|clases?|lessons?|class(?:es)?|sess[ãa]o|sesi[óo]n|trial|teste?|prueba|experiment\p{L}*|degust\p{L}*|تجرب\p{L}*|حصة)(?!\p{L})/iu;

const COSTS_NOTHING = /gr[aá]t[iu]|free|sin (?:costo|cargo)|sem custo|cortesia|cortes[ií]a|مجان/iu;

/** "Valoración sin costo": a free item in the owner's words, without an amount. */
function freeWords({ shelf, placed, plain }: Setting, offer: FactOf<'offer'>): string {
  const price = offer.norm.price ? shelf.get(offer.norm.price) : undefined;
  if (price) placed.add(price.id);
  // "Primeira aula", when the parser recorded separately that it is free.
  if (!price && TRIES.test(offer.text) && !COSTS_NOTHING.test(offer.text)) return `${offer.text}: ${plain.term.free.title.toLowerCase()}`;
  const note = offer.norm.note?.replace(/[()]/g, '');
  const isSaid = !price || offer.text.toLowerCase().includes(price.text.toLowerCase());
  return `${offer.text}${isSaid ? '' : ` ${price.text}`}${note ? ` (${note})` : ''}`;
}

/** A short sentence that contains its own name needs no label: "Prazo médio 45 dias". */
const saysItself = (title: string, text: string): boolean =>
  text.length <= 60 && fold(text).includes(fold(title).slice(0, 5)) && !/[.!?]\s/.test(text);

const itemOf = ({ title, text, icon, name }: Term): ItemSketch => ({
  ...(icon ? { icon } : {}),
  slots: saysItself(title, text)
    ? { title: word(asTitle(text), 'fact') }
    : { title: word(title, 'composer', `term.${name}`), body: word(text, 'fact') },
});

/** A condition of two or three words, which is meaningless without its item. */
export const isCurt = ({ name, text }: Term): boolean => name === 'policy' && text.split(/\s+/).length <= 3 && !refuses(text);

/** Conditions as a list of names and sentences; a single one joins its related section. */
export function details(setting: Setting, terms: Term[], passages: readonly ItemSketch[] = []): Sketch | undefined {
  if (terms.length + passages.length < 2) return undefined;
  const head = setting.speak.pick('details', setting.heads('details'));
  const section = sketch('features', 'details', head);
  section.nav = word(setting.words.nav.good);
  section.items = [...passages, ...terms.map(itemOf)].slice(0, 12);
  section.layouts = passages.length === 0 && [2, 3, 4, 6].includes(terms.length) ? ['ledger', 'icon-columns'] : ['ledger'];
  section.solid = true;
  return section;
}

const ABOUT_HOUSE: ReadonlySet<TermName> = new Set<TermName>(['areas', 'audience', 'languages', 'access', 'on-site', 'awards']);

/** Adds a single term as a note under the offers, else beside the contact form, since it is no section. */
export function joinTerm(alone: Term, sections: readonly Sketch[]): boolean {
  // "Quote." under a list does not say that it is free.
  const isBare = alone.name === 'free' && !COSTS_NOTHING.test(alone.text);
  const term = isBare ? { ...alone, text: asSentence(`${alone.title}: ${alone.text}`) } : alone;
  const hours = term.name === 'times' ? sections.find(({ kind, slots }) => kind === 'hours' && !slots.note) : undefined;
  if (hours) {
    hours.slots.note = word(term.text, 'fact');
    return true;
  }
  // Service areas and audience are no conditions of prices.
  const list = ABOUT_HOUSE.has(term.name)
    ? undefined
    : sections.find(({ kind }) => ['menu', 'products', 'pricing', 'agenda'].includes(kind));
  if (list) {
    const note = list.slots.note?.text;
    list.slots.note = word([note, term.text].filter(Boolean).join(' '), 'fact');
    return (note?.length ?? 0) + term.text.length <= 400;
  }
  const open = sections.find(({ kind, slots }) => kind === 'story' && slots.body);
  if (open?.slots.body) {
    open.slots.body = { ...open.slots.body, text: `${open.slots.body.text}\n\n${term.text}` };
    return true;
  }
  const contact = sections.find(({ kind, slots }) => kind === 'contact-form' && !slots.lead);
  if (contact) {
    contact.slots.lead = word(term.text, 'fact');
    return true;
  }
  const hero = sections.find(({ kind }) => kind === 'hero');
  const lead = hero?.slots.lead?.text ?? '';
  if (!hero || !opens(term.text) || lead.length + term.text.length > 220) return false;
  hero.slots.lead = word([lead, term.text].filter(Boolean).join(' '), hero.slots.lead?.by ?? 'fact');
  return true;
}

/** A list item of one sentence. */
export const asItem = (text: string): ItemSketch =>
  text.length <= 80 ? { slots: { title: word(asTitle(text), 'fact') } } : { slots: { body: word(asSentence(text), 'fact') } };
