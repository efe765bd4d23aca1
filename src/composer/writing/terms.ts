import type { TermName } from '#composer/copy/plain-shape.ts';
import { hasIcon } from '#site/icons.ts';
import type { Fact, FactOf } from '#site/schema.ts';
import { asSentence, asTitle } from './language.ts';
import type { Setting } from './setting.ts';
import { type ItemSketch, type Sketch, sketch, word } from './sketch.ts';
import { refuses } from './told.ts';

type Statement = FactOf<'statement'>;

/** Terms that a sentence itself names, whatever topic it was read under; the first match wins. */
const NAMED: readonly (readonly [TermName, RegExp])[] = [
  [
    'awards',
    /\b(?:pr[êe]mio|premiad[oa]|award|finalist|vencedor|ganhador|medalha|jornal|revista|featured in|reportaje|galard[oó]n|tv)\b|جائزة/iu,
  ],
  [
    'licence',
    /\b(?:licen[çc]a|licencia|licen[cs]ed|alvar[áa]|registr(?:o|ered)|credenciad[oa]|permission[áa]ri[oa]|certificad[oa]|certified|accredited|homologad[oa]|insured|segurad[oa]|inscri[çc][ãa]o|iso \d+|habilitaci[oó]n)\b|ترخيص|مرخص/iu,
  ],
  [
    'areas',
    /\b(?:atend(?:o|emos|e)(?: em| n[ao]s?| tod[ao]| a)?\s+\p{Lu}|vamos (?:em|at[ée]|a)|vou (?:em|at[ée]|a)|regi[ãa]o|bairros?|zona (?:norte|sul|leste|oeste)|cobr(?:o|imos|e)|we cover|i cover|all round|all over|across|within \d+ ?(?:km|miles)|areas? (?:covered|served)|zonas?|cubrimos|surrounding|arredores|alrededores|entre \p{Lu}\p{Ll}+ e \p{Lu})|(?:نخدم|نغطي|بنزل|منطقة|مناطق)/u,
  ],
  ['languages', /\b(?:hablamos|falamos|we speak|idiomas?|languages? spoken|atendo em (?:ingl|espan)|se habla|fala-se)\b|نتحدث|نتكلم/iu],
  [
    'access',
    /\b(?:rampa|cadeirant|wheelchair|step-free|acess[íi]vel|accesible|accessible|elevador|ascensor|lift|estacionamento|parking|estacionamiento)\b|كراسي متحركة|موقف/iu,
  ],
  ['urgent', /\b(?:plant[ãa]o|emerg[êe]nci|urg[êe]nci|24 ?h(?:oras|s|ours)?|emergenc|out of hours|urgenc)|طوارئ|٢٤ ساعة/iu],
  [
    'lead-time',
    /\b(?:prazo|fica pronto|leva (?:uns |umas |cerca de )?\d|demora|turnaround|takes? (?:about )?\w+ (?:weeks|days|months)|lead time|weeks? to make|d[íi]as h[áa]biles|tarda|plazo|em at[ée] \d+ (?:horas|dias)|in \d+ (?:days|weeks|hours))\b|خلال|المدة|يستغرق|بياخد/iu,
  ],
  [
    'policy',
    /check-?in|check-?out|\bcancel|refund|reembols|deposit|sinal de \d|se[ñn]a de|\bn[ãa]o (?:aceita|fazemos|trabalh|abr|atend)|\bpets?\b|proibid|\bwe don['’]t|\bi don['’]t|\bno (?:se )?(?:acept|hac)|só (?:com|sob) |with notice|avisar antes|appointment only|com hora marcada|con cita/iu,
  ],
  ['materials', /^(?:madeiras?|materia(?:l|is|les)|materials?|maderas?|woods?|fabrics?|tecidos?)\b/iu],
];

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

/** Under what name a sentence of the owner's is looked for; undefined for what is their story. */
export function termOf({ norm, text }: Statement): TermName | undefined {
  const named = NAMED.find(([, sign]) => sign.test(text))?.[0];
  // A number of days is no number of guests.
  if (norm.topic === 'capacity' && named === 'policy') return named;
  return BY_TOPIC[norm.topic] ?? named ?? (refuses(text) ? 'policy' : undefined);
}

/** "Garantia: 6 meses" under the heading "Garantia" says "6 meses". */
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

/** What the owner told in passing and must be found again, gathered under the names by which it is looked for. */
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
    const name = termOf(fact);
    if (name) add(name, fact, fact.text);
  }
  for (const offer of shelf.by('offer')) if (offer.norm.free && !placed.has(offer.id)) add('trial', offer, freeWords(setting, offer));
  return [...terms.values()];
}

/** "Valoración sin costo": what costs nothing is named in the owner's words, without an amount. */
function freeWords({ shelf, placed }: Setting, offer: FactOf<'offer'>): string {
  const price = offer.norm.price ? shelf.get(offer.norm.price) : undefined;
  if (price) placed.add(price.id);
  return price && !offer.text.toLowerCase().includes(price.text.toLowerCase()) ? `${offer.text} ${price.text}` : offer.text;
}

const itemOf = ({ title, text, icon, name }: Term): ItemSketch => ({
  ...(icon ? { icon } : {}),
  slots: { title: word(title, 'composer', `term.${name}`), body: word(text, 'fact') },
});

/** Conditions as a list of names and sentences; fewer than two join what they belong to. */
export function details(setting: Setting, terms: Term[]): Sketch | undefined {
  if (terms.length < 2) return undefined;
  const head = setting.speak.pick('details', setting.heads('details'));
  const section = sketch('features', 'details', head);
  section.nav = word(setting.words.nav.good);
  section.items = terms.map(itemOf).slice(0, 12);
  section.layouts =
    terms.length === 2 || terms.length === 3 || terms.length === 4 || terms.length === 6 ? ['ledger', 'icon-columns'] : ['ledger'];
  section.solid = true;
  return section;
}

/** One term alone is no section: it is a note under what is sold, else beside the way to ask. */
export function joinTerm(term: Term, sections: readonly Sketch[]): boolean {
  const list = sections.find(({ kind }) => ['menu', 'products', 'pricing', 'agenda'].includes(kind));
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
  const hero = sections.find(({ kind }) => kind === 'hero');
  const lead = hero?.slots.lead?.text ?? '';
  if (hero && lead.length + term.text.length <= 220) {
    hero.slots.lead = word([lead, term.text].filter(Boolean).join(' '), hero.slots.lead?.by ?? 'fact');
    return true;
  }
  const contact = sections.find(({ kind, slots }) => kind === 'contact-form' && !slots.lead);
  if (!contact) return false;
  contact.slots.lead = word(term.text, 'fact');
  return true;
}

/** A sentence that stands for itself in a list. */
export const asItem = (text: string): ItemSketch =>
  text.length <= 80 ? { slots: { title: word(asTitle(text), 'fact') } } : { slots: { body: word(asSentence(text), 'fact') } };
