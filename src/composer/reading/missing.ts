import type { Archetype, Notice } from '#composer/brief.ts';
import type { Fact, FactKind } from '#site/schema.ts';
import type { KeptKind } from './lexicon/keep-off.ts';
import { fill, messageIn } from './messages/messages.ts';

const NO_ADDRESS: readonly Archetype[] = ['tech', 'creative', 'cause'];

/** Mobile and online businesses have no address to show. */
const COMES =
  /(?<!\p{L})(?:a domic[ií]lio|em domic[ií]lio|mobile|vou (?:at[ée]|a[oà]?)|vamos (?:at[ée]|a[oà]?)|voy a|we (?:come|travel|cover)|i (?:come|travel|cover)|cobr(?:o|imos)|cubrimos|busc(?:o|amos) e entreg|s[óo] online|online only|atend(?:o|emos|e) (?:tod[oa]|\p{Lu}))|خدمة منزلية/u;
const TIMES =
  /(?<!\p{L})(?:segundas?(?!\s(?:gera|via|m[ãa]o))|ter[çc]as?|quartas?|quintas?|sextas?|s[áa]bados?|domingos?|lunes|martes|mi[ée]rcoles|jueves|viernes|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|24 ?h(?:oras|s)?|hora marcada|cita previa|by appointment|todos os dias|every day)(?!\p{L})|\d{1,2} ?(?:h\d{0,2}|am|pm|hs)(?!\p{L})/iu;
const COSTS =
  /(?<!\p{L})(?:a combinar|a convenir|sob consulta|depend\p{L}*|on request|varies|var[ií]a|or[çc]amentos?|presupuestos?|quotes?|estimates?)(?!\p{L})/iu;

interface Asked {
  archetype: Archetype;
  industry: string;
  showPrices: boolean;
  locale: string;
  /** Kinds that the owner asked not to show: these are not missing. */
  refused: ReadonlySet<KeptKind>;
}

/** The site's missing facts, at most five things in one friendly sentence; nothing when all is there. */
export function missingNotices(facts: readonly Fact[], { archetype, industry, showPrices, locale, refused }: Asked): Notice[] {
  const has = (...kinds: FactKind[]) => facts.some((fact) => kinds.includes(fact.norm.kind));
  const message = messageIn(locale);
  const notices: Notice[] = [];
  if (!has('name')) notices.push({ code: 'working-title', text: message.workingTitle });
  const isSaid = (sign: RegExp) => facts.some(({ norm, text }) => ['statement', 'offer', 'person'].includes(norm.kind) && sign.test(text));
  const areas = facts.filter(({ norm }) => norm.kind === 'place').length > 2;
  // A wedding or a show has its day and its venue.
  const isDated = archetype === 'neutral' && has('date');
  const event = archetype === 'event' && ['event', 'conference', 'festival', 'wedding'].includes(industry);
  const parts: string[] = [];
  // A number inside a sentence need not be requested.
  const isNumbered = facts.some(({ norm, text }) => norm.kind === 'statement' && text.replace(/\D/g, '').length >= 9);
  if (!has('phone', 'email', 'handle') && !isNumbered && !refused.has('phone')) parts.push(message.missingParts.contact);
  if (event && !has('date')) parts.push(message.missingParts.date);
  const comes = NO_ADDRESS.includes(archetype) || archetype === 'home-services' || areas || isSaid(COMES);
  if (!has('address') && !comes && !event && !isDated && !refused.has('address')) parts.push(message.missingParts.address);
  if (!has('hours', 'class') && !NO_ADDRESS.includes(archetype) && !event && !isDated && !isSaid(TIMES) && !refused.has('hours'))
    parts.push(message.missingParts.hours);
  if (!has('offer', 'plan', 'price', 'class') && !isDated && !isSaid(COSTS))
    parts.push(showPrices && industry !== 'law-firm' ? message.missingParts.prices : message.missingParts.offers);
  if (parts.length === 0) return notices;
  const listed = parts.slice(0, 5);
  const arabic = locale.startsWith('ar');
  const list =
    listed.length === 1
      ? (listed[0] ?? '')
      : arabic
        ? listed.join(' و')
        : `${listed.slice(0, -1).join(', ')} ${message.and} ${listed.at(-1)}`;
  return [...notices, { code: 'missing-facts', text: fill(message.missing, { list }) }];
}

const REGISTERS: Readonly<Record<string, readonly ['oab' | 'crm' | 'cro' | 'crp', string]>> = {
  'law-firm': ['oab', 'OAB'],
  'medical-clinic': ['crm', 'CRM'],
  'dental-clinic': ['cro', 'CRO'],
  psychologist: ['crp', 'CRP'],
};

/** In Brazil some trades must show their registration. */
export function complianceNotices(facts: readonly Fact[], industry: string, country: string, locale: string): Notice[] {
  const rule = country === 'BR' ? REGISTERS[industry] : undefined;
  if (!rule || facts.some((fact) => fact.norm.kind === 'registry' && fact.norm.scheme === rule[1])) return [];
  return [{ code: 'compliance', text: messageIn(locale).registryAsked[rule[0]] }];
}
