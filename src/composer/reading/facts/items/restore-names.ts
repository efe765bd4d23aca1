import type { Fact, FactOf } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import { GREETS } from '../../lexicon/evidence.ts';
import { type Sheet, sentenceAt, TAKEN, take } from '../sheet.ts';
import { POINTS } from '../statements/doubtful-prices.ts';
import { BREAK, LINK } from './offer-words.ts';

type Offer = FactOf<'offer'>;

/** A sign at which a name may begin. */
const SIGN = /[,;:.!?()|•·\n"“”/]|\s[–—-]\s/u;
/** Words that introduce a thing and are no part of its name. */
const INTRODUCES =
  /^(?:[ao]s?|el|l[ao]s?|the|an?|un|una|uma?|visse|vixe|viu|ne|ta|ok|e|y|and|ou|or|u|mais|mas|plus|tambem|tambien|also|base|inicia(?:l|is|les)|fi[xj]os?|then|ai|tipo|valor|preco|precio|price|cada|d[ao]s?|del|of|our|my|nosso|nossa|meus?|minhas?|nuestr[ao]s?|mi|aqui|here|hoje|hoy|so|pra|para)$/u;
const MAX_WORDS = 4;

/** The start of the words between the last sign, verb or price and the name of an offer. */
function boundaryBefore({ text, folded, facts, language }: Sheet, name: number, from: number): number {
  const signs = [...text.slice(from, name).matchAll(new RegExp(SIGN, 'gu'))].map(({ index, 0: sign }) => from + index + sign.length);
  const verbs = [...folded.slice(from, name).matchAll(BREAK)]
    .filter(({ 0: verb }) => language === 'en' || verb !== 'so')
    .map(({ index, 0: verb }) => from + index + verb.length);
  const ends = facts.flatMap(({ norm, source: { span } }) => (norm.kind !== 'statement' && span && span[1] <= name ? [span[1]] : []));
  return Math.max(from, ...signs, ...verbs, ...ends.filter((end) => end >= from));
}

/**
 * Gives names of priced things the words back that were cut off before them: "Hive visits Saturdays | in May and June", "só | pé". What is
 * left of a name is another thing, or none.
 */
export function restoreNames(sheet: Sheet): void {
  const priced = sheet.facts.filter((fact): fact is Fact & Offer => fact.norm.kind === 'offer' && fact.norm.price !== undefined);
  for (const offer of priced) {
    restoreThing(sheet, offer, priced);
    const span = offer.source.span;
    if (!span || offer.text !== sheet.text.slice(...span)) continue;
    const price = sheet.facts.find(({ id }) => id === offer.norm.price)?.source.span;
    if (!price || price[0] < span[1]) continue;
    const from = boundaryBefore(sheet, span[0], sentenceAt(sheet, span[0]).start);
    const start = from + (/^\P{L}*/u.exec(sheet.text.slice(from, span[0]))?.[0].length ?? 0);
    const cut = sheet.folded.slice(start, span[0]);
    const words = cut.trim().split(/\s+/).filter(Boolean);
    const first = words.findIndex(
      (word) => !INTRODUCES.test(word) || word === 'so' || (/^(?:vez|vece)/.test(sheet.folded.slice(span[0])) && /^una?$|^uma$/.test(word)),
    );
    if (SUBJECT.test(sheet.folded.slice(0, start)) || SUBJECT.test(` ${words[0]} `) || ORDERS.test(words[0] ?? '')) continue;
    if (OF_THE_LAST.test(words.slice(Math.max(0, first)).join(' ')) && words.length - first > 2) continue;
    if (first < 0 || words.length - first > MAX_WORDS || /[\d\n]/.test(cut) || sheet.open.slice(start, span[0]).includes(TAKEN)) continue;
    if (words.slice(first).every((word) => LINK.test(word) && !WITH.test(word))) continue;
    const lead = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
    offer.source = { ...offer.source, span: [start + lead, span[1]] };
    offer.text = sheet.text.slice(start + lead, span[1]);
  }
}
/** "Colocar o da acupuntura": an order to whoever makes the site. */
const ORDERS = /^(?:coloc|bot|por$|poner|pon$|put$|say$|write$|diz|dig|escrev|escrib|mostr|show$)/u;
/** "I sharpen": the verb behind its subject. */
const SUBJECT = /(?<!\p{L})(?:i|we|eu|nos|yo)\s$/u;
/** "… 250 só com hora marcada": without a sign, a condition of the price before it. */
const OF_THE_LAST = /^(?:so|solo|somente|only|apenas) (?:com|con|with|de|d[ao]s?|aos?|al|em|en|on|in|a)(?!\p{L})/u;
const WITH = /^(?:con|com|with|sem|sin|without)$/u;

/**
 * "Tilápia 3 a 5 cm, milheiro 280", "Humidity system, installed, $650": the thing stands first in the sentence of its only price, and what was
 * read for it tells how it is sold.
 */
function restoreThing(sheet: Sheet, offer: Offer, priced: readonly Offer[]): void {
  const [span, price] = [offer.source.span, sheet.facts.find(({ id }) => id === offer.norm.price)?.source.span];
  if (!span || !price || price[0] < span[1] || offer.text !== sheet.text.slice(...span)) return;
  const { start, end } = sentenceAt(sheet, span[0]);
  const isOnly = priced.every((other) => other === offer || (other.source.span?.[0] ?? 0) < start || (other.source.span?.[0] ?? 0) >= end);
  const before = sheet.text.slice(start, span[0]);
  const thing = THING.exec(before)?.[1];
  if (!isOnly || !thing || POINTS.test(fold(offer.text)) || thing.split(/\s+/).length > MAX_THING || GREETS.test(`${fold(thing)} `)) return;
  const isTaken = sheet.facts.some(
    ({ norm, source }) => norm.kind !== 'statement' && source.span && source.span[0] < span[0] && source.span[1] > start,
  );
  if (isTaken || /%|\d ?(?:h|horas?|hours?|hs)(?!\p{L})/u.test(fold(thing)) || tells(sheet, fold(thing))) return;
  offer.source = { ...offer.source, span: [start + before.indexOf(thing), span[1]] };
  offer.text = sheet.text.slice(...offer.source.span!);
  take(sheet, start, span[0]);
}
/** One or two parts between commas, without a verb. */
const THING = /^(?:[^\p{L}\d]*)(\p{L}[^.:;!?()\n]{2,60}),\s*$/u;
const MAX_THING = 8;
const tells = (sheet: Sheet, said: string): boolean =>
  [...said.matchAll(BREAK)].some(({ 0: verb }) => sheet.language === 'en' || verb !== 'so') || VERBAL.test(said);
/** Verbs and openings of talk that a thing does not have. */
const VERBAL =
  /(?<!\p{L})(?:\p{L}{2,}(?:amos|emos|imos|ou|ei|ava|aba|aram|aron)|alias|corrigindo|digo|ah|oops|ops|sorry|[ée]|es|is|are|cuido|conserto|arreglo|atend\p{L}+|aqui|segue|alem|ademas|besides|since|desde|todo|todos|every|in|em|en|no|na|if|se|si|quando|cuando|when|para|pra|for|by|com|con|with|prazo|seg|ter|qua|qui|sex|sab|dom|mon|tue|wed|thu|fri|sat|sun)(?!\p{L})/u;
