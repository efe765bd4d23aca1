import type { TermName } from '#composer/copy/plain-shape.ts';
import type { Goal } from '#composer/copy/shape.ts';
import { fold } from '#composer/reading/fold.ts';
import { hasIcon } from '#site/icons.ts';
import type { Fact, FactOf } from '#site/schema.ts';
import { OVERRULES } from './data/term-signs.ts';
import { hourExceptions } from './hour-exceptions.ts';
import { splitLabel } from './labelled.ts';
import { asSentence, asTitle, midSentence } from './language.ts';
import { isWay } from './rests.ts';
import type { Setting } from './setting.ts';
import { type ItemSketch, type Sketch, sketch, word } from './sketch.ts';
import { isAbout, signOf, termOf } from './term-names.ts';
import { opens, refuses } from './told.ts';

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
  /** Its sentence is about more than the term: it stands without the label. */
  bare?: true;
}

/** Conditions and details from the owner's sentences, grouped under their usual names. */
export function termsOf(setting: Setting): Term[] {
  const { shelf, placed, plain } = setting;
  const terms = new Map<string, Term>();
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
    if (!name) continue;
    if (isAbout(name, fact)) add(name, fact, fact.text);
    else {
      terms.set(fact.id, { name, title: plain.term[name].title, text: asSentence(fact.text), facts: [fact], bare: true });
      placed.add(fact.id);
    }
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

export const COSTS_NOTHING = /gr[aá]t[iu]|de graça|free|sin (?:costo|cargo)|sem custo|cortesia|cortes[ií]a|مجان/iu;

/** "Valoración sin costo": a free item in the owner's words, without an amount. */
function freeWords({ shelf, placed, plain }: Setting, offer: FactOf<'offer'>): string {
  const price = offer.norm.price ? shelf.get(offer.norm.price) : undefined;
  if (price) placed.add(price.id);
  // "Primeira aula", when the parser recorded separately that it is free.
  if (!price && TRIES.test(offer.text) && !COSTS_NOTHING.test(offer.text)) return `${offer.text}: ${plain.term.free.title.toLowerCase()}`;
  const note = offer.norm.note?.replace(/[()]/g, '');
  const isSaid = !price || offer.text.toLowerCase().includes(price.text.toLowerCase());
  return `${offer.text}${isSaid ? '' : ` ${midSentence(price.text)}`}${note ? ` (${note})` : ''}`;
}

/** A short sentence that contains its own name needs no label: "Prazo médio 45 dias". */
const saysItself = ({ name, title, text }: Term): boolean =>
  text.length <= 60 && (name === 'free' ? COSTS_NOTHING.test(text) : fold(text).includes(fold(title).slice(0, 5))) && !/[.!?]\s/.test(text);

/** A rule is understood without the word "rules" over it. */
const itemOf = (term: Term): ItemSketch => {
  const { title, text, icon, name, bare } = term;
  if (bare || name === 'policy') return asItem(text);
  return {
    ...(icon ? { icon } : {}),
    slots: saysItself(term)
      ? { title: word(asTitle(text), 'fact') }
      : { title: word(title, 'composer', `term.${name}`), body: word(text, 'fact') },
  };
};

/** A condition of two or three words, which is meaningless without its item. */
export const isCurt = ({ name, text }: Term): boolean =>
  name === 'policy' && text.split(/\s+/).length <= 3 && !refuses(text) && !isWay(text);

/** A section of conditions, headed by what a visitor does once they know them. */
export function conditions({ speak, plain, heads }: Setting, goal: Goal): Sketch {
  const section = sketch(
    'features',
    'details',
    speak.pick('details', [{ title: plain.before[goal] }]) ?? speak.pick('details', heads('details')),
  );
  section.nav = section.slots.title;
  section.layouts = ['ledger'];
  section.solid = true;
  return section;
}

/** Conditions as a list of names and sentences; a single one joins its related section. */
export function details(setting: Setting, goal: Goal, terms: Term[], passages: readonly ItemSketch[] = []): Sketch | undefined {
  if (terms.length + passages.length < 2) return undefined;
  const section = conditions(setting, goal);
  section.items = [...passages, ...terms.map(itemOf)].slice(0, 12);
  if (passages.length === 0 && [2, 3, 4, 6].includes(terms.length)) section.layouts = ['ledger', 'icon-columns'];
  return section;
}

const MAX_LEAD = 200;
const MAX_RULES = 8;
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
  // "Tenho NR10 e NR35" stands under the work, as does whom it is for, and not beside the telephone.
  const work =
    ABOUT_HOUSE.has(term.name) && term.name !== 'audience'
      ? undefined
      : sections.find(({ alias, slots }) => alias === 'features' && !slots.lead);
  if (work && term.text.length <= MAX_LEAD) {
    work.slots.lead = word(term.text, 'fact');
    return true;
  }
  const open = sections.find(({ kind, slots }) => kind === 'story' && slots.body);
  if (open?.slots.body) {
    open.slots.body = { ...open.slots.body, text: `${open.slots.body.text}\n\n${term.text}` };
    return true;
  }
  const rules = ABOUT_HOUSE.has(term.name) ? undefined : sections.find(({ alias, items }) => alias === 'details' && items.length > 0);
  if (rules && rules.items.length < MAX_RULES) {
    rules.items.push(asItem(term.text.replace(/\.$/, '')));
    rules.layouts = ['ledger'];
    return true;
  }
  const contact = sections.find(({ kind, slots }) => kind === 'contact-form' && !slots.lead);
  // A medal or a language is of the house: it is no word on how to call it.
  if (ABOUT_HOUSE.has(term.name) && joinOpening(term, sections)) return true;
  if (!contact) return joinOpening(term, sections);
  contact.slots.lead = word(term.text, 'fact');
  return true;
}

function joinOpening({ text }: Term, sections: readonly Sketch[]): boolean {
  const hero = sections.find(({ kind }) => kind === 'hero');
  const lead = hero?.slots.lead?.text ?? '';
  if (!hero || !opens(text) || lead.length + text.length > MAX_LEAD) return false;
  hero.slots.lead = word([lead, text].filter(Boolean).join(' '), hero.slots.lead?.by ?? 'fact');
  return true;
}

/** A list item of one sentence. */
export const asItem = (text: string): ItemSketch =>
  text.length <= 80 ? { slots: { title: word(asTitle(text), 'fact') } } : { slots: { body: word(asSentence(text), 'fact') } };
